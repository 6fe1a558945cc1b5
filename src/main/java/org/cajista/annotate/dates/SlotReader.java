package org.cajista.annotate.dates;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what may stand in a slot of a {@link DatePattern}. */
final class SlotReader {
  static final int FIRST_YEAR = 1000;
  static final int LAST_YEAR = 2099;
  private static final int LAST_DAY = 31;
  private static final int LAST_CENTURY = 21;
  private static final Pattern ROMAN =
      Pattern.compile("x{0,2}(ix|iv|v?i{0,3})", Pattern.CASE_INSENSITIVE);
  private static final Pattern DECADE = Pattern.compile("(1\\d\\d0|20[0-9]0)(?:s|er)?");
  private static final Pattern DECADES = Pattern.compile("(1\\d\\d0|20[0-9]0)s");
  private static final Pattern CENTURY =
      Pattern.compile(
          "([ivx]{1,6}|[12]?\\d)(?:e|è|ème|ième|th|st|nd|rd)?", Pattern.CASE_INSENSITIVE);

  private SlotReader() {}

  /** The words with which a slot may begin; numbers are not among them. */
  static Set<String> starts(String slot, DateWords words) {
    return switch (slot) {
      case "day" -> words.starts("days");
      case "month" -> words.starts("months");
      case "season" -> words.starts("seasons");
      case "weekday" -> words.starts("weekdays");
      case "tens" -> words.starts("tens");
      case "century" -> words.starts("centuries");
      case "year" -> Set.of("¿");
      default -> Set.of();
    };
  }

  static boolean startsWithNumber(String slot) {
    return switch (slot) {
      case "day", "year", "decade", "decades", "century" -> true;
      default -> false;
    };
  }

  /** Reads {@code slot} at a token; the index after it, or {@link Token#NONE}. */
  static int read(String slot, DateWords words, Tokens tokens, int at, Reading reading) {
    return switch (slot) {
      case "day" -> day(words, tokens, at, reading);
      case "month" -> word(slot, "months", words, tokens, at, reading);
      case "tens" -> word(slot, "tens", words, tokens, at, reading);
      case "weekday" -> weekday(words, tokens, at);
      case "season" -> season(words, tokens, at, reading);
      case "year" -> year(tokens, at, reading);
      case "year2" -> secondYear(tokens, at, reading);
      case "decade" -> decade(DECADE, tokens, at, reading);
      case "decades" -> decade(DECADES, tokens, at, reading);
      case "century", "century2" -> century(slot, words, tokens, at, reading);
      default -> throw new IllegalArgumentException("no such slot: {" + slot + "}");
    };
  }

  private static int day(DateWords words, Tokens tokens, int at, Reading reading) {
    int end = words.read("days", tokens, at);
    Token token = tokens.at(at);
    if (end != Token.NONE) {
      reading.put("day", Integer.parseInt(words.value("days", tokens, at)));
      return end;
    }
    if (!isDay(token)) {
      return Token.NONE;
    }
    reading.put("day", token.number());
    return afterOrdinalSign(tokens, at + 1);
  }

  /** Past {@code º}, {@code .º}, {@code °}, where it is glued to the figure before it. */
  private static int afterOrdinalSign(Tokens tokens, int at) {
    int sign = tokens.at(at).is(".") && tokens.at(at).glued() ? at + 1 : at;
    Token token = tokens.at(sign);
    return token.glued() && (token.is("º") || token.is("°") || token.is("o")) ? sign + 1 : at;
  }

  static boolean isDay(Token token) {
    return token.number() >= 1 && token.number() <= LAST_DAY && token.length() <= 2;
  }

  static boolean isYear(Token token) {
    return token.length() == 4 && token.number() >= FIRST_YEAR && token.number() <= LAST_YEAR;
  }

  private static int word(
      String slot, String list, DateWords words, Tokens tokens, int at, Reading reading) {
    int end = words.read(list, tokens, at);
    if (end != Token.NONE) {
      reading.put(slot, Integer.parseInt(words.value(list, tokens, at)));
    }
    return end;
  }

