package org.cajista.lang;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cajista.report.Diagnostic;

/**
 * The forms of one list file, by class. The lines of an edition come after those of the program,
 * and a line {@code - form} removes a form. A line that cannot be understood is reported and left
 * out.
 */
final class ListTable {
  /** The class of a file that is one list. */
  private static final String ONE = "";

  private final Map<String, WordList> lists = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> forms = new LinkedHashMap<>();
  private final Consumer<Diagnostic> faults;

  /**
   * @param file without its ending: {@code names/titles}
   * @param faults takes what is wrong with the files
   */
  ListTable(String file, Consumer<Diagnostic> faults) {
    this.faults = faults;
    for (WordList list : WordList.in(file)) {
      lists.put(list.wordClass(), list);
      forms.put(list.wordClass(), new LinkedHashMap<>());
    }
  }

  /** Returns the forms of a list of this file, and their values. */
  Map<String, String> forms(WordList list) {
    return forms.get(list.wordClass());
  }

  /** Adds a file. */
  void add(ListFile file) {
    for (ListFile.Row row : file.rows()) {
      List<String> fields = row.fields();
      boolean takesAway = row.takesAway();
      Optional<BadListException> fault =
          takesAway ? remove(file, row, fields) : add(file, row, fields);
      fault.ifPresent(one -> faults.accept(one.diagnostic()));
    }
  }

  private Optional<BadListException> add(ListFile file, ListFile.Row row, List<String> fields) {
    String form = fields.get(0);
    int before = isOne() ? 1 : 2; // what stands before the value
    if (form.replace(".", "").isBlank() || fields.size() < before || fields.size() > before + 1) {
      return Optional.of(file.fault(row, "language.line", row.text(), shape()));
    }
    String value = fields.size() > before ? fields.get(before) : "";
    for (String wordClass : classes(fields)) {
      WordList list = lists.get(wordClass);
      if (list == null) {
        return Optional.of(noClass(file, row, wordClass));
      }
      if (!list.value().allows(value)) {
        return Optional.of(
            file.fault(row, "language.value", form, list.value().description(), value));
      }
    }
    for (String wordClass : classes(fields)) {
      forms.get(wordClass).put(form, value);
    }
    return Optional.empty();
  }

  private Optional<BadListException> remove(ListFile file, ListFile.Row row, List<String> fields) {
    String form = fields.get(0);
    boolean everywhere = fields.size() == 1;
    boolean found = false;
    for (String wordClass : everywhere ? lists.keySet() : List.of(classes(fields))) {
      if (!lists.containsKey(wordClass)) {
        return Optional.of(noClass(file, row, wordClass));
      }
      found |= forms.get(wordClass).remove(form) != null;
    }
    return found ? Optional.empty() : Optional.of(file.fault(row, "language.not-there", form));
  }

  private boolean isOne() {
    return lists.containsKey(ONE);
  }

  private String[] classes(List<String> fields) {
    return isOne() ? new String[] {ONE} : fields.get(1).split(" +");
  }

  private BadListException noClass(ListFile file, ListFile.Row row, String wordClass) {
    String known = lists.keySet().stream().collect(Collectors.joining(", "));
    return file.fault(row, "language.class", wordClass, known);
  }

  private String shape() {
    return isOne() ? "form TAB value" : "form TAB class TAB value";
  }
}
