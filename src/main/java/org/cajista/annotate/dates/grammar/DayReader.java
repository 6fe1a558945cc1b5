package org.cajista.annotate.dates.grammar;

import org.cajista.lang.DateSlot;
import org.cajista.lang.Lexicon;
import org.cajista.lang.WordList;

/**
 * Reads the day of a month: {@code 24}, {@code 1.º}, {@code 3d}, {@code XXIX}, {@code vingt-trois},
 * {@code 12/24}, {@code (26)} after {@code 14}, and words for the last day.
 */
final class DayReader {
  private static final int LAST_DAY = 31;
  private static final int YEAR_WITHIN = 4; // tokens

  private final DateWords words;
  private final Lexicon endings;

  DayReader(DateWords words) {
    this.words = words;
    this.endings = words.forms(WordList.DAY_ENDINGS);
  }

  /** Reads a day at a token; returns the index after it, or {@link Token#NONE}. */
  int read(Tokens tokens, int at, SlotValues reading) {
    Token token = tokens.at(at);
    if (token.isDay()) {
      return figures(tokens, at, reading);
    }
    if (token.is("(")) {
      return newStyleDay(tokens, at, reading);
    }
    int roman = token.romanDay();
    String after = token.text().substring(token.romanLength());
    roman = after.isEmpty() || endings.contains(after) ? roman : 0;
    boolean small = roman > 0 && token.text().equals(token.lower());
    if (roman > 0 && (!small || isRomanInPlace(tokens, at))) {
      reading.put(DateSlot.DAY, roman);
      return at + 1;
    }
    int ordinal = token.day(); // 2st, 1ero: whatever the ending should be
    if (ordinal > 0 && endings.contains(token.text().substring(ordinal < 10 ? 1 : 2))) {
      reading.put(DateSlot.DAY, ordinal);
      return at + 1;
    }
    int end = word(tokens, at, reading);
    end = end == Token.NONE ? cardinal(tokens, at, reading) : end;
    return end == Token.NONE ? end : afterUnits(tokens, end, reading);
  }

  /** {@code five April 1815}, {@code December Seven 1819}: beside its month, with the year. */
  private int cardinal(Tokens tokens, int at, SlotValues reading) {
    Lexicon numbers = words.forms(WordList.YEAR_NUMBERS);
    int day = numbers.value(tokens.at(at).lower()).map(Integer::parseInt).orElse(0);
    if (day < 1 || day > LAST_DAY) {
      return Token.NONE;
    }
    boolean month =
        words.read(WordList.MONTHS, tokens, at + 1) != Token.NONE
            || words.read(WordList.MONTHS, tokens, at - 1) == at;
    boolean year = false;
    for (int i = at + 1; i <= at + YEAR_WITHIN; i++) {
      year |= tokens.at(i).isYear();
    }
    reading.put(DateSlot.DAY, day);
    return month && year ? at + 1 : Token.NONE;
  }

  private int figures(Tokens tokens, int at, SlotValues reading) {
    Token token = tokens.at(at);
    reading.put(DateSlot.DAY, token.number());
    int end = afterOrdinalSign(tokens, at + 1);
    int stop = tokens.at(end).is(".") && tokens.at(end).glued() ? 1 : 0;
    Token gregorian = tokens.at(end + stop + 1); // 12/24 March, 12./24. März
    if (tokens.at(end + stop).is("/") && OldStyleDays.isPair(token.number(), gregorian)) {
      reading.put(DateSlot.DAY, gregorian.number());
      return afterOrdinalSign(tokens, end + stop + 2);
    }
    return end;
  }

  /** {@code (26)} after {@code 14}: the day of the new calendar beside that of the old one. */
  private static int newStyleDay(Tokens tokens, int at, SlotValues reading) {
    Token before = tokens.at(tokens.at(at - 1).is(".") ? at - 2 : at - 1);
    Token day = tokens.at(at + 1);
    boolean pair = before.isDay() && OldStyleDays.isPair(before.number(), day);
    int close = tokens.at(at + 2).is(".") ? at + 3 : at + 2; // 14. (26.) Dezember
    if (!pair || !tokens.at(close).is(")")) {
      return Token.NONE;
    }
    reading.put(DateSlot.DAY, day.number());
    return close + 1;
  }

  /** Small letters may be a word ({@code vi}), unless «of» or a month follows three of them. */
  private boolean isRomanInPlace(Tokens tokens, int at) {
    boolean word = tokens.at(at).length() == 2;
    boolean of = words.forms(WordList.DATE_OF).contains(tokens.at(at + 1).lower());
    return of || !word && words.read(WordList.MONTHS, tokens, at + 1) != Token.NONE;
  }

  /** {@code vingt-trois}, {@code treinta y uno}: the units after the tens. */
  private int afterUnits(Tokens tokens, int at, SlotValues reading) {
    int tens = reading.value(DateSlot.DAY);
    Token link = tokens.at(at);
    boolean links = link.isDash() || words.forms(WordList.DATE_AND).contains(link.lower());
    int end = links ? words.read(WordList.DAYS, tokens, at + 1) : Token.NONE;
    if (end == Token.NONE || tens != 20 && tens != 30 || tokens.at(at + 1).isNumber()) {
      return at;
    }
    int units = Integer.parseInt(words.value(WordList.DAYS, tokens, at + 1));
    if (units > 9 || tens + units > LAST_DAY) {
      return at;
    }
    reading.put(DateSlot.DAY, tens + units);
    return end;
  }

  /** Reads a word for the last day of a month, as {@link #read}. */
  int readLast(Tokens tokens, int at, SlotValues reading) {
    int end = words.read(WordList.LAST_DAYS, tokens, at);
    if (end != Token.NONE) {
      reading.put(DateSlot.LAST, 1);
    }
    return end;
  }

  /** Past {@code º}, {@code .º}, {@code °} glued to the figure before it; past {@code th}. */
  private int afterOrdinalSign(Tokens tokens, int at) {
    int sign = tokens.at(at).is(".") && tokens.at(at).glued() ? at + 1 : at;
    Token token = tokens.at(sign);
    boolean apart = sign == at || token.length() > 1 && isMonth(tokens, sign + 1); // 3. ten Mai
    boolean ending = endings.contains(token.text()) && (token.glued() || apart);
    boolean small = token.glued() && (token.is("º") || token.is("°") || token.is("o"));
    if (!small && !ending) {
      return at;
    }
    boolean stop = tokens.at(sign + 1).is(".") && tokens.at(sign + 1).glued(); // 1º. de mayo
    boolean of = words.forms(WordList.DATE_OF).contains(tokens.at(sign + 2).lower());
    return stop && of ? sign + 2 : sign + 1;
  }

  private boolean isMonth(Tokens tokens, int at) {
    return words.read(WordList.MONTHS, tokens, at) != Token.NONE;
  }

  private int word(Tokens tokens, int at, SlotValues reading) {
    int end = words.read(WordList.DAYS, tokens, at);
    if (end != Token.NONE) {
      reading.put(DateSlot.DAY, Integer.parseInt(words.value(WordList.DAYS, tokens, at)));
    }
    return end;
  }
}
