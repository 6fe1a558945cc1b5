package org.cajista.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cajista.model.Edit;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Reads the lines between which proofreaders put what is not set as paragraphs: {@code /$} … {@code
 * $/}, and the same with a star, for verse and tables, {@code /#} … {@code #/} for what is quoted.
 * The two lines are signs, and the lines between them are set in. It leaves alone a sign that
 * nothing closes.
 */
final class ProofreadersBlocks implements Pass<List<Page>> {
  private static final String RULE = "proofreading";

  /** How many blanks the lines of verse are set in. */
  private static final int INDENT = 4;

  /** A block is no longer than this, in lines. */
  private static final int LONGEST = 2000;

  private static final Map<String, String> CLOSING =
      Map.of("/*", "*/", "/#", "#/", "/$", "$/", "/p", "p/", "/P", "P/", "/x", "x/");

  /** A line of a page. */
  private record Place(int page, int line) {}

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    List<Page> done = new ArrayList<>(pages);
    for (int p = 0; p < done.size(); p++) {
      int from = 0;
      int opening = opening(done.get(p), from);
      while (opening >= 0) {
        Place open = new Place(p, opening);
        Place close = closing(done, open);
        if (close.page < 0) {
          from = opening + 1;
        } else {
          set(done, open, close, report);
          from = opening;
        }
        opening = opening(done.get(p), from);
      }
    }
    return done;
  }

  private static int opening(Page page, int from) {
    for (int i = from; i < page.lines().size(); i++) {
      if (page.lines().get(i).text().charAt(0) == '/' && isOpening(page.lines().get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOpening(Line line) {
    return line.zone() == Zone.BODY && line.text().length() <= 9 && CLOSING.containsKey(sign(line));
  }

  /** The sign of a line, without the number of blanks that may stand after it: {@code /#[4]}. */
  private static String sign(Line line) {
    String text = line.toString();
    int bracket = text.indexOf('[');
    return bracket < 0 ? text : text.substring(0, bracket).strip();
  }

  /** Where the block that a line opens is closed; on page -1 where it is not. */
  private static Place closing(List<Page> pages, Place open) {
    String wanted = CLOSING.get(sign(pages.get(open.page).lines().get(open.line)));
    int seen = 0;
    for (int p = open.page; p < pages.size() && seen < LONGEST; p++) {
      List<Line> lines = pages.get(p).lines();
      for (int i = p == open.page ? open.line + 1 : 0; i < lines.size(); i++, seen++) {
        if (lines.get(i).text().toString().equals(wanted)) {
          return new Place(p, i);
        }
        if (isOpening(lines.get(i)) && CLOSING.get(sign(lines.get(i))).equals(wanted)) {
          return new Place(-1, -1);
        }
      }
    }
    return new Place(-1, -1);
  }

  private static void set(List<Page> pages, Place open, Place close, Report report) {
    boolean verse = !sign(pages.get(open.page).lines().get(open.line)).equals("/#");
    for (int p = close.page; p >= open.page; p--) {
      List<Line> lines = new ArrayList<>(pages.get(p).lines());
      int first = p == open.page ? open.line : 0;
      int last = p == close.page ? close.line : lines.size() - 1;
      for (int i = last; i >= first; i--) {
        boolean isSign = p == open.page && i == open.line || p == close.page && i == close.line;
        if (isSign) {
          remove(lines, i, report);
        } else if (verse) {
          Line line = lines.get(i);
          lines.set(i, setIn(line));
        }
      }
      pages.set(p, pages.get(p).withLines(lines));
    }
  }

  private static Line setIn(Line line) {
    int indent = line.indent() + INDENT;
    return new Line(line.text(), indent, line.blanksBefore(), line.zone(), line.ending());
  }

  /** Takes a sign out; the line under it stands apart. */
  private static void remove(List<Line> lines, int at, Report report) {
    Line sign = lines.remove(at);
    report.edit(new Edit(sign.text().span(), sign.toString(), "", RULE));
    if (at < lines.size()) {
      Line next = lines.get(at);
      lines.set(at, next.withBlanksBefore(Math.max(1, next.blanksBefore() + sign.blanksBefore())));
    }
  }
}
