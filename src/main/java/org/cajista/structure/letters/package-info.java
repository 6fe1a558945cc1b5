/** The parts of letters: opener, text, closer, postscript, imprint. */
package org.cajista.structure.letters;
