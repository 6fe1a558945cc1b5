package org.cajista.annotate.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Passages in the double brackets of the Leiden Conventions, which the manuscript strikes out:
 * {@code ⟦la primera casa⟧}, over any number of paragraphs of a division. A word that asks for
 * something may stand before them at the head of a paragraph, as in the margin: {@code Reservar
 * ⟦…⟧}. A starred note after them says how they were struck; without one they are struck by no
 * means that is known.
 *
 * <p>It leaves alone a sign without its partner.
 */
final class DoubleBrackets {
  private static final char OPENING = '⟦';
  private static final char CLOSING = '⟧';
  private static final StruckNote STRUCK = new StruckNote(false, "", "", "");

  /** The passages that no note has described yet. */
  private final List<PassageRange> ranges = new ArrayList<>();

  private final MarkWords words;

  DoubleBrackets(PassageSequence flow, MarkWords words) {
    this.words = words;
    int first = -1;
    int open = -1;
    for (int i = 0; i < flow.size(); i++) {
      String text = flow.text(i);
      if (first >= 0 && !flow.together(first, i)) {
        first = -1;
      }
      for (int at = next(text, 0); at < text.length(); at = next(text, at + 1)) {
        if (text.charAt(at) == OPENING) {
          first = i;
          open = at;
        } else if (first >= 0) {
          int label = label(flow.text(first), open).isPresent() ? open : 0;
          PassageRange range = new PassageRange(first, open - label, label + 1, i, at, 1);
          if (!flow.isEmpty(range)) {
            ranges.add(range);
          }
          first = -1;
        }
      }
    }
  }

  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != OPENING && text.charAt(at) != CLOSING) {
      at++;
    }
    return at;
  }

  /** What a word says that stands alone before an opening sign at {@code open}. */
  private Optional<StruckNote> label(String text, int open) {
    return open == 0
        ? Optional.empty()
        : StruckNote.ofLabel(text.substring(0, open).strip(), words);
  }

  /** Takes the passage that ends at {@code offset} out of those without a note, if there is one. */
  Optional<PassageRange> takeEndingAt(int index, int offset) {
    Optional<PassageRange> found =
        ranges.stream()
            .filter(range -> range.last() == index && range.close() == offset - 1)
            .findFirst();
    found.ifPresent(ranges::remove);
    return found;
  }

  /** Marks the passages that no note describes. */
  void mark(PassageSequence flow, StruckMarks marks) {
    int count = 0;
    for (PassageRange range : ranges) {
      StruckNote says =
          label(flow.text(range.first()), range.open() + range.opening() - 1).orElse(STRUCK);
      marks.mark(flow, range, says, "d" + ++count);
    }
  }
}
