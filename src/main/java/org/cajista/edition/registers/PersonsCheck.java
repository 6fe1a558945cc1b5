package org.cajista.edition.registers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cajista.model.value.Authority;
import org.cajista.model.value.Idno;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;

/**
 * Finds what a grammar cannot find in a personography: one person twice, or one name for two
 * persons.
 */
public final class PersonsCheck {

  private PersonsCheck() {}

  /**
   * Returns the diagnostics, also those about wrong numbers.
   *
   * @param file the name of the file
   */
  public static List<Diagnostic> of(Personography persons, String file) {
    List<Diagnostic> doubts = new ArrayList<>(persons.doubts());
    Map<String, Personography.Entry> numbers = new HashMap<>();
    Map<String, Personography.Entry> names = new HashMap<>();
    for (Personography.Entry entry : persons.entries()) {
      for (Idno idno : entry.person().idnos()) {
        String register = idno.authority().map(Authority::name).orElse("");
        String number = register + " " + idno.address().orElse(idno.value());
        twice(numbers, number, entry, file, "persons.number", idno.value(), doubts);
      }
      for (String name : entry.person().names()) {
        if (name.contains(" ")) {
          twice(names, FoldedWords.words(name), entry, file, "persons.namesake", name, doubts);
        }
      }
    }
    doubts.sort(Diagnostic.BY_PLACE);
    return doubts;
  }

  private static void twice(
      Map<String, Personography.Entry> seen,
      String key,
      Personography.Entry entry,
      String file,
      String code,
      String shown,
      List<Diagnostic> doubts) {
    Personography.Entry first = seen.putIfAbsent(key, entry);
    if (first != null && first != entry) {
      doubts.add(
          Diagnostic.of(
              file,
              entry.line(),
              1,
              Severity.WARNING,
              code,
              shown,
              first.person().id(),
              entry.person().id()));
    }
  }
}
