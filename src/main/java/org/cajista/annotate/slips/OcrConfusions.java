package org.cajista.annotate.slips;

import java.util.ArrayList;
import java.util.List;

/** The letters that character recognition confuses, because they look alike in print. */
final class OcrConfusions {
  private record Pair(String read, String printed) {}

  /** Confusions that hardly ever make one real word of another. */
  private static final List<Pair> SURE =
      List.of(
          new Pair("I", "t"),
          new Pair("I", "l"),
          new Pair("l", "I"),
          new Pair("1", "l"),
          new Pair("1", "I"),
          new Pair("0", "o"),
          new Pair("0", "O"),
          new Pair("5", "s"),
          new Pair("vv", "w"),
          new Pair("cl", "d"));

  /** One that may where inflected words end in these letters: {@code erstern}, {@code erstem}. */
  private static final Pair ENDING = new Pair("rn", "m");

  /** Those that may: the word must be frequent in the document. */
  private static final List<Pair> LIKELY =
      List.of(
          new Pair("m", "rn"),
          new Pair("d", "cl"),
          new Pair("c", "e"),
          new Pair("e", "c"),
          new Pair("u", "n"),
          new Pair("n", "u"),
          new Pair("h", "b"),
          new Pair("b", "h"));

  private OcrConfusions() {}

  /** Returns what {@code word} becomes by one confusion that is sure. */
  static List<String> sure(String word) {
    List<String> undone = new ArrayList<>(undo(word, SURE));
    undo(word, List.of(ENDING)).stream()
        .filter(
            printed -> !word.endsWith("e" + ENDING.read) || !printed.endsWith("e" + ENDING.printed))
        .forEach(undone::add);
    return undone;
  }

  /** Returns what {@code word} becomes by one confusion that is only likely. */
  static List<String> likely(String word) {
    return undo(word, LIKELY);
  }

  private static List<String> undo(String word, List<Pair> pairs) {
    List<String> undone = new ArrayList<>();
    for (Pair pair : pairs) {
      for (int i = word.indexOf(pair.read); i >= 0; i = word.indexOf(pair.read, i + 1)) {
        undone.add(word.substring(0, i) + pair.printed + word.substring(i + pair.read.length()));
      }
    }
    return undone;
  }
}
