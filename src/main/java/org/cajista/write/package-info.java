/** The last stage of {@code encode}: the document to TEI P5, and every character to the ledger. */
package org.cajista.write;
