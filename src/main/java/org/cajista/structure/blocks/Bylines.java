package org.cajista.structure.blocks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cajista.lang.Lexicon;
import org.cajista.lang.Sentences;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.model.Block.Role;
import org.cajista.structure.lines.BodyLine;

/**
 * Tells the author's name under a heading from a second heading: {@code BIBLIOGRAFÍA} / {@code
 * Jaime Oliu} → {@code head}, {@code byline}. So it is with a word such as <i>by</i> before it,
 * also over each letter of a series.
 */
final class Bylines {
  private static final int MOST_WORDS = 5;
  private static final int LONGEST_CREDIT = 24;

  /** A credit that stands over each letter is no longer, in characters. */
  private static final int LONGEST_LINE = 80;

  private final Lexicon given;
  private final Lexicon particles;
  private final Lexicon credits;
  private final Set<String> repeated = new HashSet<>();

  Bylines(TextLanguages languages) {
    this.given = languages.merged(WordList.GIVEN_NAMES);
    this.particles = languages.merged(WordList.PARTICLES);
    this.credits = languages.merged(WordList.CREDIT_WORDS);
  }

  /**
   * Takes note of the credits that come again: {@code TRANSCRIBED BY Mary Hale} over each letter.
   */
  void learn(List<BodyLine> lines) {
    Set<String> seen = new HashSet<>();
    for (BodyLine line : lines) {
      String text = line.text();
      if (text.length() <= LONGEST_LINE && isCredit(text) && !seen.add(text)) {
        repeated.add(text);
      }
    }
  }

  /** Adds {@code more} to {@code blocks}; a name right under a heading as a byline. */
  void addTo(List<Block> blocks, List<Block> more) {
    boolean under = !blocks.isEmpty() && blocks.get(blocks.size() - 1).is(Role.HEAD);
    for (Block block : more) {
      boolean credit =
          block instanceof Block.Leaf leaf && repeated.contains(leaf.passage().text().toString());
      boolean name =
          credit
              || under
                  && block instanceof Block.Leaf leaf
                  && (leaf.is(Role.HEAD) && isName(leaf.passage().text().toString())
                      || (leaf.is(Role.HEAD) || leaf.is(Role.PARAGRAPH))
                          && isCredit(leaf.passage().text().toString()));
      blocks.add(name ? ((Block.Leaf) block).withRole(Role.BYLINE) : block);
      under = false;
    }
  }

  /** {@code BY / CAPTAIN JOHN CARTER}: in capitals, or without a stop; a given name is in it. */
  private boolean isCredit(String text) {
    String[] words = text.split("\\s+", LONGEST_CREDIT + 1);
    if (words.length < 2
        || words.length > LONGEST_CREDIT
        || Sentences.ends(text) && !Sentences.isCapitals(text)) {
      return false;
    }
    boolean opens = false;
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < Math.min(MOST_WORDS, words.length - 1) && !opens; i++) {
      opens = credits.containsAnyCase(phrase.append(words[i]).toString());
      phrase.append(' ');
    }
    boolean named = false;
    for (String word : words) {
      named |= given.containsAnyCase(word) && Character.isUpperCase(word.codePointAt(0));
    }
    return opens && named;
  }

  private boolean isName(String text) {
    String[] words = text.split("\\s+");
    if (words.length < 2 || words.length > MOST_WORDS || !given.contains(words[0])) {
      return false;
    }
    for (String word : words) {
      if (!Character.isUpperCase(word.codePointAt(0)) && !particles.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
