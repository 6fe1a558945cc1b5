package org.cajista.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of several equal shares of the texts of an edition, such as the third of ten.
 *
 * @param number which one, from 1
 * @param of how many there are
 */
public record Share(int number, int of) {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

  /** Checks the numbers. */
  public Share {
    if (number < 1 || of < number) {
      throw new IllegalArgumentException("no share: " + number + "/" + of);
    }
  }

  /**
   * Reads a share as it is written on a command line.
   *
   * @param written such as {@code 3/10}
   * @return the share; empty if there is no such share
   */
  public static Optional<Share> of(String written) {
    Matcher numbers = WRITTEN.matcher(written);
    if (!numbers.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(numbers.group(1));
    int of = Integer.parseInt(numbers.group(2));
    return number < 1 || of < number ? Optional.empty() : Optional.of(new Share(number, of));
  }

  /** Returns those of {@code all} that are in this share: each is in one share. */
  <T> List<T> among(List<T> all) {
    List<T> mine = new ArrayList<>();
    // long and short texts often stand together, so neighbours go to different shares
    for (int i = number - 1; i < all.size(); i += of) {
      mine.add(all.get(i));
    }
    return mine;
  }

  @Override
  public String toString() {
    return number + "/" + of;
  }
}
