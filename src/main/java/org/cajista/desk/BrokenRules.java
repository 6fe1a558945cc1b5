package org.cajista.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.desk.edit.OpenText;
import org.cajista.desk.view.ChapterSlice;
import org.cajista.model.Source;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;
import org.cajista.report.Translation;
import org.cajista.validate.Validator;

/** Finds the rules of the schema that a text keeps, and would break after a correction. */
final class BrokenRules {

  /** Where a text was cut, pointers lead nowhere. */
  private static final String POINTERS = "pointer.";

  private final Translation translation;
  private final Validator validator = new Validator();

  BrokenRules(Translation translation) {
    this.translation = translation;
  }

  /**
   * Returns the first such rule. It is looked for in the passage at a place and in what stands
   * around it, so that the length of a book does not matter.
   *
   * @param offset a place in both
   */
  Optional<String> at(int offset, OpenText before, OpenText after) {
    return first(
        ChapterSlice.withoutRegisters(before, offset),
        ChapterSlice.withoutRegisters(after, offset));
  }

  /** Returns the first such rule in a whole text. */
  Optional<String> in(OpenText before, OpenText after) {
    return first(before.text(), after.text());
  }

  private Optional<String> first(String before, String after) {
    List<String> known = new ArrayList<>();
    for (Diagnostic error : errors(before)) {
      known.add(error.message());
    }
    for (Diagnostic error : errors(after)) {
      if (!known.remove(error.message())) {
        return Optional.of(translation.of(error).message());
      }
    }
    return Optional.empty();
  }

  private List<Diagnostic> errors(String tei) {
    return validator.validate(new Source("desk.xml", tei, "UTF-8")).stream()
        .filter(found -> found.severity() == Severity.ERROR)
        .filter(found -> !found.code().startsWith(POINTERS))
        .toList();
  }
}
