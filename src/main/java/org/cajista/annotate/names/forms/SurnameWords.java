package org.cajista.annotate.names.forms;

import org.cajista.lang.WordList;

/** Tells whether a word after a given name, an initial or a particle can be a surname. */
final class SurnameWords {
  private final NameLexicon lexicon;

  SurnameWords(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * True if word {@code i} of the name that begins at {@code start} may be a surname.
   *
   * @param before how many surnames or particles stand before: after the first the dictionaries
   *     must not know the word as anything else
   */
  boolean mayBe(NameText text, int i, int start, int before) {
    Word word = text.word(i);
    if (!word.isCapital() || word.text().length() < 2 || text.quiet()[i]) {
      return false;
    }
    boolean second = before == 1 && isSecond(text, i, start);
    if (isOther(text, i) && !second) {
      return false;
    }
    if (word.shape() == Word.Shape.CAPITALS
        && text.word(start).shape() == Word.Shape.CAPITAL
        && word.text().length() < 4) {
      return false;
    }
    WordFacts facts = lexicon.facts(word.cased());
    boolean sure = facts.given() || facts.person() || facts.isUnknown();
    if (facts.place() && before > 0 && !second) {
      return false;
    }
    if (isShouted(text, i, start) && facts.common() && !facts.person()) {
      return false; // FRANCE SACRIFIÉE
    }
    if (lexicon.capitalNouns() && !facts.person() && isNounHere(text, i)) {
      return false; // Minna Erzieherin, Elisabeths Päckchen
    }
    return before == 0 || sure || second || (!facts.common() && !facts.foreign() && !facts.body());
  }

  /**
   * {@code Lidia Salcedo Prado}, {@code Rosa Ledesma Toledo vino}: after a first surname, inside a
   * sentence, a word is the second one although it is also an ordinary word or a place; where
   * people have one surname only, if it is a surname that many have.
   */
  private boolean isSecond(NameText text, int i, int start) {
    Word word = text.word(i);
    boolean capital = word.shape() == Word.Shape.CAPITAL && !word.opens();
    if (!capital || lexicon.capitalNouns() || text.word(start).shape() == Word.Shape.CAPITALS) {
      return false;
    }
    return lexicon.has(WordList.SURNAMES, word.text())
        || lexicon.doubleSurnames() && !isOther(text, i) && isAlone(text, i, start);
  }

  /** True if nothing else than a surname is written with a capital between these words. */
  private boolean isAlone(NameText text, int i, int start) {
    Word word = text.word(i);
    Word.Shape next = i + 1 == text.size() ? Word.Shape.SIGN : text.word(i + 1).shape();
    boolean place = lexicon.facts(word.cased()).place(); // the place of an imprint, or of a letter
    boolean ends =
        next == Word.Shape.LOWER || next == Word.Shape.SIGN && (!place || isAddressed(text, start));
    return ends
        && !lexicon.has(WordList.GENITIVES, text.text(i + 1))
        && !lexicon.has(WordList.PLACE_NOUNS, word)
        && !lexicon.has(WordList.PERSON_NOUNS, word)
        && !lexicon.isHonorific(word);
  }

  /** {@code Querida Lidia Salcedo Nogales:}, where nothing but the name stands before the sign. */
  private boolean isAddressed(NameText text, int start) {
    boolean words = start > 0 && lexicon.has(WordList.SALUTATIONS, text.word(0));
    for (int i = 1; words && i < start; i++) {
      words = text.word(i).shape() != Word.Shape.SIGN;
    }
    return words;
  }

  /** True if the word is the noun of a body, an article, a pronoun, a title after a name. */
  private boolean isOther(NameText text, int i) {
    Word word = text.word(i);
    String name = word.cased();
    return lexicon.has(WordList.BODY_NOUNS, name)
        || lexicon.has(WordList.BODIES_AFTER, name)
        || lexicon.has(WordList.TITLE_ARTICLES, name)
        || lexicon.isFunctionWord(word) && !isParticle(text, i - 1) // Hércules de Este
        || lexicon.has(WordList.TITLES_AFTER, word);
  }

  private boolean isParticle(NameText text, int i) {
    return i >= 0 && lexicon.has(WordList.PARTICLES, text.word(i));
  }

  private boolean isNounHere(NameText text, int i) {
    Word word = text.word(i);
    boolean owned =
        i > 0
            && lexicon.isGivenInGenitive(text.word(i - 1).cased())
            && lexicon.isMadeAsNoun(word.cased());
    return owned || lexicon.has(WordList.PERSON_NOUNS, word) || lexicon.isHonorific(word);
  }

  /** True if the name and a word beside it are in capitals: a heading, where they say nothing. */
  private static boolean isShouted(NameText text, int i, int start) {
    return isCapitals(text, i) && isCapitals(text, start) && text.size() > 2;
  }

  private static boolean isCapitals(NameText text, int i) {
    return text.word(i).shape() == Word.Shape.CAPITALS;
  }

  /** {@code José del Valle}, {@code Ana de la Torre}: after a particle also an ordinary noun. */
  boolean isNoun(NameText text, int i, int start) {
    Word word = text.word(i);
    WordFacts facts = lexicon.facts(word.cased());
    boolean common = facts.common() && !facts.place() && !lexicon.capitalNouns();
    return text.word(start).isCapital()
        && word.shape() == Word.Shape.CAPITAL
        && !lexicon.isHonorific(word)
        && (common || lexicon.has(WordList.PLACE_NOUNS, word));
  }
}
