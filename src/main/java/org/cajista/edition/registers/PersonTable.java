package org.cajista.edition.registers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.edition.EditionException;
import org.cajista.model.register.Person;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.Idno;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;

/**
 * Reads a table of persons: a row of column names (see {@link PersonColumn}), then one row for each
 * person.
 */
final class PersonTable {
  /** {@code Robles, Emilio, 1871-1919}: a name as in library catalogues. */
  private static final Pattern HEADING =
      Pattern.compile(
          "([^,]+),\\s*([^,\\d]*[^,\\d\\s.])\\.?(?:,\\s*\\(?(\\d{4})?\\s*[-–]\\s*(\\d{4})?\\)?)?\\.?");

  private static final Pattern XML_ID = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}._-]*");

  private final String file;
  private final Table table;
  private final Map<PersonColumn, List<Integer>> columns = new EnumMap<>(PersonColumn.class);
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private PersonTable(String file, Table table) {
    this.file = file;
    this.table = table;
  }

  static PersonList read(String file, String text, Map<String, String> given)
      throws IOException, EditionException {
    PersonTable table = new PersonTable(file, Table.read(file, text));
    table.head(given);
    List<DescribedPerson> described = new ArrayList<>();
    List<Table.Row> rows = table.table.rows();
    for (Table.Row row : rows.subList(1, rows.size())) {
      table.describe(row).ifPresent(described::add);
    }
    return new PersonList(file, described, table.diagnostics);
  }

  private void head(Map<String, String> given) throws EditionException {
    if (table.rows().isEmpty()) {
      throw new EditionException(
          List.of(Diagnostic.of(file, 0, 0, Severity.ERROR, "import.nobody")));
    }
    Map<String, PersonColumn> names = new LinkedHashMap<>(PersonColumn.names());
    for (Map.Entry<String, String> one : given.entrySet()) {
      PersonColumn column = names.get(FoldedWords.letters(one.getValue()));
      if (column == null) {
        throw new EditionException(
            List.of(
                Diagnostic.of(
                    file,
                    1,
                    0,
                    Severity.ERROR,
                    "import.field",
                    one.getValue(),
                    PersonColumn.all())));
      }
      names.put(FoldedWords.letters(one.getKey()), column);
    }
    Table.Row head = table.rows().get(0);
    List<String> unused = new ArrayList<>();
    for (int i = 0; i < head.cells().size(); i++) {
      PersonColumn column = names.get(FoldedWords.letters(head.cell(i)));
      if (column != null) {
        columns.computeIfAbsent(column, any -> new ArrayList<>()).add(i);
      } else if (!head.cell(i).isEmpty()) {
        unused.add("«" + head.cell(i) + "»");
      }
    }
    if (!columns.containsKey(PersonColumn.NAME) && !columns.containsKey(PersonColumn.SURNAME)) {
      throw new EditionException(
          List.of(
              Diagnostic.of(
                  file, 1, 1, Severity.ERROR, "import.columns", String.join(", ", head.cells()))));
    }
    if (!unused.isEmpty()) {
      diagnostics.add(
          Diagnostic.of(file, 1, 1, Severity.WARNING, "import.unused", String.join(", ", unused)));
    }
  }

  private void say(
      Severity severity, Table.Row row, PersonColumn column, String code, Object... what) {
    int at = columns.getOrDefault(column, List.of(0)).get(0);
    diagnostics.add(
        Diagnostic.of(file, table.line(row, at), table.column(row, at), severity, code, what));
  }

  private String cell(Table.Row row, PersonColumn column) {
    return columns.getOrDefault(column, List.of()).stream()
        .map(row::cell)
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .orElse("");
  }

  private Optional<DescribedPerson> describe(Table.Row row) {
    String name = cell(row, PersonColumn.NAME);
    String surname = cell(row, PersonColumn.SURNAME);
    String forename = cell(row, PersonColumn.FORENAME);
    ListedDate birth = date(row, PersonColumn.BIRTH);
    ListedDate death = date(row, PersonColumn.DEATH);
    Matcher heading = HEADING.matcher(name);
    if (surname.isEmpty() && heading.matches()) {
      surname = heading.group(1).strip();
      forename = heading.group(2).strip();
      birth = birth.or(heading.group(3));
      death = death.or(heading.group(4));
      name = forename + " " + surname;
    } else if (!surname.isEmpty()) {
      name = (forename + " " + surname).strip();
    } else if (name.isEmpty()) {
      name = forename;
    }
    if (name.isEmpty()) {
      if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
        say(Severity.ERROR, row, PersonColumn.NAME, "import.name");
      }
      return Optional.empty();
    }
    String id = cell(row, PersonColumn.ID);
    if (!id.isEmpty() && !XML_ID.matcher(id).matches()) {
      say(Severity.ERROR, row, PersonColumn.ID, "import.id", id);
      return Optional.empty();
    }
    boolean sure = birth.sure() && death.sure();
    Person person =
        new Person(
            id,
            names(name, row),
            birth.value(),
            death.value(),
            sure ? Certainty.HIGH : Certainty.LOW,
            cell(row, PersonColumn.DESCRIPTION),
            idnos(row));
    int at = columns.getOrDefault(PersonColumn.NAME, columns.get(PersonColumn.SURNAME)).get(0);
    return Optional.of(
        new DescribedPerson(
            person,
            surname.isEmpty() ? "" : forename,
            forename.isEmpty() ? "" : surname,
            table.line(row, at),
            table.column(row, at),
            ""));
  }

  private List<String> names(String name, Table.Row row) {
    Set<String> names = new LinkedHashSet<>(List.of(name));
    for (int column : columns.getOrDefault(PersonColumn.VARIANTS, List.of())) {
      for (String variant : row.cell(column).split("[;|]")) {
        if (!variant.isBlank()) {
          names.add(variant.strip());
        }
      }
    }
    return List.copyOf(names);
  }

  private ListedDate date(Table.Row row, PersonColumn column) {
    String text = cell(row, column);
    Optional<ListedDate> date = ListedDate.of(text);
    if (date.isEmpty()) {
      say(Severity.WARNING, row, column, "import.date", text);
    }
    return date.orElse(ListedDate.NONE);
  }

  private List<Idno> idnos(Table.Row row) {
    List<Idno> idnos = new ArrayList<>();
    for (PersonColumn column : PersonColumn.REGISTERS) {
      for (String value : cell(row, column).split("\\s*[;|]\\s*")) {
        if (!value.isBlank()) {
          Idno idno = column.idno(value.strip());
          idnos.add(idno);
          idno.authority()
              .filter(register -> !register.accepts(value))
              .ifPresent(
                  register -> say(Severity.WARNING, row, column, "persons.idno", register, value));
        }
      }
    }
    return idnos;
  }
}
