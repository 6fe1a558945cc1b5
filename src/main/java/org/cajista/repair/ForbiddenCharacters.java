package org.cajista.repair;

import java.util.List;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Traced;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.report.Severity;

/**
 * Replaces characters that XML forbids by U+FFFD (XML 1.0, section 2.2): control characters, halves
 * of surrogate pairs. Reports the place of each.
 */
final class ForbiddenCharacters implements Pass<List<Page>> {

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    PendingEdits changes = new PendingEdits();
    for (int p = 0; p < pages.size(); p++) {
      List<Line> lines = pages.get(p).lines();
      for (int r = 0; r < lines.size(); r++) {
        Traced text = lines.get(r).text();
        for (int i = 0; i < text.length(); i++) {
          if (isForbidden(text, i)) {
            changes.replace(p, r, i, i + 1, "\uFFFD", "forbidden");
            String code = String.format("U+%04X", (int) text.charAt(i));
            report.say(Severity.WARNING, "character.forbidden", text.span(i, i + 1), code);
          }
        }
      }
    }
    return changes.applyTo(pages, report);
  }

  private static boolean isForbidden(Traced text, int i) {
    char c = text.charAt(i);
    if (c < ' ') {
      return c != '\t';
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c >= '\uFFFE';
  }
}
