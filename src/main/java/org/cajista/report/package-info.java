/** What the program says of its work: diagnostics, the ledger, the counts. */
package org.cajista.report;
