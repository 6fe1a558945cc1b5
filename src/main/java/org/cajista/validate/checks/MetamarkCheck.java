package org.cajista.validate.checks;

import org.cajista.validate.document.Check;
import org.cajista.validate.document.Code;
import org.cajista.validate.document.Element;
import org.cajista.validate.document.Faults;

/** A mark that reserves a passage points to one; that it exists is for the pointers to say. */
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

  /** Only while the start of {@code element} is told. */
  static boolean reserves(Element element) {
    return element.is("metamark")
        && element.attribute("function").filter("reserve"::equals).isPresent();
  }

  static boolean mayBeReserved(Element target) {
    return target.is("del") || target.is("delSpan") || target.is("supplied");
  }
}
