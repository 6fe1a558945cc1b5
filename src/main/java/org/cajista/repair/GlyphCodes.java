package org.cajista.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Span;
import org.cajista.model.Traced;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Puts one sign in the place of the number that an extraction writes for a glyph without a letter:
 * {@code o(cid:976)icio}. So {@link LostGlyphs} can find out what the glyph stands for, as for any
 * other sign. The signs are characters for private use: U+E000 and the number after it. They are no
 * change of the text: {@link Unread} writes the number again where no letters were found, and an
 * edit that replaces a sign names the number ({@link #span}, {@link #spell}).
 */
final class GlyphCodes implements Pass<List<Page>> {
  private static final String OPENING = "(cid:";
  private static final Pattern CODE = Pattern.compile("\\(cid:(0|[1-9]\\d{0,3})\\)");
  private static final char FIRST = '\uE000';
  private static final int SIGNS = 6400; // to U+F8FF

  /** Writes the number again where no letters were found for a sign. */
  static final class Unread implements Pass<List<Page>> {
    @Override
    public List<Page> apply(List<Page> pages, Report report) {
      return hasCodes(report) ? mapLines(pages, text -> spelled(text, report)) : pages;
    }
  }

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    if (!hasCodes(report)) {
      return pages;
    }
    boolean own = // signs that the text has itself are not touched
        pages.stream()
            .flatMap(page -> page.lines().stream())
            .anyMatch(line -> line.text().chars().anyMatch(c -> isCode((char) c)));
    return own ? pages : mapLines(pages, GlyphCodes::signed);
  }

  /** True if an extraction wrote numbers for glyphs: most texts have none. */
  private static boolean hasCodes(Report report) {
    return report.source().text().contains(OPENING);
  }

  private static List<Page> mapLines(List<Page> pages, UnaryOperator<Traced> change) {
    List<Page> changed = new ArrayList<>(pages.size());
    boolean same = true;
    for (Page page : pages) {
      List<Line> lines = new ArrayList<>(page.lines().size());
      for (Line line : page.lines()) {
        Traced text = change.apply(line.text());
        same &= text == line.text();
        lines.add(text == line.text() ? line : line.withText(text));
      }
      changed.add(page.withLines(lines));
    }
    return same ? pages : changed;
  }

  private static Traced signed(Traced text) {
    String letters = text.toString();
    if (!letters.contains(OPENING)) {
      return text;
    }
    Traced.Builder builder = new Traced.Builder();
    Matcher code = CODE.matcher(letters);
    int done = 0;
    while (code.find()) {
      int number = Integer.parseInt(code.group(1));
      if (number < SIGNS) {
        builder.append(text.subSequence(done, code.start()));
        builder.append((char) (FIRST + number), text.origin(code.start()));
        done = code.end();
      }
    }
    return builder.append(text.from(done)).build();
  }

  private static Traced spelled(Traced text, Report report) {
    Traced.Builder builder = new Traced.Builder();
    boolean same = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean code = isCode(c) && report.source().text().charAt(text.origin(i)) != c;
      String written = code ? spell(String.valueOf(c)) : String.valueOf(c);
      for (int k = 0; k < written.length(); k++) {
        builder.append(written.charAt(k), text.origin(i) + k);
      }
      same &= !code;
    }
    return same ? text : builder.build();
  }

  /** True if a sign can stand for the number of a glyph only. */
  static boolean isCode(char sign) {
    return sign >= FIRST && sign < FIRST + SIGNS;
  }

  /** Returns {@code text} with the numbers in the place of their signs. */
  static String spell(String text) {
    StringBuilder spelled = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      spelled.append(isCode(c) ? OPENING + (c - FIRST) + ")" : String.valueOf(c));
    }
    return spelled.toString();
  }

  /** Returns the range of the source of {@code span}, which ends with the sign {@code last}. */
  static Span span(Span span, char last) {
    int more = isCode(last) ? spell(String.valueOf(last)).length() - 1 : 0;
    return new Span(span.start(), span.end() + more);
  }
}
