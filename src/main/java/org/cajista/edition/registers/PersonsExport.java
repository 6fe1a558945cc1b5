package org.cajista.edition.registers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cajista.model.register.Person;
import org.cajista.model.value.Authority;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.DateValue;
import org.cajista.model.value.Idno;

/** Writes persons as a table that {@code import} can read again. */
public final class PersonsExport {
  private static final List<PersonColumn> COLUMNS =
      List.of(
          PersonColumn.ID,
          PersonColumn.NAME,
          PersonColumn.VARIANTS,
          PersonColumn.BIRTH,
          PersonColumn.DEATH,
          PersonColumn.DESCRIPTION,
          PersonColumn.VIAF,
          PersonColumn.WIKIDATA,
          PersonColumn.GND,
          PersonColumn.ISNI,
          PersonColumn.ORCID,
          PersonColumn.BNF,
          PersonColumn.LCCN,
          PersonColumn.IDNO);

  private PersonsExport() {}

  /**
   * Returns the table in the form of RFC 4180: with commas, and with CR LF at the ends of lines.
   */
  public static String csv(List<Person> persons) throws IOException {
    StringBuilder table = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(table, CSVFormat.RFC4180)) {
      printer.printRecord(COLUMNS.stream().map(PersonColumn::field).toList());
      for (Person person : persons) {
        List<String> row = new ArrayList<>();
        COLUMNS.forEach(column -> row.add(cell(person, column)));
        printer.printRecord(row);
      }
    }
    return table.toString();
  }

  private static String cell(Person person, PersonColumn column) {
    return switch (column) {
      case ID -> person.id();
      case NAME -> person.names().get(0);
      case VARIANTS -> String.join("; ", person.names().subList(1, person.names().size()));
      case BIRTH -> person.birth().map(date -> year(person, date)).orElse("");
      case DEATH -> person.death().map(date -> year(person, date)).orElse("");
      case DESCRIPTION -> person.note();
      default -> numbers(person, column);
    };
  }

  /** Returns the date, or the first possible date; with a question mark if it is doubtful. */
  private static String year(Person person, DateValue date) {
    String plain = date.when();
    String first = date.from().isEmpty() ? date.notBefore() : date.from();
    boolean doubtful = plain.isEmpty() || person.certainty() != Certainty.HIGH;
    return (plain.isEmpty() ? first : plain) + (doubtful ? "?" : "");
  }

  private static String numbers(Person person, PersonColumn column) {
    return person.idnos().stream()
        .filter(idno -> columnOf(idno) == column)
        .map(idno -> column == PersonColumn.IDNO ? PersonColumn.shown(idno) : number(idno))
        .collect(Collectors.joining("; "));
  }

  private static String number(Idno idno) {
    return idno.authority().map(register -> register.number(idno.value())).orElse(idno.value());
  }

  private static PersonColumn columnOf(Idno idno) {
    return idno.authority()
        .map(Authority::name)
        .map(PersonColumn::valueOf)
        .orElse(PersonColumn.IDNO);
  }
}
