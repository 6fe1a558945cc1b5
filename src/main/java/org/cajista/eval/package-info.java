/**
 * Measures an encoding: it reads a few pages that an editor has marked by hand and the encoding of
 * the same text, aligns their words, and counts what agrees.
 */
package org.cajista.eval;
