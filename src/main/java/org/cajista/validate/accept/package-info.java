/** Findings that an editor accepts: at their place, or in a baseline file. */
package org.cajista.validate.accept;
