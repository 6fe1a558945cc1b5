package org.cajista.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Sets down catchwords: the word at the foot of a page, on a line of its own, with which the next
 * page begins. {@code Ten} / {@code of} and, on the next page, {@code of the Clock …}. It leaves
 * alone a last line of several words, and one that the next page does not take up.
 */
final class Catchwords implements Pass<List<Page>> {
  private static final int LONGEST = 20;

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
      if (last > 0 && next.isPresent() && isCatchword(page.lines().get(last), next.get())) {
        List<Line> lines = new ArrayList<>(page.lines());
        lines.set(last, lines.get(last).withZone(Zone.CATCHWORD));
        done.add(page.withLines(lines));
      } else {
        done.add(page);
      }
    }
    return done;
  }

  private static Optional<String> firstText(Page page) {
    return page.lines().stream()
        .filter(line -> !line.zone().isFurniture())
        .findFirst()
        .map(Line::toString);
  }

  private static boolean isCatchword(Line line, String next) {
    String word = line.toString().replaceAll("[-\u00AD¬=]$", "");
    return line.blanksBefore() > 0
        && word.length() <= LONGEST
        && word.indexOf(' ') < 0
        && word.codePoints().anyMatch(Character::isLetter)
        && next.length() > word.length()
        && next.startsWith(word);
  }
}
