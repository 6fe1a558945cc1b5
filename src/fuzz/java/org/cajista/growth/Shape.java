package org.cajista.growth;

import java.util.function.IntFunction;

/**
 * Page text that is hard for some rule, as long as one likes.
 *
 * @param text the text of about so many characters
 */
record Shape(String name, IntFunction<String> text) {

  /** The same words again and again. */
  static Shape of(String piece) {
    return of(piece.strip(), "", piece, "");
  }

  /** The same words again and again, with something before and after all of them. */
  static Shape of(String name, String before, String piece, String after) {
    return each(name, before, i -> piece, after);
  }

  /** Other words each time. */
  static Shape each(String name, String before, IntFunction<String> piece, String after) {
    return new Shape(
        name,
        size -> {
          StringBuilder text = new StringBuilder(size + 1_000).append(before);
          for (int i = 0; text.length() < size; i++) {
            text.append(piece.apply(i));
          }
          return text.append(after).toString();
        });
  }

  /** One text, half as long, and after it another for each of its pieces. */
  static Shape both(String name, IntFunction<String> first, IntFunction<String> second) {
    return new Shape(
        name,
        size -> {
          StringBuilder text = new StringBuilder(size + 1_000);
          int pieces = 0;
          for (int length = 0; length < size; pieces++) {
            String piece = first.apply(pieces);
            length += piece.length() + second.apply(pieces).length();
            text.append(piece);
          }
          text.append("\n\n");
          for (int i = 0; i < pieces; i++) {
            text.append(second.apply(i));
          }
          return text.toString();
        });
  }
}
