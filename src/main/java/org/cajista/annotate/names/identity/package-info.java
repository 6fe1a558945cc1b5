/**
 * The identity of persons: from the mentions in the text to the personography ({@code listPerson},
 * TEI Guidelines, section 14.3.2), first for one document, then over an edition.
 */
package org.cajista.annotate.names.identity;
