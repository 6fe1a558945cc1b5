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
 * {@code Tom. II. C 2} alone on the last line of a page, over a catchword, or on one line with it.
 * Their letters rise with the pages. It leaves alone a letter alone if no other page has one.
 */
final class Signatures implements Pass<List<Page>> {
  /** The number of the volume may stand before it. */
  private static final String FORM =
      "(?:(?<volume>(?:\\p{Lu}\\p{L}{0,4}\\.? ?(?:[IVXLC]+|\\d{1,2})"
          + "|(?:[IVXLC]+|\\d{1,2})\\. ?\\p{Lu}\\p{L}{0,5})\\.?)\\s{2,})?"
          + "\\*?(?<letter>[A-Z])[A-Za-z]{0,2}(?:[. ] ?(?<leaf>[ivxj]{1,4}|[1-9]|1[0-2]))?\\.?";

  private static final Pattern SIGNATURE = Pattern.compile(FORM);
  private static final Pattern WITH_CATCHWORD =
      Pattern.compile("(?<signature>" + FORM + ")\\s{2,}(?<catchword>\\S{2,20})");

  private static final int FEWEST = 2;
  private static final int LONGEST_CATCHWORD = 20;

  @Override
  public List<Page> apply(List<Page> all, Report report) {
    List<Page> pages = new ArrayList<>(all.size());
    boolean sure = false; // a signature beside a catchword needs no other
    for (int i = 0; i < all.size(); i++) {
      Page parted = i + 1 < all.size() ? parted(all.get(i), all.get(i + 1)) : all.get(i);
      sure |= parted != all.get(i);
      pages.add(parted);
    }
    Map<Integer, Integer> lines = new HashMap<>(); // by page, the index of the line
    int last = 0;
    boolean numbered = false;
    for (Page page : pages) {
      int at = find(page);
      if (at < 0) {
        continue;
      }
      Matcher signature = SIGNATURE.matcher(page.lines().get(at).toString());
      if (signature.matches() && signature.group("letter").charAt(0) >= last) {
        last = signature.group("letter").charAt(0);
        numbered |= signature.group("leaf") != null || signature.group("volume") != null;
        lines.put(page.index(), at);
      }
    }
    if (!sure && (lines.size() < FEWEST || !numbered)) {
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

  /** The page with its signature and its catchword on two lines, if both stand on its last one. */
  private static Page parted(Page page, Page next) {
    int at = lastOfText(page);
    Matcher both = WITH_CATCHWORD.matcher(at < 1 ? "" : page.lines().get(at).toString());
    if (!both.matches() || !Catchwords.isTakenUp(both.group("catchword"), next)) {
      return page;
    }
    List<Line> lines = new ArrayList<>(page.lines());
    Line line = lines.get(at);
    lines.set(at, line.withText(line.text().subSequence(0, both.end("signature"))));
    Line catchword =
        line.withText(line.text().subSequence(both.start("catchword"), line.text().length()));
    lines.add(at + 1, catchword.withBlanksBefore(0));
    return page.withLines(lines);
  }

  private static int lastOfText(Page page) {
    int last = page.lines().size() - 1;
    while (last > 0 && page.lines().get(last).zone().isFurniture()) {
      last--;
    }
    return last;
  }

  /** The last line of the text, or the one over a catchword, if it may be a signature; or -1. */
  private static int find(Page page) {
    int last = lastOfText(page);
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
