package org.cajista.model;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.cajista.model.register.NamedThing;
import org.cajista.model.value.DateValue;

/**
 * The meaning of a mark: one case for each TEI element that {@code encode} writes in a passage.
 *
 * <p>Whoever distinguishes tags uses {@link #accept}: a new one does not compile until all do.
 */
public sealed interface Tag {

  /** True if all characters of the mark are signs, and none of them is text. */
  default boolean isSignsOnly() {
    return false;
  }

  /**
   * Calls the method of {@code cases} for this tag, and returns its result.
   *
   * @param <R> the type of the result
   */
  <R> R accept(TagCases<R> cases);

  /**
   * {@code persName}: the name of a person.
   *
   * @param ids the {@code xml:id}s of the persons; two for {@code los Paz}; empty while not known
   */
  record PersonName(List<String> ids) implements Tag {
    /** Copies the list. */
    public PersonName {
      ids = List.copyOf(ids);
    }

    @Override
    public <R> R accept(TagCases<R> cases) {
      return cases.personName(this);
    }
  }

  /**
   * {@code placeName} or {@code orgName}: the name of a place or a body.
   *
   * @param kind of what
   * @param id the {@code xml:id} of the thing; empty while not known
   */
  record ThingName(NamedThing.Kind kind, String id) implements Tag {
    /** Checks the arguments. */
    public ThingName {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(id);
    }

    @Override
    public <R> R accept(TagCases<R> cases) {
      return cases.thingName(this);
    }
  }

  /**
   * {@code date}: a date.
   *
   * @param value the value of the date
   */
  record Dated(DateValue value) implements Tag {
    /** Checks the argument. */
    public Dated {
      Objects.requireNonNull(value);
    }

    @Override
    public <R> R accept(TagCases<R> cases) {
      return cases.dated(this);
    }
  }

  /**
   * {@code gap}: left out, or not legible. The whole text of its mark is a sign and is removed.
   *
   * @param reason {@code editorial} or {@code illegible}
   * @param quantity the number of units; empty if the source does not say it
   * @param unit {@code word}, {@code line} …; empty if the source does not say it
   */
  record Gap(String reason, OptionalInt quantity, String unit) implements Tag {
    @Override
    public boolean isSignsOnly() {
      return true;
    }

    @Override
    public <R> R accept(TagCases<R> cases) {
      return cases.gap(this);
    }
  }

  /**
   * {@code gap} with {@code desc}: the text of its mark says more than the attributes, and stays.
   *
   * @param reason {@code editorial} or {@code illegible}
   * @param quantity the number of units; empty if the source does not say it
   * @param unit {@code word}, {@code line} …; empty if the source does not say it
   */
  record DescribedGap(String reason, OptionalInt quantity, String unit) implements Tag {
    @Override
    public <R> R accept(TagCases<R> cases) {
      return cases.describedGap(this);
    }
  }

  /** {@code sic}: an error of the source that the editor leaves as it is. */
  record Sic() implements Tag {
    @Override
    public <R> R accept(TagCases<R> cases) {
      return cases.sic(this);
    }
  }

  /**
   * {@code choice/sic/corr}: the marked text is an error of the text extraction.
   *
   * @param corrected the correct text
   */
  record Correction(String corrected) implements Tag {
    @Override
    public <R> R accept(TagCases<R> cases) {
      return cases.correction(this);
    }
  }

  /** {@code expan}: an abbreviation that is written out; contains {@link Ex}. */
  record Expansion() implements Tag {
    @Override
    public <R> R accept(TagCases<R> cases) {
      return cases.expansion(this);
    }
  }

  /** {@code ex}: the letters that the editor added to an abbreviation. */
  record Ex() implements Tag {
    @Override
    public <R> R accept(TagCases<R> cases) {
      return cases.ex(this);
    }
  }

  /**
   * {@code supplied}: words that are not in the source.
   *
   * @param reason {@code variant} for words of another version; empty if the sense needs them
   */
  record Supplied(String reason) implements Tag {
    @Override
    public <R> R accept(TagCases<R> cases) {
      return cases.supplied(this);
    }
  }

  /** {@code gloss}: a translation or another name of the words before it. */
  record Gloss() implements Tag {
    @Override
    public <R> R accept(TagCases<R> cases) {
      return cases.gloss(this);
    }
  }

  /**
   * {@code note place="inline"}: a note inside the text.
   *
   * @param type whose note it is, or what kind
   * @param resp who is responsible; empty if not known
   */
  record InlineNote(Note.Type type, String resp) implements Tag {
    @Override
    public <R> R accept(TagCases<R> cases) {
      return cases.inlineNote(this);
    }
  }

  /** {@code bibl}: a bibliographic reference inside a note. */
  record Reference() implements Tag {
    @Override
    public <R> R accept(TagCases<R> cases) {
      return cases.reference(this);
    }
  }

  /**
   * {@code foreign}: words in another language.
   *
   * @param language its tag (BCP 47)
   */
  record Foreign(String language) implements Tag {
    @Override
    public <R> R accept(TagCases<R> cases) {
      return cases.foreign(this);
    }
  }

  /**
   * {@code hi}: highlighted words.
   *
   * @param rend {@code italic}, {@code bold}
   */
  record Highlight(String rend) implements Tag {
    @Override
    public <R> R accept(TagCases<R> cases) {
      return cases.highlight(this);
    }
  }

  /** {@code title}: the title of a work. */
  record Title() implements Tag {
    @Override
    public <R> R accept(TagCases<R> cases) {
      return cases.title(this);
    }
  }

  /**
   * {@code ref}: a link.
   *
   * @param target the address of the link
   */
  record Link(String target) implements Tag {
    @Override
    public <R> R accept(TagCases<R> cases) {
      return cases.link(this);
    }
  }

  /**
   * {@code del}: struck out or suppressed in the manuscript.
   *
   * @param id the {@code xml:id}
   * @param rend the instrument, such as {@code pencil-blue}; empty if none is named
   */
  record Deletion(String id, String rend) implements Tag {
    @Override
    public <R> R accept(TagCases<R> cases) {
      return cases.deletion(this);
    }
  }

  /**
   * {@code delSpan}: the start of a deletion over several blocks. Its mark has no text.
   *
   * @param id the {@code xml:id}
   * @param rend the instrument; empty if none is named
   * @param endId the {@code xml:id} of the anchor at the end
   */
  record DeletionStart(String id, String rend, String endId) implements Tag {
    @Override
    public <R> R accept(TagCases<R> cases) {
      return cases.deletionStart(this);
    }
  }

  /**
   * {@code anchor}: the end of a deletion. Its mark has no text.
   *
   * @param endId the {@code xml:id}
   */
  record DeletionEnd(String endId) implements Tag {
    @Override
    public <R> R accept(TagCases<R> cases) {
      return cases.deletionEnd(this);
    }
  }

  /**
   * {@code metamark}: a word in the margin. Its mark has no text of the passage.
   *
   * @param word the word
   * @param function what the word asks for, such as {@code reserve}; empty if not known
   * @param target the {@code xml:id} of the deletion or the passage to which it belongs
   */
  record Metamark(String word, String function, String target) implements Tag {
    @Override
    public <R> R accept(TagCases<R> cases) {
      return cases.metamark(this);
    }
  }

  /** The whole text of its mark is a sign. It is removed, and no element is written. */
  record Sign() implements Tag {
    @Override
    public boolean isSignsOnly() {
      return true;
    }

    @Override
    public <R> R accept(TagCases<R> cases) {
      return cases.sign(this);
    }
  }
}
