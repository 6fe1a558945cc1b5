/**
 * How a language writes dates: tokens, the slots and patterns of {@code date-patterns}, the moments
 * that they name.
 */
package org.cajista.annotate.dates.grammar;
