package org.cajista.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cajista.Encoder;
import org.cajista.Reading;
import org.cajista.Registers;
import org.cajista.Settlement;
import org.cajista.TextNames;
import org.cajista.cli.ProgramRun;
import org.cajista.edition.EditionException;
import org.cajista.edition.registers.Personography;
import org.cajista.edition.registers.PersonsFile;
import org.cajista.model.Source;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.header.Entry;
import org.cajista.model.register.Person;

/**
 * What encoding does with a personography, without the program around it: the texts are read with
 * its persons, it is settled who is who, the TEI gets its ids, and the file its new persons.
 */
final class PersonsOracle {
  private static final Entry UNKNOWN = new Entry("", "", "", "", "", "", Entry.Kind.UNKNOWN, "es");

  private final EditionFacts facts = new EditionFacts("Cartas", List.of(), "", "es");
  private final Encoder encoder =
      new Encoder("schema", Optional.of(facts), LocalDate.of(2026, 11, 28));
  private final List<Source> texts;

  /** The texts as they are read where no editor has described a person. */
  private final Map<List<Person>, List<Reading>> read = new ConcurrentHashMap<>();

  /**
   * @param texts of the edition
   */
  PersonsOracle(List<String> texts) {
    this.texts = texts.stream().map(text -> new Source("text.txt", text, "UTF-8")).toList();
    read.put(List.of(), readings(List.of()));
  }

  /** Encodes with {@code file}, twice, and returns what is wrong. */
  List<Finding> check(Path file) throws IOException {
    List<Finding> findings = new ArrayList<>();
    String before = Files.readString(file);
    try {
      findings.addAll(encode(file));
    } catch (EditionException refused) {
      findings.addAll(ProgramOracle.check("persons", new ProgramRun(1, "", refused.getMessage())));
      if (!Files.readString(file).equals(before)) {
        findings.add(new Finding("changed and refused", refused.getMessage()));
      }
      return findings;
    }
    String after = Files.readString(file);
    try {
      encode(file);
    } catch (EditionException refused) {
      findings.add(new Finding("refuses its own persons", refused.getMessage() + "\n" + after));
    }
    if (!Files.readString(file).equals(after)) {
      findings.add(new Finding("unstable", "encoded again, persons.xml changes"));
    }
    return findings;
  }

  private List<Finding> encode(Path file) throws IOException, EditionException {
    List<Finding> findings = new ArrayList<>();
    Personography known = Personography.read(file);
    known.requireList(file);
    Registers registers =
        new Registers("es", known.editors(), known.made(), List.copyOf(known.deleted()));
    List<Reading> readings =
        read.containsKey(known.editors()) ? read.get(known.editors()) : readings(known.editors());
    List<TextNames> names = readings.stream().map(Reading::names).toList();
    Settlement settled = encoder.settle(names, registers, true);
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      reading.findings().diagnostics().stream()
          .filter(said -> said.code().equals("rule.failed"))
          .forEach(said -> findings.add(new Finding("a rule failed", said.toString())));
      findings.addAll(EncodeOracle.valid(encoder.rename(reading.tei(), settled.ids().get(i))));
    }
    new PersonsFile(file, facts).write(settled.registers().made(), true);
    return findings;
  }

  private List<Reading> readings(List<Person> editors) {
    return texts.stream().map(text -> encoder.read(text, UNKNOWN, editors)).toList();
  }
}
