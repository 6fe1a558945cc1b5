package org.cajista.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes an input small that shows a fault (delta debugging): takes out lines, then words, then
 * characters, as long as the fault stays.
 */
public final class Minimiser {
  private final Predicate<String> shows;
  private int tries;

  /**
   * @param shows whether an input shows the fault
   * @param tries how often it may be asked
   */
  public Minimiser(Predicate<String> shows, int tries) {
    this.shows = shows;
    this.tries = tries;
  }

  /** Returns a part of {@code input} that still shows the fault. */
  public String minimise(String input) {
    String before;
    String now = input;
    do {
      before = now;
      now = reduce(split(now, "(?<=\n)"));
      now = reduce(split(now, "(?<=\\s)|(?=\\s)"));
      now = reduce(now.codePoints().mapToObj(Character::toString).toList());
    } while (now.length() < before.length() && tries > 0);
    return now;
  }

  private static List<String> split(String text, String between) {
    return List.of(text.split(between));
  }

  private String reduce(List<String> parts) {
    List<String> left = parts;
    for (int size = Math.max(1, left.size() / 2); size > 0; size /= 2) {
      for (int at = 0; at < left.size() && tries > 0; ) {
        List<String> fewer = new ArrayList<>(left.subList(0, at));
        fewer.addAll(left.subList(Math.min(left.size(), at + size), left.size()));
        tries--;
        if (shows.test(String.join("", fewer))) {
          left = fewer;
        } else {
          at += size;
        }
      }
    }
    return String.join("", left);
  }
}
