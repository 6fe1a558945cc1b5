package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cajista.Encoder;
import org.cajista.Encoder.Encoded;
import org.cajista.edition.BuildRecord;
import org.cajista.edition.BuildRecord.Step;
import org.cajista.edition.Edition;
import org.cajista.edition.EditionException;
import org.cajista.edition.Fingerprint;
import org.cajista.edition.Personography;
import org.cajista.edition.Schemas;
import org.cajista.edition.TeiFile;
import org.cajista.edition.TeiFile.Written;
import org.cajista.model.Person;
import org.cajista.model.Source;
import org.cajista.read.RawReader;
import org.cajista.report.Findings;

/** Encodes texts, several at a time; one that fails does not stop the others. */
final class EncodeRun {

  private final Main main;
  private final boolean force;
  private final Optional<BuildRecord> record;
  private final ReportFile report;
  private final Map<Edition, List<Person>> persons = new HashMap<>();

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
   * Encodes and prints the results in the order of {@code tasks}.
   *
   * @return the exit status
   */
  int run(List<EncodeTask> tasks) throws IOException, EditionException {
    for (EncodeTask task : tasks) {
      if (!persons.containsKey(task.edition())) {
        persons.put(task.edition(), Personography.read(task.edition().persons()));
      }
    }
    putSchemas(tasks);
    EncodePrinter printer = new EncodePrinter(main, report);
    List<EncodeResult> results = new ArrayList<>();
    try (Progress progress =
        new Progress(main.terminal(), main.options(), "encoding", tasks.size())) {
      Parallel.each(
          tasks,
          task -> {
            EncodeResult result = encode(task);
            progress.step();
            return result;
          },
          result -> {
            results.add(result);
            progress.print(() -> printer.print(result));
          });
    }
    if (record.isPresent()) {
      record.get().save();
    }
    report.write(results);
    return printer.close(results);
  }

  private EncodeResult encode(EncodeTask task) {
    try {
      String inputs = record.isPresent() ? inputs(task) : "";
      if (record.isPresent() && record.get().isFresh(Step.ENCODE, task.tei(), inputs)) {
        return new EncodeResult.UpToDate(task);
      }
      byte[] bytes = new RawReader().bytes(task.raw());
      Encoded encoded = encode(task, bytes, href(task), persons.get(task.edition()));
      Written written = new TeiFile(task.tei()).write(encoded.tei(), force);
      EncodeResult.Done done =
          new EncodeResult.Done(
              task, Optional.of(written), Findings.of(encoded.document(), encoded.report()));
      if (record.isPresent() && done.good()) {
        record.get().done(Step.ENCODE, task.tei(), inputs);
      }
      return done;
    } catch (Exception | StackOverflowError | OutOfMemoryError trouble) {
      return new EncodeResult.Stopped(task, trouble);
    }
  }

  /**
   * Encodes one text without writing it.
   *
   * @param bytes what the raw file holds
   * @param schema where the TEI says its schema is
   * @param persons the edition's personography
   */
  static Encoded encode(EncodeTask task, byte[] bytes, String schema, List<Person> persons)
      throws IOException, Failure {
    Source source = new RawReader().read(task.name(), bytes);
    if (source.text().isBlank()) {
      throw new Failure(
          task.name() + ": the file is empty: put the page text of a document into it.");
    }
    return encoder(task.edition(), schema).encode(source, task.entry(), persons);
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
        .add(task.edition().persons())
        .sum();
  }

  private static String href(EncodeTask task) {
    return Schemas.href(task.edition().root(), folder(task));
  }

  private static Path folder(EncodeTask task) {
    return task.tei().toAbsolutePath().normalize().getParent();
  }

  private static void putSchemas(List<EncodeTask> tasks) throws IOException {
    Set<Path> folders = new LinkedHashSet<>();
    for (EncodeTask task : tasks) {
      if (Schemas.href(task.edition().root(), folder(task)).equals(Schemas.FOLDER)) {
        folders.add(folder(task));
      }
    }
    for (Path folder : folders) {
      Schemas.copyTo(folder);
    }
  }
}
