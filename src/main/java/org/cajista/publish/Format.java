package org.cajista.publish;

/**
 * What an edition can be published as, in the order of publishing: the web edition comes last,
 * because it links to the others.
 */
public enum Format {
  PDF,
  HTML
}
