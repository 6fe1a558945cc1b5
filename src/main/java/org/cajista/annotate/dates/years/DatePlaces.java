package org.cajista.annotate.dates.years;

import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.WordList;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;

/**
 * Recognises by their place dates of publication, {@code Madrid, Ibarra, 1920}; {@code (núm. 3,
 * mayo de 1921)}, and dates that are given in passing: in the title of a work, the beginning of an
 * office.
 */
final class DatePlaces {
  private static final String PARTING = ",(;[";
  private static final String ENDS_TITLE = "»”\"*";

  private final Lexicon to;
  private final Lexicon tie;

  DatePlaces(Language language) {
    this.to = language.lexicon(WordList.DATE_TO);
    this.tie = language.lexicon(WordList.DATE_TIE);
  }

  /** True if a date follows on a comma, a bracket or a semicolon, and is not listed with others. */
  boolean isPublication(Passage passage, Mark mark) {
    String text = passage.text().toString();
    int before = lastBefore(text, mark.start());
    if (before < 0 || PARTING.indexOf(text.charAt(before)) < 0) {
      return false;
    }
    boolean alone =
        text.charAt(before) == '(' && mark.end() < text.length() && text.charAt(mark.end()) == ')';
    boolean bare = mark.end() - mark.start() == "1919".length();
    boolean work = before > 1 && ENDS_TITLE.indexOf(text.charAt(lastBefore(text, before))) >= 0;
    if (alone && bare && !work && !followsTitle(passage, before)) {
      return false; // miembro del secretariado (1928)
    }
    Mark last = null;
    for (Mark other : passage.marks()) {
      if (other.start() >= mark.start()) {
        break;
      }
      last = other.tag() instanceof Tag.Dated ? other : last;
    }
    boolean listed = text.charAt(before) == ';' && last != null && last.end() == before;
    return !listed || isPublication(passage, last);
  }

  private static boolean followsTitle(Passage passage, int at) {
    return passage.marks().stream()
        .anyMatch(
            mark -> mark.tag() instanceof Tag.Title && mark.end() <= at && at - mark.end() <= 1);
  }

  private static int lastBefore(String text, int at) {
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before;
  }

  /** True if a date stands in a title, or a bare year opens an office that has no end here. */
  boolean isAside(Passage passage, Mark mark) {
    for (Mark other : passage.marks()) {
      boolean around = other.start() <= mark.start() && other.end() >= mark.end();
      if (around && other.tag() instanceof Tag.Title) {
        return true;
      }
    }
    String text = passage.text().toString();
    boolean bare = mark.end() - mark.start() == "1919".length();
    String after = nextWord(text, mark.end());
    return bare && to.contains(after) && tie.contains(after); // hasta, until
  }

  private static String nextWord(String text, int from) {
    int start = from;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }
}
