package org.cajista.structure.blocks;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

  /** From the farewell to the end of a letter there are at most so many lines. */
  private static final int LONGEST_FOOT = 8;

  private static final int LONGEST_INITIALS = 40;

  /** What stands before a dash after a sentence: {@code … the bridge.—I am, &c.,} */
  private static final Pattern LAST = Pattern.compile("^.*[.!?](?:--|—|–) ?");

  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

  private static final Pattern LETTERS = Pattern.compile("[^\\p{L}]+");

  /** The end of one sentence and the beginning of the next. */
  private static final Pattern NEXT_SENTENCE =
      Pattern.compile("(?<=\\p{L}{3}[.!?…]) +(?=[—–-]* ?\\p{Lu})");

  private static final int MOST_WORDS = 12;

  /** The line that counts enclosures has no more words. */
  private static final int MOST_COUNTED = 4;

  /** A word with a capital, perhaps after an article. */
  private static final Pattern CAPITAL = Pattern.compile("(?U) (?:\\p{L}{1,3} )?\\p{Lu}");

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?U)\\p{Lu}[\\p{L}.’' -]{2,30}(?: ?: ?|(?<=[ ’']\\p{Ll}{4,20}), ?|\\.[—–-] ?)");

  /** Two long words in small letters: a sentence. */
  private static final Pattern SMALL = Pattern.compile("(?U) \\p{Ll}{4,} \\p{Ll}{3,}");

  private final Language language;
  private final Pattern copy;

  public ClosingWords(Language language) {
    this.language = language;
    String words = language.lexicon(WordList.SIGNED_COPIES).alternatives();
    this.copy = Pattern.compile("(?iu)[(\\[]?(?:" + words + ")[)\\]]?\\.? ?:? *");
  }

  /** True if a line takes leave and the next is the name of who does so. */
  boolean signs(LineCursor cursor) {
    return cursor.has(1) && signs(cursor.line(0), cursor.line(1));
  }

  /** True if a line takes leave and the next is the name of who does so. */
  boolean signs(BodyLine line, BodyLine next) {
    return signs(next.text()) && isFarewell(line.text());
  }

  /**
   * True if one takes leave with the words: a short line, or a few sentences of which at least
   * every second does so.
   */
  public boolean isFarewell(String text) {
    if (isOwnName(text)) {
      return false;
    }
    return isInitials(LAST.matcher(text).replaceFirst(""))
        || hasWord(text)
            && text.length() <= LONGEST_FAREWELL
            && (text.length() <= LONGEST_LINE || takesLeave(text))
        || text.length() <= LONGEST_LINE && isOwn(text);
  }

  /** True for a farewell of which the initials alone are written: {@code Q. B. S. M.} */
  boolean isInitials(String text) {
    return text.length() <= LONGEST_INITIALS
        && language
            .lexicon(WordList.FAREWELL_INITIALS)
            .containsAnyCase(NO_LETTERS.matcher(text).replaceAll(""));
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

  /** True if a farewell, and under it the name of who takes leave, stand near the end of a text. */
  boolean close(List<BodyLine> lines) {
    return IntStream.range(Math.max(0, lines.size() - LONGEST_FOOT), Math.max(0, lines.size() - 1))
        .anyMatch(i -> signs(lines.get(i), lines.get(i + 1)));
  }

  /** True for a name, or for a block that is a signature already. */
  public boolean isName(Block.Leaf leaf) {
    return leaf.is(Block.Role.SIGNED)
        || signsWithOffice(text(leaf)) && !isFarewell(text(leaf)) && !isAddressed(text(leaf));
  }

  /** True for the name of who signs, also in a copy: {@code Signé : Jean Marchal}. */
  boolean signs(String line) {
    Matcher copied = copy.matcher(line);
    return !isInitials(line)
        && Letters.isSignature(copied.lookingAt() ? line.substring(copied.end()) : line);
  }

  /** True for a name after the office of who signs. */
  public boolean isOfOffice(Block.Leaf leaf) {
    return OFFICE.matcher(text(leaf)).lookingAt() && isName(leaf);
  }

  /** True for a name, perhaps after the office of who signs: {@code Le directeur : A. Boivin.} */
  boolean signsWithOffice(String line) {
    Matcher office = OFFICE.matcher(line);
    if (signs(line) || !office.lookingAt()) {
      return signs(line);
    }
    String name = line.substring(office.end());
    return signs(name) && name.indexOf(' ') > 0;
  }

  /**
   * True if a line says to whom the letter goes, and nobody signs so: {@code an Herrn Vogt,}; it
   * leaves alone the rest of a sentence: {@code a mi madre}.
   */
  public boolean isAddressed(String line) {
    String[] words = LETTERS.split(line.strip(), MOST_WORDS);
    boolean to =
        words.length > 1
            && language.lexicon(WordList.LETTER_TO).containsAnyCase(words[0])
            && CAPITAL.matcher(line.strip().substring(words[0].length())).lookingAt();
    boolean courtesy =
        words.length > 1
            && language.lexicon(WordList.COURTESY_TITLES).containsAnyCase(words[0])
            && language.lexicon(WordList.SALUTATIONS).containsAnyCase(words[0]);
    return (to || courtesy) && line.length() <= LONGEST_SHORT && !SMALL.matcher(line).find();
  }

  /** True for a line that counts what was sent with the letter: {@code 2 Anlagen}. */
  public boolean countsEnclosures(Block.Leaf leaf) {
    String text = text(leaf);
    String[] words = text.split("[^\\p{L}\\d]+");
    boolean number = text.chars().anyMatch(Character::isDigit);
    return number
        && words.length <= MOST_COUNTED
        && Arrays.stream(words).anyMatch(language.lexicon(WordList.ENCLOSURES)::containsAnyCase);
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
