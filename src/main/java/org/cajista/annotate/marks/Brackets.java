package org.cajista.annotate.marks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The square brackets of a text, matched. Linear.
 *
 * @param pairs the matched pairs, by their opening offset
 * @param deep the pairs that stand in more others than any text needs: they stay as text, so that
 *     no text is read again for each of its brackets, and no element stands in a thousand others
 * @param unclosed the offsets of opening brackets without partner
 * @param unopened the offsets of closing brackets without partner
 */
record Brackets(
    List<Bracket> pairs, List<Bracket> deep, List<Integer> unclosed, List<Integer> unopened) {
  /** How many brackets can be open at a place. */
  static final int DEEPEST = 20;

  /** The matched pairs of a text by one of their offsets. */
  record ByOffset(Map<Integer, Bracket> opening, Map<Integer, Bracket> closing, Brackets all) {

    /** Returns the pair that opens at {@code offset}. */
    Optional<Bracket> openingAt(int offset) {
      return Optional.ofNullable(opening.get(offset));
    }

    /** Returns the pair that closes at {@code offset}. */
    Optional<Bracket> closingAt(int offset) {
      return Optional.ofNullable(closing.get(offset));
    }
  }

  /** Returns these brackets, to be asked for many offsets. */
  ByOffset byOffset() {
    Map<Integer, Bracket> opening = new HashMap<>();
    Map<Integer, Bracket> closing = new HashMap<>();
    for (Bracket pair : pairs) {
      opening.put(pair.open(), pair);
      closing.put(pair.close(), pair);
    }
    return new ByOffset(opening, closing, this);
  }

  /**
   * @param taken the offsets of characters that are signs of another mark
   */
  static Brackets of(String text, BitSet taken) {
    List<Bracket> pairs = new ArrayList<>();
    List<Integer> unopened = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c != '[' && c != ']') || taken.get(i)) {
        continue;
      }
      if (c == '[') {
        open.push(i);
      } else if (open.isEmpty()) {
        unopened.add(i);
      } else {
        pairs.add(new Bracket(open.pop(), i, true));
      }
    }
    pairs.sort(Comparator.comparingInt(Bracket::open));
    List<Integer> unclosed = new ArrayList<>(open);
    unclosed.sort(Comparator.naturalOrder());
    List<Bracket> deep = deep(pairs);
    if (!deep.isEmpty()) {
      pairs.removeAll(Set.copyOf(deep));
    }
    return new Brackets(pairs, deep, unclosed, unopened);
  }

  /** Returns the pairs that stand in too many others. */
  private static List<Bracket> deep(List<Bracket> pairs) {
    List<Bracket> deep = new ArrayList<>();
    Deque<Bracket> around = new ArrayDeque<>();
    for (Bracket pair : pairs) {
      while (!around.isEmpty() && around.peek().close() < pair.open()) {
        around.pop();
      }
      around.push(pair);
      if (around.size() > DEEPEST) {
        deep.add(pair);
      }
    }
    return deep;
  }

  static Brackets of(String text) {
    return of(text, new BitSet());
  }
}
