package org.cajista.annotate.names.evidence;

import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word;
import org.cajista.annotate.names.forms.WordFacts;
import org.cajista.lang.WordList;

/** Finds names in the genitive where a language writes all nouns with a capital. */
public final class GenitiveNames {
  private final NameLexicon lexicon;
  private final NameEvidence evidence;

  public GenitiveNames(NameLexicon lexicon, NameEvidence evidence) {
    this.lexicon = lexicon;
    this.evidence = evidence;
  }

  /**
   * {@code Forsters Witwe}: where all nouns have capitals, only a name stands in the genitive
   * before another noun without an article.
   */
  public boolean isAt(NameText text, int i) {
    Word word = text.word(i);
    String stem = lexicon.stem(word.cased());
    if (!lexicon.capitalNouns() || stem.equals(word.cased()) || i + 1 >= text.size()) {
      return false;
    }
    WordFacts facts = lexicon.facts(stem);
    boolean kin = lexicon.has(WordList.PERSON_NOUNS, stem) || lexicon.has(WordList.TITLES, stem);
    boolean surname = evidence.surnames(stem) > 0; // Herr Kranich … Kranichs Brief
    boolean name = surname || !kin && !facts.place() && (facts.person() || !facts.common());
    boolean owner =
        (surname || facts.person()) && !lexicon.isGiven(word.cased()); // Goethes, and not Hans
    boolean noun =
        text.word(i + 1).isCapital() && (owner || lexicon.isMadeAsNoun(text.word(i + 1).cased()));
    boolean article = // but in Goethes Faust
        i > 0
            && lexicon.weightBefore(text.text(i - 1)) <= -2
            && !lexicon.hasHere(WordList.MOTION_PREPOSITIONS, text.word(i - 1).lower());
    boolean counted = i > 0 && text.word(i - 1).shape() == Word.Shape.NUMBER; // 4 Sofas
    boolean adverb = lexicon.facts(word.lower()).common(); // abends
    return name && noun && !article && !counted && !adverb;
  }
}
