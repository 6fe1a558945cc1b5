package org.cajista.repair;

import java.util.List;

/**
 * A word with signs in it that may stand for lost letters: {@code in!nito}, {@code 9omas}, {@code
 * Sokolo8} with the note figures {@code 48} behind.
 *
 * @param text the word as it stands, a line end inside it undone
 * @param offsets of each character, its offset in the column
 * @param holes the indexes of the signs, ascending; at least one
 * @param tail the signs right after the word that are not letters: the figures of a note, a mark
 */
record DamagedWord(String text, List<Integer> offsets, List<Integer> holes, String tail) {

  /** The place of the first sign in its word. */
  enum Position {
    HEAD,
    INNER,
    FINAL
  }

  DamagedWord {
    offsets = List.copyOf(offsets);
    holes = List.copyOf(holes);
  }

  Position position() {
    int first = holes.get(0);
    return first == 0
        ? Position.HEAD
        : first == text.length() - 1 ? Position.FINAL : Position.INNER;
  }

  /** Returns the sign in the {@code n}th hole. */
  char sign(int n) {
    return text.charAt(holes.get(n));
  }

  /** Returns the offset in the column of the sign in the {@code n}th hole. */
  int offset(int n) {
    return offsets.get(holes.get(n));
  }

  /** Returns the word with {@code readings} in its holes. */
  String spelled(List<String> readings) {
    StringBuilder spelled = new StringBuilder();
    int done = 0;
    for (int n = 0; n < holes.size(); n++) {
      spelled.append(text, done, holes.get(n)).append(readings.get(n));
      done = holes.get(n) + 1;
    }
    return spelled.append(text.substring(done)).toString();
  }

  /** Returns how many letters are left. */
  int letters() {
    return text.length() - holes.size();
  }

  /**
   * True if {@code reading} can stand in the {@code n}th hole: a capital only at the head, and no
   * ligature before a capital.
   */
  boolean fits(int n, String reading) {
    int hole = holes.get(n);
    boolean capital = Character.isUpperCase(reading.charAt(0));
    boolean beforeCapital =
        hole + 1 < text.length() && Character.isUpperCase(text.charAt(hole + 1));
    return !beforeCapital && (!capital || hole == 0);
  }

  /** Returns the word without its first hole, for the case that the sign there is only a sign. */
  DamagedWord withoutHead() {
    List<Integer> rest = holes.subList(1, holes.size()).stream().map(hole -> hole - 1).toList();
    return new DamagedWord(text.substring(1), offsets.subList(1, offsets.size()), rest, tail);
  }
}
