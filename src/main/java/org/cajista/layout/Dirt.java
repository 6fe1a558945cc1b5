package org.cajista.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Sets down as furniture what the scanner read from stains at the edge of a page: {@code ^ . ' ' ~
 * ,, i | .-,}; where a text has such lines, also {@code I .}. It leaves alone a row of stars, a
 * number, and whatever holds a word.
 */
final class Dirt implements Pass<List<Page>> {
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}|\\p{N}|@");

  /** Signs that no compositor sets alone. */
  private static final Pattern STAIN = Pattern.compile("[\\^~|■□▪●•¦\\\\{}<>_£¬°]");

  /** What is dirt only where other pages are dirty too: {@code I .}, {@code . _}, {@code ;}. */
  private static final Pattern SPECK =
      Pattern.compile("\\p{L} [.,:;'_^~|-]{1,2}|[.,:;'_^~|-]{1,2}(?: [\\p{L}.,:;'_^~|-])?");

  /** So many different signs on one line, and no word. */
  private static final int MANY = 3;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 60;

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    boolean soiled = pages.stream().anyMatch(Dirt::isSoiled);
    return pages.stream().map(page -> page.withLines(clean(page.lines(), soiled))).toList();
  }

  /** Whether a line at the edge of a page is dirt beyond doubt. */
  private static boolean isSoiled(Page page) {
    int size = page.lines().size();
    return IntStream.of(0, 1, size - 2, size - 1)
        .filter(i -> i >= 0 && i < size)
        .anyMatch(i -> isDirt(page.lines().get(i)));
  }

  private static boolean hasNoLetter(Line line) {
    return line.text().chars().noneMatch(Character::isLetter);
  }

  /** Whether a line has one sign or two, and a letter beside them at the most: {@code I .} */
  private static boolean isSpeck(Line line) {
    return SPECK.matcher(line.text()).matches();
  }

  private static List<Line> clean(List<Line> lines, boolean soiled) {
    List<Line> clean = new ArrayList<>(lines);
    for (boolean top : new boolean[] {true, false}) {
      // under one dirty line or two, the head, and under it dirt again
      int skipped = 0;
      int at = top ? 0 : clean.size() - 1;
      boolean dirty = false;
      while (at >= 0 && at < clean.size() && skipped < 2) {
        Line line = clean.get(at);
        boolean scrap = dirty && line.text().length() <= SHORTEST && !hasWord(line);
        boolean speck = soiled && isSpeck(line) && (skipped == 0 || hasNoLetter(line));
        if (line.zone() == Zone.BODY && (isDirt(line) || scrap || speck)) {
          clean.set(at, line.withZone(Zone.RUNNING_HEAD));
          at += top ? 1 : -1;
          dirty = true;
        } else {
          at += top ? 1 : -1;
          skipped++;
          dirty = false;
        }
      }
    }
    return clean;
  }

  private static boolean hasWord(Line line) {
    return line.text().chars().anyMatch(Character::isDigit) || WORD.matcher(line.text()).find();
  }

  private static boolean isDirt(Line line) {
    String text = line.toString();
    if (hasWord(line) || text.length() < SHORTEST || text.length() > LONGEST) {
      return false;
    }
    long signs = text.chars().filter(c -> !Character.isLetterOrDigit(c) && c != ' ').count();
    long kinds =
        text.chars().filter(c -> !Character.isLetterOrDigit(c) && c != ' ').distinct().count();
    long letters = text.chars().filter(Character::isLetter).count();
    boolean apart = text.contains(" ");
    return apart && signs > letters && (kinds >= MANY || kinds > 1 && STAIN.matcher(text).find());
  }
}
