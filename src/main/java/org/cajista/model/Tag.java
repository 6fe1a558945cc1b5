package org.cajista.model;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What a mark says of its text: one case for each element of TEI that {@code encode} writes inline.
 */
public sealed interface Tag {

  /**
   * {@code persName}: the name of a person.
   *
   * @param ids the {@code xml:id}s of the persons; two for {@code los Paz}; none while not yet
   *     known
   */
  record PersonName(List<String> ids) implements Tag {
    public PersonName {
      ids = List.copyOf(ids);
    }
  }

  /** {@code date}. */
  record Dated(DateValue value) implements Tag {
    public Dated {
      Objects.requireNonNull(value);
    }
  }

  /**
   * {@code gap}: left out or not legible. All characters of its mark are signs.
   *
   * @param reason {@code editorial} or {@code illegible}
   * @param quantity how many units; none where it is not said
   * @param unit {@code word}, {@code line} …; empty where it is not said
   */
  record Gap(String reason, OptionalInt quantity, String unit) implements Tag {}

  /** {@code sic}: wrong in the source, and the editor knows. */
  record Sic() implements Tag {}

  /** {@code choice/sic/corr}: the marked text is a slip of the extraction for {@code corrected}. */
  record Correction(String corrected) implements Tag {}

  /** {@code expan}: an abbreviation written out; holds {@link Ex}. */
  record Expansion() implements Tag {}

  /** {@code ex}: what the editor wrote out. */
  record Ex() implements Tag {}

  /** {@code supplied}. @param reason {@code variant}, or empty for what the sense asks */
  record Supplied(String reason) implements Tag {}

  /** {@code gloss}: a translation or another name of what stands before it. */
  record Gloss() implements Tag {}

  /** {@code note place="inline"}. @param resp who is responsible; empty where it is not said */
  record InlineNote(Note.Type type, String resp) implements Tag {}

  /** {@code bibl} inside a note. */
  record Reference() implements Tag {}

  /** {@code hi}. @param rend {@code italic}, {@code bold} */
  record Highlight(String rend) implements Tag {}

  /** {@code title}: the title of a work. */
  record Title() implements Tag {}

  /** {@code ref}: a link. @param target where it goes */
  record Link(String target) implements Tag {}

  /**
   * {@code del}: struck or suppressed on the manuscript.
   *
   * @param id its {@code xml:id}
   * @param rend the means, such as {@code pencil-blue}; empty where none is named
   */
  record Deletion(String id, String rend) implements Tag {}

  /** {@code delSpan}: a deletion over several blocks begins. Its mark has no text. */
  record DeletionStart(String id, String rend, String endId) implements Tag {}

  /** {@code anchor}: the deletion ends. Its mark has no text. */
  record DeletionEnd(String endId) implements Tag {}

  /**
   * {@code metamark}: the word in the margin. Its mark has no text of the passage.
   *
   * @param function what the word asks for, such as {@code reserve} or {@code transposition}; empty
   *     where that is not known
   * @param target the {@code xml:id} of the deletion, or of the passage, that it speaks of
   */
  record Metamark(String word, String function, String target) implements Tag {}

  /** Characters that are signs only and go without an element: all of its mark. */
  record Sign() implements Tag {}
}
