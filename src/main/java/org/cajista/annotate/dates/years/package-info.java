/** Dates that leave out their year or month, completed by what is known where they stand. */
package org.cajista.annotate.dates.years;
