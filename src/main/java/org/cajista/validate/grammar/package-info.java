/** RELAX NG: a compiled grammar, and sentences for what it says. */
package org.cajista.validate.grammar;
