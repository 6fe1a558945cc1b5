package org.cajista.validate.checks;

import java.util.Optional;
import java.util.OptionalInt;
import org.cajista.validate.Check;
import org.cajista.validate.Code;
import org.cajista.validate.Element;
import org.cajista.validate.Faults;

/**
 * The numbers of the pages grow. Roman numbers have a series of their own; leaves ({@code 12v}) are
 * passed over; in TEI that is not ours a new text or division may begin its pages anew.
 */
final class PageCheck extends Check {
  private static final int LONGEST = 9;

  private final boolean house;
  private Optional<String> last = Optional.empty();
  private Optional<String> lastRoman = Optional.empty();
  private boolean begun;

  PageCheck(Context context, Faults faults) {
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
        last = Optional.empty();
        lastRoman = Optional.empty();
        begun = false;
      }
      if (isNumber(n)) {
        check(element, last, n, number(last), Integer.parseInt(n));
        last = Optional.of(n);
      } else if (Roman.value(n).isPresent()) {
        check(element, lastRoman, n, roman(lastRoman), Roman.value(n).getAsInt());
        lastRoman = Optional.of(n);
      }
    }
  }

  private void check(
      Element page, Optional<String> previous, String n, OptionalInt before, int now) {
    if (before.isPresent() && now <= before.getAsInt()) {
      faults().add(Code.PAGE_ORDER, page.attributeSpot("n"), n, n, previous.orElseThrow());
    }
  }

  private static OptionalInt number(Optional<String> n) {
    return n.map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private static OptionalInt roman(Optional<String> n) {
    return n.map(Roman::value).orElse(OptionalInt.empty());
  }

  private static boolean isNumber(String n) {
    return !n.isEmpty() && n.length() <= LONGEST && n.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
