package org.cajista.validate.checks;

import org.cajista.validate.document.Check;
import org.cajista.validate.document.Code;
import org.cajista.validate.document.Element;
import org.cajista.validate.document.Faults;

/**
 * Checks that a mark that reserves a passage points to one. Whether the target exists is checked
 * with the pointers.
 */
final class MetamarkCheck extends Check {

  private final CheckContext context;

  MetamarkCheck(CheckContext context, Faults faults) {
    super(faults);
    this.context = context;
  }

  @Override
  public void start(Element element) {
    if (context.house() && reserves(element) && element.lacks("target")) {
      faults().add(Code.RESERVE_TARGET, element.tag(), "");
    }
  }

  /**
   * True if the element reserves a passage. Can be called only during the start of {@code element}.
   */
  static boolean reserves(Element element) {
    return element.is("metamark")
        && element.attribute("function").filter("reserve"::equals).isPresent();
  }

  static boolean mayBeReserved(Element target) {
    return target.is("del") || target.is("delSpan") || target.is("supplied");
  }
}
