package org.cajista.report;

/**
 * The changes in a personography.
 *
 * @param added the number of new persons
 * @param updated the number of entries of the program that were changed
 * @param removed the number of entries of the program that were deleted because no text names them
 * @param made the number of entries that are exactly as the program wrote them
 * @param editors the number of entries that the editor wrote or changed
 * @param changed how many of these the program had written first
 */
public record PersonsWritten(
    int added, int updated, int removed, int made, int editors, int changed) {}
