package org.cajista.validate.checks;

import java.util.Set;
import org.cajista.lang.WordList;
import org.cajista.model.Source;
import org.cajista.validate.document.Check;
import org.cajista.validate.document.Code;
import org.cajista.validate.document.Element;
import org.cajista.validate.document.Faults;
import org.cajista.validate.document.Location;

/**
 * Finds what a text extraction leaves behind: a sign inside a word instead of a special glyph
 * ({@code !n}, {@code nos"ros}), a hyphen of a line end ({@code con- quista}), and passages in
 * square brackets for which the encoding has elements.
 */
final class LeftoverCheck extends Check {
  private static final String SIGNS = "!$#%^~|\\\"";

  /** Elements without running text, or with literal signs. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "fw", "code", "formula", "eg", "gi", "att", "val", "ident", "email", "idno", "sic",
          "orig", "surplus", "egXML");

  /** The longest part of a bracketed passage in a finding, in UTF-16 code units. */
  private static final int LONGEST = 300;

  private final CheckContext context;

  LeftoverCheck(CheckContext context, Faults faults) {
    super(faults);
    this.context = context;
  }

  @Override
  public void text(Element around, Source source, int start, int end) {
    String text = source.text();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '-') {
        if (isLineEnd(text, i, start, end) && isText(around)) {
          hyphen(around, source, i, start, end);
        }
      } else if (c == '[') {
        if (context.house() && isText(around)) {
          bracket(source, i, end);
        }
      } else if (c < 0x7F && !Character.isLetterOrDigit(c) && SIGNS.indexOf(c) >= 0) {
        if (isInWord(text, i, start, end) && isText(around)) {
          sign(source, i, start, end);
        }
      }
    }
  }

  private static boolean isText(Element around) {
    return around.isWithin("text") && NO_TEXT.stream().noneMatch(around::isWithin);
  }

  private static boolean isInWord(String text, int at, int start, int end) {
    return at > start
        && at + 1 < end
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLowerCase(text.charAt(at + 1));
  }

  private void sign(Source source, int at, int start, int end) {
    int from = at;
    int to = at;
    while (from > start && !isSpace(source.text().charAt(from - 1))) {
      from--;
    }
    while (to < end && !isSpace(source.text().charAt(to))) {
      to++;
    }
    String word = source.text().substring(from, to);
    // web addresses contain such signs
    if (!word.contains("://") && !word.contains("www.") && !word.contains("@")) {
      String sign = source.text().substring(at, at + 1);
      faults().add(Code.OCR_SIGN, Location.of(source, at, at + 1), word, sign, word);
    }
  }

  private static boolean isLineEnd(String text, int at, int start, int end) {
    return at > start
        && at + 2 < end
        && Character.isLetter(text.charAt(at - 1))
        && isSpace(text.charAt(at + 1));
  }

  private void hyphen(Element around, Source source, int at, int start, int end) {
    String text = source.text();
    int from = at;
    while (from > start && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int second = at + 1;
    while (second < end && isSpace(text.charAt(second))) {
      second++;
    }
    int to = second;
    while (to < end && Character.isLetter(text.charAt(to))) {
      to++;
    }
    String next = text.substring(second, to);
    // in «Vor- und Nachteile» the hyphen replaces the shared second half
    boolean shared =
        context
            .languages()
            .of(around.language())
            .lexicon(WordList.CONJUNCTIONS)
            .containsAnyCase(next);
    if (to > second && Character.isLowerCase(next.charAt(0)) && !shared) {
      String halves = text.substring(from, at + 1) + " " + next;
      faults()
          .add(
              Code.OCR_HYPHEN,
              Location.of(source, at, to),
              halves,
              halves,
              text.substring(from, at) + next);
    }
  }

  private void bracket(Source source, int at, int end) {
    // a text can have thousands of brackets, so what is far behind the bracket is left out
    int last = Math.min(end, at + LONGEST);
    int to = at;
    while (to < last && source.text().charAt(to) != ']') {
      to++;
    }
    to = Math.min(last, to + 1);
    String passage = source.text().substring(at, to).replaceAll("\\s+", " ").strip();
    faults().add(Code.BRACKET_UNTAGGED, Location.of(source, at, to), passage, passage);
  }

  private static boolean isSpace(char c) {
    return c <= ' ';
  }
}
