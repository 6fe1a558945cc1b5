package org.cajista.structure.blocks;

import java.util.List;
import org.cajista.lang.Lexicon;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.model.Block.Role;

/**
 * Tells the author's name under a heading from a second heading: {@code BIBLIOGRAFÍA} / {@code
 * Jaime Oliu} → {@code head}, {@code byline}.
 */
final class Bylines {
  private static final int MOST_WORDS = 5;

  private final Lexicon given;
  private final Lexicon particles;

  Bylines(TextLanguages languages) {
    this.given = languages.merged(WordList.GIVEN_NAMES);
    this.particles = languages.merged(WordList.PARTICLES);
  }

  /** Adds {@code more} to {@code blocks}; a name right under a heading as a byline. */
  void addTo(List<Block> blocks, List<Block> more) {
    boolean under = !blocks.isEmpty() && blocks.get(blocks.size() - 1).is(Role.HEAD);
    for (Block block : more) {
      boolean name =
          under
              && block instanceof Block.Leaf leaf
              && leaf.is(Role.HEAD)
              && isName(leaf.passage().text().toString());
      blocks.add(name ? ((Block.Leaf) block).withRole(Role.BYLINE) : block);
      under = false;
    }
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
