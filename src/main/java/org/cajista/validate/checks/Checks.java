package org.cajista.validate.checks;

import java.util.List;
import org.cajista.validate.document.Check;
import org.cajista.validate.document.Faults;

/** The checks that are asked of a document, in the order in which they hear of it. */
public final class Checks {
  private Checks() {}

  /** New checks for one document. */
  public static List<Check> of(CheckContext context, Faults faults) {
    XmlIds ids = new XmlIds(faults);
    return List.of(
        // the pointers are judged by the names, so that the names come first
        ids,
        new PointerCheck(context, ids, faults),
        new MetamarkCheck(context, faults),
        new FilledCheck(context, faults),
        new NoteCheck(context, faults),
        new PageCheck(context, faults),
        new DateCheck(context, faults),
        new PersonCheck(context, faults),
        new LanguageCheck(faults),
        new CharacterCheck(faults),
        new LeftoverCheck(context, faults));
  }
}
