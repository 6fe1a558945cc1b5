package org.cajista.annotate.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cajista.annotate.names.evidence.LetterNames;
import org.cajista.annotate.names.evidence.NameEvidence;
import org.cajista.annotate.names.evidence.NameRule;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameSpelling;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word;
import org.cajista.lang.WordList;
import org.cajista.model.Mark;
import org.cajista.model.value.Certainty;

/**
 * Finds names that are written with letters only: {@code N. I.}, {@code el doctor N.}, {@code PB}.
 */
final class ShortNames {
  private static final Set<String> CLOSING = Set.of("]", ")");
  private static final int LONGEST = 4; // words of a signature

  private final NameLexicon lexicon;
  private final NameEvidence evidence;

  ShortNames(NameLexicon lexicon, NameEvidence evidence) {
    this.lexicon = lexicon;
    this.evidence = evidence;
  }

  /** Two or three initials that are somebody's in this document. */
  int initials(int i, NameMarks found) {
    NameText text = found.text();
    int end = LetterNames.end(text, i);
    StringBuilder letters = new StringBuilder();
    for (Word word : text.words().subList(i, end)) {
      letters.append(word.lower().charAt(0));
    }
    boolean goesOn = end < text.size() && text.word(end).isCapital() && !text.word(end).opens();
    boolean somebody =
        letters.length() >= 2 && letters.length() <= 3 && evidence.hasInitials(letters.toString());
    boolean introduced = end == i + 1 && lexicon.phraseBefore(WordList.TITLES, text.words(), i);
    if (!goesOn && (somebody || introduced)) {
      found.mark(i, end, somebody ? NameRule.INITIALS : NameRule.INITIAL_TITLED);
    } else if (found.decide(i, end, evidence.letters().votes(text, i, end), NameRule.ENOUGH)) {
      found.mark(i, end, Certainty.LOW);
    }
    return end;
  }

  /**
   * {@code Dein Paul}, {@code Yours M. R.}: who signs at the very end of a passage, after the word
   * for it.
   */
  void signer(NameMarks found) {
    NameText text = found.text();
    int end = text.size();
    while (end > 0 && text.word(end - 1).shape() == Word.Shape.SIGN) {
      end--;
    }
    int from = end;
    while (from > 0 && end - from < LONGEST && isOfName(text.word(from - 1))) {
      from--;
    }
    boolean signed =
        from > 0
            && from < end
            && !text.quiet()[from]
            && text.word(from - 1).isCapital()
            && lexicon.hasHere(WordList.SIGNER_WORDS, text.text(from - 1));
    int start = signed ? text.word(from).start() : 0;
    if (signed && found.marks().stream().noneMatch(mark -> mark.end() > start)) {
      found.mark(from, end, NameRule.SIGNATURE);
    }
  }

  /** The initials and words with a capital that open a signature. */
  void signature(NameMarks found) {
    NameText text = found.text();
    int from = 0;
    while (from < text.size() && !isOfName(text.word(from))) {
      from++;
    }
    int end = from;
    while (end < text.size() && isOfName(text.word(end))) {
      end++;
    }
    if (end > from) {
      found.mark(from, end, NameRule.SIGNATURE);
    }
  }

  private boolean isOfName(Word word) {
    boolean name = lexicon.facts(word.cased()).person() || lexicon.isStrange(word.cased());
    return word.isInitial() || word.isCapital() && name;
  }

  /** Reads what follows a title with a capital, at word {@code i}: one initial is a name. */
  int afterTitle(int i, NameMarks found) {
    return i + 1 + loneInitial(i + 1, found);
  }

  /** Returns how many words a single initial after a title is: 0 or 1. */
  private int loneInitial(int i, NameMarks found) {
    NameText text = found.text();
    int at = i;
    if (text.text(at).equals(".")) {
      at++;
    }
    boolean letter =
        at < text.size()
            && (text.word(at).isInitial()
                || text.word(at).isCapital()
                    && text.text(at).length() == 1
                    && !lexicon.isFunctionWord(text.word(at)));
    if (!letter || text.quiet()[at]) {
      return 0;
    }
    boolean goesOn =
        at + 1 < text.size() && (text.word(at + 1).isCapital() || text.word(at + 1).isInitial());
    if (goesOn) {
      return 0;
    }
    found.mark(at, at + 1, NameRule.INITIAL_TITLED);
    return at + 1 - i;
  }

  /** {@code PB]}: capitals that close a note and are somebody's initials. */
  int letters(int i, NameMarks found) {
    NameText text = found.text();
    Word word = text.word(i);
    boolean signed =
        word.shape() == Word.Shape.CAPITALS
            && word.text().length() == 2
            && !NameSpelling.isNumeral(word.text())
            && CLOSING.contains(text.text(i + 1))
            && evidence.hasInitials(word.text().toLowerCase(Locale.ROOT));
    if (signed) {
      found.mark(i, i + 1, NameRule.CLOSING_LETTERS);
    }
    return i + 1;
  }

  /** {@code Rob.} for the Robles of the same passage. */
  void abbreviated(NameMarks found) {
    NameText text = found.text();
    List<Mark> marks = List.copyOf(found.marks());
    for (int i = 0; i + 1 < text.size(); i++) {
      Word word = text.word(i);
      boolean cut =
          word.shape() == Word.Shape.CAPITAL
              && word.text().length() >= 2
              && word.text().length() <= 4
              && text.text(i + 1).equals(".")
              && text.word(i + 1).glued()
              && !text.quiet()[i]
              && !lexicon.has(WordList.TITLES, word.text() + ".") // Dr. is no Drake
              && !lexicon.facts(word.text()).common();
      if (cut && isHeadOf(word, text, marks)) {
        found.mark(i, i + 2, NameRule.SHORTENED);
      }
    }
  }

  private static boolean isHeadOf(Word word, NameText text, List<Mark> marks) {
    String head = NameSpelling.fold(word.text());
    for (Word other : text.words()) {
      boolean longer = other.isCapital() && other.text().length() > word.text().length() + 1;
      if (longer && NameSpelling.fold(other.text()).startsWith(head)) {
        int at = other.start();
        if (marks.stream().anyMatch(mark -> mark.start() <= at && at < mark.end())) {
          return true;
        }
      }
    }
    return false;
  }
}
