package org.cajista.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Sets down as furniture what the scanner read from stains at the edge of a page: {@code ^ . ' ' ~
 * ,, i | .-,}. It leaves alone a row of stars, a number, and whatever holds a word.
 */
final class Dirt implements Pass<List<Page>> {
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}|\\p{N}|@");

  /** Signs that no compositor sets alone. */
  private static final Pattern STAIN = Pattern.compile("[\\^~|■□▪●•¦\\\\{}<>_£¬°]");

  /** So many different signs on one line, and no word. */
  private static final int MANY = 3;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 60;

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    return pages.stream().map(page -> page.withLines(clean(page.lines()))).toList();
  }

  private static List<Line> clean(List<Line> lines) {
    List<Line> clean = new ArrayList<>(lines);
    for (boolean top : new boolean[] {true, false}) {
      // under one dirty line or two, the head, and under it dirt again
      int skipped = 0;
      int at = top ? 0 : clean.size() - 1;
      boolean dirty = false;
      while (at >= 0 && at < clean.size() && skipped < 2) {
        Line line = clean.get(at);
        boolean scrap = dirty && line.text().length() <= SHORTEST && !hasWord(line);
        if (line.zone() == Zone.BODY && (isDirt(line) || scrap)) {
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
