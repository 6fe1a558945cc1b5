package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cajista.Encoder;
import org.cajista.Encoder.Draft;
import org.cajista.Encoder.Encoded;
import org.cajista.edition.BuildRecord;
import org.cajista.edition.BuildRecord.Step;
import org.cajista.edition.Edition;
import org.cajista.edition.EditionException;
import org.cajista.edition.Fingerprint;
import org.cajista.edition.SchemaFiles;
import org.cajista.edition.TeiFile;
import org.cajista.edition.TeiFile.Written;
import org.cajista.input.InputFile;
import org.cajista.input.PageReaders;
import org.cajista.model.Person;
import org.cajista.model.Source;
import org.cajista.report.EncodingFindings;

/**
 * Encodes texts, several at a time; one that fails does not stop the others. The texts of an
 * edition are all read first, then it is settled who is who over the edition, then they are
 * written.
 */
final class EncodeRun {

  private final Main main;
  private final boolean force;
  private final Optional<BuildRecord> record;
  private final ReportFile report;
  private final Map<Edition, EditionPersons> persons = new LinkedHashMap<>();

  /**
   * @param force whether files that an editor has corrected are replaced
   * @param record what was encoded before, where only what has changed since is to be encoded
   * @param report where the report goes
   */
  EncodeRun(Main main, boolean force, Optional<BuildRecord> record, ReportFile report) {
    this.report = report;
    this.main = main;
    this.force = force;
    this.record = record;
  }

  /**
   * What is known of a text between reading and writing.
   *
   * @param inputs a sum over all that the encoding depends on but the persons
   * @param draft what was read, where it is still to be written
   * @param result what came of it, where that is known already
   */
  private record Reading(
      EncodeTask task, String inputs, Optional<Draft> draft, Optional<EncodeResult> result) {

    static Reading done(EncodeTask task, String inputs, EncodeResult result) {
      return new Reading(task, inputs, Optional.empty(), Optional.of(result));
    }
  }

  /**
   * Encodes and prints the results in the order of {@code tasks}.
   *
   * @return the exit status
   */
  int run(List<EncodeTask> tasks) throws IOException, EditionException {
    for (EncodeTask task : tasks) {
      if (!persons.containsKey(task.edition())) {
        persons.put(task.edition(), EditionPersons.of(task.edition()));
      }
    }
    putSchemas(tasks);
    EncodePrinter printer = new EncodePrinter(main, report);
    List<Reading> readings = new ArrayList<>();
    List<EncodeResult> results = new ArrayList<>();
    try (Progress progress =
        new Progress(main.terminal(), main.options(), "encoding", tasks.size())) {
      Parallel.each(
          tasks,
          EncodeTask::raw,
          task -> {
            Reading reading = read(task);
            progress.step();
            return reading;
          },
          readings::add);
      Map<Path, Map<String, String>> ids = settle(readings);
      Parallel.each(
          readings,
          reading -> reading.task().raw(),
          reading -> write(reading, ids.getOrDefault(reading.task().raw(), Map.of())),
          result -> {
            results.add(result);
            progress.print(() -> printer.print(result));
          });
    }
    savePersons(readings, printer);
    saveRecord(readings, results);
    report.write(results);
    return printer.close(results);
  }

  private Reading read(EncodeTask task) {
    String inputs = "";
    try {
      if (record.isPresent()) {
        inputs = inputs(task);
        if (record.get().isFresh(Step.ENCODE, task.tei(), inputs + fingerprint(task))) {
          return Reading.done(task, inputs, new EncodeResult.UpToDate(task));
        }
      }
      byte[] bytes = InputFile.bytes(task.raw());
      EditionPersons known = persons.get(task.edition());
      Draft draft = draft(task, bytes, href(task), known.known());
      Reading reading = new Reading(task, inputs, Optional.of(draft), Optional.empty());
      // where nothing is to be settled between texts, none has to wait for the others
      return known.settles() ? reading : Reading.done(task, inputs, write(reading, Map.of()));
    } catch (Exception | StackOverflowError | OutOfMemoryError trouble) {
      return Reading.done(task, inputs, new EncodeResult.Stopped(task, trouble));
    }
  }

  /** For each text the ids of its persons in its edition. */
  private Map<Path, Map<String, String>> settle(List<Reading> readings) throws IOException {
    Map<Path, Map<String, String>> ids = new HashMap<>();
    for (Map.Entry<Edition, EditionPersons> edition : persons.entrySet()) {
      Map<Path, Draft> drafts = new LinkedHashMap<>();
      readings.stream()
          .filter(reading -> reading.task().edition().equals(edition.getKey()))
          .forEach(
              reading ->
                  reading.draft().ifPresent(draft -> drafts.put(reading.task().raw(), draft)));
      ids.putAll(edition.getValue().settle(drafts));
    }
    return ids;
  }

