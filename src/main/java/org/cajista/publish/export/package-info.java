/**
 * What other programs take from an edition: the index of its letters for correspSearch (CMIF), TEI
 * for other programs, words with their names (CoNLL). Each class makes one format from the TEI as
 * it is, and is called like the formats for readers.
 */
package org.cajista.publish.export;
