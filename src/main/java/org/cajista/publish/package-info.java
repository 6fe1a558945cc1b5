/**
 * Publishes TEI for readers. Each format has an {@link org.cajista.publish.press.Output}, and
 * {@link org.cajista.publish.Publisher} runs them.
 */
package org.cajista.publish;
