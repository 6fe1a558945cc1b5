package org.cajista.publish.faces;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What the scripts of a text ask of the typesetter. */
public final class Scripts {

  /** Scripts from left to right whose letters change their form or their place with the next. */
  private static final Set<UnicodeScript> SHAPED =
      EnumSet.of(
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN,
          UnicodeScript.MONGOLIAN);

  private Scripts() {}

  /** True if the character belongs to a script that runs from right to left. */
  public static boolean isRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** True if the script of the character needs the rules of its face: joined letters, ligatures. */
  public static boolean isShaped(int codePoint) {
    return isRightToLeft(codePoint) || SHAPED.contains(UnicodeScript.of(codePoint));
  }

  /** True for a sign that is never seen: a joiner, a mark of direction, a selector of a form. */
  public static boolean isInvisible(int codePoint) {
    return codePoint >= 0x200C && codePoint <= 0x200F
        || codePoint >= 0x202A && codePoint <= 0x202E
        || codePoint >= 0x2066 && codePoint <= 0x2069
        || codePoint >= 0xFE00 && codePoint <= 0xFE0F
        || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
  }

  /** True if the character stands with the one before it: a combining mark, a joiner. */
  public static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || isInvisible(codePoint);
  }
}
