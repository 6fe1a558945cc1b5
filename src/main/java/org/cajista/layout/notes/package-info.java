/**
 * The part of {@code layout} that finds the notes: the signs that call them, the lines that begin
 * them, and where on a page they stand.
 */
package org.cajista.layout.notes;
