/** Findings that an editor has looked at and accepts: at their place, or in a baseline file. */
package org.cajista.validate.accept;
