package org.cajista.annotate.dates.years;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.WordList;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;

/**
 * What the sentence around a date says of its year: the next date with a year, the years of a life
 * that ended on the date, a habit, which is of no year.
 */
final class DateSentence {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int DEATH_NEAR = 60; // characters before the date
  private static final int HABIT_NEAR = 70;
  private static final int INSERTED = 60; // characters between two commas
  private static final int FOLLOWS_NEAR = 160;

  /** So many marks before and after a date are near it. */
  private static final int NEAR = 100;

  private static final int UNTIL_NEAR = 14; // characters before the date
  private static final int A_LIFE = 110;
  private static final String PARTING = ".;:!?()—–";

  private final Lexicon deaths;
  private final Lexicon habits;
  private final Lexicon every;
  private final Lexicon had;
  private final Lexicon not;
  private final Lexicon until;
  private final Lexicon tie;

  DateSentence(Language language) {
    this.deaths = language.lexicon(WordList.DATE_DEATH);
    this.habits = language.lexicon(WordList.DATE_HABIT);
    this.every = language.lexicon(WordList.DATE_EVERY);
    this.had = language.lexicon(WordList.DATE_HAD);
    this.not = language.lexicon(WordList.DATE_NOT);
    this.until = language.lexicon(WordList.DATE_TO);
    this.tie = language.lexicon(WordList.DATE_TIE);
  }

  /** The year of the next date of a sentence, and if it stands in parentheses that open between. */
  record Next(int year, boolean enclosed) {}

  /** The passage with the marks that stand near one: others say nothing of its year. */
  static Passage near(Passage passage, int mark) {
    int last = passage.marks().size();
    return last <= 2 * NEAR
        ? passage
        : passage.withMarks(
            passage.marks().subList(Math.max(0, mark - NEAR), Math.min(last, mark + NEAR)));
  }

  /** Returns the next date of the sentence, if it has a year and is precise. */
  static Optional<Next> following(Passage passage, Mark mark, PartialDate date) {
    String text = passage.text().toString();
    for (Mark other : passage.marks()) {
      if (!(other.tag() instanceof Tag.Dated dated) || other.start() <= mark.start()) {
        continue;
      }
      boolean far = other.start() - mark.end() > FOLLOWS_NEAR;
      if (far || FutureSentences.sentenceEnds(text, mark.end(), other.start())) {
        return Optional.empty();
      }
      PartialDate next = PartialDate.of(dated.value());
      if (!next.lacksYear()) {
        boolean precise = next.month() > 0 && next.lastYear() == next.year();
        boolean enclosed = isEnclosed(text, mark.end(), other.start());
        boolean before = date.month() > next.month() && !enclosed;
        return precise
            ? Optional.of(new Next(before ? next.year() - 1 : next.year(), enclosed))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** True if more parentheses open than close between two places. */
  private static boolean isEnclosed(String text, int from, int to) {
    int open = 0;
    for (int i = from; i < to; i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return open > 0;
  }

  /**
   * True if the sentence tells what had happened before the story came here: {@code había puesto};
   * also where commas set the date off: {@code la guardia, en otoño, había cerrado}.
   */
  boolean looksBack(Passage passage, Mark mark) {
    String text = passage.text().toString();
    int from = clauseStart(text, Math.max(0, mark.start() - HABIT_NEAR), mark.start());
    int last = Math.min(text.length(), mark.end() + HABIT_NEAR);
    int to = clauseEnd(text, mark.end(), last);
    boolean inserted =
        from > 0
            && text.charAt(from - 1) == ','
            && to < last
            && text.charAt(to) == ','
            && to - from <= INSERTED;
    return says(had, text, from, inserted ? clauseEnd(text, to + 1, last) : to);
  }

  private static int clauseEnd(String text, int from, int last) {
    int end = from;
    while (end < last && PARTING.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /**
   * True if something had not happened before a date, {@code he was not four until June 1924}: the
   * story is not there yet.
   */
  boolean isNotUntil(Passage passage, Mark mark) {
    String text = passage.text().toString();
    int start = clauseStart(text, Math.max(0, mark.start() - HABIT_NEAR), mark.start());
    return says(not, text, start, mark.start())
        && saysUntil(text, Math.max(start, mark.start() - UNTIL_NEAR), mark.start());
  }

  private boolean saysUntil(String text, int from, int to) {
    return WORD.matcher(text)
        .region(from, to)
        .results()
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .anyMatch(word -> until.contains(word) && tie.contains(word));
  }

  /** Returns the last year of the life before a date that somebody died on, in its sentence. */
  Optional<Integer> death(Passage passage, Mark mark) {
    String text = passage.text().toString();
    int from = Math.max(0, mark.start() - DEATH_NEAR);
    if (!says(deaths, text, clauseStart(text, from, mark.start()), mark.start())) {
      return Optional.empty();
    }
    Optional<Integer> year = Optional.empty();
    for (Mark other : passage.marks()) {
      if (other.end() > mark.start()) {
        break;
      }
      if (other.tag() instanceof Tag.Dated dated
          && isLife(PartialDate.of(dated.value()), text, other)
          && !FutureSentences.sentenceEnds(text, other.end(), mark.start())) {
        year = Optional.of(PartialDate.of(dated.value()).lastYear());
      }
    }
    return year;
  }

  private static boolean isLife(PartialDate span, String text, Mark mark) {
    int years = span.lacksYear() ? 0 : span.lastYear() - span.year();
    boolean enclosed = mark.start() > 0 && text.charAt(mark.start() - 1) == '(';
    return enclosed && span.month() == 0 && years > 0 && years <= A_LIFE;
  }

  /**
   * True if the date comes again each year: {@code cada primero de mayo}, {@code un 1.º de mayo}.
   */
  boolean isHabit(Passage passage, Mark mark) {
    String text = passage.text().toString();
    int from = clauseStart(text, Math.max(0, mark.start() - HABIT_NEAR), mark.start());
    return endsWith(every, text, from, mark.start()) || says(habits, text, from, mark.start());
  }

  private static int clauseStart(String text, int from, int end) {
    int start = end;
    while (start > from && PARTING.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static boolean says(Lexicon words, String text, int from, int to) {
    Matcher word = WORD.matcher(text).region(from, to);
    while (word.find()) {
      if (words.contains(word.group().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** True if one of the forms, which may be of several words, stands right before {@code to}. */
  private static boolean endsWith(Lexicon forms, String text, int from, int to) {
    String before = text.substring(from, to).stripTrailing().toLowerCase(Locale.ROOT);
    return forms.forms().stream()
        .anyMatch(
            form -> before.endsWith(form) && isWordStart(before, before.length() - form.length()));
  }

  private static boolean isWordStart(String text, int at) {
    return at == 0 || !Character.isLetter(text.charAt(at - 1));
  }
}
