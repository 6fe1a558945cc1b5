package org.cajista.annotate.names.forms;

import org.cajista.lang.WordList;

/**
 * Two surnames of one person with a word between them, {@code don Íñigo de Arce y Luján}; and not
 * two persons, {@code Íñigo de Arce y Luján Robles}.
 */
final class JoinedSurnames {
  private final NameLexicon lexicon;

  JoinedSurnames(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Returns the word after a name that begins at {@code start} and has a surname that ends before
   * {@code k}: {@code k} itself, or what follows a second surname.
   */
  int end(NameText text, int k, int start) {
    boolean next = k + 1 < text.size() && text.word(k + 1).isCapital() && !text.quiet()[k + 1];
    if (!next || !lexicon.has(WordList.SURNAME_JOINTS, text.word(k)) || !isOne(text, k, start)) {
      return k;
    }
    Word other = text.word(k + 1);
    boolean goesOn = k + 2 < text.size() && text.word(k + 2).isCapital();
    boolean given = lexicon.facts(other.cased()).given();
    return given || goesOn || lexicon.isHonorific(other) ? k : k + 2;
  }

  private boolean isOne(NameText text, int k, int start) {
    return lexicon.isSureJoint(text.text(k))
        || lexicon.phraseBefore(WordList.COURTESY_TITLES, text.words(), start)
        || start > 0 && lexicon.has(WordList.PERSON_VERBS, text.word(start - 1)) // Nació X y Z
        || isApposed(text, k + 2)
        || isJoinedBefore(text, start)
        || start == 0 && text.text(k + 2).equals("("); // who a note is on
  }

  /** {@code X y Z, fundador de …}: what one person is stands after the comma. */
  private boolean isApposed(NameText text, int i) {
    return i + 1 < text.size()
        && text.text(i).equals(",")
        && lexicon.phrase(WordList.PERSON_NOUNS, text.words(), i + 1) > 0;
  }

  /** {@code de X y de Y y Z}: before a third person the preposition would stand again. */
  private boolean isJoinedBefore(NameText text, int start) {
    return start > 1
        && text.word(start - 1).shape() == Word.Shape.LOWER
        && lexicon.isPreposition(text.word(start - 1))
        && lexicon.has(WordList.SURNAME_JOINTS, text.word(start - 2));
  }
}
