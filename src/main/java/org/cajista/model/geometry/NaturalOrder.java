package org.cajista.model.geometry;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Orders the files of pages by their names as people count: {@code p9} comes before {@code p10}.
 */
public final class NaturalOrder implements Comparator<String> {
  private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]+");

  private static List<String> parts(String name) {
    return PART.matcher(name).results().map(MatchResult::group).toList();
  }

  @Override
  public int compare(String one, String other) {
    Iterator<String> first = parts(one).iterator();
    Iterator<String> second = parts(other).iterator();
    while (first.hasNext() && second.hasNext()) {
      int order = compareParts(first.next(), second.next());
      if (order != 0) {
        return order;
      }
    }
    int order = Boolean.compare(first.hasNext(), second.hasNext());
    // names that count alike, 7 and 07, still have an order
    return order != 0 ? order : one.compareTo(other);
  }

  private static int compareParts(String one, String other) {
    if (isNumber(one) && isNumber(other)) {
      return new BigInteger(one).compareTo(new BigInteger(other));
    }
    return one.compareToIgnoreCase(other);
  }

  private static boolean isNumber(String part) {
    return part.charAt(0) >= '0' && part.charAt(0) <= '9';
  }
}
