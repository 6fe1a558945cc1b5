package org.cajista.structure.blocks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.WordList;

/**
 * Knows the words with which a letter addresses somebody: {@code Querido Benito:} on a line of its
 * own, {@code My dear Sir,—I have} at the head of a paragraph. It leaves alone what stands over a
 * list of names: {@code Gentlemen present:}.
 */
public final class Salutations {
  private static final int LONGEST = 70;
  private static final int MOST_WORDS = 7;

  /** The first sign after which a text goes on that a salutation opens. */
  private static final Pattern FIRST_SIGN = Pattern.compile("[,:!—–](?=.)");

  /** What may stand before the first word. */
  private static final Pattern OPENING = Pattern.compile("(?U)^[¡*_\\s\"“«„»‘']+");

  private static final String DASHES = "—–-";

  /** {@code My dear Sir,--} on a line of its own. */
  private static final Pattern LAST_DASHES = Pattern.compile("(?<=[,:!.]) ?[—–-]+$");

  private static final Pattern PARENTHESIS = Pattern.compile("\\([^()]*\\)");

  /** A name in a list has no more words. */
  private static final int LONGEST_NAME = 5;

  private final Language language;

  public Salutations(Language language) {
    this.language = language;
  }

  /** False for the many lines whose last sign, the call of a note left out, rules it out. */
  private static boolean mayAddress(String line) {
    int end = line.length();
    while (end > 0 && isAfterSign(line.charAt(end - 1))) {
      end--;
    }
    return end > 0 && ",:!".indexOf(line.charAt(end - 1)) >= 0;
  }

  /** What may stand after the last sign of a salutation: a call, a dash, a blank. */
  private static boolean isAfterSign(char c) {
    return isCall(c) || c <= ' ' || DASHES.indexOf(c) >= 0;
  }

  private static boolean isCall(char c) {
    return c >= '0' && c <= '9' || "*_†‡¹²³".indexOf(c) >= 0 || c >= '⁴' && c <= '⁹';
  }

  /** True if {@code line} addresses somebody: it begins as letters begin, and a comma ends it. */
  boolean isSalutation(String line) {
    if (!mayAddress(line)) {
      return false;
    }
    String undashed = LAST_DASHES.matcher(line).replaceFirst("");
    String text = undashed.replaceAll("[*_†‡\\d¹²³⁴-⁹]+(?=[,:.!]?$)", "").strip();
    if (text.length() > LONGEST || text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (",:!".indexOf(last) < 0) {
      return false;
    }
    String[] words = OPENING.matcher(text).replaceFirst("").split("(?U)[\\s,:!]+");
    if (words.length == 0 || words.length > MOST_WORDS || !goesOnAfterComma(text)) {
      return false;
    }
    return addresses(words);
  }

  /**
   * False where a comma parts the words, unless one of address follows: {@code Cher, très cher}.
   */
  private boolean goesOnAfterComma(String text) {
    int comma = text.indexOf(',');
    if (comma <= 0 || comma == text.length() - 1) {
      return true;
    }
    String next = text.substring(comma + 1).strip().split("[\\s,:!]+", 2)[0];
    return !next.isEmpty()
        && Character.isLowerCase(next.codePointAt(0))
        && language.lexicon(WordList.SALUTATIONS).containsAnyCase(next);
  }

  /**
   * True if a line addresses somebody and has no sign at its end, or a full stop, as right under a
   * date: {@code Meu caro Tomás}.
   */
  boolean isBare(String line) {
    String text = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    if (text.length() > LONGEST / 2
        || text.isEmpty()
        || !Character.isLetter(text.charAt(text.length() - 1))) {
      return false;
    }
    String[] words = text.split("\\s+");
    return words.length > 1 && words.length <= LONGEST_NAME && addresses(words);
  }

  /** True if a paragraph begins with words that address somebody: {@code Amigo Rubio: Llegué}. */
  public boolean opens(String text) {
    Matcher sign = FIRST_SIGN.matcher(text);
    if (!sign.find() || sign.start() == 0 || sign.start() > LONGEST) {
      return false;
    }
    String[] words = text.substring(0, sign.start()).replaceFirst("^[¡*_\\s]+", "").split("\\s+");
    return words.length <= MOST_WORDS && addresses(words);
  }

  private boolean addresses(String[] words) {
    Lexicon salutations = language.lexicon(WordList.SALUTATIONS);
    if (!salutations.containsAnyCase(words[0])) {
      return false;
    }
    // «my» and «very» address nobody without a word that does: Mio riverito Signore
    boolean told = !language.lexicon(WordList.WEAK_SALUTATIONS).containsAnyCase(words[0]);
    for (int i = 1; i < words.length; i++) {
      told |= salutations.containsAnyCase(words[i]);
    }
    return told;
  }

  /** True if names stand under the line, one a line: it opens no letter, but their list. */
  static boolean opensList(LineCursor cursor) {
    return cursor.has(2) && isListed(cursor.line(1).text()) && isListed(cursor.line(2).text());
  }

  private static boolean isListed(String line) {
    String name = PARENTHESIS.matcher(line).replaceAll("").replaceAll("[,;]", "").strip();
    return name.split("\\s+").length <= LONGEST_NAME && Letters.isSignature(name);
  }
}
