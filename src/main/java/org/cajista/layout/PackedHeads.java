package org.cajista.layout;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cajista.lang.RomanNumeral;
import org.cajista.lang.Sentences;

/**
 * Knows the running heads of a text without form feeds and without white space around them: {@code
 * … no podían} / {@code LA CASA DEL RÍO 19} / {@code pasar. El alcalde …}. They are alike on three
 * pages or more and have a number at one of their ends, or stand in capitals beside one.
 */
final class PackedHeads {
  private static final int FEWEST = 3;
  private static final int LONGEST = 60;
  private static final int FEWEST_LETTERS = 4;

  /** The text goes on at most so many lines over or under a head. */
  private static final int FAREST = 8;

  /** Roman numerals count the pages before the others. */
  private static final int ROMAN = -4000;

  private static final Pattern AT_EDGE = Pattern.compile("(\\d{1,4}) .*|.* (\\d{1,4})[.]?");

  private final List<RawLine> lines;
  private final HeadLikeness likeness = new HeadLikeness();
  private final Map<String, Integer> capitals = new HashMap<>();
  private final BitSet numbered = new BitSet();
  private final BitSet alike = new BitSet();

  /** Whether a line in capitals comes again and again: then others may head facing pages. */
  private final boolean many;

  PackedHeads(List<RawLine> lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.isEmpty() || text.length() > LONGEST || RunningHeads.folio(text).isPresent()) {
        continue;
      }
      if (HeadLikeness.hasNumber(text)
          && text.codePoints().filter(Character::isLetter).count() > 0) {
        likeness.add(text);
        numbered.set(i);
      } else if (isCapitals(i)) {
        capitals.merge(text, 1, Integer::sum);
      }
    }
    numbered.stream()
        .filter(i -> likeness.times(lines.get(i).text()) >= FEWEST)
        .filter(i -> i == 0 || cutsSentence(i))
        .forEach(alike::set);
    many = capitals.values().stream().anyMatch(times -> times >= FEWEST);
  }

  /** The lines that are alike, seem to have a number, and stand inside a sentence. */
  IntStream alike() {
    return alike.stream();
  }

  /**
   * Whether the heads stand at the foot of their pages: the text ends with one, and begins with
   * none.
   */
  boolean areAtFoot() {
    int first = 0;
    int last = lines.size() - 1;
    while (first < last && lines.get(first).isBlank()) {
      first++;
    }
    while (last > first && lines.get(last).isBlank()) {
      last--;
    }
    return last > first && !numbered.get(first) && likeness.times(lines.get(last).text()) >= FEWEST;
  }

  /** Whether a sentence stands open before a line, or goes on after it. */
  boolean cutsSentence(int i) {
    int before = start(i) - 1;
    int after = i + 1;
    while (before >= 0
        && start(i) - before < FAREST
        && (lines.get(before).isBlank() || isShort(before))) {
      before--;
    }
    while (after < lines.size()
        && after - i < FAREST
        && (lines.get(after).isBlank() || isCapitals(after))) {
      after++;
    }
    boolean open = before >= 0 && !Sentences.ends(lines.get(before).text());
    return open
        && (after >= lines.size()
            || Character.isLetter(lines.get(after).text().codePointAt(0)) && !alike.get(after));
  }

  /** Signatures and catchwords stand over the head of the next page. */
  private boolean isShort(int i) {
    return lines.get(i).text().length() <= FEWEST_LETTERS * 2;
  }

  /** The number of the page that the head gives which stands on a line; nothing if none does. */
  OptionalInt number(int i) {
    String text = lines.get(i).text();
    if (alike.get(i)) {
      Matcher edge = AT_EDGE.matcher(text);
      return edge.matches()
          ? OptionalInt.of(Integer.parseInt(edge.group(1) != null ? edge.group(1) : edge.group(2)))
          : OptionalInt.empty();
    }
    if (text.isEmpty() || text.length() > FEWEST_LETTERS * 2) {
      return OptionalInt.empty();
    }
    Optional<String> folio = RunningHeads.folio(text);
    if (folio.isEmpty() || !isBesideCapitals(i)) {
      return OptionalInt.empty();
    }
    String n = folio.get();
    return OptionalInt.of(
        Character.isDigit(n.charAt(0))
            ? Integer.parseInt(n)
            : ROMAN + RomanNumeral.printedValue(n));
  }

  /** The line with which the page begins whose number stands on a line. */
  int start(int i) {
    return !alike.get(i) && i > 0 && isCapitals(i - 1) ? i - 1 : i;
  }

  /** Whether a line in capitals stands right over or under a number, and comes again. */
  private boolean isBesideCapitals(int i) {
    return i > 0 && recurs(i - 1) || i + 1 < lines.size() && recurs(i + 1);
  }

  private boolean recurs(int i) {
    return isCapitals(i) && many;
  }

  private boolean isCapitals(int i) {
    String text = lines.get(i).text();
    return text.length() <= LONGEST
        && text.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS
        && Sentences.isCapitals(text);
  }
}
