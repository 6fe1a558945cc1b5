/**
 * Makes volumes as PDF: Apache FOP sets XSL-FO, then the result is finished for PDF/A-3a and
 * PDF/UA-1.
 */
package org.cajista.publish.pdf;
