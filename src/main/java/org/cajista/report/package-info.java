/** What the program reports about its work: diagnostics, votes, the ledger, the counts. */
package org.cajista.report;
