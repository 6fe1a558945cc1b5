/** The reports of the program about its work: diagnostics, votes, the ledger, the counts. */
package org.cajista.report;
