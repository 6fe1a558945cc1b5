package org.cajista.edition.registers;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.edition.Fingerprint;

/**
 * What the program wrote into a personography, as the processing instruction at its foot: a line
 * for each person with the id and a fingerprint of the element. White space does not count, because
 * XML editors lay files out anew. It travels with the file, so that every copy of an edition comes
 * to the same.
 */
final class PersonsSeal {
  private static final int LENGTH = 12;

  private static final String TARGET = "cajista-persons";
  private static final Pattern INSTRUCTION =
      Pattern.compile("\\s*<\\?" + TARGET + "\\s(.*?)\\?>\\s*", Pattern.DOTALL);
  private static final Pattern LINE = Pattern.compile("(\\S+) ([0-9a-f]{" + LENGTH + "})\\s*");

  private final Map<String, String> sums;

  private PersonsSeal(Map<String, String> sums) {
    this.sums = sums;
  }

  /** The seal of {@code text}; an empty one where it has none. */
  static PersonsSeal in(String text) {
    Map<String, String> sums = new TreeMap<>();
    Matcher instruction = INSTRUCTION.matcher(text);
    if (find(instruction, text)) {
      for (String line : instruction.group(1).split("\\R")) {
        Matcher sum = LINE.matcher(line.strip());
        if (sum.matches()) {
          sums.put(sum.group(1), sum.group(2));
        }
      }
    }
    return new PersonsSeal(sums);
  }

  private static boolean find(Matcher instruction, String text) {
    int at = text.lastIndexOf("<?" + TARGET);
    return at >= 0 && instruction.find(at);
  }

  /** The ids of all whom the program ever wrote and did not take away itself. */
  Set<String> ids() {
    return new TreeSet<>(sums.keySet());
  }

  boolean isIntact(String id, String element) {
    return sum(element).equals(sums.get(id));
  }

  /**
   * The seal once the program has written other elements.
   *
   * @param written elements by id
   * @param gone the ids of those that the program took away
   */
  PersonsSeal after(Map<String, String> written, Set<String> gone) {
    Map<String, String> now = new TreeMap<>(sums);
    written.forEach((id, element) -> now.put(id, sum(element)));
    gone.forEach(now::remove);
    return new PersonsSeal(now);
  }

  /** {@code text} with this seal in the place of its old one, or at its foot. */
  String close(String text, String lineEnd) {
    int at = text.lastIndexOf("<?" + TARGET);
    if (at >= 0) {
      int end = text.indexOf("?>", at) + 2;
      return text.substring(0, at) + instruction(lineEnd) + text.substring(end);
    }
    String gap = text.endsWith("\n") ? "" : lineEnd;
    return text + gap + instruction(lineEnd) + lineEnd;
  }

  private String instruction(String lineEnd) {
    StringBuilder lines = new StringBuilder("<?" + TARGET);
    lines.append(" What the program wrote; by this it knows what you have changed. Leave it here.");
    sums.forEach((id, sum) -> lines.append(lineEnd).append("  ").append(id + " " + sum));
    return lines.append(lineEnd).append("?>").toString();
  }

  private static String sum(String element) {
    String bare = element.replaceAll("\\s+", " ").replaceAll("(?<=>) | (?=<)", "");
    return new Fingerprint().add(bare).sum().substring(0, LENGTH);
  }
}
