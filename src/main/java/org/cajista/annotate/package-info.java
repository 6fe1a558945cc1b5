/** The fifth stage: persons, dates, editorial marks in each passage; the header. */
package org.cajista.annotate;
