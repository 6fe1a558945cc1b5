/**
 * TEI to the reader. One {@link org.cajista.publish.press.Output} a format; {@link
 * org.cajista.publish.Publisher} runs them.
 */
package org.cajista.publish;
