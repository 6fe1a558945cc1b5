package org.cajista.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cajista.model.value.Idno;

/**
 * Reads what identifies an edition or a text: {@code isbn}, {@code issn}, {@code doi}, {@code url}.
 */
final class Identifiers {
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
  private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]+");
  private static final Pattern DOI_ADDRESS =
      Pattern.compile("^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", Pattern.CASE_INSENSITIVE);

  private Identifiers() {}

  /** Returns what the keys of {@code table} give; a value that is none of its kind is an error. */
  static List<Idno> of(TomlReader.Table table, String... keys) {
    List<Idno> idnos = new ArrayList<>();
    for (String key : keys) {
      String value = table.string(key, "").strip();
      String bare = key.equals("doi") ? DOI_ADDRESS.matcher(value).replaceFirst("") : value;
      if (!value.isEmpty() && isRight(key, bare)) {
        idnos.add(new Idno(key.toUpperCase(Locale.ROOT), bare));
      } else if (!value.isEmpty()) {
        table.wrong(key, "edition.identifier", key, value);
      }
    }
    return idnos;
  }

  private static boolean isRight(String key, String value) {
    return switch (key) {
      case "isbn" -> isBookNumber(value.replaceAll("[\\s-]", ""));
      case "issn" -> isNumber(value.replaceAll("[\\s-]", ""), 8);
      case "doi" -> DOI.matcher(value).matches();
      default -> URL.matcher(value).matches();
    };
  }

  private static boolean isBookNumber(String digits) {
    if (!digits.matches("\\d{13}")) {
      return isNumber(digits, 10);
    }
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return sum % 10 == 0;
  }

  /** True if the check digit of a number with falling weights is right: ISBN-10, ISSN. */
  private static boolean isNumber(String digits, int length) {
    if (!digits.matches("\\d{" + (length - 1) + "}[\\dXx]")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < length; i++) {
      char digit = digits.charAt(i);
      sum += (Character.isDigit(digit) ? digit - '0' : 10) * (length - i);
    }
    return sum % 11 == 0;
  }
}
