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
    return end == Token.NONE ? end : afterUnits(tokens, end, reading);
  }

  private int figures(Tokens tokens, int at, SlotValues reading) {
    Token token = tokens.at(at);
    reading.put(DateSlot.DAY, token.number());
    int end = afterOrdinalSign(tokens, at + 1);
    Token gregorian = tokens.at(end + 1); // 12/24 March
    if (tokens.at(end).is("/") && OldStyleDays.isPair(token.number(), gregorian)) {
      reading.put(DateSlot.DAY, gregorian.number());
      return afterOrdinalSign(tokens, end + 2);
    }
    return end;
  }

  /** {@code (26)} after {@code 14}: the day of the new calendar beside that of the old one. */
  private static int newStyleDay(Tokens tokens, int at, SlotValues reading) {
    Token before = tokens.at(at - 1);
    Token day = tokens.at(at + 1);
    boolean pair = before.isDay() && OldStyleDays.isPair(before.number(), day);
    if (!pair || !tokens.at(at + 2).is(")")) {
      return Token.NONE;
    }
    reading.put(DateSlot.DAY, day.number());
    return at + 3;
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
    boolean ending = endings.contains(token.text()) && (token.glued() || sign == at);
    boolean small = token.glued() && (token.is("º") || token.is("°") || token.is("o"));
    return small || ending ? sign + 1 : at;
  }

  private int word(Tokens tokens, int at, SlotValues reading) {
    int end = words.read(WordList.DAYS, tokens, at);
    if (end != Token.NONE) {
      reading.put(DateSlot.DAY, Integer.parseInt(words.value(WordList.DAYS, tokens, at)));
    }
    return end;
  }
}
