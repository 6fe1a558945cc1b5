package org.cajista.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.lang.Sentences;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Sets down catchwords: the word at the foot of a page, on a line of its own, with which the next
 * page begins. {@code Ten} / {@code of} and, on the next page, {@code of the Clock …}. At the right
 * margin it may be two words, or a short one that was misread. It leaves alone a last line of more
 * words, and one that the next page does not take up.
 */
final class Catchwords implements Pass<List<Page>> {
  private static final int LONGEST = 20;

  /** In a shorter word a letter that differs makes another word. */
  private static final int SHORT = 4;

  /** In a shorter one it is not known which letter was misread. */
  private static final int SHORTEST = 3;

  /** Catchwords stand at the right margin. */
  private static final int FAR = 15;

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    List<Page> done = new ArrayList<>(pages.size());
    for (Page page : pages) {
      Optional<String> next =
          page.index() + 1 < pages.size()
              ? firstText(pages.get(page.index() + 1))
              : Optional.empty();
      int last = page.lines().size() - 1;
      while (last > 0 && page.lines().get(last).zone().isFurniture()) {
        last--;
      }
      if (last > 0 && next.isPresent() && isCatchword(page.lines(), last, next.get())) {
        List<Line> lines = new ArrayList<>(page.lines());
        lines.set(last, lines.get(last).withZone(Zone.CATCHWORD));
        done.add(page.withLines(lines));
      } else {
        done.add(page);
      }
    }
    return done;
  }

  /** The first line of the next page that is text. */
  private static Optional<String> firstText(Page page) {
    return page.lines().stream()
        .filter(line -> !line.zone().isFurniture())
        .findFirst()
        .map(Line::toString);
  }

  /** True if the text of {@code next} begins with {@code catchword}, or nearly so. */
  static boolean isTakenUp(String catchword, Page next) {
    String word = word(catchword);
    // a running head that is not known as one may stand over it
    return next.lines().stream()
        .filter(line -> !line.zone().isFurniture())
        .limit(2)
        .map(Line::toString)
        .anyMatch(text -> text.length() > word.length() && isLike(word, text));
  }

  /** The catchword without the sign that divides it, or the stop. */
  private static String word(String catchword) {
    return catchword.replaceAll("[-\u00AD¬=.,]$", "");
  }

  private static boolean isCatchword(List<Line> lines, int at, String next) {
    Line line = lines.get(at);
    String word = word(line.toString());
    boolean letters = word.codePoints().anyMatch(Character::isLetter);
    // right under the text it is the last word of its paragraph, unless that has to go on
    Line over = lines.get(at - 1);
    boolean far = line.indent() >= FAR && line.indent() > 2 * over.indent();
    int blank = word.indexOf(' ');
    boolean several = blank >= 0 && (!far || word.indexOf(' ', blank + 1) >= 0);
    if (word.length() > LONGEST || several || !letters) {
      return false;
    }
    boolean apart = line.blanksBefore() > 0 || over.zone().isFurniture() || far;
    boolean open = !Sentences.ends(over.text()) && !Sentences.ends(line.text());
    return next.length() > word.length()
        && (apart && isLike(word, next)
            || open && begins(word, next)
            || far && open && isMisread(word, next));
  }

  /** Whether a short word at the right margin is the next page's first, but for one letter. */
  private static boolean isMisread(String word, String next) {
    int blank = next.indexOf(' ');
    String first = blank < 0 ? next : next.substring(0, blank);
    int common = 0;
    while (common < Math.min(word.length(), first.length())
        && word.charAt(common) == first.charAt(common)) {
      common++;
    }
    int end = 0; // letters that agree at the end
    while (end < Math.min(word.length(), first.length()) - common
        && word.charAt(word.length() - 1 - end) == first.charAt(first.length() - 1 - end)) {
      end++;
    }
    int longest = Math.max(word.length(), first.length());
    return word.length() >= SHORTEST && longest - common - end <= (longest > SHORT ? 2 : 1);
  }

  private static boolean begins(String word, String next) {
    return next.startsWith(word) && !Character.isLetter(next.charAt(word.length()));
  }

  /** Whether the next page begins with the word, or with one of which one letter was misread. */
  private static boolean isLike(String word, String next) {
    if (next.startsWith(word)) {
      return true;
    }
    int different = 0;
    for (int i = 0; i < word.length(); i++) {
      different += word.charAt(i) == next.charAt(i) ? 0 : 1;
    }
    return word.length() > SHORT && different <= 1;
  }
}
