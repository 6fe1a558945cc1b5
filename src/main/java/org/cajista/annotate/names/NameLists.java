package org.cajista.annotate.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cajista.annotate.names.evidence.NameRule;
import org.cajista.annotate.names.evidence.NameScore;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word;
import org.cajista.model.Mark;
import org.cajista.model.value.Certainty;
import org.cajista.report.Votes;

/**
 * Finds names by their company: of capitalised words in a row, between commas or with «and», all
 * are persons when the neighbour is one. {@code Robles, Sorel y Lemaire}.
 */
final class NameLists {
  private static final int LONGEST = 3; // words in one of them
  private static final int STRANGERS = 3; // unknown words that are a list of names

  private static final int PUBLISHER = 4; // words in its name

  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final Set<String> SIGNS = Set.of(",", "/", "&");

  private final NameMarks found;
  private final NameText text;
  private final NameScore score;
  private final Set<Integer> starts = new HashSet<>();
  private final Set<Integer> ends = new HashSet<>();

  NameLists(NameMarks found, NameScore score) {
    this.found = found;
    this.text = found.text();
    this.score = score;
  }

  /** Adds the names that stand in a list with those that are found. */
  void fill() {
    for (Mark mark : found.marks()) {
      starts.add(mark.start());
      ends.add(mark.end());
    }
    for (int i = 0; i < text.size(); i++) {
      if (i < 2 || !follows(i)) {
        i = strangers(i);
      } else {
        int end = i + 1;
        while (end < text.size() && end - i <= LONGEST && text.word(end).isCapital()) {
          end++;
        }
        tryAt(i, end);
      }
    }
    for (int end = text.size() - 2; end > 0; end--) {
      if (joins(text.text(end)) && starts.contains(text.word(end + 1).start())) {
        int i = end - 1;
        while (i > 0 && end - i <= LONGEST && isPartOfName(text.word(i - 1))) {
          i--;
        }
        tryAt(i, end);
      }
    }
  }

  /**
   * {@code Giretti, Orlano, Nippold et Miyaoka}: marks a list of words that no dictionary knows,
   * all or none, and returns its last word; else {@code from}.
   */
  private int strangers(int from) {
    List<Votes> votes = new ArrayList<>();
    boolean goesOn = // of a list whose first word is something else
        from > 1 && joins(text.text(from - 1)) && text.word(from - 2).isCapital();
    int end = goesOn ? text.size() : from;
    while (end < text.size() && score.isStrange(text, end) && isOpen(end)) {
      votes.add(score.one(text, end).cast(NameRule.STRANGERS));
      end += end + 2 < text.size() && joins(text.text(end + 1)) ? 2 : text.size();
    }
    int last = from + 2 * (votes.size() - 1);
    boolean all = votes.stream().allMatch(one -> one.sum() >= NameRule.ENOUGH.weight());
    if (votes.size() < STRANGERS || !all || !score.joinsLists(text.text(last - 1))) {
      return from;
    }
    for (int i = from; i <= last; i += 2) {
      all &= found.decideAgainstPlace(i, i + 1, votes.get((i - from) / 2), NameRule.ENOUGH);
    }
    for (int i = from; all && i <= last; i += 2) {
      found.mark(i, i + 1, Certainty.LOW);
      starts.add(text.word(i).start());
      ends.add(text.word(i).end());
    }
    return last;
  }

  /** True if word {@code i} stands alone between signs, and in no name. */
  private boolean isOpen(int i) {
    boolean alone = i + 1 >= text.size() || !text.word(i + 1).isCapital();
    return alone && !starts.contains(text.word(i).start()) && !endsWith(i);
  }

  /** True if a name ends before the comma or «and» before word {@code i}. */
  private boolean follows(int i) {
    int sign = i - 1;
    if (score.isPreposition(text.word(sign)) && text.text(sign).equals(preposition(sign - 1))) {
      sign--; // de X, de Y
    }
    if (sign < 1 || !joins(text.text(sign))) {
      return false;
    }
    int end = sign > 1 && text.text(sign - 1).equals(",") ? sign - 2 : sign - 1; // X, et Y
    return endsWith(end);
  }

  /** True if {@code word} may stand between two names of a list. */
  private boolean joins(String word) {
    return SIGNS.contains(word) || score.joinsLists(word);
  }

  /** Returns the word before the name that ends before the sign at word {@code sign}. */
  private String preposition(int sign) {
    int end = sign > 1 && text.text(sign - 1).equals(",") ? sign - 2 : sign - 1;
    int start = end;
    while (start > 0 && end - start < LONGEST && !starts.contains(text.word(start).start())) {
      start--;
    }
    return start > 0 ? text.text(start - 1) : "";
  }

  private void tryAt(int from, int to) {
    if (to - from > LONGEST || starts.contains(text.word(from).start()) || endsWith(to - 1)) {
      return;
    }
    for (int i = from; i < to; i++) {
      if (text.word(i).shape() != Word.Shape.CAPITAL || text.quiet()[i]) {
        return;
      }
    }
    if (isImprint(to) || goesOnAsTitle(to)) {
      return;
    }
    boolean name =
        to == from + 1
            ? score.isName(text.word(from))
                && found.decideAgainstPlace(from, to, score.one(text, from), NameRule.LISTED)
            : found.decideAgainstPlace(
                from, to, score.several(text, from, to), NameRule.LISTED_ROW);
    if (name) {
      found.mark(from, to, Certainty.MEDIUM);
      starts.add(text.word(from).start());
      ends.add(text.word(to - 1).end());
    }
  }

  /** {@code …, R. Lemaire, Vezelin, Plein Ciel, 1991}: a place, who printed it, and the year. */
  private boolean isImprint(int comma) {
    int end = comma + 1;
    while (end < text.size() && end - comma <= PUBLISHER && text.word(end).isCapital()) {
      end++;
    }
    return end > comma + 1
        && text.text(comma).equals(",")
        && end + 1 < text.size()
        && text.text(end).equals(",")
        && YEAR.matcher(text.text(end + 1)).matches();
  }

  /** {@code Campos de Castilla}: the words after a name in a list make a title of it. */
  private boolean goesOnAsTitle(int to) {
    return to + 1 < text.size()
        && score.isPreposition(text.word(to))
        && text.word(to + 1).isCapital()
        && score.isOrdinary(text.word(to + 1));
  }

  private boolean isPartOfName(Word word) {
    boolean ordinary = word.opens() && score.isOrdinary(word);
    return word.isInitial() || word.isCapital() && !ordinary;
  }

  private boolean endsWith(int i) {
    return ends.contains(text.word(i).end());
  }
}
