/**
 * What the program reports about its work: diagnostics, votes, the ledger, the counts.
 *
 * <p>This room holds more than 30 files because all that a report can say is public, one record a
 * file.
 */
package org.cajista.report;
