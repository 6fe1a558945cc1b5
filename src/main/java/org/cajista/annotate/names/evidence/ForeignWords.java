package org.cajista.annotate.names.evidence;

import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word;
import org.cajista.annotate.names.forms.WordFacts;
import org.cajista.lang.WordList;
import org.cajista.report.Votes;

/** Finds words of another language beside a capital: all are rather a title than a name. */
final class ForeignWords {
  private final NameLexicon lexicon;
  private final NameEvidence evidence;

  ForeignWords(NameLexicon lexicon, NameEvidence evidence) {
    this.lexicon = lexicon;
    this.evidence = evidence;
  }

  /** True if the word before is of another language, and no particle: {@code leur Maison}. */
  boolean isAfter(NameText text, int i) {
    if (i == 0 || text.word(i - 1).shape() != Word.Shape.LOWER || text.text(i - 1).length() < 3) {
      return false;
    }
    Word before = text.word(i - 1);
    return lexicon.isForeign(before.lower())
        && !lexicon.isFunctionWord(before)
        && !lexicon.has(WordList.PARTICLES, before)
        && !lexicon.has(WordList.TITLES, before)
        && !lexicon.has(WordList.PERSON_NOUNS, before);
  }

  /** {@code From Goethe to Heine}, also in a text that is not English: the title of a work. */
  boolean isFunctionWord(Word word) {
    WordFacts facts = lexicon.facts(word.cased());
    return lexicon.has(WordList.FUNCTION_WORDS, word)
        && !lexicon.isParticle(word)
        && !facts.given()
        && !facts.person();
  }

  /** {@code Coin de Rue}: a noun of another language and a particle open a title. */
  boolean isGoingOn(NameText text, int i) {
    int noun = i - 1;
    while (noun >= 0 && i - noun <= 2 && lexicon.has(WordList.PARTICLES, text.word(noun))) {
      noun--;
    }
    WordFacts last = lexicon.facts(text.word(i).cased());
    if (!last.foreign() && !last.common()
        || noun < 0
        || noun == i - 1
        || text.word(noun).shape() != Word.Shape.CAPITAL) {
      return false;
    }
    WordFacts facts = lexicon.facts(text.word(noun).cased());
    return facts.foreign()
        && !facts.person()
        && !facts.place()
        && evidence.surnames(text.text(noun)) == 0
        && !lexicon.isHonorific(text.word(noun))
        && !lexicon.has(WordList.PERSON_NOUNS, text.word(noun));
  }

  /** Words of another language right after a name: both belong to a title. */
  Votes after(NameText text, int i) {
    for (int k = i; k < Math.min(i + 3, text.size()); k++) {
      if (text.word(k).shape() != Word.Shape.LOWER) {
        break;
      }
      boolean small = text.text(k).length() < 3 || lexicon.isFunctionWord(text.word(k));
      if (!small && lexicon.isForeign(text.text(k))) {
        return Votes.of(NameRule.FOREIGN_AFTER);
      }
    }
    return new Votes();
  }
}
