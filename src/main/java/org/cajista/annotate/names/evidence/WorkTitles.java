package org.cajista.annotate.names.evidence;

import java.util.HashSet;
import java.util.Set;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameSpelling;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word.Shape;
import org.cajista.lang.WordList;

/**
 * The capitalised words that the document somewhere says are the title of a work: {@code Anacleto,
 * novela corta}, {@code the novel Glenmore}, {@code Destinos, 28 páginas}.
 */
public final class WorkTitles {
  private static final int LONGEST = 3; // words

  private final NameLexicon lexicon;
  private final Set<String> titles = new HashSet<>();

  WorkTitles(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  void read(NameText text) {
    for (int i = 0; i < text.size(); i++) {
      boolean starts =
          text.word(i).isCapital()
              && !text.quiet()[i]
              && (i == 0
                  || text.word(i - 1).opens()
                  || !text.word(i - 1).isCapital() && !text.word(i - 1).isInitial());
      if (starts) {
        int end = i + 1;
        while (end < text.size() && end - i < LONGEST && text.word(end).isCapital()) {
          end++;
        }
        boolean goesOn = end < text.size() && text.word(end).isCapital();
        if (!goesOn && (isSaidAfter(text, end) || isSaidBefore(text, i))) {
          titles.add(key(text, i, end));
        }
      }
    }
  }

  /** {@code , novela corta}, {@code (novela, 1918)}, {@code , 28 páginas}. */
  boolean isSaidAfter(NameText text, int end) {
    boolean pages =
        isSeparate(text, end)
            && text.word(end + 1).shape() == Shape.NUMBER
            && lexicon.has(WordList.PAGE_COUNTS, text.word(end + 2));
    return pages || isGenreAfter(text, end);
  }

  /** {@code , novela corta}, {@code (novela, 1918)}. */
  boolean isGenreAfter(NameText text, int end) {
    return isSeparate(text, end)
        && lexicon.hasHere(WordList.WORK_NOUNS, text.text(end + 1))
        && text.word(end + 2).shape() != Shape.CAPITAL;
  }

  private static boolean isSeparate(NameText text, int end) {
    return (text.text(end).equals(",") || text.text(end).equals("(")) && end + 2 < text.size();
  }

  /** {@code la novela X}, {@code a poem called X}. */
  private boolean isSaidBefore(NameText text, int i) {
    int k = i - 1;
    if (k > 0 && lexicon.hasHere(WordList.ALIAS_WORDS, text.text(k))) {
      k--; // a novel called X
    }
    return k >= 0 && lexicon.hasHere(WordList.WORK_NOUNS, text.text(k));
  }

  private static String key(NameText text, int from, int to) {
    return NameSpelling.fold(text.phrase(from, to));
  }

  /** True if the words are the title of a work somewhere in the document. */
  boolean has(NameText text, int from, int to) {
    return titles.contains(key(text, from, to));
  }
}
