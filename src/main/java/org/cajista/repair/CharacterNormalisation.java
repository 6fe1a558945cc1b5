package org.cajista.repair;

import java.text.Normalizer;
import java.util.List;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Traced;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Puts single characters into normal form: the characters for ligatures ({@code ﬁn} → {@code fin}),
 * decomposed accents (NFC), soft hyphens and characters of no width, blanks of all widths and runs
 * of them.
 *
 * <p>Leaves alone: curly quotes, dashes, superscript figures, and a soft hyphen at the end of a
 * line, which {@link Hyphens} decides.
 */
final class CharacterNormalisation implements Pass<List<Page>> {
  private static final char SOFT_HYPHEN = '\u00AD';

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    PendingEdits changes = new PendingEdits();
    for (int p = 0; p < pages.size(); p++) {
      List<Line> lines = pages.get(p).lines();
      for (int r = 0; r < lines.size(); r++) {
        Traced text = lines.get(r).text();
        if (!isNormal(text.toString())) {
          inspect(text, p, r, changes);
        }
      }
    }
    return changes.applyTo(pages, report);
  }

  /**
   * True for a line of plain letters and single blanks, as most are: nothing of it needs a closer
   * look.
   */
  private static boolean isNormal(String line) {
    boolean blank = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean plain = c >= ' ' && c < '\u007F' || c > SOFT_HYPHEN && c < '\u0300';
      if (!plain && "¡«»¿“”‘’—–…".indexOf(c) < 0 || blank && c == ' ') {
        return false;
      }
      blank = c == ' ';
    }
    return true;
  }

  private static void inspect(Traced text, int page, int row, PendingEdits changes) {
    int last = lastSeen(text);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (isBlank(c)) {
        while (end < text.length() && isBlank(text.charAt(end))) {
          end++;
        }
        if (end > i + 1 || c != ' ') {
          changes.replace(page, row, i, end, " ", "space");
        }
      } else if (c >= '\uFB00' && c <= '\uFB06') {
        changes.replace(page, row, i, end, ligature(c), "ligature");
      } else if (c == SOFT_HYPHEN && i < last) {
        changes.replace(page, row, i, end, "", "soft-hyphen");
      } else if (hasNoWidth(text, i)) {
        changes.replace(page, row, i, end, "", "zero-width");
      } else {
        end = endOfCluster(text, i);
        String cluster = end == i + 1 ? "" : text.subSequence(i, end).toString();
        String normal = Normalizer.normalize(cluster, Normalizer.Form.NFC);
        if (!normal.equals(cluster)) {
          changes.replace(page, row, i, end, normal, "normal-form");
        }
      }
      i = end;
    }
  }

  private static boolean isBlank(char c) {
    return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static String ligature(char c) {
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
  }

  /** Returns the index of the last character that is not a blank. */
  private static int lastSeen(Traced text) {
    int last = text.length() - 1;
    while (last > 0 && isBlank(text.charAt(last))) {
      last--;
    }
    return last;
  }

  /** Zero-width joiners have a meaning in other scripts, but not in these. */
  private static boolean hasNoWidth(Traced text, int index) {
    char c = text.charAt(index);
    if (c == '\u200C' || c == '\u200D') {
      return index == 0 || text.charAt(index - 1) < '\u0530';
    }
    return c == '\u200B' || c == '\u2060' || c == '\uFEFF';
  }

  private static int endOfCluster(Traced text, int start) {
    int end = start + 1;
    while (end < text.length()
        && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return end;
  }
}
