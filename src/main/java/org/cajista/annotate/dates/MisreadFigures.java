package org.cajista.annotate.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.annotate.dates.grammar.DateGrammar;
import org.cajista.annotate.dates.grammar.Token;
import org.cajista.annotate.dates.grammar.Tokens;
import org.cajista.annotate.passage.PassageContext;
import org.cajista.annotate.passage.Recogniser;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;
import org.cajista.report.Report;

/**
 * Marks letters that the extraction read for figures, where a day or a year must stand: {@code 3o
 * juin I9I6} → {@code <choice><sic>3o</sic><corr>30</corr></choice> juin …}; also a year with
 * blanks in it: {@code 1 9 1 6}.
 *
 * <p>A day stands beside a month and keeps at least one figure. A year keeps two. All else is left
 * alone: a letter between figures may be a shelfmark.
 */
public final class MisreadFigures implements Recogniser {
  private static final int LAST_DAY = 31;
  private static final int YEAR_LENGTH = 4;

  /** The figure for which a letter or sign is often read. */
  private static final Map<Character, Character> FIGURES =
      Map.ofEntries(
          Map.entry('I', '1'),
          Map.entry('l', '1'),
          Map.entry('i', '1'),
          Map.entry('o', '0'),
          Map.entry('O', '0'),
          Map.entry('Q', '0'),
          Map.entry('G', '6'),
          Map.entry('b', '6'),
          Map.entry('S', '5'),
          Map.entry('s', '5'),
          Map.entry('B', '8'),
          Map.entry('Z', '2'),
          Map.entry('z', '2'));

  private final DateGrammar grammar;

  private MisreadFigures(DateGrammar grammar) {
    this.grammar = grammar;
  }

  /** Returns the recogniser for a document. */
  public static MisreadFigures of(Document document, TextLanguages languages, Report report) {
    return new MisreadFigures(DateGrammar.of(languages));
  }

  @Override
  public List<Mark> find(Passage passage, PassageContext context) {
    List<Mark> marks = new ArrayList<>();
    Tokens tokens = new Tokens(passage.text());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.at(i);
      if (grammar.isMonth(token)) {
        boolean linked = grammar.is(WordList.DATE_OF, tokens.at(i - 1)) || tokens.at(i - 1).is(".");
        int before = linked ? i - 2 : i - 1;
        day(tokens.at(before)).ifPresent(marks::add);
      }
      year(token).ifPresent(marks::add);
      spacedYear(tokens, i).ifPresent(marks::add);
    }
    marks.removeIf(mark -> passage.marks().stream().anyMatch(other -> overlap(mark, other)));
    return marks;
  }

  private static boolean overlap(Mark mark, Mark other) {
    return mark.start() < other.end() && other.start() < mark.end();
  }

  /** The day before a month: {@code 3o}, {@code l8}, {@code Ier}. */
  private Optional<Mark> day(Token token) {
    String text = token.text();
    String ending = text.length() > 2 ? text.substring(text.length() - 2) : "";
    boolean first = text.length() == 3 && (grammar.is(WordList.DAY_ENDINGS, ending));
    String written = first ? text.substring(0, 1) : text;
    Optional<String> read = asFigures(written);
    boolean day = read.filter(MisreadFigures::isDay).isPresent();
    boolean kept = first || written.chars().anyMatch(Character::isDigit);
    boolean ordinal = grammar.isOwn(WordList.DAYS, token); // 1o de mayo
    return day && kept && !ordinal && written.length() <= 2
        ? Optional.of(correction(token.start(), token.end(), read.get() + (first ? ending : "")))
        : Optional.empty();
  }

  private static boolean isDay(String figures) {
    int day = figures.length() > 2 ? 0 : Integer.parseInt(figures);
    return day >= 1 && day <= LAST_DAY;
  }

  /** A year with letters in it, of which two figures are left: {@code I9I6}. */
  private static Optional<Mark> year(Token token) {
    if (token.length() != YEAR_LENGTH || token.isNumber()) {
      return Optional.empty();
    }
    long figures = token.text().chars().filter(Character::isDigit).count();
    if (figures < 2 || figures == YEAR_LENGTH) {
      return Optional.empty();
    }
    return asFigures(token.text())
        .filter(year -> year.startsWith("1"))
        .map(year -> correction(token.start(), token.end(), year));
  }

  /** {@code 1 9 1 6} after a month, or after a word such as «in». */
  private Optional<Mark> spacedYear(Tokens tokens, int at) {
    Token first = tokens.at(at);
    if (first.number() != 1) {
      return Optional.empty();
    }
    StringBuilder year = new StringBuilder();
    for (int i = at; i < at + YEAR_LENGTH; i++) {
      Token figure = tokens.at(i);
      boolean apart = i == at || figure.start() == tokens.at(i - 1).end() + 1;
      if (figure.length() != 1 || !figure.isNumber() || !apart) {
        return Optional.empty();
      }
      year.append(figure.text());
    }
    Token before = tokens.at(at - 1);
    boolean led =
        grammar.isMonth(before)
            || grammar.is(WordList.DATE_TIE, before)
            || grammar.is(WordList.DATE_OF, before);
    boolean ends = !tokens.at(at + YEAR_LENGTH).isNumber();
    return led && ends && year.charAt(0) == '1' && year.charAt(1) >= '4'
        ? Optional.of(correction(first.start(), tokens.at(at + 3).end(), year.toString()))
        : Optional.empty();
  }

  private static Mark correction(int start, int end, String corrected) {
    return Mark.of(start, end, new Tag.Correction(corrected));
  }

  /** Returns what a word is in figures; empty if it is no misread number. */
  private static Optional<String> asFigures(String word) {
    StringBuilder figures = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      Character figure = c >= '0' && c <= '9' ? (Character) c : FIGURES.get(c);
      if (figure == null) {
        return Optional.empty();
      }
      figures.append(figure.charValue());
    }
    boolean same = figures.length() == 0 || figures.toString().equals(word);
    return same ? Optional.empty() : Optional.of(figures.toString());
  }
}
