/**
 * Calendar dates: moments are read by the patterns of each language, joined to spans, and given the
 * year that they leave out (TEI Guidelines, sections 3.6.4 and 14.4).
 */
package org.cajista.annotate.dates;
