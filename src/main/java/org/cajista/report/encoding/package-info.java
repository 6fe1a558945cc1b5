/** What the encoding of one text found, put together for editors: notes, gaps, regularisations. */
package org.cajista.report.encoding;
