/**
 * Compares a TEI text with its source: characters that are lost, altered or invented, with their
 * places. It does not matter who or what made the TEI.
 */
package org.cajista.collate;
