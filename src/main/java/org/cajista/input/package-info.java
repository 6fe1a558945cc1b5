/**
 * The first stage: bytes to a {@link org.cajista.model.Source}. One {@link
 * org.cajista.input.pages.PageReader} a format; {@link org.cajista.input.PageReaders} lists them.
 */
package org.cajista.input;
