package org.cajista.annotate.names.evidence;

import java.util.regex.Pattern;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word;
import org.cajista.annotate.names.forms.Word.Shape;
import org.cajista.lang.WordList;

/** What signs and numbers around a name say: years of a life, an apostrophe, a chapter. */
public final class NameSigns {
  private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d\\d");
  private static final int BEFORE_LIFESPAN = 6;
  private static final int SHORTEST_LIFE = 15; // years

  private NameSigns() {}

  /** True if {@code (1871-1919)} or {@code (llamado X, 1871-1919)} stands at word {@code i}. */
  static boolean hasLifespan(NameText text, int i) {
    if (!text.text(i).equals("(")) {
      return false;
    }
    for (int k = i + 1; k < Math.min(i + BEFORE_LIFESPAN, text.size()); k++) {
      if (text.text(k).equals(")")) {
        return false;
      }
      if (YEAR.matcher(text.text(k)).matches()) {
        String next = text.text(k + 1);
        return (next.equals("-") || next.equals("–"))
            && (text.text(k + 2).equals("¿") || isLife(text.text(k), text.text(k + 2)));
      }
    }
    return false;
  }

  /** True if the two years are not too near to be those of a life: {@code a paper (1921-1932)}. */
  private static boolean isLife(String birth, String death) {
    return YEAR.matcher(death).matches()
        && Integer.parseInt(death) - Integer.parseInt(birth) >= SHORTEST_LIFE;
  }

  /** {@code Hibbert’s horse}. */
  static boolean isGenitive(NameText text, int i) {
    boolean apostrophe = text.text(i).equals("’") || text.text(i).equals("'");
    return apostrophe && text.text(i + 1).equals("s") && text.word(i + 1).glued();
  }

  /** True if chapter and verse follow, as after the book of a Bible: {@code Joh 15, 26}. */
  static boolean isVerse(NameText text, int i) {
    int number = text.text(i).equals(".") ? i + 1 : i;
    return isShortNumber(text, number)
        && (text.text(number + 1).equals(",") || text.text(number + 1).equals(":"))
        && isShortNumber(text, number + 2);
  }

  private static boolean isShortNumber(NameText text, int i) {
    return i < text.size() && text.word(i).shape() == Shape.NUMBER && text.text(i).length() < 4;
  }

  /** True if the word is short and its full stop does not end the sentence. */
  public static boolean isAbbreviation(NameText text, int i) {
    return text.text(i).length() <= 4
        && text.text(i + 1).equals(".")
        && i + 2 < text.size()
        && text.word(i + 2).shape() == Shape.LOWER;
  }

  /** {@code My Life}: a noun of another language with a capital belongs to a title. */
  static boolean isOfTitle(NameText text, int i, NameLexicon lexicon) {
    Word word = text.word(i);
    return word.shape() == Word.Shape.CAPITAL
        && !lexicon.hasHere(WordList.PERSON_NOUNS, word.lower());
  }
}
