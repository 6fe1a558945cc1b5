package org.cajista.validate.checks;

import java.util.List;
import org.cajista.validate.document.Check;
import org.cajista.validate.document.Faults;

/** The checks of a document in the order in which they receive its events. */
public final class Checks {
  private Checks() {}

  /** Returns new checks for one document. */
  public static List<Check> of(CheckContext context, Faults faults) {
    XmlIds ids = new XmlIds(faults);
    return List.of(
        // the ids come first, because the check of pointers needs them
        ids,
        new PointerCheck(context, ids, faults),
        new MetamarkCheck(context, faults),
        new FilledCheck(context, faults),
        new NoteCheck(context, faults),
        new PageCheck(context, faults),
        new DateCheck(context, faults),
        new PersonCheck(context, faults),
        new LanguageCheck(context.house(), faults),
        new CharacterCheck(faults),
        new LeftoverCheck(context, faults));
  }
}
