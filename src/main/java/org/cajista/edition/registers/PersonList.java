package org.cajista.edition.registers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cajista.edition.EditionException;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;

/**
 * A list of persons from elsewhere that is imported: a table, or the {@code person} elements of any
 * TEI file.
 *
 * @param file the name of the file
 * @param described the persons in the order of the list
 * @param diagnostics the diagnostics about the list
 */
public record PersonList(
    String file, List<DescribedPerson> described, List<Diagnostic> diagnostics) {

  /** Copies the lists. */
  public PersonList {
    described = List.copyOf(described);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Reads a list.
   *
   * @param file TEI if its name ends with {@code .xml} or {@code .tei}, otherwise a table
   * @param shown the name of the file in diagnostics
   * @param columns the field of each column, by the name of the column, if the names do not say it
   * @throws EditionException if the file cannot be used
   */
  public static PersonList read(Path file, String shown, Map<String, String> columns)
      throws IOException, EditionException {
    byte[] bytes = Files.readAllBytes(file);
    String ending = FoldedWords.letters(file.getFileName().toString().replaceFirst("^.*\\.", ""));
    return ending.equals("xml") || ending.equals("tei")
        ? tei(shown, Table.decode(bytes))
        : PersonTable.read(shown, Table.decode(bytes), columns);
  }

  private static PersonList tei(String file, String text) throws IOException, EditionException {
    PersonReader.Read read = PersonReader.read(file, text);
    List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
    // a person without an id gets one
    diagnostics.removeIf(found -> found.code().equals("persons.id"));
    List<Diagnostic> wrong =
        diagnostics.stream().filter(found -> found.severity() == Severity.ERROR).toList();
    if (!wrong.isEmpty()) {
      throw new EditionException(wrong);
    }
    if (read.entries().isEmpty()) {
      throw new EditionException(
          List.of(Diagnostic.of(file, 0, 0, Severity.ERROR, "import.nobody")));
    }
    List<DescribedPerson> described = new ArrayList<>();
    for (Personography.Entry entry : read.entries()) {
      String element = text.substring(entry.start(), entry.end());
      described.add(new DescribedPerson(entry.person(), "", "", entry.line(), 1, element));
    }
    return new PersonList(file, described, diagnostics);
  }
}
