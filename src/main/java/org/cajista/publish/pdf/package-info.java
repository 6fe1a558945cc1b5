/** Volumes as PDF: XSL-FO set by Apache FOP, then finished for PDF/A-3a and PDF/UA-1. */
package org.cajista.publish.pdf;
