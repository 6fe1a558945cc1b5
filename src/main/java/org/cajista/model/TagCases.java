package org.cajista.model;

/**
 * One method for each tag: what a writer, or whoever distinguishes tags, must know.
 *
 * @param <R> the type of the result
 */
public interface TagCases<R> {
  /** Returns the result for {@code tag}, a name of a person. */
  R personName(Tag.PersonName tag);

  /** Returns the result for {@code tag}, the name of a place or a body. */
  R thingName(Tag.ThingName tag);

  /** Returns the result for {@code tag}, a date. */
  R dated(Tag.Dated tag);

  /** Returns the result for {@code tag}, a gap. */
  R gap(Tag.Gap tag);

  /** Returns the result for {@code tag}, a gap that is described. */
  R describedGap(Tag.DescribedGap tag);

  /** Returns the result for {@code tag}, an error of the source. */
  R sic(Tag.Sic tag);

  /** Returns the result for {@code tag}, a correction. */
  R correction(Tag.Correction tag);

  /** Returns the result for {@code tag}, an abbreviation that is written out. */
  R expansion(Tag.Expansion tag);

  /** Returns the result for {@code tag}, the added letters of an abbreviation. */
  R ex(Tag.Ex tag);

  /** Returns the result for {@code tag}, supplied words. */
  R supplied(Tag.Supplied tag);

  /** Returns the result for {@code tag}, a gloss. */
  R gloss(Tag.Gloss tag);

  /** Returns the result for {@code tag}, a note inside the text. */
  R inlineNote(Tag.InlineNote tag);

  /** Returns the result for {@code tag}, a bibliographic reference. */
  R reference(Tag.Reference tag);

  /** Returns the result for {@code tag}, words in another language. */
  R foreign(Tag.Foreign tag);

  /** Returns the result for {@code tag}, highlighted words. */
  R highlight(Tag.Highlight tag);

  /** Returns the result for {@code tag}, a title of a work. */
  R title(Tag.Title tag);

  /** Returns the result for {@code tag}, a link. */
  R link(Tag.Link tag);

  /** Returns the result for {@code tag}, a deletion. */
  R deletion(Tag.Deletion tag);

  /** Returns the result for {@code tag}, the start of a long deletion. */
  R deletionStart(Tag.DeletionStart tag);

  /** Returns the result for {@code tag}, the end of a long deletion. */
  R deletionEnd(Tag.DeletionEnd tag);

  /** Returns the result for {@code tag}, a word in the margin. */
  R metamark(Tag.Metamark tag);

  /** Returns the result for {@code tag}, a sign without an element. */
  R sign(Tag.Sign tag);
}
