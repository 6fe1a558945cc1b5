package org.cajista.annotate.names.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameSpelling;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word;
import org.cajista.lang.WordList;
import org.cajista.report.Votes;

/**
 * The letters that stand for somebody whose name is not written out: {@code Herr H.} and, later,
 * {@code mit H.}; {@code M. L.} of the letters of a family. Learns from the whole document.
 */
public final class LetterNames {
  private static final int LONGEST = 2; // letters; more are rather those of a body

  /** Words before the letter of a series, a box, a shelf. */
  private static final List<WordList> COUNTED =
      List.of(WordList.IMPRINT_WORDS, WordList.SOURCE_COLLECTIONS, WordList.SOURCE_SHELFMARKS);

  private final NameLexicon lexicon;
  private final NameContext context;
  private final Map<String, Integer> times = new HashMap<>();
  private final Set<String> told = new HashSet<>();

  LetterNames(NameLexicon lexicon, NameContext context) {
    this.lexicon = lexicon;
    this.context = context;
  }

  /** Returns the word after the initials from word {@code from} on. */
  public static int end(NameText text, int from) {
    int end = from;
    while (end < text.size() && text.word(end).isInitial()) {
      end++;
    }
    return end;
  }

  /** Learns from the initials at word {@code from}. */
  void read(NameText text, int from) {
    int to = end(text, from);
    if (mayBe(text, from, to)) {
      String letters = letters(text, from, to);
      times.merge(letters, 1, Integer::sum);
      if (context.isIntroduced(text, from) || context.isOfKin(text, from)) {
        told.add(letters);
      }
    }
  }

  /** Returns what the document and the words around say of the initials; none if they are not. */
  public Votes votes(NameText text, int from, int to) {
    if (!mayBe(text, from, to)) {
      return Votes.of(NameRule.STRANGE_INITIALS);
    }
    String letters = letters(text, from, to);
    return new Votes()
        .castIf(told.contains(letters), NameRule.LETTERS_TOLD)
        .castIf(times.getOrDefault(letters, 0) > 1, NameRule.LETTERS_AGAIN)
        .add(context.votes(text, from, to));
  }

  /** True for one or two letters inside a sentence that are no number, no body, no country. */
  private boolean mayBe(NameText text, int from, int to) {
    boolean beside = // a name, a number or a sign of reference: «S. 12», «A. Robles»
        from == 0
            || text.word(from - 1).isCapital() && !context.isIntroduced(text, from)
            || COUNTED.stream().anyMatch(list -> lexicon.has(list, text.word(from - 1).lower()))
            || to < text.size() && text.word(to).shape() == Word.Shape.NUMBER
            || goesOn(text, to);
    if (beside || to - from > LONGEST || text.quiet()[from]) {
      return false;
    }
    String letters = letters(text, from, to).toUpperCase(Locale.ROOT);
    return !lexicon.hasAsWritten(WordList.KNOWN_BODIES, letters)
        && !lexicon.hasAsWritten(WordList.EXONYMS, letters);
  }

  private boolean goesOn(NameText text, int to) {
    return to < text.size()
        && text.word(to).isCapital()
        && !text.word(to).opens()
        && !lexicon.capitalNouns();
  }

  private static String letters(NameText text, int from, int to) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to; i++) {
      letters.append(NameSpelling.fold(text.text(i)).replace(".", ""));
    }
    return letters.toString();
  }
}
