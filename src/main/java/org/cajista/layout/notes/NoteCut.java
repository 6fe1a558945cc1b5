package org.cajista.layout.notes;

import org.cajista.report.Votes;

/**
 * A place at which the notes of a page may begin.
 *
 * @param place the first line of the notes, counted in the lines of the {@link NotePage}; their
 *     number if no notes begin
 * @param votes what speaks for it and against it
 */
record NoteCut(int place, Votes votes) {}
