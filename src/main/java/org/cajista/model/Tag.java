package org.cajista.model;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What a mark says of its text: one case for each element of TEI that {@code encode} writes inline.
 *
 * <p>Who takes tags apart asks {@link #accept}: a new tag does not compile until every writer knows
 * it.
 */
public sealed interface Tag {

  /** True if all characters of the mark are signs, and none of them is text. */
  default boolean isSignsOnly() {
    return false;
  }

  /** Calls the case of this tag. */
  <R> R accept(Cases<R> cases);

  /**
   * One answer for each tag.
   *
   * @param <R> what is asked for
   */
  interface Cases<R> {
    R personName(PersonName tag);

    R dated(Dated tag);

    R gap(Gap tag);

    R sic(Sic tag);

    R correction(Correction tag);

    R expansion(Expansion tag);

    R ex(Ex tag);

    R supplied(Supplied tag);

    R gloss(Gloss tag);

    R inlineNote(InlineNote tag);

    R reference(Reference tag);

    R highlight(Highlight tag);

    R title(Title tag);

    R link(Link tag);

    R deletion(Deletion tag);

    R deletionStart(DeletionStart tag);

    R deletionEnd(DeletionEnd tag);

    R metamark(Metamark tag);

    R sign(Sign tag);
  }

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

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.personName(this);
    }
  }

  /** {@code date}. */
  record Dated(DateValue value) implements Tag {
    public Dated {
      Objects.requireNonNull(value);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.dated(this);
    }
  }

  /**
   * {@code gap}: left out or not legible. All characters of its mark are signs.
   *
   * @param reason {@code editorial} or {@code illegible}
   * @param quantity how many units; none where it is not said
   * @param unit {@code word}, {@code line} …; empty where it is not said
   */
  record Gap(String reason, OptionalInt quantity, String unit) implements Tag {
    @Override
    public boolean isSignsOnly() {
      return true;
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.gap(this);
    }
  }

  /** {@code sic}: wrong in the source, and the editor knows. */
  record Sic() implements Tag {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.sic(this);
    }
  }

  /** {@code choice/sic/corr}: the marked text is a slip of the extraction for {@code corrected}. */
  record Correction(String corrected) implements Tag {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.correction(this);
    }
  }

  /** {@code expan}: an abbreviation written out; holds {@link Ex}. */
  record Expansion() implements Tag {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.expansion(this);
    }
  }

  /** {@code ex}: what the editor wrote out. */
  record Ex() implements Tag {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.ex(this);
    }
  }

  /** {@code supplied}. @param reason {@code variant}, or empty for what the sense asks */
  record Supplied(String reason) implements Tag {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.supplied(this);
    }
  }

  /** {@code gloss}: a translation or another name of what stands before it. */
  record Gloss() implements Tag {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.gloss(this);
    }
  }

  /** {@code note place="inline"}. @param resp who is responsible; empty where it is not said */
  record InlineNote(Note.Type type, String resp) implements Tag {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.inlineNote(this);
    }
  }

  /** {@code bibl} inside a note. */
  record Reference() implements Tag {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.reference(this);
    }
  }

  /** {@code hi}. @param rend {@code italic}, {@code bold} */
  record Highlight(String rend) implements Tag {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.highlight(this);
    }
  }

  /** {@code title}: the title of a work. */
  record Title() implements Tag {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.title(this);
    }
  }

  /** {@code ref}: a link. @param target where it goes */
  record Link(String target) implements Tag {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.link(this);
    }
  }

  /**
   * {@code del}: struck or suppressed on the manuscript.
   *
   * @param id its {@code xml:id}
   * @param rend the means, such as {@code pencil-blue}; empty where none is named
   */
  record Deletion(String id, String rend) implements Tag {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.deletion(this);
    }
  }

  /** {@code delSpan}: a deletion over several blocks begins. Its mark has no text. */
  record DeletionStart(String id, String rend, String endId) implements Tag {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.deletionStart(this);
    }
  }

  /** {@code anchor}: the deletion ends. Its mark has no text. */
  record DeletionEnd(String endId) implements Tag {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.deletionEnd(this);
    }
  }

  /**
   * {@code metamark}: the word in the margin. Its mark has no text of the passage.
   *
   * @param function what the word asks for, such as {@code reserve} or {@code transposition}; empty
   *     where that is not known
   * @param target the {@code xml:id} of the deletion, or of the passage, that it speaks of
   */
  record Metamark(String word, String function, String target) implements Tag {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.metamark(this);
    }
  }

  /** Characters that are signs only and go without an element: all of its mark. */
  record Sign() implements Tag {
    @Override
    public boolean isSignsOnly() {
      return true;
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.sign(this);
    }
  }
}
