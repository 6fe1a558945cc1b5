package org.cajista.annotate.names;

import org.cajista.annotate.names.evidence.NameScore;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameParser;
import org.cajista.annotate.names.forms.NameParser.Parsed;
import org.cajista.annotate.names.forms.NameText;

/** Marks the names that the editor has marked in a corrected text of the edition. */
final class TaughtNames {
  private final NameLexicon lexicon;
  private final NameParser parser;
  private final NameScore score;

  TaughtNames(NameLexicon lexicon, NameParser parser, NameScore score) {
    this.lexicon = lexicon;
    this.parser = parser;
    this.score = score;
  }

  /** Marks such a name from word {@code i} on, and returns the word after it; else returns i. */
  int mark(int i, NameMarks found) {
    NameText text = found.text();
    int end = found.taughtFrom(i, () -> !lexicon.facts(text.word(i).cased()).common());
    if (end == i) {
      return i;
    }
    Parsed name = parser.full(text, i);
    boolean longer = name.from() == i && name.to() > end;
    boolean ordinary = end == i + 1 && text.word(i).opens() && score.isOrdinary(text.word(i));
    boolean goesOn =
        end < text.size()
            && !lexicon.capitalNouns()
            && text.word(end).isCapital()
            && !text.word(end).opens()
            && !lexicon.isFunctionWord(text.word(end));
    if (longer || ordinary || goesOn) {
      return i;
    }
    found.markTaught(i, end);
    return end;
  }
}
