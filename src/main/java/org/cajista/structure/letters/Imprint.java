package org.cajista.structure.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cajista.lang.Sentences;
import org.cajista.model.Block;
import org.cajista.model.Block.Role;
import org.cajista.structure.blocks.Letters;

/** Finds the contact lines and the publisher's imprint at the end of a letter. */
final class Imprint {
  private static final Pattern CONTACT =
      Pattern.compile(".*(\\S+@\\S+\\.\\S+|www\\.\\S+|https?://\\S+|]\\(#?\\S*\\)).*");
  private static final int LONGEST_LINE = 120;

  /** A publisher and its address are so many lines with the contact. */
  private static final int FEWEST_LINES = 3;

  private Imprint() {}

  /** Returns the blocks in the role of an imprint; page starts stay. */
  static List<Block> of(List<Block> blocks) {
    List<Block> imprint = new ArrayList<>();
    for (Block block : blocks) {
      imprint.add(block instanceof Block.Leaf leaf ? leaf.withRole(Role.IMPRINT) : block);
    }
    return imprint;
  }

  /**
   * Finds where it begins: short lines without a stop, a contact among them.
   *
   * @param closes whether words are a farewell, under which the writer signs
   */
  static int start(List<Block> blocks, Predicate<String> closes) {
    int start = blocks.size();
    int contact = start;
    while (start > 0 && blocks.get(start - 1) instanceof Block.Leaf leaf) {
      String text = leaf.passage().text().toString();
      boolean isContact = CONTACT.matcher(text).matches();
      if (text.length() > LONGEST_LINE || (!isContact && Sentences.ends(text))) {
        break;
      }
      start--;
      contact = isContact ? start : contact;
    }
    // what stands over the contact lines is the imprint, unless it is the signature
    while (contact < blocks.size()
        && contact > start
        && blocks.get(contact - 1) instanceof Block.Leaf leaf
        && (!isName(leaf) || contact - 1 > start && isName(blocks.get(contact - 2)))) {
      contact--; // of two names, the upper is the writer's
    }
    if (contact < blocks.size() && contact == start + 1 && isPublisher(blocks, start, closes)) {
      contact = start;
    }
    return contact;
  }

  /** True if the first of several short lines at the end is rather a publisher than a writer. */
  private static boolean isPublisher(List<Block> blocks, int at, Predicate<String> closes) {
    // a name under a farewell is the writer's
    boolean signs =
        at > 0
            && blocks.get(at - 1) instanceof Block.Leaf before
            && (before.passage().text().toString().endsWith(",")
                || closes.test(before.passage().text().toString()));
    return !signs && blocks.size() - at >= FEWEST_LINES;
  }

  private static boolean isName(Block block) {
    return block instanceof Block.Leaf leaf && Letters.isName(leaf.passage().text().toString());
  }
}
