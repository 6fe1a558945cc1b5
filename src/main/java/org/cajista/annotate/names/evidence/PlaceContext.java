package org.cajista.annotate.names.evidence;

import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word.Shape;
import org.cajista.lang.WordList;

/** Tells contexts in which only a place can stand. */
public final class PlaceContext {
  private static final int LONGEST_TITLE = 3; // words
  private static final int NEAR = 3; // words between the verb and the preposition

  private PlaceContext() {}

  /**
   * {@code calle del General X}, {@code rue du Docteur X}, {@code la Plaza Conde de X}: the title
   * before word {@code i} belongs to the name of a street.
   */
  static boolean isStreet(NameText text, int i, NameLexicon lexicon) {
    if (!lexicon.phraseBefore(WordList.TITLES, text.words(), i)) {
      return false;
    }
    for (int title = i - 1; title > 0 && i - title <= LONGEST_TITLE; title--) {
      if (lexicon.phrase(WordList.TITLES, text.words(), title) != i - title) {
        continue;
      }
      int street = title - 1;
      while (street > 0 && lexicon.has(WordList.PARTICLES, text.word(street))) {
        street--; // calle del
      }
      if (lexicon.has(WordList.DATE_STREET, text.word(street))) {
        return true;
      }
    }
    return false;
  }

  /** {@code deportado a X}, {@code llegó por fin a X}: one goes, or is sent, to a place. */
  public static boolean isAfterMotion(NameText text, int i, NameLexicon lexicon) {
    if (i < 2
        || text.word(i - 1).shape() != Shape.LOWER
        || !lexicon.hasHere(WordList.MOTION_PREPOSITIONS, text.word(i - 1).lower())) {
      return false;
    }
    for (int k = i - 2; k >= Math.max(0, i - 1 - NEAR); k--) {
      if (text.word(k).shape() != Shape.LOWER) {
        return false;
      }
      if (lexicon.hasHere(WordList.MOTION_VERBS, text.text(k))) {
        return true;
      }
    }
    return false;
  }
}
