package org.cajista.report;

/**
 * What became of a personography.
 *
 * @param added persons who are new in it
 * @param updated entries of the program's that say something else now
 * @param removed entries of the program's whom no text names any more
 * @param made entries that are as the program wrote them
 * @param editors entries that the editor wrote or changed
 * @param changed those of them that the program had written first
 */
public record PersonsWritten(
    int added, int updated, int removed, int made, int editors, int changed) {}
