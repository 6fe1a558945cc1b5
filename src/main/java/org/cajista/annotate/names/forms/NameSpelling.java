package org.cajista.annotate.names.forms;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cajista.lang.RomanNumeral;

/** Small facts about the spelling of names. */
public final class NameSpelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern PATRONYMIC =
      Pattern.compile(
          ".+(?:[oe]v(?:ich|itch|itx|ic|yc|ych|itsch|icz)|[oe]vn[ae]|ichna|ovna)"
              + "|(?:il|fom|luk|k[uo]u?[zs]m|nikit|savv)(?:i|y|ji|yi)(?:ch|tch|tsch)");
  private static final int LAST_SOVEREIGN = 39;

  /** What each letter of the Latin alphabets is without its accent: most names need no others. */
  private static final String[] LATIN = new String[0x180];

  static {
    Arrays.setAll(LATIN, c -> plain(String.valueOf((char) c)));
  }

  private NameSpelling() {}

  /** {@code name} in lower case and without accents: {@code Élisée} is {@code elisee}. */
  public static String fold(CharSequence name) {
    String lower = name.toString().toLowerCase(Locale.ROOT);
    boolean ascii = true;
    for (int i = 0; i < lower.length() && ascii; i++) {
      ascii = lower.charAt(i) < 128;
    }
    if (ascii) {
      return lower;
    }
    StringBuilder folded = new StringBuilder(lower.length() + 1);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= LATIN.length) {
        return plain(lower);
      }
      folded.append(LATIN[c]);
    }
    return folded.toString();
  }

  private static String plain(String lower) {
    return MARKS
        .matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
        .replaceAll("")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("œ", "oe")
        .replace("æ", "ae")
        .replace("ß", "ss");
  }

  /** True if a name says whose child one is: {@code Ivanovich}, {@code Ivanovna}. */
  public static boolean isPatronymic(String name) {
    return PATRONYMIC.matcher(fold(name)).matches();
  }

  /** True if {@code word} may be the numeral of a sovereign: {@code ii}, {@code XIV}. */
  public static boolean isNumeral(String word) {
    int value = RomanNumeral.value(word);
    return value > 0 && value <= LAST_SOVEREIGN;
  }
}
