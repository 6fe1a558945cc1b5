package org.cajista.annotate.dates.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cajista.lang.Language;

/**
 * The date patterns of the document's language and those of the languages that it quotes, but for a
 * bare season of these: {@code été} or {@code fall} may be any word. Immutable.
 */
public final class DateGrammar {
  private static final Set<Slot> FOUR_FIGURES = EnumSet.of(Slot.YEAR, Slot.DECADE, Slot.DECADES);
  private static final int YEAR_LENGTH = 4;

  private final Map<String, List<DatePattern>> byWord = new HashMap<>();
  private final List<DatePattern> byDay = new ArrayList<>();
  private final List<DatePattern> byYear = new ArrayList<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  /**
   * @param main the language of the document
   * @param others the languages of titles and quotations in it
   */
  public DateGrammar(Language main, List<Language> others) {
    List<Language> languages = new ArrayList<>(List.of(main));
    others.stream().filter(other -> !other.code().equals(main.code())).forEach(languages::add);
    for (Language language : languages) {
      DateWords words = new DateWords(language);
      SlotReader slots = new SlotReader(words);
      words.classes().forEach((name, forms) -> classOf(name).addAll(forms));
      for (String line : language.lines("date-patterns")) {
        if (!line.startsWith("=")) {
          add(new DatePattern(line, slots), language == main);
        }
      }
    }
  }

  private Set<String> classOf(String name) {
    return classes.computeIfAbsent(name, key -> new HashSet<>());
  }

  private void add(DatePattern pattern, boolean isMain) {
    if (!isMain && pattern.isBareSeason()) {
      return;
    }
    for (String start : pattern.starts()) {
      byWord.computeIfAbsent(start, key -> new ArrayList<>()).add(pattern);
    }
    Set<Slot> figures = pattern.figures();
    if (figures.contains(Slot.DAY) || figures.contains(Slot.CENTURY)) {
      byDay.add(pattern);
    }
    if (figures.stream().anyMatch(FOUR_FIGURES::contains)) {
      byYear.add(pattern);
    }
  }

  /** Whether {@code token} is a word of a class of {@code date-words}, in any of the languages. */
  public boolean is(String className, Token token) {
    return classes.getOrDefault(className, Set.of()).contains(token.lower());
  }

  /** Whether a date may begin with {@code token}: a figure, or the first word of a pattern. */
  public boolean mayStart(Token token) {
    return Character.isDigit(token.text().charAt(0)) || byWord.containsKey(token.lower());
  }

  /**
   * The longest moment that a pattern reads at a token; of equally long ones the first.
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
      if (end > bestEnd) {
        bestEnd = end;
        best = reading;
      }
    }
    return best == null ? Optional.empty() : Optional.of(best.moment(at, bestEnd, century));
  }

  private List<DatePattern> candidates(Token token) {
    List<DatePattern> named = byWord.getOrDefault(token.lower(), List.of());
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
