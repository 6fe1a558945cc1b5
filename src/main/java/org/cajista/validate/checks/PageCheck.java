package org.cajista.validate.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cajista.lang.RomanNumeral;
import org.cajista.validate.document.Check;
import org.cajista.validate.document.Code;
import org.cajista.validate.document.Element;
import org.cajista.validate.document.Faults;

/**
 * Checks that the numbers of pages increase, for each edition ({@code pb/@ed}; TEI P5, 3.11.3).
 * Roman numbers have their own series, and leaves ({@code 12v}) are ignored. In other TEI than
 * Cajista's, a new text or division can begin a new series.
 */
final class PageCheck extends Check {
  private static final int LONGEST = 9;

  private final boolean house;
  private final Map<String, String> last = new HashMap<>();
  private final Map<String, String> lastRoman = new HashMap<>();
  private boolean begun;

  PageCheck(CheckContext context, Faults faults) {
    super(faults);
    this.house = context.house();
  }

  @Override
  public void start(Element element) {
    if (element.is("text") || element.is("div")) {
      begun = !house || element.is("text");
    } else if (element.is("pb") && element.isWithin("text")) {
      String n = element.attribute("n").orElse("");
      if (begun) {
        last.clear();
        lastRoman.clear();
        begun = false;
      }
      String edition = element.attribute("ed").or(() -> element.attribute("edRef")).orElse("");
      if (isNumber(n)) {
        Optional<String> before = Optional.ofNullable(last.put(edition, n));
        check(element, before, n, number(before), Integer.parseInt(n));
      } else if (RomanNumeral.printedValue(n) > 0) {
        Optional<String> before = Optional.ofNullable(lastRoman.put(edition, n));
        check(element, before, n, roman(before), RomanNumeral.printedValue(n));
      }
    }
  }

  private void check(
      Element page, Optional<String> previous, String n, OptionalInt before, int now) {
    if (before.isPresent() && now <= before.getAsInt()) {
      faults().add(Code.PAGE_ORDER, page.attributeLocation("n"), n, n, previous.orElseThrow());
    }
  }

  private static OptionalInt number(Optional<String> n) {
    return n.map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private static OptionalInt roman(Optional<String> n) {
    return n.map(RomanNumeral::printedValue).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private static boolean isNumber(String n) {
    return !n.isEmpty() && n.length() <= LONGEST && n.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
