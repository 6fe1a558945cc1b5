package org.cajista.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a finding rests on, for whoever prints it. A finding of {@code encode} has none: there is no
 * XML yet.
 *
 * @param endLine the line, from 1, of the first character after what is meant; 0 where unknown
 * @param endColumn its column, from 1, in UTF-16 code units; 0 where unknown
 * @param xpath the way to the element or attribute, as {@code /TEI/text[1]/body[1]/p[2]/@n}; names
 *     are those of the file, prefixes and all; empty where there is none
 * @param value the offending name, value or piece of text; may be empty
 * @param allowed what would be right here: names of elements or attributes, or values; may be empty
 * @param suggestion the one of them that was probably meant; may be empty
 * @param page where the documentation explains the code, as {@code docs/checks.md#date.real}; may
 *     be empty
 * @param excerpt the line in which the finding begins
 */
public record Evidence(
    int endLine,
    int endColumn,
    String xpath,
    String value,
    List<String> allowed,
    String suggestion,
    String page,
    Optional<Excerpt> excerpt) {

  /** Of a finding that says all in its sentence. */
  public static final Evidence NONE =
      new Evidence(0, 0, "", "", List.of(), "", "", Optional.empty());

  /**
   * A line of the source, cut where it is long.
   *
   * @param text of one line, without its end
   * @param start the offset in {@code text} of what is meant
   * @param length how much of {@code text} is meant; at least 1, also at the line's end
   */
  public record Excerpt(String text, int start, int length) {
    public Excerpt {
      if (start < 0 || start > text.length() || length < 1) {
        throw new IllegalArgumentException(start + "+" + length + " is not in «" + text + "»");
      }
    }
  }

  public Evidence {
    Objects.requireNonNull(xpath);
    Objects.requireNonNull(value);
    Objects.requireNonNull(suggestion);
    Objects.requireNonNull(page);
    Objects.requireNonNull(excerpt);
    allowed = List.copyOf(allowed);
  }
}