  private static int weekday(DateWords words, Tokens tokens, int at) {
    int end = words.read("weekdays", tokens, at);
    return end != Token.NONE && tokens.at(end).is(",") ? end + 1 : end;
  }

  private static int season(DateWords words, Tokens tokens, int at, Reading reading) {
    int end = words.read("seasons", tokens, at);
    if (end != Token.NONE) {
      String[] months = words.value("seasons", tokens, at).split("-");
      reading.put("season", Integer.parseInt(months[0]));
      reading.put("seasonTo", Integer.parseInt(months[1]));
    }
    return end;
  }

  /** {@code 1938}, {@code ¿1938?}, {@code 1938?} where the question mark cannot end a sentence. */
  private static int year(Tokens tokens, int at, Reading reading) {
    boolean opened = tokens.at(at).is("¿");
    int index = opened ? at + 1 : at;
    if (!isYear(tokens.at(index))) {
      return Token.NONE;
    }
    int end = index + 1;
    Token after = tokens.at(end + 1);
    boolean closed = tokens.at(end).is("?") && tokens.at(end).glued();
    boolean inside = ")],;-–/".contains(after.text()) && !after.text().isEmpty();
    if (opened && !closed) {
      return Token.NONE;
    }
    reading.put("year", tokens.at(index).number());
    if (closed && (opened || inside)) {
      reading.doubt();
      return end + 1;
    }
    return end;
  }

  /** The year after a hyphen or a slash: {@code 1921}, {@code 21}. */
  private static int secondYear(Tokens tokens, int at, Reading reading) {
    int year = shortYear(reading.value("year"), tokens.at(at));
    if (year == 0) {
      return Token.NONE;
    }
    reading.put("year2", year);
    return at + 1;
  }

  /** The year that {@code token} gives after {@code first}: {@code 1937} or {@code 37}; else 0. */
  static int shortYear(int first, Token token) {
    int tail = token.isNumber() && token.length() <= 2 ? (token.length() == 2 ? 100 : 10) : 10000;
    int year = isYear(token) || tail < 10000 ? first - first % tail + token.number() : 0;
    return token.isNumber() && year > first ? year : 0;
  }

  /** {@code 1920}, {@code 1920s}, {@code 1920er}: the first year of ten. */
  private static int decade(Pattern pattern, Tokens tokens, int at, Reading reading) {
    Matcher matcher = pattern.matcher(tokens.at(at).text());
    if (!matcher.matches()) {
      return Token.NONE;
    }
    reading.put("decade", Integer.parseInt(matcher.group(1)));
    return at + 1;
  }

  /** {@code xviii}, {@code XIXe}, {@code 19th}, {@code nineteenth}. */
  private static int century(String slot, DateWords words, Tokens tokens, int at, Reading reading) {
    int end = word(slot, "centuries", words, tokens, at, reading);
    if (end != Token.NONE) {
      return end;
    }
    Matcher matcher = CENTURY.matcher(tokens.at(at).text());
    if (!matcher.matches()) {
      return Token.NONE;
    }
    String written = matcher.group(1);
    int value = Character.isDigit(written.charAt(0)) ? tokens.at(at).digits() : roman(written);
    if (value < 1 || value > LAST_CENTURY) {
      return Token.NONE;
    }
    reading.put(slot, value);
    return at + 1;
  }

  /** The value of a Roman number up to 29, in capitals or small letters; 0 where it is none. */
  static int roman(String written) {
    Matcher matcher = ROMAN.matcher(written);
    if (written.isEmpty() || !matcher.matches()) {
      return 0;
    }
    String lower = written.toLowerCase(Locale.ROOT);
    int value = 0;
    for (int i = 0; i < lower.length(); i++) {
      int one = "ivx".indexOf(lower.charAt(i));
      int next = i + 1 < lower.length() ? "ivx".indexOf(lower.charAt(i + 1)) : -1;
      int worth = one == 0 ? 1 : one == 1 ? 5 : 10;
      value += next > one ? -worth : worth;
    }
    return value;
  }
}
