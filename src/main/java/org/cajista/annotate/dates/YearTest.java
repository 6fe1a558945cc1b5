package org.cajista.annotate.dates;

import java.util.Set;
import org.cajista.annotate.dates.grammar.DateGrammar;
import org.cajista.annotate.dates.grammar.Token;
import org.cajista.annotate.dates.grammar.Tokens;
import org.cajista.lang.WordList;

/**
 * Decides if a number of four figures is a year. It is, unless something beside it says that it
 * counts, measures or numbers something else: {@code núm. 1936}, {@code p. 1024}, {@code 1936
 * páginas}, {@code 1.936.500}, {@code 978-84-1936-001-2}.
 */
public final class YearTest {
  private static final Set<String> MONEY = Set.of("$", "€", "£", "#", "§", "°", "º", "@", "=", "+");
  private static final Set<String> OLD_MONEY_AND_WEIGHTS = Set.of("ℳ", "℔", "℥", "℈");
  private static final int MANY = 12;
  private static final int HUNDRED = 100;
  private static final int WORDS_OF_A_NAME = 4;
  private static final int LONGEST_ABBREVIATION = 5;

  private final DateGrammar grammar;

  public YearTest(DateGrammar grammar) {
    this.grammar = grammar;
  }

  /** True if the number at token {@code at} stands as a year. */
  boolean stands(Tokens tokens, int at) {
    return !isLabelled(tokens, at)
        && !isPartOfNumber(tokens, at)
        && !isCount(tokens, at + 1)
        && !isMoney(tokens.at(at - 1))
        && !isOfNamedThing(tokens, at)
        && !isPostcode(tokens, at)
        && !isInAddress(tokens, at);
  }

  /** True if what stands at {@code at} says that the number before it is a quantity. */
  boolean isCount(Tokens tokens, int at) {
    Token next = tokens.at(at);
    return grammar.is(WordList.DATE_UNIT, next)
        || tokens.at(at + 1).is(".")
            && tokens.at(at + 1).glued()
            && grammar.is(WordList.DATE_UNIT, next.lower() + ".")
        || next.is("%")
        || (isMoney(next) && !isBeforeItsSum(tokens, at))
        || (next.glued() && MONEY.contains(next.text()));
  }

  /** True for a sign of money or weight of any time: {@code 1729 ℳ}. */
  private static boolean isMoney(Token token) {
    int sign = token.text().isEmpty() ? 0 : token.text().codePointAt(0);
    return Character.getType(sign) == Character.CURRENCY_SYMBOL
        || OLD_MONEY_AND_WEIGHTS.contains(token.text());
  }

  /** {@code In 1929 $500 were lost}: the sign belongs to what is glued to it. */
  private static boolean isBeforeItsSum(Tokens tokens, int at) {
    return !tokens.at(at).glued() && tokens.at(at + 1).glued() && tokens.at(at + 1).isNumber();
  }

  /**
   * True if the number belongs to the name of a thing or stands after that of an archive: {@code el
   * índice Russell 2000}, {@code Archivo de Simancas. 1240}.
   */
  private boolean isOfNamedThing(Tokens tokens, int at) {
    boolean stopped = tokens.at(at - 1).is(".");
    int word = stopped ? at - 2 : at - 1;
    Token after = tokens.at(at + 1);
    boolean ends = after.text().isEmpty() || after.is(".") || after.is(";") || after.is(")");
    if (stopped ? !ends : !isCapitalised(tokens.at(word))) {
      return false; // Archivo General. 1912 fue; el índice de 1912
    }
    WordList list = stopped ? WordList.DATE_ARCHIVE : WordList.DATE_SERIES;
    if (!stopped && grammar.is(list, after)) {
      return true; // the Russell 2000 index
    }
    for (int i = word; i >= word - WORDS_OF_A_NAME; i--) {
      if (grammar.is(list, tokens.at(i))) {
        return true;
      }
      boolean name = isCapitalised(tokens.at(i)) || tokens.at(i).is("-") || tokens.at(i).is("&");
      if (!name && !grammar.is(WordList.DATE_OF, tokens.at(i)) && !isArticle(tokens.at(i))) {
        return false;
      }
    }
    return false;
  }

  private boolean isArticle(Token token) {
    return grammar.is(WordList.DATE_ARTICLE, token);
  }

  private static boolean isCapitalised(Token token) {
    return !token.text().isEmpty() && Character.isUpperCase(token.text().charAt(0));
  }

