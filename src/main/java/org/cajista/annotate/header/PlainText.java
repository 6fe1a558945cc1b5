package org.cajista.annotate.header;

import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;

/** The characters of a passage that stay: the signs that its marks take away are left out. */
final class PlainText {
  private PlainText() {}

  static String of(Passage passage) {
    return of(passage, 0, passage.text().length());
  }

  /** The same from {@code start} to {@code end}. */
  static String of(Passage passage, int start, int end) {
    boolean[] gone = new boolean[passage.text().length()];
    for (Mark mark : passage.marks()) {
      boolean all = mark.tag().isSignsOnly() || mark.tag() instanceof Tag.DescribedGap;
      for (int i = mark.start(); i < mark.end(); i++) {
        boolean sign = i < mark.start() + mark.opening() || i >= mark.end() - mark.closing();
        gone[i] |= all || sign;
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (!gone[i]) {
        text.append(passage.text().charAt(i));
      }
    }
    return text.toString().strip();
  }
}
