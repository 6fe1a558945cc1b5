package org.cajista.model;

/**
 * One method for each tag: what a writer, or whoever distinguishes tags, must know.
 *
 * @param <R> the type of the result
 */
public interface TagCases<R> {
  /** Returns the result for a name of a person. */
  R personName(Tag.PersonName tag);

  /** Returns the result for a date. */
  R dated(Tag.Dated tag);

  /** Returns the result for a gap. */
  R gap(Tag.Gap tag);

  /** Returns the result for an error of the source. */
  R sic(Tag.Sic tag);

  /** Returns the result for a correction. */
  R correction(Tag.Correction tag);

  /** Returns the result for an abbreviation that is written out. */
  R expansion(Tag.Expansion tag);

  /** Returns the result for the added letters of an abbreviation. */
  R ex(Tag.Ex tag);

  /** Returns the result for supplied words. */
  R supplied(Tag.Supplied tag);

  /** Returns the result for a gloss. */
  R gloss(Tag.Gloss tag);

  /** Returns the result for a note inside the text. */
  R inlineNote(Tag.InlineNote tag);

  /** Returns the result for a bibliographic reference. */
  R reference(Tag.Reference tag);

  /** Returns the result for highlighted words. */
  R highlight(Tag.Highlight tag);

  /** Returns the result for a title of a work. */
  R title(Tag.Title tag);

  /** Returns the result for a link. */
  R link(Tag.Link tag);

  /** Returns the result for a deletion. */
  R deletion(Tag.Deletion tag);

  /** Returns the result for the start of a long deletion. */
  R deletionStart(Tag.DeletionStart tag);

  /** Returns the result for the end of a long deletion. */
  R deletionEnd(Tag.DeletionEnd tag);

  /** Returns the result for a word in the margin. */
  R metamark(Tag.Metamark tag);

  /** Returns the result for a sign without an element. */
  R sign(Tag.Sign tag);
}
