package org.cajista.validate.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cajista.validate.document.Element;

/**
 * Knows which faults of a grammar follow from one that was told before, so that one slip is one
 * finding: {@code <list><itm/></list>} has a misspelt item, and is not without items as well.
 */
final class FollowUpErrors {
  /** Signs that stand anywhere, in the midst of text that lacks its paragraph, too. */
  private static final Set<String> MILESTONES =
      Set.of("anchor", "cb", "fw", "gb", "lb", "milestone", "pb");

  /** What was told of one element. */
  private static final class Told {
    /** That it must not stand where it stands. */
    private boolean misplaced;

    /** That text stands in it, and whether what came since belongs to that text. */
    private boolean text;

    private boolean inText;

    /** What it must have, and what was meant by something else in it. */
    private final Set<String> missing = new HashSet<>();

    private final Set<String> meant = new HashSet<>();
  }

  private final Map<Element, Told> told = new HashMap<>();

  private Told of(Element element) {
    return told.computeIfAbsent(element, unused -> new Told());
  }

  /** The grammar allows {@code element} where it stands. */
  void allowed(Element element) {
    if (!told.isEmpty() && !MILESTONES.contains(element.name())) {
      element.parent().map(told::get).ifPresent(around -> around.inText = false);
    }
  }

  /**
   * {@code element} must not stand where it stands.
   *
   * @param known whether the grammar has it elsewhere
   * @param early whether something must come before it
   * @param allowed what may stand there
   * @param meant which of it was probably meant; may be empty
   * @return whether that follows from what was told
   */
  boolean misplaced(
      Element element, boolean known, boolean early, List<String> allowed, String meant) {
    of(element).misplaced = true;
    if (element.parent().isEmpty()) {
      return false;
    }
    Told around = of(element.parent().get());
    boolean lacksWhatWasMeant = early && allowed.stream().anyMatch(around.meant::contains);
    if (!meant.isEmpty()) {
      around.meant.add(meant);
    } else if (allowed.size() == 1) {
      around.meant.add(allowed.get(0));
    }
    // it comes late, as was said; or the text around it lacks a paragraph, and so does it
    return lacksWhatWasMeant || around.missing.contains(element.qName()) || known && around.inText;
  }

  /** The same of an element that comes before others that must be there. */
  boolean early(Element element, List<String> missing) {
    of(element).misplaced = true;
    Told around = of(element.parent().orElse(element));
    boolean follows = missing.stream().anyMatch(around.meant::contains);
    around.missing.addAll(missing);
    return follows;
  }

  /** The same of text in {@code element}. */
  boolean text(Element element) {
    Told around = of(element);
    boolean follows = around.inText;
    around.text = true;
    around.inText = true;
    return follows;
  }

  /**
   * The same of the end of {@code element}.
   *
   * @param missing what could stand there
   * @param any whether one of it would be enough
   */
  boolean incomplete(Element element, List<String> missing, boolean any) {
    Told around = of(element);
    return around.misplaced
        || any && around.text
        || missing.stream().anyMatch(around.meant::contains);
  }

  /** Whether it follows from what was told that {@code element} lacks attributes. */
  static boolean attributeMissing(Element element, List<String> missing) {
    return missing.stream().allMatch(element::isMeant);
  }
}
