/**
 * The data that the stages pass to each other: records and sealed types without the logic of a
 * stage.
 *
 * <p>Until the stage {@code structure} the program works on {@link org.cajista.model.Page}s with
 * {@link org.cajista.model.Line}s. After it, the program works on a {@link
 * org.cajista.model.Document} of {@link org.cajista.model.Block}s with {@link
 * org.cajista.model.Passage}s. Every text is {@link org.cajista.model.Traced}: each of its
 * characters knows its place in the source. All offsets are UTF-16 code units, and all spans are
 * half open.
 */
package org.cajista.model;
