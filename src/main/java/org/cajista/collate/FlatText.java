package org.cajista.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A text without markup, in which each character knows its place in the file. Where tags were is
 * kept beside it. The ends of blocks and lines are line ends here.
 */
final class FlatText {
  private final StringBuilder text = new StringBuilder();
  private int[] places = new int[1024];
  private final BitSet added = new BitSet();
  private final List<String> tags = new ArrayList<>();
  private int[] tagPositions = new int[256];

  /** Returns the text of a file without markup. */
  static FlatText of(String plain) {
    FlatText flat = new FlatText();
    for (int i = 0; i < plain.length(); i++) {
      flat.add(plain.charAt(i), i, false);
    }
    return flat;
  }

  /**
   * Adds a character.
   *
   * @param place its offset in the file
   * @param byEditor true if the markup says that an editor has added it
   */
  void add(char c, int place, boolean byEditor) {
    if (places.length == text.length()) {
      places = Arrays.copyOf(places, places.length * 2);
    }
    places[text.length()] = place;
    added.set(text.length(), byEditor);
    text.append(c);
  }

  /** Records a tag of the element {@code name} after the last character. */
  void tag(String name) {
    if (tagPositions.length == tags.size()) {
      tagPositions = Arrays.copyOf(tagPositions, tagPositions.length * 2);
    }
    tagPositions[tags.size()] = text.length();
    tags.add(name);
  }

  /** Removes white space at the end: the word before it goes on. */
  void trim() {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
  }

  String text() {
    return text.toString();
  }

  int place(int position) {
    return places[position];
  }

  /** True if an editor has added the character, as the markup says. */
  boolean isAdded(int position) {
    return added.get(position);
  }

  /** True if one of the elements {@code names} has a tag from {@code from} to {@code to}. */
  boolean hasTag(int from, int to, Set<String> names) {
    int at = Arrays.binarySearch(tagPositions, 0, tags.size(), from);
    at = at < 0 ? -at - 1 : at;
    while (at > 0 && tagPositions[at - 1] == from) {
      at--;
    }
    for (; at < tags.size() && tagPositions[at] <= to; at++) {
      if (names.isEmpty() || names.contains(tags.get(at))) {
        return true;
      }
    }
    return false;
  }
}
