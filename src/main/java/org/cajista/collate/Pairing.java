package org.cajista.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds each token of the source in the TEI: first in the text, then in the notes and in the
 * running heads, which a page has elsewhere, then what has been moved.
 */
final class Pairing {
  static final int NONE = TokenAlignment.NONE;

  /** Fewer tokens stand somewhere else by chance. */
  private static final int LEAST = 2;

  /** Each round finds passages that those of the round before have passed. */
  private static final int MOST_ROUNDS = 8;

  /** So many tokens more in the source are a note or a running head. */
  private static final int LONG_GAP = 8;

  /** The tokens of «(12)» and the first after it. */
  private static final int NUMBER = 4;

  /** A passage; less is a heading, or a word that was corrected nearby. */
  private static final int PASSAGE = 8;

  /**
   * A part of the TEI.
   *
   * @param flat its text
   * @param tokens its tokens
   * @param pairs for each token the index of its pair in the source, or NONE
   */
  record Part(FlatText flat, List<TextToken> tokens, int[] pairs) {
    static Part of(FlatText flat) {
      List<TextToken> tokens = Tokenizer.tokens(flat);
      int[] pairs = new int[tokens.size()];
      Arrays.fill(pairs, NONE);
      return new Part(flat, tokens, pairs);
    }
  }

  /** A token of a part. */
  record Place(Part part, int index) {
    TextToken token() {
      return part.tokens().get(index);
    }
  }

  private final List<TextToken> source;
  private final List<Part> parts;
  private final Place[] places;
  private final List<int[]> moved = new ArrayList<>();

  Pairing(FlatText text, FlatTei tei) {
    this.parts = List.of(Part.of(tei.body()), Part.of(tei.notes()), Part.of(tei.furniture()));
    Set<String> words = new HashSet<>();
    parts.forEach(part -> part.tokens().forEach(token -> words.add(token.text())));
    this.source = Tokenizer.tokens(text, words::contains);
    this.places = new Place[source.size()];
    parts.forEach(this::pair);
    int rounds = 0;
    while (rounds < MOST_ROUNDS && pairMoved()) {
      rounds++;
      extendBack();
    }
  }

  List<TextToken> source() {
    return source;
  }

  List<Part> parts() {
    return parts;
  }

  boolean isPaired(int index) {
    return places[index] != null;
  }

  Place place(int index) {
    return places[index];
  }

  /** Returns the first and the last token of each moved passage of the source. */
  List<int[]> moved() {
    return moved;
  }

  private void pair(Part part) {
    List<Integer> left = left();
    int[] found = TokenAlignment.of(left.stream().map(source::get).toList(), part.tokens());
    dropStraySigns(found, left);
    for (int i = 0; i < found.length; i++) {
      if (found[i] != NONE) {
        set(left.get(i), part, found[i]);
      }
    }
    moveBack(part);
  }

  /**
   * A full stop after a long gap can be that of a note at the foot of the page; the one that is
   * meant stands before the note.
   */
  private void dropStraySigns(int[] found, List<Integer> left) {
    int last = -1;
    for (int i = 0; i < found.length; i++) {
      if (found[i] == NONE) {
        continue;
      }
      int lost = i - last - 1;
      int invented = found[i] - (last < 0 ? -1 : found[last]) - 1;
      int at = i;
      while (invented > 0
          && lost - invented >= LONG_GAP
          && at < found.length
          && found[at] != NONE
          && !source.get(left.get(at)).isWord()) {
        found[at++] = NONE;
      }
      if (at == i) {
        last = i;
      }
    }
  }

  /**
   * Pairs a token with the next one after its neighbour's pair, and not with an equal one that
   * stands after a note or a running head. The number of a note may stand between.
   */
  private void moveBack(Part part) {
    for (int i = 1; i < places.length; i++) {
      if (places[i] != null || places[i - 1] == null || places[i - 1].part() != part) {
        continue;
      }
      int next = places[i - 1].index() + 1;
      for (int k = i; k < Math.min(places.length, i + NUMBER) && places[k] == null; k++) {
        if (next < part.tokens().size()
            && part.pairs()[next] > k
            && part.tokens().get(next).text().equals(source.get(k).text())) {
          places[part.pairs()[next]] = null;
          set(k, part, next);
          break;
        }
      }
    }
  }

  /** Gives the first word of a moved passage to it. */
  private void extendBack() {
    for (int i = places.length - 1; i > 0; i--) {
      if (places[i] == null || places[i - 1] != null || places[i].index() == 0) {
        continue;
      }
      Part part = places[i].part();
      int before = places[i].index() - 1;
      int pair = part.pairs()[before];
      boolean own = pair > 0 && before > 0 && part.pairs()[before - 1] == pair - 1;
      if (!own && part.tokens().get(before).text().equals(source.get(i - 1).text())) {
        if (pair != NONE) {
          places[pair] = null;
        }
        set(i - 1, part, before);
      }
    }
  }

  private void set(int index, Part part, int token) {
    places[index] = new Place(part, token);
    part.pairs()[token] = index;
  }

  private List<Integer> left() {
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      if (places[i] == null) {
        left.add(i);
      }
    }
    return left;
  }

  /** Pairs what stands elsewhere, but in its order; true if there was something. */
  private boolean pairMoved() {
    boolean some = false;
    List<Integer> left = left();
    List<Place> open = new ArrayList<>();
    for (Part part : parts) {
      for (int i = 0; i < part.pairs().length; i++) {
        if (part.pairs()[i] == NONE) {
          open.add(new Place(part, i));
        }
      }
    }
    int[] found =
        TokenAlignment.of(
            left.stream().map(source::get).toList(), open.stream().map(Place::token).toList());
    int i = 0;
    while (i < found.length) {
      int end = i + 1;
      while (found[i] != NONE
          && end < found.length
          && found[end] == found[end - 1] + 1
          && left.get(end) == left.get(end - 1) + 1) {
        end++;
      }
      if (found[i] != NONE && end - i >= LEAST && words(left, i, end) >= LEAST) {
        boolean body = true;
        some = true;
        for (int k = i; k < end; k++) {
          set(left.get(k), open.get(found[k]).part(), open.get(found[k]).index());
          body &= open.get(found[k]).part() == parts.get(0);
        }
        if (body && end - i >= PASSAGE) {
          moved.add(new int[] {left.get(i), left.get(end - 1)});
        }
      }
      i = end;
    }
    return some;
  }

  private long words(List<Integer> indexes, int from, int to) {
    return indexes.subList(from, to).stream().filter(i -> source.get(i).isWord()).count();
  }
}
