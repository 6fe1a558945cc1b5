package org.cajista.annotate.persons;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cajista.model.Certainty;
import org.cajista.model.Mark;

/**
 * Finds names by their company: of capitalised words in a row, between commas or with «and», all
 * are persons when the neighbour is one. {@code Robles, Sorel y Lemaire}.
 */
final class NameLists {
  private static final Set<String> BETWEEN = Set.of(",", "/", "y", "e", "et", "and", "und", "&");

  private final NameText text;
  private final NameScore score;
  private final Set<Integer> starts = new HashSet<>();
  private final Set<Integer> ends = new HashSet<>();

  NameLists(NameText text, NameScore score) {
    this.text = text;
    this.score = score;
  }

  /** Adds the names that stand in a list with those of {@code marks}. */
  void fill(List<Mark> marks) {
    for (Mark mark : marks) {
      starts.add(mark.start());
      ends.add(mark.end());
    }
    for (int i = 0; i < text.size(); i++) {
      tryAt(i, i >= 2 && BETWEEN.contains(text.text(i - 1)) && endsWith(i - 2), marks);
    }
    for (int i = text.size() - 1; i >= 0; i--) {
      boolean before =
          i + 2 < text.size()
              && BETWEEN.contains(text.text(i + 1))
              && starts.contains(text.word(i + 2).start());
      tryAt(i, before, marks);
    }
  }

  private boolean endsWith(int i) {
    return ends.contains(text.word(i).end());
  }

  private void tryAt(int i, boolean listed, List<Mark> marks) {
    Word word = text.word(i);
    boolean alone =
        listed
            && word.shape() == Word.Shape.CAPITAL
            && !text.quiet()[i]
            && !starts.contains(word.start())
            && !(i > 0 && (text.word(i - 1).isCapital() || text.word(i - 1).isInitial()))
            && !(i + 1 < text.size() && text.word(i + 1).isCapital());
    if (alone && !endsWith(i) && score.one(text, i) >= NameScore.LISTED && score.isName(word)) {
      NameRecogniser.mark(text, i, i + 1, Certainty.MEDIUM, marks);
      starts.add(word.start());
      ends.add(word.end());
    }
  }
}
