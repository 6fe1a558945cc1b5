package org.cajista;

import java.util.Locale;
import java.util.Objects;

/**
 * How well one kind of thing is found in the texts of one folder.
 *
 * @param folder the folder below {@code recognition}
 * @param kind persons, dates …
 * @param precision how much of what was found is right
 * @param recall how much of what is there was found
 * @param f1 both in one
 * @param of how many there are to be found
 */
record Score(String folder, String kind, double precision, double recall, double f1, int of) {

  Score {
    Objects.requireNonNull(folder);
    Objects.requireNonNull(kind);
  }

  /** Reads a line of the record. */
  static Score parse(String line) {
    String[] cells = line.split("\t");
    return new Score(
        cells[0],
        cells[1],
        Double.parseDouble(cells[2]),
        Double.parseDouble(cells[3]),
        Double.parseDouble(cells[4]),
        Integer.parseInt(cells[5]));
  }

  /** Returns the line of the record; its figures have three decimals. */
  String line() {
    return String.format(
        Locale.ROOT, "%s\t%s\t%.3f\t%.3f\t%.3f\t%d", folder, kind, precision, recall, f1, of);
  }

  boolean isSameAs(Score other) {
    return folder.equals(other.folder) && kind.equals(other.kind);
  }
}
