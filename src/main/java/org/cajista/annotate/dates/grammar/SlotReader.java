package org.cajista.annotate.dates.grammar;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cajista.lang.DateSlot;
import org.cajista.lang.Lexicon;
import org.cajista.lang.RomanNumeral;
import org.cajista.lang.WordList;

/** Reads what may stand in the slots of the patterns of one language. */
final class SlotReader {
  private static final int LAST_CENTURY = 21;
  private static final int LAST_DAY = 31;
  private static final int OPENING_WITHIN = 6;
  private static final int LADY_DAY_MONTH = 3;
  private static final String MAY_FOLLOW_DOUBT = ")],;-–/";
  private final DateWords words;
  private final Lexicon shortYear;
  private final Pattern decade;
  private final Pattern decades;
  private final Pattern century;
  private final DayReader days;
  private final YearInWords yearInWords;
  private final Set<String> romanCenturies;

  SlotReader(DateWords words) {
    this.words = words;
    this.shortYear = words.forms(WordList.DATE_SHORT_YEAR);
    this.days = new DayReader(words);
    this.yearInWords = new YearInWords(words);
    String ofDecade = words.forms(WordList.DECADE_ENDINGS).alternatives();
    this.decade = Pattern.compile("(1\\d\\d0|20\\d0)(?:" + ofDecade + ")?");
    this.decades = Pattern.compile("(1\\d\\d0|20\\d0)(?:" + ofDecade + ")");
    Lexicon ofCentury = words.forms(WordList.CENTURY_ENDINGS);
    this.century =
        Pattern.compile(
            "([ivx]{1,6}|[12]?\\d)(?:" + ofCentury.alternatives() + ")?", Pattern.CASE_INSENSITIVE);
    this.romanCenturies =
        IntStream.rangeClosed(1, LAST_CENTURY)
            .mapToObj(RomanNumeral::write)
            .flatMap(
                number ->
                    Stream.concat(
                        Stream.of(number), ofCentury.forms().stream().map(number::concat)))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the words with which a slot may begin; numbers are not among them. */
  Set<String> starts(DateSlot slot) {
    if (slot == DateSlot.YEAR) {
      return Set.of("¿");
    }
    if (slot == DateSlot.CENTURY) {
      Set<String> starts = new HashSet<>(words.starts(WordList.CENTURIES));
      starts.addAll(romanCenturies);
      return starts;
    }
    return slot.list().map(words::starts).orElse(Set.of());
  }

  /** Reads {@code slot} at a token; the index after it, or {@link Token#NONE}. */
  int read(DateSlot slot, Tokens tokens, int at, SlotValues reading) {
    return switch (slot) {
      case DAY -> days.read(tokens, at, reading);
      case MONTH, TENS, HUNDREDS, RELATIVE -> word(slot, tokens, at, reading);
      case LAST -> days.readLast(tokens, at, reading);
      case WEEKDAY -> weekday(tokens, at);
      case SEASON -> season(tokens, at, reading);
      case YEAR -> year(tokens, at, reading);
      case YEAR2 -> secondYear(tokens, at, reading);
      case DECADE -> decade(decade, tokens.at(at), reading) ? at + 1 : Token.NONE;
      case DECADES -> decade(decades, tokens.at(at), reading) ? at + 1 : Token.NONE;
      case CENTURY, CENTURY2 -> century(slot, tokens, at, reading);
    };
  }

  private int word(DateSlot slot, Tokens tokens, int at, SlotValues reading) {
    WordList list = slot.list().orElseThrow();
    int end = words.read(list, tokens, at);
    if (end != Token.NONE) {
      reading.put(slot, Integer.parseInt(words.value(list, tokens, at)));
    }
    return end;
  }

  private int weekday(Tokens tokens, int at) {
    int end = words.read(WordList.WEEKDAYS, tokens, at);
    return end != Token.NONE && tokens.at(end).is(",") ? end + 1 : end;
  }

  private int season(Tokens tokens, int at, SlotValues reading) {
    int end = words.read(WordList.SEASONS, tokens, at);
    if (end != Token.NONE) {
      String[] months = words.value(WordList.SEASONS, tokens, at).split("-");
      reading.putSeason(Integer.parseInt(months[0]), Integer.parseInt(months[1]));
    }
    return end;
  }

  /**
   * {@code 1938}, {@code ¿1938?}, {@code 1938?} where the question mark cannot end a sentence;
   * after a month also {@code (1938)}, {@code MCMXXXVIII} and the year in words.
   */
  private int year(Tokens tokens, int at, SlotValues reading) {
    if (reading.value(DateSlot.MONTH) > 0 && !tokens.at(at).isNumber()) {
      int end = yearAfterMonth(tokens, at, reading);
      if (end != Token.NONE) {
        return end;
      }
    }
    if (isCut(tokens, at, reading)) {
      reading.putShortYear(tokens.at(at).number());
      return at + 1;
    }
    boolean opened = tokens.at(at).is("¿");
    int index = opened ? at + 1 : at;
    int end = index + 1;
    boolean closed = tokens.at(end).is("?") && tokens.at(end).glued();
    if (!tokens.at(index).isYear() || (opened && !closed)) {
      return Token.NONE;
    }
    int newStyle = newStyleYear(tokens, end, reading);
    if (newStyle > 0) {
      reading.put(DateSlot.YEAR, newStyle);
      return end + 2;
    }
    reading.put(DateSlot.YEAR, tokens.at(index).number());
    String after = tokens.at(end + 1).text();
    if (!closed || !(opened || (!after.isEmpty() && MAY_FOLLOW_DOUBT.contains(after)))) {
      return end;
    }
    reading.doubt();
    return opened || !opensBefore(tokens, index) ? end + 1 : end;
  }

  private int yearAfterMonth(Tokens tokens, int at, SlotValues reading) {
    Token token = tokens.at(at);
    if (token.is("(")) {
      boolean of = words.forms(WordList.DATE_OF).contains(tokens.at(at - 1).lower());
      boolean day = reading.value(DateSlot.DAY) + reading.value(DateSlot.LAST) > 0;
      if (!day && !of) {
        return Token.NONE; // septiembre (1924): two dates
      }
      SlotValues inner = new SlotValues();
      int end = year(tokens, at + 1, inner);
      if (end == Token.NONE || !tokens.at(end).is(")") || inner.isShortYear()) {
        return Token.NONE;
      }
      reading.putYear(inner);
      return end + 1;
    }
    int roman = token.romanYear();
    if (roman > 0) {
      reading.put(DateSlot.YEAR, roman);
      return at + 1;
    }
    int end = yearInWords.end(tokens, at);
    if (end != Token.NONE) {
      reading.put(DateSlot.YEAR, yearInWords.value(tokens, at, end));
    }
    return end;
  }

  /**
   * True if two figures are the last ones of a year: {@code May '68}, {@code otoño del 86}, {@code
   * 13. Juli 07}.
   */
  private boolean isCut(Tokens tokens, int at, SlotValues reading) {
    boolean named = reading.value(DateSlot.MONTH) > 0 || reading.value(DateSlot.SEASON) > 0;
    Token before = tokens.at(at - 1);
    boolean led = before.is("'") || shortYear.contains(before.lower());
    boolean complete = reading.value(DateSlot.DAY) > 0 && closes(tokens, at);
    boolean noDay = (tokens.at(at).number() > LAST_DAY || complete) && !before.is(",");
    Token after = tokens.at(at + 1);
    boolean goesOn =
        after.glued() && (after.is(".") || after.is(",") || after.is(":") || after.is("%"));
    boolean number = goesOn && tokens.at(at + 2).glued() && tokens.at(at + 2).isNumber();
    return named
        && (led || noDay)
        && !number
        && tokens.at(at).isNumber()
        && tokens.at(at).length() == 2;
  }

  /** True if nothing that is counted can follow the number, or if it begins with a zero. */
  private static boolean closes(Tokens tokens, int at) {
    String after = tokens.at(at + 1).text();
    if (after.equals(",") && tokens.at(at + 2).isYear()) {
      return false; // lines 13 July 28, 1819
    }
    return after.isEmpty() || ".,;)".contains(after) || tokens.at(at).text().startsWith("0");
  }

  /** {@code 10 February 1731/2}: the year by the reckoning that begins it in January; else 0. */
  private static int newStyleYear(Tokens tokens, int at, SlotValues reading) {
    Token later = tokens.at(at + 1);
    int year = tokens.at(at - 1).number();
    int month = reading.value(DateSlot.MONTH);
    boolean beside = tokens.at(at).is("/") && tokens.at(at).glued() && later.glued();
    boolean beforeLadyDay = month >= 1 && month <= LADY_DAY_MONTH;
    boolean next = beside && later.length() <= 2 && later.yearAfter(year) == year + 1;
    return next && beforeLadyDay ? year + 1 : 0;
  }

  /** True if the question mark after a year belongs to {@code ¿fusilado en 1938?}. */
  private static boolean opensBefore(Tokens tokens, int at) {
    for (int i = at - 1; i > at - OPENING_WITHIN; i--) {
      if (tokens.at(i).is("¿")) {
        return true;
      }
    }
    return false;
  }

  private static int secondYear(Tokens tokens, int at, SlotValues reading) {
    int year = tokens.at(at).yearAfter(reading.value(DateSlot.YEAR));
    if (year == 0) {
      return Token.NONE;
    }
    reading.put(DateSlot.YEAR2, year);
    return at + 1;
  }

  /** {@code 1920}, {@code 1920s}, {@code 1920er}: the first year of ten. */
  private static boolean decade(Pattern pattern, Token token, SlotValues reading) {
    Matcher matcher = pattern.matcher(token.text());
    if (!matcher.matches()) {
      return false;
    }
    reading.put(DateSlot.DECADE, Integer.parseInt(matcher.group(1)));
    return true;
  }

  /** {@code xviii}, {@code XIXe}, {@code 19th}, {@code nineteenth}. */
  private int century(DateSlot slot, Tokens tokens, int at, SlotValues reading) {
    Matcher matcher = century.matcher(tokens.at(at).text());
    if (!matcher.matches()) {
      return word(slot, tokens, at, reading);
    }
    String written = matcher.group(1);
    boolean figures = Character.isDigit(written.charAt(0));
    int value = figures ? Integer.parseInt(written) : RomanNumeral.value(written);
    if (value < 1 || value > LAST_CENTURY) {
      return Token.NONE;
    }
    reading.put(slot, value);
    return at + 1;
  }
}
