/**
 * TEI to the reader: compiled stylesheets, the web edition, the PDF. One {@link
 * org.cajista.publish.Output} a format; {@link org.cajista.publish.Publisher} runs them.
 */
package org.cajista.publish;
