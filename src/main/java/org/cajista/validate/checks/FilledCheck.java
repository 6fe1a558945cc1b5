package org.cajista.validate.checks;

import org.cajista.validate.document.Check;
import org.cajista.validate.document.Code;
import org.cajista.validate.document.Element;
import org.cajista.validate.document.Faults;

/**
 * Checks that notes, headings, names and titles are not empty, and that a note says where it is
 * printed.
 */
final class FilledCheck extends Check {
  private final boolean house;
  private boolean titled;
  private boolean untitled;

  FilledCheck(CheckContext context, Faults faults) {
    super(faults);
    this.house = context.house();
  }

  @Override
  public void start(Element element) {
    if (element.is("titleStmt")) {
      untitled = false;
      titled = false;
    }
    boolean unplaced =
        house && element.is("note") && element.lacks("place") && element.isWithin("text");
    if (unplaced) {
      faults().add(Code.NOTE_PLACE, element.tag(), "");
    }
  }

  @Override
  public void end(Element element) {
    if (!element.isTei()) {
      return;
    }
    switch (element.name()) {
      case "note" -> mustBeFilled(element, Code.NOTE_TEXT);
      case "head" -> mustBeFilled(element, Code.HEAD_TEXT);
      case "persName" -> mustBeFilled(element, Code.PERSON_EMPTY);
      case "title" -> {
        titled |= element.isFilled();
        untitled |= !element.isFilled();
      }
      case "titleStmt" -> {
        // every TEI schema requires a title
        if (untitled && !titled) {
          faults().add(Code.TITLE_TEXT, element.tag(), "");
        }
      }
      default -> {}
    }
  }

  private void mustBeFilled(Element element, Code code) {
    if (house && !element.isFilled()) {
      faults().add(code, element.tag(), "");
    }
  }
}
