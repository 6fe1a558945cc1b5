package org.cajista.annotate.names.identity;

import org.cajista.annotate.names.forms.NameForm;
import org.cajista.annotate.names.forms.NameKey;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameSpelling;

/**
 * Compares given names: {@code Pedro} and {@code Piotr}, {@code Pedro} and {@code P.}, {@code
 * Georges-Henri} and {@code Henri} may be one person's.
 */
final class GivenNameMatch {
  private static final int LONG = 7; // letters of a name that a slip may spoil

  private final NameLexicon lexicon;

  GivenNameMatch(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** True if two second given names or patronymics may be one person’s. */
  static boolean sameMiddle(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    if (NameForm.isInitial(one) || NameForm.isInitial(other)) {
      return sameLetter(one, other);
    }
    // two middle names may be two of several; two patronymics are not
    return !NameSpelling.isPatronymic(one)
        || !NameSpelling.isPatronymic(other)
        || sameLetter(one, other);
  }

  /** True if two given names, or a given name and an initial, may be one. */
  boolean same(String one, String other) {
    if (NameForm.isInitial(one) || NameForm.isInitial(other)) {
      return sameLetter(one, other)
          || NameForm.isInitial(one) != NameForm.isInitial(other)
              && sameLetter(lexicon.root(one), lexicon.root(other));
    }
    if (lexicon.root(one).equals(lexicon.root(other))) {
      return true;
    }
    if (areNear(lexicon.root(one), lexicon.root(other))
        || areNear(lexicon.key(one), lexicon.key(other))
        || areOneFeminine(lexicon.key(one), lexicon.key(other))) {
      return true;
    }
    String first = one.replaceAll("-.*", "");
    String second = other.replaceAll("-.*", "");
    boolean shortened = first.length() < one.length() ^ second.length() < other.length();
    return shortened
        && (lexicon.root(first).equals(lexicon.root(second))
            || lexicon
                .root(one.replaceAll(".*-", ""))
                .equals(lexicon.root(other.replaceAll(".*-", "")))); // Henri, Georges-Henri
  }

  /** True if a slip of one letter parts two long names; of different endings they are two. */
  private static boolean areNear(String one, String other) {
    int length = Math.min(one.length(), other.length());
    return length >= LONG
        && one.charAt(one.length() - 1) == other.charAt(other.length() - 1)
        && NameKey.areNear(one, other);
  }

  /** {@code Henrietta} and {@code Henriette}: the ending of a diminutive in two languages. */
  private static boolean areOneFeminine(String one, String other) {
    return one.endsWith("eta") && other.equals(one.substring(0, one.length() - 1) + "e")
        || other.endsWith("eta") && one.equals(other.substring(0, other.length() - 1) + "e");
  }

  /** True if both begin with the same letter, as transliterations have it. */
  static boolean sameLetter(String one, String other) {
    return letter(one) == letter(other);
  }

  /** Returns the first letter; those that stand for each other in transliteration are one. */
  private static char letter(String name) {
    char letter = NameSpelling.fold(name).charAt(0);
    return switch (letter) {
      case 'y' -> 'i';
      case 'w' -> 'v';
      case 'c' -> 'k';
      default -> letter;
    };
  }
}
