package org.cajista.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Sets down the signatures by which a bookbinder put the sheets in order: {@code A ij}, {@code B},
 * {@code Cc 2} alone on the last line of a page, or on the line over a catchword. Their letters
 * rise with the pages. It leaves alone a letter alone if no other page has one.
 */
final class Signatures implements Pass<List<Page>> {
  private static final Pattern SIGNATURE =
      Pattern.compile("\\*?([A-Z])[A-Za-z]{0,2}(?:[. ] ?([ivxj]{1,4}|[1-9]|1[0-2]))?\\.?");

  private static final int FEWEST = 2;
  private static final int LONGEST_CATCHWORD = 20;

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    Map<Integer, Integer> lines = new HashMap<>(); // by page, the index of the line
    int last = 0;
    int numbered = 0;
    for (Page page : pages) {
      int at = find(page);
      if (at < 0) {
        continue;
      }
      Matcher signature = SIGNATURE.matcher(page.lines().get(at).toString());
      if (signature.matches() && signature.group(1).charAt(0) >= last) {
        last = signature.group(1).charAt(0);
        numbered += signature.group(2) != null ? 1 : 0;
        lines.put(page.index(), at);
      }
    }
    if (lines.size() < FEWEST || numbered == 0) {
      return pages;
    }
    List<Page> done = new ArrayList<>(pages.size());
    for (Page page : pages) {
      List<Line> read = new ArrayList<>(page.lines());
      Integer at = lines.get(page.index());
      if (at != null) {
        read.set(at, read.get(at).withZone(Zone.SIGNATURE));
      }
      done.add(page.withLines(read));
    }
    return done;
  }

  /** The last line of the text, or the one over a catchword, if it may be a signature; or -1. */
  private static int find(Page page) {
    int last = page.lines().size() - 1;
    while (last > 0 && page.lines().get(last).zone().isFurniture()) {
      last--;
    }
    for (int at = last; at > 0 && at >= last - 1; at--) {
      String text = page.lines().get(at).toString();
      if (SIGNATURE.matcher(text).matches()) {
        return at;
      }
      if (text.length() > LONGEST_CATCHWORD || text.indexOf(' ') >= 0) {
        return -1;
      }
    }
    return -1;
  }
}
