package org.cajista.structure.listed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cajista.lang.Language;
import org.cajista.structure.lines.BodyLine;

/**
 * The lists of contents and the indexes of a text, and the titles that the contents name: a line
 * with such a title is a heading.
 */
public final class ListedDivisions {
  private static final int FEWEST_LETTERS = 4;

  private final Map<Integer, ListedDivision> divisions;
  private final Set<String> titles;

  private ListedDivisions(Map<Integer, ListedDivision> divisions, Set<String> titles) {
    this.divisions = divisions;
    this.titles = titles;
  }

  /**
   * Reads all lines of the running text.
   *
   * @param width the length of a full line
   */
  public static ListedDivisions of(List<BodyLine> lines, int width, Language language) {
    ContentsReader contents = new ContentsReader(lines, width, language);
    IndexReader index = new IndexReader(lines, language);
    Map<Integer, ListedDivision> divisions = new HashMap<>();
    Set<String> titles = new HashSet<>();
    int at = 0;
    while (at < lines.size()) {
      BodyLine line = lines.get(at);
      Optional<ListedDivision> found = Optional.empty();
      if (at == 0 || line.startsPage() || line.line().blanksBefore() > 0) {
        int here = at;
        found = contents.at(at).or(() -> index.at(here));
      }
      if (found.isPresent()) {
        ListedDivision division = found.get();
        divisions.put(at, division);
        if (division.type().equals("contents")) {
          addTitles(lines, division, titles);
        }
        at = division.to();
      } else {
        at++;
      }
    }
    return new ListedDivisions(divisions, titles);
  }

  /** An entry is known as a whole, and without the number over its title or before it. */
  private static void addTitles(List<BodyLine> lines, ListedDivision division, Set<String> titles) {
    for (int i = 0; i < division.entries().size(); i++) {
      StringBuilder whole = new StringBuilder();
      for (int k = division.entries().get(i); k < division.end(i); k++) {
        whole.append(lines.get(k).text()).append(' ');
        if (k > division.entries().get(i)) {
          titles.add(ListedTitle.key(lines.get(k).text()));
        }
      }
      titles.add(ListedTitle.key(whole.toString()));
      titles.add(ListedTitle.key(ListedTitle.withoutNumber(whole.toString())));
    }
    titles.removeIf(title -> title.length() < FEWEST_LETTERS);
  }

  /** Returns the division that begins with the line {@code at}. */
  public Optional<ListedDivision> at(int at) {
    return Optional.ofNullable(divisions.get(at));
  }

  /** True if the contents name {@code text} as a title. */
  public boolean names(String text) {
    return !titles.isEmpty() && titles.contains(ListedTitle.key(text));
  }
}
