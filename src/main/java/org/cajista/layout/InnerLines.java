package org.cajista.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cajista.lang.Sentences;
import org.cajista.model.Page;

/**
 * Counts how often short lines come inside pages. What comes there too, again and again, is no
 * running head: the name of a speaker, a refrain, a heading that many sections have.
 */
final class InnerLines {
  private static final int LONGEST = 60;

  /** Once a running head may stand inside a page: as the heading that it repeats. */
  private static final int FEWEST = 2;

  private final Map<String, Integer> times = new HashMap<>();

  private InnerLines() {}

  static InnerLines of(List<Page> pages) {
    InnerLines known = new InnerLines();
    for (Page page : pages) {
      List<Integer> edges = EdgeLines.of(page);
      for (int i = 0; i < page.lines().size(); i++) {
        String text = page.lines().get(i).toString();
        if (text.length() <= LONGEST && !edges.contains(i)) {
          known.times.merge(EdgeLines.letters(text), 1, Integer::sum);
        }
      }
    }
    return known;
  }

  /** Whether sentences begin with a small letter here, as a glossary's entries do. */
  static boolean haveLowerCaseEntries(Page page) {
    int entries = 0;
    for (int k = 1; k < page.lines().size(); k++) {
      String text = page.lines().get(k).toString();
      boolean small = Character.isLowerCase(text.codePointAt(0));
      entries += small && Sentences.ends(page.lines().get(k - 1).text()) ? 1 : 0;
    }
    return entries > 1;
  }

  /** True if a line comes inside pages twice or more, and not more seldom than at their edges. */
  boolean outweigh(String letters, int atEdges) {
    int inside = times.getOrDefault(letters, 0);
    return inside >= FEWEST && inside >= atEdges;
  }
}
