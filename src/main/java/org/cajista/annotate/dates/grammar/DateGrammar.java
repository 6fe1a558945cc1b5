package org.cajista.annotate.dates.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.cajista.lang.DateSlot;
import org.cajista.lang.Language;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;

/**
 * The date patterns of the document's language and those of the languages that it quotes. Of these,
 * two sorts are left out, because their words may be any words: a bare season ({@code été}, {@code
 * fall}), and a month by the day on which one writes ({@code 8 p. M.}). Thread-safe.
 */
public final class DateGrammar {
  private static final Set<DateSlot> FOUR_FIGURES =
      EnumSet.of(DateSlot.YEAR, DateSlot.DECADE, DateSlot.DECADES);
  private static final int YEAR_LENGTH = 4;
  private static final int SHORTEST_STREET = 5; // gasse, straße
  private static final int LONGEST_ENDING = 6;
  private static final int WRITTEN_YEAR = 18; // siebzehnhundertachtzig

  private final Map<String, List<DatePattern>> byWord = new HashMap<>();
  private final List<DatePattern> byDay = new ArrayList<>();
  private final List<DatePattern> byYear = new ArrayList<>();
  private final List<Language> languages;
  private final Set<String> months = new HashSet<>();
  private final Map<WordList, Set<String>> merged = new ConcurrentHashMap<>();
  private final List<String> streetEndings;

  /**
   * @param languages that of the document first, then those of titles and quotations in it
   */
  public DateGrammar(List<Language> languages) {
    this.languages = List.copyOf(languages);
    this.streetEndings =
        merge(WordList.DATE_STREET).stream()
            .filter(word -> word.length() >= SHORTEST_STREET)
            .toList();
    for (Language language : languages) {
      DateWords words = new DateWords(language);
      SlotReader slots = new SlotReader(words);
      months.addAll(words.starts(WordList.MONTHS));
      for (String line : language.lines(WordList.DATE_PATTERNS)) {
        if (!line.startsWith("=")) {
          add(new DatePattern(line, slots), language == languages.get(0));
        }
      }
    }
  }

  /** Returns the patterns for a text in these languages, which are read once. */
  public static DateGrammar of(TextLanguages languages) {
    return languages.once(DateGrammar.class, all -> new DateGrammar(all.quoted()));
  }

  private Set<String> merge(WordList list) {
    Set<String> forms = new HashSet<>();
    languages.forEach(language -> forms.addAll(language.lexicon(list).forms()));
    return forms;
  }

  private void add(DatePattern pattern, boolean isMain) {
    if (!isMain && (pattern.isBareSeason() || pattern.isRelative())) {
      return;
    }
    for (String start : pattern.starts()) {
      byWord.computeIfAbsent(start, key -> new ArrayList<>()).add(pattern);
    }
    Set<DateSlot> figures = pattern.figures();
    if (figures.contains(DateSlot.DAY) || figures.contains(DateSlot.CENTURY)) {
      byDay.add(pattern);
    }
    if (figures.stream().anyMatch(FOUR_FIGURES::contains)) {
      byYear.add(pattern);
    }
  }

  /** True if {@code token} is in a list of any of the languages. */
  public boolean is(WordList list, Token token) {
    return is(list, token.lower());
  }

  /** True if {@code form} is in a list of any of the languages. */
  public boolean is(WordList list, String form) {
    return merged.computeIfAbsent(list, this::merge).contains(form);
  }

  /** True if {@code token} is a month in any of the languages, whatever its case. */
  public boolean isMonth(Token token) {
    return months.contains(token.lower());
  }

  /** True for a word such as {@code calle}, also at the end of a name: {@code Hauptstraße}. */
  public boolean isStreet(Token token) {
    String word = token.lower();
    return is(WordList.DATE_STREET, word)
        || word.length() > LONGEST_ENDING && streetEndings.stream().anyMatch(word::endsWith);
  }

  /**
   * True if {@code token} is in a list of the document's own language: {@code il} is an article in
   * Italian only.
   */
  public boolean isOwn(WordList list, Token token) {
    return languages.get(0).lexicon(list).contains(token.lower());
  }

  /** True if the document's language writes an ordinal number with a full stop. */
  public boolean hasOrdinalStops() {
    return languages.get(0).settings().ordinalStop();
  }

  /** True if a date may begin with {@code token}: a figure, or the first word of a pattern. */
  public boolean mayStart(Token token) {
    return Character.isDigit(token.text().charAt(0))
        || byWord.containsKey(token.lower())
        || token.romanDay() > 0
        || token.romanYear() > 0
        || token.length() >= WRITTEN_YEAR
        || token.is("(");
  }

  /**
   * Returns the longest moment that a pattern reads at a token; of equally long ones the first.
   *
   * @param century the first year of the century of the document
   */
  public Optional<Moment> read(Tokens tokens, int at, int century) {
    List<DatePattern> patterns = candidates(tokens.at(at));
    SlotValues best = null;
    int bestEnd = at;
    for (DatePattern pattern : patterns) {
      SlotValues reading = new SlotValues();
      int end = pattern.read(tokens, at, reading);
      boolean onlyStop = best != null && end == bestEnd + 1 && tokens.at(bestEnd).is(".");
      if (end > bestEnd && !onlyStop) { // May. ends a sentence, though «may.» is short for mayo
        bestEnd = end;
        best = reading;
      }
    }
    return best == null ? Optional.empty() : Optional.of(best.moment(at, bestEnd, century));
  }

  private List<DatePattern> candidates(Token token) {
    List<DatePattern> named = byWord.getOrDefault(token.lower(), List.of());
    if (token.is("(") || token.romanDay() > 0) {
      return Stream.concat(byDay.stream(), named.stream()).distinct().toList();
    }
    if (token.romanYear() > 0 || token.length() >= WRITTEN_YEAR) {
      return Stream.concat(byYear.stream(), named.stream()).distinct().toList();
    }
    if (!Character.isDigit(token.text().charAt(0))) {
      return named;
    }
    boolean fourFigures =
        token.length() >= YEAR_LENGTH
            && token.text().chars().limit(YEAR_LENGTH).allMatch(Character::isDigit);
    List<DatePattern> figures = fourFigures ? byYear : byDay;
    return named.isEmpty()
        ? figures
        : Stream.concat(figures.stream(), named.stream()).distinct().toList(); // 18th, 9bre
  }
}
