package org.cajista.structure.blocks;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.structure.lines.BodyLine;

/** What the words of a short line at the end of a letter say of it: farewell, name, postscript. */
public final class ClosingWords {
  private static final int LONGEST_FAREWELL = 220;
  private static final int LONGEST_LINE = 90;

  /** A line of a name, an address, a heading is no longer than this. */
  public static final int LONGEST_SHORT = 70;

  private static final Pattern LETTERS = Pattern.compile("[^\\p{L}]+");

  /** The end of one sentence and the beginning of the next. */
  private static final Pattern NEXT_SENTENCE =
      Pattern.compile("(?<=\\p{L}{3}[.!?…]) +(?=[—–-]* ?\\p{Lu})");

  private final Language language;

  public ClosingWords(Language language) {
    this.language = language;
  }

  /** True if a line takes leave and the next is the name of who does so. */
  boolean signs(LineCursor cursor) {
    return cursor.has(1) && signs(cursor.line(0), cursor.line(1));
  }

  /** True if a line takes leave and the next is the name of who does so. */
  boolean signs(BodyLine line, BodyLine next) {
    return Letters.isSignature(next.text()) && isFarewell(line.text());
  }

  /**
   * True if one takes leave with the words: a short line, or a few sentences of which at least
   * every second does so.
   */
  public boolean isFarewell(String text) {
    if (isOwnName(text)) {
      return false;
    }
    return hasWord(text)
            && text.length() <= LONGEST_FAREWELL
            && (text.length() <= LONGEST_LINE || takesLeave(text))
        || text.length() <= LONGEST_LINE && isOwn(text);
  }

  /** True for a few sentences right over a name, the last of which takes leave. */
  public boolean isFarewellOverName(String text) {
    String[] sentences = NEXT_SENTENCE.split(text);
    return isFarewell(text)
        || text.length() <= LONGEST_FAREWELL && hasWord(sentences[sentences.length - 1]);
  }

  private boolean takesLeave(String text) {
    String[] sentences = NEXT_SENTENCE.split(text);
    long leaving = Arrays.stream(sentences).filter(this::hasWord).count();
    return leaving * 2 >= sentences.length;
  }

  /** True for a name after the word that says whose he is: {@code Vostro Lorenzo}. */
  private boolean isOwnName(String text) {
    String[] words = text.strip().split(" ", 2);
    return words.length > 1
        && language.lexicon(WordList.SIGNER_WORDS).containsAnyCase(words[0])
        && !language.lexicon(WordList.PERSON_NOUNS).containsAnyCase(words[1].replace(",", ""))
        && Letters.isSignature(words[1]);
  }

  /** True if the line says who signs, and of whom he is: {@code Tu padre,}, {@code Votre ami}. */
  private boolean isOwn(String text) {
    String[] words = LETTERS.split(text.strip());
    if (words.length == 0) {
      return false;
    }
    Lexicon signs = language.lexicon(WordList.SIGNER_WORDS);
    return words.length <= 9
        && (signs.containsAnyCase(words[0]) && !text.endsWith(".")
            || signs.containsAnyCase(words[words.length - 1]));
  }

  /** True if a word of farewell is there; «yours» says so alone or at an end, not in a sentence. */
  private boolean hasWord(String text) {
    Lexicon farewells = language.lexicon(WordList.FAREWELLS);
    Lexicon own = language.lexicon(WordList.SIGNER_WORDS);
    String[] words = LETTERS.split(text);
    for (int i = 0; i < words.length; i++) {
      boolean edge = i == words.length - 1 || i == 0 && !text.endsWith(".");
      if (farewells.containsAnyCase(words[i]) && (edge || !own.containsAnyCase(words[i]))) {
        return true;
      }
    }
    return false;
  }

  /** True for a name, or for a block that is a signature already. */
  public boolean isName(Block.Leaf leaf) {
    return leaf.is(Block.Role.SIGNED) || Letters.isSignature(text(leaf)) && !isFarewell(text(leaf));
  }

  /** True if a line begins as one does that says to whom the letter goes: {@code à Monsieur …}. */
  public boolean isAddressee(Block.Leaf leaf) {
    String first = LETTERS.split(text(leaf).strip(), 2)[0];
    return language.lexicon(WordList.LETTER_HEADS).containsAnyCase(first)
        || language.lexicon(WordList.SALUTATIONS).containsAnyCase(first);
  }

  public boolean opensPostscript(Block.Leaf leaf) {
    String text = text(leaf);
    return language.lexicon(WordList.POSTSCRIPTS).forms().stream().anyMatch(text::startsWith);
  }

  /** True for the heading of what is sent with a letter: {@code Annexe à ma lettre}. */
  public boolean opensEnclosure(Block.Leaf leaf) {
    String text = text(leaf);
    String[] words = LETTERS.split(text.replaceFirst("^[(\\[]", ""), 2);
    return text.length() <= LONGEST_SHORT
        && !words[0].isEmpty()
        && Character.isUpperCase(words[0].codePointAt(0))
        && language.lexicon(WordList.ENCLOSURES).containsAnyCase(words[0]);
  }

  public static String text(Block.Leaf leaf) {
    return leaf.passage().text().toString();
  }

  public static boolean isShort(Block.Leaf leaf) {
    return text(leaf).length() <= LONGEST_SHORT;
  }
}