  /** {@code Calle de la Luz 12, 1050 Bruselas}: a number of a house, a comma, a name. */
  private boolean isPostcode(Tokens tokens, int at) {
    Token house = tokens.at(at - 2);
    boolean town = isCapitalised(tokens.at(at + 1)) && !tokens.at(at + 1).glued();
    if (!town || !tokens.at(at - 1).is(",") || !house.isNumber() || house.isYear()) {
      return false;
    }
    for (int i = at - 3; i > at - MANY; i--) {
      if (grammar.isStreet(tokens.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** True if a label such as {@code núm.} owns the number at {@code at}. */
  boolean isLabelled(Tokens tokens, int at) {
    int before = at - 1;
    while (before > at - MANY
        && tokens.at(before - 1).isNumber()
        && joinsNumbers(tokens.at(before))) {
      before -= 2;
    }
    boolean stopped = false;
    while (before >= 0 && isStop(tokens.at(before))) {
      stopped = true;
      before--;
    }
    // the cota P. H. 1203, ms. fr. 1587: the letters of a shelfmark stand between
    int letters = before;
    while (letters >= 0 && at - letters < MANY && isOfShelfmark(tokens, letters)) {
      letters--;
    }
    if (letters < before && grammar.is(WordList.DATE_SHELFMARK, tokens.at(letters))) {
      return true;
    }
    Token label = tokens.at(before);
    boolean needsStop =
        label.length() <= 2
            && !label.text().endsWith("º")
            && !grammar.is(WordList.DATE_BARE_LABEL, label);
    return grammar.is(WordList.DATE_LABEL, label)
        && (stopped || !needsStop)
        && !(grammar.is(WordList.DATE_ABOUT, label) && isYearThere(tokens, at));
  }

  /** {@code about 1893,}: nothing is counted, and nobody counts so exactly. */
  private static boolean isYearThere(Tokens tokens, int at) {
    Token after = tokens.at(at + 1);
    boolean ends = after.text().isEmpty() || ".,;:)".contains(after.text());
    return ends && tokens.at(at).isYear() && tokens.at(at).number() % HUNDRED != 0;
  }

  /** A letter, a stop, or an abbreviation that ends with one. */
  private boolean isOfShelfmark(Tokens tokens, int at) {
    Token token = tokens.at(at);
    boolean letter = token.length() == 1 && Character.isUpperCase(token.text().charAt(0));
    boolean shortened =
        token.length() <= LONGEST_ABBREVIATION
            && tokens.at(at + 1).is(".")
            && tokens.at(at + 1).glued()
            && Character.isLetter(token.text().charAt(0))
            && !grammar.is(WordList.DATE_SHELFMARK, token);
    return letter || token.is(".") || shortened;
  }

  private static boolean isStop(Token token) {
    return token.is(".") || token.is("°") || token.is("º");
  }

  private boolean joinsNumbers(Token token) {
    return token.isDash() || grammar.is(WordList.DATE_AND, token);
  }

  private static boolean isPartOfNumber(Tokens tokens, int at) {
    Token token = tokens.at(at);
    Token before = tokens.at(at - 1);
    Token after = tokens.at(at + 1);
    if (token.glued() && MONEY.contains(before.text())) {
      return true;
    }
    if (token.glued() && isNumberSign(before) && isFigures(tokens.at(at - 2))) {
      return true;
    }
    Token afterSign = tokens.at(at + 2);
    boolean goesOn = after.glued() && afterSign.glued() && isFigures(afterSign);
    return goesOn && ((after.is(".") || after.is(",")) || (after.isDash() && isLong(afterSign)));
  }

  /** A stop, comma or dash inside a number; a year may follow a year after a dash or slash. */
  private static boolean isNumberSign(Token token) {
    return token.glued() && (token.is(".") || token.is(",") || token.isDash());
  }

  private static boolean isFigures(Token token) {
    return !token.text().isEmpty() && Character.isDigit(token.text().charAt(0)) && !token.isYear();
  }

  private static boolean isLong(Token token) {
    return token.length() > 2;
  }

  private static boolean isInAddress(Tokens tokens, int at) {
    for (int i = at; i > at - MANY && tokens.at(i).glued(); i--) {
      String word = tokens.at(i - 1).lower();
      if (word.equals("www") || word.startsWith("http")) {
        return true;
      }
    }
    return false;
  }
}
