/**
 * The findings of the encoding of one text, put together for editors: notes, gaps, regularisations.
 */
package org.cajista.report.encoding;
