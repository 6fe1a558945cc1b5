/**
 * What an editor corrected and what the program encodes anew, put together: three-way merge of a
 * TEI file with the encoding that was last written and the new one.
 */
package org.cajista.edition.merge;
