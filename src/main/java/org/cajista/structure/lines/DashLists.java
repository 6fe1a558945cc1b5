package org.cajista.structure.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds lists whose items begin with a dash or a bullet: a colon announces them, and a comma or
 * semicolon ends each but the last: {@code — dos camisas;} / {@code — un reloj.} It leaves alone
 * what is said in a dialogue.
 */
public final class DashLists {
  private static final Pattern ITEM = Pattern.compile("[—–•*·-] +\\S.*");
  private static final int FEWEST = 2;

  /** An item has no more lines. */
  private static final int LONGEST = 8;

  private final Map<Integer, List<Integer>> lists = new HashMap<>();

  private DashLists() {}

  public static DashLists of(List<BodyLine> lines) {
    DashLists found = new DashLists();
    for (int i = 1; i < lines.size(); i++) {
      if (isItem(lines, i) && lines.get(i - 1).text().endsWith(":")) {
        List<Integer> starts = starts(lines, i);
        if (starts.size() > FEWEST) {
          found.lists.put(i, starts);
          i = starts.get(starts.size() - 1) - 1;
        }
      }
    }
    return found;
  }

  /** Where the items of the list that begins with the line begin, and at last where it ends. */
  public Optional<List<Integer>> at(int line) {
    return Optional.ofNullable(lists.get(line));
  }

  private static boolean isItem(List<BodyLine> lines, int i) {
    char first = lines.get(i).text().charAt(0);
    return "—–•*·-".indexOf(first) >= 0 && ITEM.matcher(lines.get(i).text()).matches();
  }

  private static List<Integer> starts(List<BodyLine> lines, int first) {
    List<Integer> starts = new ArrayList<>(List.of(first));
    int at = first + 1;
    while (at < lines.size() && at - starts.get(starts.size() - 1) < LONGEST) {
      String before = lines.get(at - 1).text();
      char last = before.charAt(before.length() - 1);
      if (isItem(lines, at) && ",;".indexOf(last) >= 0) {
        starts.add(at);
      } else if (isItem(lines, at)
          || lines.get(at).line().blanksBefore() > 0
          || last == '.' && starts.size() > 1) {
        break;
      }
      at++;
    }
    String end = lines.get(at - 1).text();
    boolean closed = end.endsWith(".") || end.endsWith(";");
    starts.add(at);
    return closed ? starts : List.of();
  }
}
