package org.cajista.annotate.passage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the forms of one word list in a text, where they stand as words of their own. */
public final class FormSearch {
  private final Map<Character, List<String>> byFirst = new HashMap<>();

  /**
   * @param forms in lower case
   */
  public FormSearch(Collection<String> forms) {
    for (String form : forms) {
      byFirst.computeIfAbsent(form.charAt(0), first -> new ArrayList<>()).add(form);
    }
  }

  /** Returns where the first form stands in {@code lower}, a text in lower case; -1 for none. */
  public int find(String lower) {
    for (int at = 0; at < lower.length(); at++) {
      if (isBoundary(lower, at) && begins(lower, at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean begins(String lower, int at) {
    for (String form : byFirst.getOrDefault(lower.charAt(at), List.of())) {
      if (lower.startsWith(form, at) && isBoundary(lower, at + form.length())) {
        return true;
      }
    }
    return false;
  }

  /** True if no word goes on over the place {@code at}. */
  public static boolean isBoundary(String text, int at) {
    return at == 0
        || at >= text.length()
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at));
  }
}
