package org.cajista.report;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Further facts about a finding, for the printers. A finding of {@code encode} has none, because
 * there is no XML yet.
 *
 * @param endLine the line, from 1, of the first character after the finding; 0 if not known
 * @param endColumn the column of this character, from 1, in UTF-16 code units; 0 if not known
 * @param xpath the path to the element or attribute, such as {@code /TEI/text[1]/body[1]/p[2]/@n},
 *     with the names and prefixes of the file; empty if there is none
 * @param value the wrong name, value or piece of text; can be empty
 * @param allowed what would be correct: names of elements or attributes, or values; can be empty
 * @param suggestion the value of {@code allowed} that was probably meant; can be empty
 * @param page the page of the documentation, such as {@code docs/checks.md#date.real}; can be empty
 * @param line the line in which the finding begins; {@link Excerpt#NONE} if there is none
 * @param origin the place of the source with which the place was compared; {@link Origin#NONE} if
 *     there is none
 */
public record Evidence(
    int endLine,
    int endColumn,
    String xpath,
    String value,
    List<String> allowed,
    String suggestion,
    String page,
    Excerpt line,
    Origin origin)
    implements Serializable {

  /** No further facts. */
  public static final Evidence NONE =
      new Evidence(0, 0, "", "", List.of(), "", "", Excerpt.NONE, Origin.NONE);

  /**
   * A line of the source. A long line is cut.
   *
   * @param text the text of the line without its end
   * @param start the offset in {@code text} of the finding
   * @param length the length of the finding; at least 1, also at the end of the line
   */
  public record Excerpt(String text, int start, int length) implements Serializable {
    /** No line; an empty line of the source is something else. */
    public static final Excerpt NONE = new Excerpt("", 0, Integer.MAX_VALUE);

    /** Checks the arguments. */
    public Excerpt {
      if (start < 0 || start > text.length() || length < 1) {
        throw new IllegalArgumentException(start + "+" + length + " is not in «" + text + "»");
      }
    }
  }

  /**
   * A place of the source of a text.
   *
   * @param file the file of the source, with the name that the user gave
   * @param line the line, from 1; 0 if there is no such place
   * @param column the column, from 1, in UTF-16 code units
   * @param words what the source has there; can be empty
   */
  public record Origin(String file, int line, int column, String words) implements Serializable {
    /** No place. */
    public static final Origin NONE = new Origin("", 0, 0, "");

    /** Checks that nothing is missing. */
    public Origin {
      Objects.requireNonNull(file);
      Objects.requireNonNull(words);
    }
  }

  /** Checks the arguments and copies the list. */
  public Evidence {
    Objects.requireNonNull(xpath);
    Objects.requireNonNull(value);
    Objects.requireNonNull(suggestion);
    Objects.requireNonNull(page);
    Objects.requireNonNull(line);
    Objects.requireNonNull(origin);
    allowed = List.copyOf(allowed);
  }

  /**
   * Makes evidence with a line of the source, if there is one.
   *
   * @param excerpt the line in which the finding begins
   */
  public Evidence(
      int endLine,
      int endColumn,
      String xpath,
      String value,
      List<String> allowed,
      String suggestion,
      String page,
      Optional<Excerpt> excerpt) {
    this(
        endLine,
        endColumn,
        xpath,
        value,
        allowed,
        suggestion,
        page,
        excerpt.orElse(Excerpt.NONE),
        Origin.NONE);
  }

  /** Returns the line in which the finding begins, if there is one. */
  public Optional<Excerpt> excerpt() {
    return Optional.of(line).filter(one -> !one.equals(Excerpt.NONE));
  }
}
