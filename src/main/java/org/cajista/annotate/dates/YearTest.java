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
  private static final int MANY = 12;

  private final DateGrammar grammar;

  public YearTest(DateGrammar grammar) {
    this.grammar = grammar;
  }

  /** True if the number at token {@code at} stands as a year. */
  boolean stands(Tokens tokens, int at) {
    return !isLabelled(tokens, at)
        && !isPartOfNumber(tokens, at)
        && !isCount(tokens, at + 1)
        && !isInAddress(tokens, at);
  }

  /** True if what stands at {@code at} says that the number before it is a quantity. */
  boolean isCount(Tokens tokens, int at) {
    Token next = tokens.at(at);
    return grammar.is(WordList.DATE_UNIT, next)
        || next.is("%")
        || (next.glued() && MONEY.contains(next.text()));
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
    // the cota P. H. 1203: the letters of a shelfmark stand between
    int letters = before;
    while (letters >= 0 && at - letters < MANY && isLetterOrStop(tokens.at(letters))) {
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
    return grammar.is(WordList.DATE_LABEL, label) && (stopped || !needsStop);
  }

  private static boolean isLetterOrStop(Token token) {
    boolean letter = token.length() == 1 && Character.isUpperCase(token.text().charAt(0));
    return letter || token.is(".");
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
