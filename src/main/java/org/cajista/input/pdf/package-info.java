/**
 * PDF as an input: glyphs with their places become lines, and lines columns. What the file draws
 * and does not write (pictures) is not read.
 */
package org.cajista.input.pdf;
