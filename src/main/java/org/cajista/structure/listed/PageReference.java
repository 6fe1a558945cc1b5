package org.cajista.structure.listed;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.RomanNumeral;

/** The page number with which an entry of a list of contents ends. */
final class PageReference {
  private static final Pattern AT_END =
      Pattern.compile(
          "(?:.*[\\s.…·_]|)(?:(?:pp?|S|págs?|pag)\\. ?)?(\\d{1,4}|[ivxlcdm]{1,8}j?)\\.?");

  private static final int LONGEST = 300;

  private PageReference() {}

  /**
   * The number at the end of a line; nothing where it has none. Capitals rather number chapters
   * than pages.
   */
  static OptionalInt of(String line) {
    char last = line.charAt(line.length() - 1);
    boolean possible = Character.isDigit(last) || "ivxlcdmj.".indexOf(last) >= 0;
    if (!possible || line.length() > LONGEST) {
      return OptionalInt.empty();
    }
    Matcher matcher = AT_END.matcher(line);
    if (!matcher.matches()) {
      return OptionalInt.empty();
    }
    String number = matcher.group(1);
    return OptionalInt.of(
        Character.isDigit(number.charAt(0))
            ? Integer.parseInt(number)
            : RomanNumeral.printedValue(number));
  }

  /** True if the number at the end of a line is a Roman numeral. */
  static boolean isRoman(String line) {
    String text = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    return "ivxlcdmj".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
