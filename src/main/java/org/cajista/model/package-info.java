/**
 * What the stages hand to each other: records and sealed types, no logic of a stage.
 *
 * <p>Up to the stage {@code structure} the work is on {@link org.cajista.model.Page}s of {@link
 * org.cajista.model.Line}s; from there on on a {@link org.cajista.model.Document} of {@link
 * org.cajista.model.Block}s that hold {@link org.cajista.model.Passage}s. Every text is {@link
 * org.cajista.model.Traced}: each of its characters knows where it stood in the source. All offsets
 * are UTF-16 code units; all spans are half open.
 */
package org.cajista.model;
