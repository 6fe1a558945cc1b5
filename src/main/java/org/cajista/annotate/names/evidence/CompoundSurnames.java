package org.cajista.annotate.names.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameSpelling;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word;
import org.cajista.lang.WordList;

/**
 * The surnames that a document writes with a particle in the middle or an elided one at the head,
 * after a title or a given name: {@code M. d’Aubry de Sorel}. Elsewhere the same words are the same
 * surname, also without a title.
 */
public final class CompoundSurnames {
  private static final int TWICE = 2;

  private final NameLexicon lexicon;
  private final Map<String, Integer> times = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final Set<String> elided = new HashSet<>();

  CompoundSurnames(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  void read(NameText text) {
    for (int i = 0; i + 1 < text.size(); i++) {
      Word word = text.word(i);
      if (word.isCapital() && !text.quiet()[i]) {
        int last = lastWord(text, i);
        boolean named = isNamed(text, i);
        if (last > i) {
          String key = key(text, i, last);
          times.merge(key, 1, Integer::sum);
          if (named || isStrangeElided(text, i)) {
            told.add(key);
            times.merge(key, isStrangeElided(text, i) ? 1 : 0, Integer::sum);
          }
        }
        boolean place = // duc d’Orléans
            lexicon.facts(word.cased()).place()
                || i > 0 && lexicon.phraseBefore(WordList.RULER_TITLES, text.words(), i - 1);
        if (i > 0
            && isElided(text, i - 1)
            && (named && !place || last > i && isStrangeElided(text, i))) {
          elided.add(NameSpelling.fold(word.text()));
        }
      }
    }
  }

  private static String key(NameText text, int from, int last) {
    String phrase = NameSpelling.fold(text.phrase(from, last + 1));
    return phrase.startsWith("d’") ? phrase.substring(2) : phrase; // D’Aubry de Sorel
  }

  /** True if an elided particle stands before the word, or in it, and it is no word known. */
  private boolean isStrangeElided(NameText text, int i) {
    Word word = text.word(i);
    return word.text().startsWith("D’")
        || i > 0 && isElided(text, i - 1) && lexicon.isStrange(word.cased());
  }

  /** True if a title, a given name or an initial stands before word {@code i} or its particle. */
  private boolean isNamed(NameText text, int i) {
    int before = i > 0 && isElided(text, i - 1) ? i - 1 : i;
    if (before == 0) {
      return false;
    }
    Word word = text.word(before - 1);
    return word.isInitial()
        || word.isCapital() && lexicon.isGiven(word.cased())
        || lexicon.phraseBefore(WordList.TITLES, text.words(), before);
  }

  /** True if word {@code i} is an elided particle: {@code d’}. */
  private boolean isElided(NameText text, int i) {
    return text.text(i).endsWith("’") && lexicon.has(WordList.PARTICLES, text.word(i));
  }

  /** Returns the capital after the particle that follows word {@code i}; i if there is none. */
  private int lastWord(NameText text, int i) {
    if (i + 2 >= text.size()) {
      return i;
    }
    int particle = lexicon.phrase(WordList.PARTICLES, text.words(), i + 1);
    int last = i + 1 + particle;
    boolean goes =
        particle > 0
            && last < text.size()
            && text.word(i + 1).shape() == Word.Shape.LOWER
            && text.word(last).isCapital()
            && !text.quiet()[last]
            && !lexicon.facts(text.word(last).cased()).place();
    return goes ? last : i;
  }

  /** Returns the word after the compound surname that begins with word {@code i}; else i. */
  public int end(NameText text, int i) {
    int last = lastWord(text, i);
    String key = last > i ? key(text, i, last) : "";
    return told.contains(key) && times.get(key) >= TWICE ? last + 1 : i;
  }

  /** True if the surname at word {@code i} has the elided particle before it as a part. */
  public boolean isElidedBefore(NameText text, int i) {
    return i > 0 && isElided(text, i - 1) && elided.contains(NameSpelling.fold(text.text(i)));
  }
}