  private EncodeResult write(Reading reading, Map<String, String> ids) {
    if (reading.result().isPresent()) {
      return reading.result().get();
    }
    EncodeTask task = reading.task();
    try {
      Encoded encoded =
          encoder(task.edition(), href(task)).write(reading.draft().orElseThrow(), ids);
      Written written = new TeiFile(task.tei()).write(encoded.tei(), force);
      return new EncodeResult.Done(
          task, Optional.of(written), EncodingFindings.of(encoded.document(), encoded.report()));
    } catch (Exception | StackOverflowError | OutOfMemoryError trouble) {
      return new EncodeResult.Stopped(task, trouble);
    }
  }

  /** Adds to the personographies whom the texts name that went to their places in the edition. */
  private void savePersons(List<Reading> readings, EncodePrinter printer)
      throws IOException, EditionException {
    for (Map.Entry<Edition, EditionPersons> edition : persons.entrySet()) {
      List<Reading> written =
          readings.stream()
              .filter(reading -> reading.task().edition().equals(edition.getKey()))
              .filter(reading -> reading.draft().isPresent())
              .toList();
      EditionPersons known = edition.getValue();
      if (!written.isEmpty()) {
        known.doubts().forEach(printer::print);
        if (written.stream().allMatch(reading -> known.owns(reading.task().tei()))) {
          printer.print(known.file(), known.save());
        }
      }
    }
  }

  private void saveRecord(List<Reading> readings, List<EncodeResult> results) throws IOException {
    if (record.isEmpty()) {
      return;
    }
    for (int i = 0; i < readings.size(); i++) {
      EncodeTask task = readings.get(i).task();
      if (results.get(i) instanceof EncodeResult.Done done && done.good()) {
        String inputs = readings.get(i).inputs() + fingerprint(task);
        record.get().done(Step.ENCODE, task.tei(), inputs);
      }
    }
    record.get().save();
  }

  /**
   * Reads one text.
   *
   * @param bytes what the raw file holds
   * @param schema where the TEI says its schema is
   * @param persons the persons whom the editor has described
   */
  private static Draft draft(EncodeTask task, byte[] bytes, String schema, List<Person> persons)
      throws IOException, Failure {
    Source source = new PageReaders().read(task.name(), bytes);
    if (source.text().isBlank()) {
      throw new Failure(
          task.name() + ": this file is empty. Put the page text of a document into it.");
    }
    return encoder(task.edition(), schema).read(source, task.entry(), persons);
  }

  /**
   * Encodes one text that goes nowhere: neither its TEI nor its persons are kept.
   *
   * @param bytes what the raw file holds
   * @param schema where the TEI says its schema is
   */
  static Encoded encode(EncodeTask task, byte[] bytes, String schema)
      throws IOException, EditionException, Failure {
    EditionPersons known = EditionPersons.of(task.edition());
    Draft draft = draft(task, bytes, schema, known.known());
    Map<String, String> ids =
        known.settle(Map.of(task.raw(), draft)).getOrDefault(task.raw(), Map.of());
    return encoder(task.edition(), schema).write(draft, ids);
  }

  private String fingerprint(EncodeTask task) {
    return persons.get(task.edition()).fingerprint();
  }

  /** A bare folder has a name, but says nothing of an edition. */
  private static Encoder encoder(Edition edition, String schema) {
    return Files.isRegularFile(edition.file())
        ? new Encoder(schema, edition.facts())
        : new Encoder(schema);
  }

  private static String inputs(EncodeTask task) throws IOException {
    return new Fingerprint()
        .add(task.entry().toString())
        .add(task.edition().facts().toString())
        .add(href(task))
        .add(task.raw())
        .sum();
  }

  private static String href(EncodeTask task) {
    return SchemaFiles.href(task.edition().root(), folder(task));
  }

  private static Path folder(EncodeTask task) {
    return task.tei().toAbsolutePath().normalize().getParent();
  }

  private static void putSchemas(List<EncodeTask> tasks) throws IOException {
    Set<Path> folders = new LinkedHashSet<>();
    for (EncodeTask task : tasks) {
      if (SchemaFiles.href(task.edition().root(), folder(task)).equals(SchemaFiles.FOLDER)) {
        folders.add(folder(task));
      }
    }
    for (Path folder : folders) {
      SchemaFiles.copyTo(folder);
    }
  }
}
