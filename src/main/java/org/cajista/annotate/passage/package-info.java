/**
 * Shared by all recognisers: the contract, the passage and the facts around it, the walk over all
 * passages of a document.
 */
package org.cajista.annotate.passage;
