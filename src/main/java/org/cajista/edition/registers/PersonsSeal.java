package org.cajista.edition.registers;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.edition.Fingerprint;

/**
 * Records what the program wrote into a personography, as a processing instruction at its end: one
 * line for each person with the id and a fingerprint of the element. White space does not count,
 * because XML editors change the layout. The seal stays with the file, so every copy of an edition
 * gives the same result.
 */
final class PersonsSeal {
  private static final int LENGTH = 12;

  private static final String TARGET = "cajista-persons";

  /** The seal, or what can contain the words of a seal and is none. */
  private static final Pattern INSTRUCTION =
      Pattern.compile(
          "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?(\\S+?)(?:\\s(.*?))?\\?>", Pattern.DOTALL);

  private static final Pattern LINE = Pattern.compile("(\\S+) ([0-9a-f]{" + LENGTH + "})\\s*");

  private final Map<String, String> sums;

  private PersonsSeal(Map<String, String> sums) {
    this.sums = sums;
  }

  /** Returns the seal of {@code text}; an empty one if there is none. */
  static PersonsSeal in(String text) {
    Map<String, String> sums = new TreeMap<>();
    Optional<MatchResult> instruction = find(text);
    if (instruction.isPresent() && instruction.get().group(2) != null) {
      for (String line : instruction.get().group(2).split("\\R")) {
        Matcher sum = LINE.matcher(line.strip());
        if (sum.matches()) {
          sums.put(sum.group(1), sum.group(2));
        }
      }
    }
    return new PersonsSeal(sums);
  }

  /** Returns the last instruction with our name. */
  private static Optional<MatchResult> find(String text) {
    return INSTRUCTION
        .matcher(text)
        .results()
        .filter(part -> TARGET.equals(part.group(1)))
        .reduce((one, next) -> next);
  }

  /** Returns the ids of all persons that the program wrote and did not delete itself. */
  Set<String> ids() {
    return new TreeSet<>(sums.keySet());
  }

  boolean isIntact(String id, String element) {
    return sum(element).equals(sums.get(id));
  }

  /**
   * Returns the seal after the program has written other elements.
   *
   * @param written elements by id
   * @param gone the ids of those that the program deleted
   */
  PersonsSeal after(Map<String, String> written, Set<String> gone) {
    Map<String, String> now = new TreeMap<>(sums);
    written.forEach((id, element) -> now.put(id, sum(element)));
    gone.forEach(now::remove);
    return new PersonsSeal(now);
  }

  /** Returns {@code text} with this seal in the place of the old one, or at the end. */
  String close(String text, String lineEnd) {
    Optional<MatchResult> old = find(text);
    if (old.isPresent()) {
      return text.substring(0, old.get().start())
          + instruction(lineEnd)
          + text.substring(old.get().end());
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
