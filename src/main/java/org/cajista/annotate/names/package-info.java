/**
 * Names of persons in the passages ({@code persName}, TEI Guidelines, section 14.2).
 *
 * <p>{@code forms} reads words and names, {@code evidence} weighs what the document says of them,
 * {@code identity} finds out which names are one person's. The recognisers stand here.
 */
package org.cajista.annotate.names;
