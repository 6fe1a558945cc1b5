package org.cajista.annotate.dates.years;

import org.cajista.lang.Language;
import org.cajista.lang.RomanNumeral;
import org.cajista.lang.WordList;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;

/**
 * Finds the century of a decade that does not name it: {@code los años treinta}. It is the decade
 * nearest to the years that the passage names; where it names none, one that is not much later than
 * what is known of the time.
 */
final class DecadeCenturies {
  private static final int LAST_CENTURY = 21;
  private static final int CENTURY = 100;
  private static final int LAST_OF_DECADE = 9;
  private static final int A_LIFE = 90; // a longer span, such as a century, says too little

  private static final int OTHER_CENTURY = 40; // years that the century of the document is nearer

  private final Language language;
  private final int lastYear;

  /**
   * @param language of the document
   * @param lastYear the last year that the document names
   */
  DecadeCenturies(Language language, int lastYear) {
    this.language = language;
    this.lastYear = lastYear;
  }

  /** True if a decade is said with its century: {@code 1880s}, {@code eighteen-eighties}. */
  boolean saysCentury(String decade) {
    for (String word : decade.split("[\\s.-]+")) {
      boolean roman =
          word.length() > 1
              && RomanNumeral.value(word) > 0
              && RomanNumeral.value(word) <= LAST_CENTURY;
      boolean named =
          language.lexicon(WordList.HUNDREDS).containsAnyCase(word)
              || language.lexicon(WordList.CENTURIES).containsAnyCase(word);
      boolean counted = word.matches("\\d{1,2}") && Integer.parseInt(word) <= LAST_CENTURY;
      if (roman || named || counted || word.matches("\\d{4}\\D*")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns how many years too late the decade is in the century of the document; less than 0 if it
   * is too early.
   *
   * @param mark where the passage names the decade
   */
  int yearsTooLate(PartialDate decade, Mark mark, Passage passage, TimeContext context) {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (Mark other : passage.marks()) {
      if (other.tag() instanceof Tag.Dated dated && other.start() != mark.start()) {
        PartialDate date = PartialDate.of(dated.value());
        boolean near = !date.lacksYear() && date.lastYear() - date.year() < A_LIFE;
        if (near && !isBareDecade(date, other, passage)) {
          first = Math.min(first, date.year());
          last = Math.max(last, date.lastYear());
        }
      }
    }
    if (first > last) {
      return context.yearsTooLate(decade);
    }
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int back : new int[] {0, CENTURY, -CENTURY}) {
      int candidate = decade.year() - back;
      boolean toCome = candidate > Math.max(last, lastYear); // nobody remembers it yet
      int distance =
          distance(candidate, first, last)
              + (toCome ? CENTURY : 0)
              + (back == 0 ? 0 : OTHER_CENTURY);
      if (distance < least) {
        least = distance;
        best = back;
      }
    }
    return best;
  }

  private boolean isBareDecade(PartialDate date, Mark mark, Passage passage) {
    String written = passage.text().subSequence(mark.start(), mark.end()).toString();
    return date.isDecade() && !saysCentury(written);
  }

  /** Returns how many years lie between a decade and a span of years; 0 if they meet. */
  private static int distance(int decade, int first, int last) {
    return Math.max(0, Math.max(first - (decade + LAST_OF_DECADE), decade - last));
  }
}
