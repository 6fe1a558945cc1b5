package org.cajista.validate.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cajista.validate.document.Element;

/**
 * Finds errors of a grammar that follow from an earlier error, so that one mistake gives one
 * finding: {@code <list><itm/></list>} has a misspelled item, and it is not reported that the list
 * has no items.
 */
final class FollowUpErrors {
  /** Elements that can stand anywhere, also in text without a paragraph. */
  private static final Set<String> MILESTONES =
      Set.of("anchor", "cb", "fw", "gb", "lb", "milestone", "pb");

  /** The reports about one element. */
  private static final class Told {
    /** It was reported that the element is not allowed here. */
    private boolean misplaced;

    /** True if text was reported in it, and the present content continues this text. */
    private boolean text;

    private boolean inText;

    /** The elements that it must contain, and those that were meant by other elements in it. */
    private final Set<String> missing = new HashSet<>();

    private final Set<String> meant = new HashSet<>();
  }

  private final Map<Element, Told> told = new HashMap<>();

  private Told of(Element element) {
    return told.computeIfAbsent(element, unused -> new Told());
  }

  /** Records that the grammar allows {@code element} here. */
  void allowed(Element element) {
    if (!told.isEmpty() && !MILESTONES.contains(element.name())) {
      element.parent().map(told::get).ifPresent(around -> around.inText = false);
    }
  }

  /**
   * Records that {@code element} is not allowed here.
   *
   * @param known true if the grammar allows it elsewhere
   * @param early true if something must come before it
   * @param allowed what is allowed here
   * @param meant the element of {@code allowed} that was probably meant; can be empty
   * @return true if this follows from an earlier error
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
    // it comes late, which was reported; or the text around it has no paragraph, and neither has it
    return lacksWhatWasMeant || around.missing.contains(element.qName()) || known && around.inText;
  }

  /**
   * Records that {@code element} comes before required elements.
   *
   * @return true if this follows from an earlier error
   */
  boolean early(Element element, List<String> missing) {
    of(element).misplaced = true;
    Told around = of(element.parent().orElse(element));
    boolean follows = missing.stream().anyMatch(around.meant::contains);
    around.missing.addAll(missing);
    return follows;
  }

  /**
   * Records that text in {@code element} is not allowed.
   *
   * @return true if this follows from an earlier error
   */
  boolean text(Element element) {
    Told around = of(element);
    boolean follows = around.inText;
    around.text = true;
    around.inText = true;
    return follows;
  }

  /**
   * Records that {@code element} is not complete.
   *
   * @param missing what could stand there
   * @param any true if one of them would be enough
   * @return true if this follows from an earlier error
   */
  boolean incomplete(Element element, List<String> missing, boolean any) {
    Told around = of(element);
    return around.misplaced
        || any && around.text
        || missing.stream().anyMatch(around.meant::contains);
  }

  /** True if it follows from an earlier error that {@code element} lacks attributes. */
  static boolean attributeMissing(Element element, List<String> missing) {
    return missing.stream().allMatch(element::isMeant);
  }
}
