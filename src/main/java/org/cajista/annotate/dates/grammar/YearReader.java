package org.cajista.annotate.dates.grammar;

import java.util.List;
import java.util.Set;
import org.cajista.lang.DateSlot;
import org.cajista.lang.Lexicon;
import org.cajista.lang.WordList;

/** Reads the year of a date: in figures, in two figures, in Roman numerals and in words. */
final class YearReader {
  private static final int LONG_ROMAN_YEAR = 5; // signs; MIX and MDC may be words or initials
  private static final int LAST_DAY = 31;
  private static final List<WordList> OPEN_YEAR =
      List.of(
          WordList.DATE_TIE,
          WordList.DATE_OF,
          WordList.DATE_ARTICLE,
          WordList.DATE_TO,
          WordList.DATE_AND,
          WordList.DATE_YEARS);
  private static final int OPENING_WITHIN = 6;
  private static final int LADY_DAY_MONTH = 3;

  /** The first year that began on 1 January in all of Britain. */
  private static final int REFORM = 1752;

  private static final String MAY_FOLLOW_DOUBT = ")],;-–/";
  private static final String MAY_END_CLAUSE = ".,;:)";

  private final DateWords words;
  private final Lexicon shortYear;
  private final YearInWords yearInWords;

  YearReader(DateWords words) {
    this.words = words;
    this.shortYear = words.forms(WordList.DATE_SHORT_YEAR);
    this.yearInWords = new YearInWords(words);
  }

  /** Returns the words with which a year may begin. */
  Set<String> starts() {
    return yearInWords.starts();
  }

  /**
   * {@code 1938}, {@code ¿1938?}, {@code 1938?} where the question mark cannot end a sentence;
   * after a month also {@code (1938)}, {@code MCMXXXVIII} and the year in words.
   */
  int read(Tokens tokens, int at, SlotValues reading) {
    boolean month = reading.value(DateSlot.MONTH) > 0;
    if (!tokens.at(at).isNumber() && (month || isNamedYear(tokens, at))) {
      int end = yearAfterMonth(tokens, at, reading);
      if (end != Token.NONE) {
        return end;
      }
    }
    boolean dated = month || reading.value(DateSlot.SEASON) > 0;
    if (isShortening(tokens, at, dated) && isCut(tokens, at + 1, reading)) {
      reading.putShortYear(tokens.at(at + 1).number());
      return at + 2;
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

  /** {@code año de MDXLI}, {@code l’an mil six cent}; {@code MCMXXXVI} needs no such word. */
  private boolean isNamedYear(Tokens tokens, int at) {
    Token before = tokens.at(at - 1);
    boolean of = words.forms(WordList.DATE_OF).contains(before.lower());
    Token word = of ? tokens.at(at - 2) : before;
    boolean said = words.forms(WordList.DATE_YEARS).contains(word.lower());
    boolean tooLongForAWord =
        tokens.at(at).length() >= LONG_ROMAN_YEAR
            && Character.isUpperCase(tokens.at(at).text().charAt(0));
    return said
        || tooLongForAWord && tokens.at(at).romanYear() > 0
        || !of && words.forms(WordList.DATE_TIE).contains(before.lower()) && endsClause(tokens, at);
  }

  /** {@code In nineteen hundred and five, he left}: nothing is counted. */
  private boolean endsClause(Tokens tokens, int at) {
    int end = yearInWords.end(tokens, at);
    return end > at + 1 && MAY_END_CLAUSE.contains(tokens.at(end).text());
  }

  private int yearAfterMonth(Tokens tokens, int at, SlotValues reading) {
    Token token = tokens.at(at);
    if (token.is("(") && reading.value(DateSlot.MONTH) == 0) {
      return Token.NONE;
    }
    if (token.is("(")) {
      boolean of = words.forms(WordList.DATE_OF).contains(tokens.at(at - 1).lower());
      boolean day = reading.value(DateSlot.DAY) + reading.value(DateSlot.LAST) > 0;
      if (!day && !of) {
        return Token.NONE; // septiembre (1924): two dates
      }
      SlotValues inner = new SlotValues();
      int end = read(tokens, at + 1, inner);
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
    named |= isShortening(tokens, at - 1, false);
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

  /**
   * True if an apostrophe stands for the century: {@code in '83}, {@code desde el '36}. No
   * quotation begins there, and no word ends.
   */
  private boolean isShortening(Tokens tokens, int at, boolean dated) {
    boolean glued = tokens.at(at).glued() && !dated; // mai’68
    if (!tokens.at(at).is("'") || glued || !tokens.at(at + 1).glued()) {
      return false;
    }
    String word = tokens.at(at - 1).lower();
    Token after = tokens.at(at + 2);
    boolean goesOn = after.glued() && (after.is("'") || Character.isLetter(charOf(after)));
    return !goesOn
        && (dated || OPEN_YEAR.stream().anyMatch(list -> words.forms(list).contains(word)));
  }

  private static char charOf(Token token) {
    return token.text().isEmpty() ? ' ' : token.text().charAt(0);
  }

  /** True if nothing that is counted can follow the number, or if it begins with a zero. */
  private static boolean closes(Tokens tokens, int at) {
    String after = tokens.at(at + 1).text();
    if (after.equals(",") && tokens.at(at + 2).isYear()) {
      return false; // lines 13 July 28, 1819
    }
    return after.isEmpty() || ".,;)".contains(after) || tokens.at(at).text().startsWith("0");
  }

  /**
   * {@code 10 February 1731/2}, {@code 10 Feb. 1731-2}: the year by the reckoning that begins it in
   * January; else 0.
   */
  private static int newStyleYear(Tokens tokens, int at, SlotValues reading) {
    Token later = tokens.at(at + 1);
    int year = tokens.at(at - 1).number();
    int month = reading.value(DateSlot.MONTH);
    boolean dash = tokens.at(at).isDash() && reading.value(DateSlot.DAY) > 0 && year < REFORM;
    boolean sign = tokens.at(at).is("/") || dash;
    boolean beside = sign && tokens.at(at).glued() && later.glued();
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
}
