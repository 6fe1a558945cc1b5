package org.cajista.annotate.dates.years;

import org.cajista.model.Mark;

/**
 * Recognises dates of publication by their place in a reference: {@code Madrid, Ibarra, 1920};
 * {@code (núm. 3, mayo de 1921)}.
 */
final class PublicationDates {

  private PublicationDates() {}

  /** True if {@code mark} follows on a comma, a bracket or a semicolon. */
  static boolean place(CharSequence text, Mark mark) {
    int before = mark.start() - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before >= 0 && ",(;[".indexOf(text.charAt(before)) >= 0;
  }
}
