package org.cajista.report;

/**
 * What a change of a register has changed.
 *
 * @param texts how many texts
 * @param pointers how many pointers in them
 */
public record RegisterChanged(int texts, int pointers) {}
