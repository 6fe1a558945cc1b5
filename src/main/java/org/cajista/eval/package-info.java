/**
 * The measure of an encoding: reads a few pages that an editor has marked by hand and the encoding
 * of the same text into one comparable form, aligns their words, and counts what agrees.
 */
package org.cajista.eval;
