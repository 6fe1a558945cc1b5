package org.cajista.project;

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
import org.cajista.files.Parallel;
import org.cajista.input.InputFile;
import org.cajista.input.PageReaders;
import org.cajista.lang.Languages;
import org.cajista.model.EditionFacts;
import org.cajista.model.Person;
import org.cajista.model.Source;
import org.cajista.project.select.EncodeTask;
import org.cajista.report.CajistaException;
import org.cajista.report.EncodingFindings;

/**
 * Encodes texts, several at a time; one that fails does not stop the others. The texts of an
 * edition are all read first, then it is settled who is who over the edition, then they are
 * written.
 */
final class EncodeRun {

  private final Environment environment;
  private final boolean force;
  private final Optional<BuildRecord> record;
  private final ProjectListener listener;
  private final Map<Edition, EditionPersons> persons = new LinkedHashMap<>();

  /**
   * @param force whether files that an editor has corrected are replaced
   * @param record what was encoded before, where only what has changed since is to be encoded
   * @param listener hears of each text
   */
  EncodeRun(
      Environment environment,
      boolean force,
      Optional<BuildRecord> record,
      ProjectListener listener) {
    this.environment = environment;
    this.force = force;
    this.record = record;
    this.listener = listener;
  }

  /**
   * What is known of a text between reading and writing.
   *
   * @param inputs a sum over all that the encoding depends on but the persons
   * @param draft what was read, where it is still to be written
   * @param result what came of it, where that is known already
   */
  private record Reading(
      EncodeTask task, String inputs, Optional<Draft> draft, Optional<TextResult> result) {

    static Reading done(EncodeTask task, String inputs, TextResult result) {
      return new Reading(task, inputs, Optional.empty(), Optional.of(result));
    }
  }

  /** Encodes; the listener hears of the results in the order of {@code tasks}. */
  EncodeResult run(List<EncodeTask> tasks) throws IOException, EditionException {
    for (EncodeTask task : tasks) {
      if (!persons.containsKey(task.edition())) {
        persons.put(task.edition(), EditionPersons.of(task.edition()));
      }
    }
    putSchemas(tasks);
    List<Reading> readings = new ArrayList<>();
    List<TextResult> results = new ArrayList<>();
    listener.begins(ProjectStage.ENCODE, tasks.size());
    Parallel.each(
        tasks,
        EncodeTask::raw,
        task -> {
          Reading reading = read(task);
          listener.step();
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
          listener.encoded(result);
        });
    listener.ends(ProjectStage.ENCODE);
    savePersons(readings);
    saveRecord(readings, results);
    EncodeResult all = new EncodeResult(0, 0, 0, false);
    for (TextResult result : results) {
      all = all.plus(result);
    }
    listener.allEncoded(all);
    return all;
  }

  private Reading read(EncodeTask task) {
    String inputs = "";
    try {
      if (record.isPresent()) {
        inputs = inputs(task);
        if (record.get().isFresh(Step.ENCODE, task.tei(), inputs + fingerprint(task))) {
          return Reading.done(task, inputs, new TextResult.UpToDate(task.name()));
        }
      }
      byte[] bytes = InputFile.bytes(task.raw());
      EditionPersons known = persons.get(task.edition());
      Draft draft = draft(task, bytes, href(task), known.known());
      Reading reading = new Reading(task, inputs, Optional.of(draft), Optional.empty());
      // where nothing is to be settled between texts, none has to wait for the others
      return known.settles() ? reading : Reading.done(task, inputs, write(reading, Map.of()));
    } catch (Exception | StackOverflowError | OutOfMemoryError trouble) {
      return Reading.done(task, inputs, new TextResult.Stopped(task.name(), new Trouble(trouble)));
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

  private TextResult write(Reading reading, Map<String, String> ids) {
    if (reading.result().isPresent()) {
      return reading.result().get();
    }
    EncodeTask task = reading.task();
    try {
      Encoded encoded =
          encoder(task.edition(), href(task)).write(reading.draft().orElseThrow(), ids);
      Written written = new TeiFile(task.tei()).write(encoded.tei(), force);
      return new TextResult.Encoded(
          task.name(),
          Optional.of(new TextResult.Written(task.tei(), written.fate(), written.file())),
          EncodingFindings.of(encoded.document(), encoded.report()));
    } catch (Exception | StackOverflowError | OutOfMemoryError trouble) {
      return new TextResult.Stopped(task.name(), new Trouble(trouble));
    }
  }

  /** Adds to the personographies whom the texts name that went to their places in the edition. */
  private void savePersons(List<Reading> readings) throws IOException, EditionException {
    for (Map.Entry<Edition, EditionPersons> edition : persons.entrySet()) {
      List<Reading> written =
          readings.stream()
              .filter(reading -> reading.task().edition().equals(edition.getKey()))
              .filter(reading -> reading.draft().isPresent())
              .toList();
      EditionPersons known = edition.getValue();
      if (!written.isEmpty()) {
        known.doubts().forEach(listener::doubt);
        if (written.stream().allMatch(reading -> known.owns(reading.task().tei()))) {
          listener.persons(known.file(), known.save());
        }
      }
    }
  }

  private void saveRecord(List<Reading> readings, List<TextResult> results) throws IOException {
    if (record.isEmpty()) {
      return;
    }
    for (int i = 0; i < readings.size(); i++) {
      EncodeTask task = readings.get(i).task();
      if (results.get(i) instanceof TextResult.Encoded encoded && encoded.good()) {
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
  private Draft draft(EncodeTask task, byte[] bytes, String schema, List<Person> persons)
      throws IOException, CajistaException {
    Source source = new PageReaders().read(task.name(), bytes);
    if (source.text().isBlank()) {
      throw new CajistaException(
          task.name() + ": this file is empty. Put the page text of a document into it.");
    }
    return encoder(task.edition(), schema).read(source, task.entry(), persons);
  }

  /** Encodes one text that goes nowhere: neither its TEI nor its persons are kept. */
  EncodedText encode(EncodeTask task, byte[] bytes) throws IOException, CajistaException {
    EditionPersons known = EditionPersons.of(task.edition());
    String schema = SchemaFiles.FOLDER;
    Draft draft = draft(task, bytes, schema, known.known());
    Map<String, String> ids =
        known.settle(Map.of(task.raw(), draft)).getOrDefault(task.raw(), Map.of());
    Encoded encoded = encoder(task.edition(), schema).write(draft, ids);
    return new EncodedText(
        encoded.tei(),
        new TextResult.Encoded(
            task.name(),
            Optional.empty(),
            EncodingFindings.of(encoded.document(), encoded.report())));
  }

  private String fingerprint(EncodeTask task) {
    return persons.get(task.edition()).fingerprint();
  }

  /** A bare folder has a name, but says nothing of an edition. */
  private Encoder encoder(Edition edition, String schema) {
    Optional<EditionFacts> facts =
        Files.isRegularFile(edition.file()) ? Optional.of(edition.facts()) : Optional.empty();
    return new Encoder(schema, facts, environment.today(), Languages.shipped());
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
