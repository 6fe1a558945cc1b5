package org.cajista.annotate.names.forms;

import java.util.List;
import java.util.Map;

/**
 * One key for the ways in which a name is written in several languages: accents, doubled letters
 * and the usual transliterations are one ({@code Chéjov}, {@code Tchekhov}, {@code Tschechow}).
 */
public final class NameKey {
  /** In this order; each stands for a sound or for a family of spellings. */
  private static final List<Map.Entry<String, String>> SPELLINGS =
      List.of(
          Map.entry("tsch", "q"),
          Map.entry("tch", "q"),
          Map.entry("shch", "q"),
          Map.entry("sch", "q"),
          Map.entry("ch", "q"),
          Map.entry("sh", "q"),
          Map.entry("cz", "q"),
          Map.entry("sz", "q"),
          Map.entry("dj", "h"),
          Map.entry("dzh", "h"),
          Map.entry("zh", "h"),
          Map.entry("kh", "h"),
          Map.entry("gh", "g"),
          Map.entry("dh", "d"),
          Map.entry("bh", "b"),
          Map.entry("j", "h"),
          Map.entry("ph", "f"),
          Map.entry("th", "t"),
          Map.entry("gue", "ge"),
          Map.entry("gui", "gi"),
          Map.entry("qu", "k"),
          Map.entry("ck", "k"),
          Map.entry("x", "ks"),
          Map.entry("ou", "u"),
          Map.entry("oe", "o"),
          Map.entry("ue", "u"),
          Map.entry("ae", "a"),
          Map.entry("ts", "s"),
          Map.entry("tz", "s"),
          Map.entry("z", "s"),
          Map.entry("c", "k"),
          Map.entry("w", "v"),
          Map.entry("y", "i"),
          Map.entry("ie", "e"));

  /** In so few letters a transliteration cannot be told from another name. */
  private static final int SHORT = 3;

  private NameKey() {}

  /** Returns the key of one word of a name; the same for all its spellings that are known here. */
  public static String of(String word) {
    String folded = NameSpelling.fold(word);
    String whole = folded.startsWith("d’") ? folded.substring(2) : folded; // D’Aubry is d’Aubry
    String key = whole.replace("-", "").replace("’", "");
    if (key.length() <= SHORT) { // Huc is not Juk
      return key.replace('w', 'v').replace('y', 'i');
    }
    key = key.endsWith("vic") ? key + "h" : key; // -vić and -vich
    for (Map.Entry<String, String> spelling : SPELLINGS) {
      key = key.replace(spelling.getKey(), spelling.getValue());
    }
    key = ending(single(key));
    return key.isEmpty() ? NameSpelling.fold(word) : key;
  }

  /**
   * Returns the key of a surname whose J before a vowel may be the J of German or Polish, which
   * others write I or Y: {@code Joffe} as {@code Ioffé}, {@code Jagoda} as {@code Yagoda}. In
   * Spanish it is another sound, so that this key is the second choice.
   */
  public static String withYod(String word) {
    String folded = NameSpelling.fold(word);
    return of(folded.matches("j[aeiou].*") ? "y" + folded.substring(1) : folded);
  }

  /** Returns the word with doubled letters written once. */
  private static String single(String key) {
    StringBuilder single = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
        single.append(key.charAt(i));
      }
    }
    return single.toString();
  }

  private static String ending(String key) {
    String end = key;
    if (end.endsWith("ine") && end.length() > 4) {
      end = end.substring(0, end.length() - 1); // -ine and -in
    }
    if (end.endsWith("hane")) {
      end = end.substring(0, end.length() - 1); // -khane and -khan
    }
    if (end.endsWith("f")) {
      end = end.substring(0, end.length() - 1) + "v"; // -off, -ov, -ow
    }
    if (end.endsWith("iov")) {
      end = end.substring(0, end.length() - 3) + "ev"; // -iov and -ev
    }
    return end;
  }

  /**
   * Returns the key of a surname without the ending of the feminine: {@code Orlova} as {@code
   * Orlov}.
   */
  public static String masculine(String key) {
    for (String[] ending : new String[][] {{"skaia", "ski"}, {"skaa", "ski"}, {"ska", "ski"}}) {
      if (key.endsWith(ending[0])) {
        return key.substring(0, key.length() - ending[0].length()) + ending[1];
      }
    }
    boolean feminine = key.length() > 4 && (key.endsWith("va") || key.endsWith("ina"));
    return feminine ? key.substring(0, key.length() - 1) : key;
  }

  /**
   * True if two keys differ by one letter: added, missing, changed, or exchanged with its
   * neighbour.
   */
  public static boolean areNear(String one, String other) {
    if (one.length() > other.length()) {
      return areNear(other, one);
    }
    if (other.length() - one.length() > 1) {
      return false;
    }
    int head = 0;
    while (head < one.length() && one.charAt(head) == other.charAt(head)) {
      head++;
    }
    if (other.length() > one.length()) {
      return one.substring(head).equals(other.substring(head + 1));
    }
    if (head == one.length() || one.substring(head + 1).equals(other.substring(head + 1))) {
      return true;
    }
    return head + 1 < one.length()
        && one.charAt(head) == other.charAt(head + 1)
        && one.charAt(head + 1) == other.charAt(head)
        && one.substring(head + 2).equals(other.substring(head + 2));
  }
}
