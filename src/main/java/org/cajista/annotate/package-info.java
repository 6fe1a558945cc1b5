/**
 * The fifth stage: persons, dates, editorial marks in each passage; the header.
 *
 * <p>Its steps keep every character, every point and the order of the blocks. What they add is
 * marks; those of all recognisers are settled among each other in one class, {@link
 * org.cajista.annotate.Nesting}.
 */
package org.cajista.annotate;
