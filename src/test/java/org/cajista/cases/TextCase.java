package org.cajista.cases;

import java.util.List;
import java.util.Map;

/**
 * One case of a {@code .cases} file: an input, and what is expected of it.
 *
 * @param place the file and the line of its heading
 * @param language the language of its input
 * @param title what it shows
 * @param blocks the lines of its blocks by name, without blank lines at both ends; the input is the
 *     block {@link #INPUT}
 */
public record TextCase(
    String place, String language, String title, Map<String, List<String>> blocks) {

  public TextCase {
    blocks = Map.copyOf(blocks);
  }

  /** The name of the first block, which has no line for it. */
  public static final String INPUT = "input";

  /** Returns the lines of the input as they stand. */
  public List<String> input() {
    return block(INPUT);
  }

  /** Returns the input as one string. */
  public String inputText() {
    return String.join("\n", input());
  }

  public boolean has(String name) {
    return blocks.containsKey(name);
  }

  /** Returns the lines of a block as they stand; it must be there. */
  public List<String> block(String name) {
    if (!has(name)) {
      throw new IllegalArgumentException(place + ": the case has no block «-- " + name + "»");
    }
    return blocks.get(name);
  }

  /** Returns a block as one string. */
  public String text(String name) {
    return String.join("\n", block(name));
  }

  /** Returns the lines of a block that are not blank, without white space at their ends. */
  public List<String> lines(String name) {
    return block(name).stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** Returns the lines of a block that may be missing; then there are none. */
  public List<String> linesIfAny(String name) {
    return has(name) ? lines(name) : List.of();
  }

  /** Returns the passages that the lines of the input are; see {@link CasePassage}. */
  public List<CasePassage> passages() {
    return input().stream().filter(line -> !line.isBlank()).map(CasePassage::of).toList();
  }

  @Override
  public String toString() {
    return place + " " + language + ": " + title;
  }
}
