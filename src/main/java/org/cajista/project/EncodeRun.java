package org.cajista.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cajista.Reading;
import org.cajista.TextNames;
import org.cajista.edition.BuildRecord;
import org.cajista.edition.SchemaFiles;
import org.cajista.files.Parallel;
import org.cajista.files.TemporaryFolder;
import org.cajista.input.InputFile;
import org.cajista.project.letters.EditionLetters;
import org.cajista.project.letters.LetterCard;
import org.cajista.project.letters.LetterLinks;
import org.cajista.project.select.EncodeTask;
import org.cajista.project.select.TeiInputs;
import org.cajista.report.CajistaException;

/**
 * Encodes texts, several at a time; one that fails does not stop the others. The texts of an
 * edition are all read first, then it is settled who is who over the edition, then they are renamed
 * and written. What waits meanwhile is small.
 */
final class EncodeRun {
  private final Environment environment;
  private final EncodeOptions options;
  private final Optional<BuildRecord> record;
  private final ProjectListener listener;
  private final Map<Path, EditionPersons> persons = new LinkedHashMap<>();
  private final Map<Path, LetterCard> letters = new ConcurrentHashMap<>();
  private final Map<Path, LetterLinks> links = new HashMap<>();
  private final List<Made> made = new ArrayList<>();
  private EncodeResult all = new EncodeResult(0, 0, 0, false);

  /**
   * @param options whether corrected files are replaced and teach
   * @param record what was encoded before, where only what has changed since is to be encoded
   * @param listener hears of each text
   */
  EncodeRun(
      Environment environment,
      EncodeOptions options,
      Optional<BuildRecord> record,
      ProjectListener listener) {
    this.environment = environment;
    this.options = options;
    this.record = record;
    this.listener = listener;
  }

  /** A text that was encoded without errors, and a sum over what it was encoded from. */
  private record Made(EncodeTask task, String inputs) {}

  /**
   * A text that waits: until it is known who is who over its edition, or until those before it are
   * told.
   *
   * @param inputs a sum over all that the encoding depends on except the persons
   * @param reading what was read, without its TEI, where it is still to be written
   * @param tei the file in which the TEI waits
   * @param result what came of the text, where that is known already
   */
  private record Waiting(
      EncodeTask task,
      String inputs,
      Optional<Reading> reading,
      Optional<Path> tei,
      Optional<TextResult> result) {

    static Waiting done(EncodeTask task, String inputs, TextResult result) {
      return new Waiting(task, inputs, Optional.empty(), Optional.empty(), Optional.of(result));
    }
  }

  /** Encodes; the listener hears of the results in the order of {@code tasks}. */
  EncodeResult run(List<EncodeTask> tasks) throws IOException, CajistaException {
    if (record.isPresent() && options.output().isEmpty()) {
      TeiInputs.removeGone(environment.user(), tasks.get(0).edition()).forEach(listener::warned);
    }
    for (EncodeTask task : tasks) {
      Path root = task.edition().root();
      if (!persons.containsKey(root)) {
        persons.put(
            root, EditionPersons.of(task.edition(), environment.today(), options.learning()));
      }
    }
    EncodeTask.putSchemas(tasks);
    listener.begins(ProjectStage.ENCODE, tasks.size());
    List<Waiting> waiting = new ArrayList<>();
    try (TemporaryFolder scratch = BuildRecord.scratch(tasks.get(0).edition())) {
      Parallel.each(
          tasks,
          EncodeTask::raw,
          task -> {
            Waiting text = read(task, scratch.path());
            listener.step();
            return text;
          },
          text -> {
            if (waiting.isEmpty() && text.result().isPresent()) {
              tell(text, text.result().get());
            } else {
              waiting.add(text);
            }
          });
      Map<Path, Map<String, String>> ids = settle(waiting);
      for (EditionPersons known : persons.values()) {
        links.put(known.edition().root(), links(known, waiting, ids));
      }
      if (record.isPresent()) {
        record.get().begin();
      }
      Iterator<Waiting> told = waiting.iterator();
      Parallel.each(
          waiting,
          text -> text.task().raw(),
          text -> write(text, ids.getOrDefault(text.task().raw(), Map.of())),
          result -> tell(told.next(), result));
    }
    listener.ends(ProjectStage.ENCODE);
    savePersons(waiting);
    saveRecord();
    EncodeTask.pruneBases(tasks);
    listener.allEncoded(all);
    return all;
  }

  private void tell(Waiting text, TextResult result) {
    all = all.plus(result);
    if (record.isPresent() && result instanceof TextResult.Encoded && result.good()) {
      made.add(new Made(text.task(), text.inputs()));
    }
    listener.encoded(result);
  }

  private Waiting read(EncodeTask task, Path scratch) {
    String inputs = "";
    try {
      if (record.isPresent()) {
        inputs = task.inputs();
        if (known(task).isFresh(record.get(), task.tei(), inputs)) {
          return Waiting.done(task, inputs, new TextResult.UpToDate(task.name()));
        }
      }
      EditionPersons known = known(task);
      Reading reading = TextSteps.read(task, InputFile.bytes(task.raw()), task.schema(), known);
      if (!known.settles()) {
        // where nothing is to be settled between texts, none has to wait for the others
        return Waiting.done(task, inputs, TextSteps.write(task, reading, options.force()));
      }
      // the TEI of thousands of texts has no room in the memory
      Path file = Files.createTempFile(scratch, "", ".xml");
      Files.writeString(file, reading.tei());
      LetterCard.of(task.tei(), reading.tei()).ifPresent(one -> letters.put(task.raw(), one));
      return new Waiting(
          task, inputs, Optional.of(reading.withTei("")), Optional.of(file), Optional.empty());
    } catch (Exception | StackOverflowError | OutOfMemoryError trouble) {
      return Waiting.done(
          task, inputs, new TextResult.Stopped(task.name(), new FailureCause(trouble)));
    }
  }

  private LetterLinks links(
      EditionPersons known, List<Waiting> texts, Map<Path, Map<String, String>> ids)
      throws IOException {
    EditionLetters all = new EditionLetters(known.edition());
    for (Waiting text : texts) {
      EncodeTask task = text.task();
      if (known.isOf(task.edition()) && text.reading().isPresent()) {
        Optional<LetterCard> letter = Optional.ofNullable(letters.get(task.raw()));
        Map<String, String> own = ids.getOrDefault(task.raw(), Map.of());
        all.add(task.raw(), letter.map(one -> one.renamed(own)), known.owns(task.tei()));
      }
    }
    return all.links();
  }

  /** For each text the ids of its persons in its edition. */
  private Map<Path, Map<String, String>> settle(List<Waiting> texts) throws IOException {
    Map<Path, Map<String, String>> ids = new HashMap<>();
    for (EditionPersons known : persons.values()) {
      Map<Path, TextNames> names = new LinkedHashMap<>();
      for (Waiting text : texts) {
        if (known.isOf(text.task().edition())) {
          text.reading().ifPresent(reading -> names.put(text.task().raw(), reading.names()));
        }
      }
      if (known.settles()) {
        ids.putAll(known.settle(names));
      }
    }
    return ids;
  }

  private TextResult write(Waiting text, Map<String, String> ids) {
    if (text.result().isPresent()) {
      return text.result().get();
    }
    EncodeTask task = text.task();
    try {
      Path file = text.tei().orElseThrow();
      Reading reading = text.reading().orElseThrow().withTei(Files.readString(file));
      Files.delete(file);
      Reading renamed = known(task).encoder().rename(reading, ids);
      LetterLinks linked = links.get(task.edition().root());
      return TextSteps.write(
          task, renamed.withTei(linked.apply(task.tei(), renamed.tei())), options.force());
    } catch (Exception | StackOverflowError | OutOfMemoryError trouble) {
      return new TextResult.Stopped(task.name(), new FailureCause(trouble));
    }
  }

  /** Adds to the personographies whom the texts name that went to their places in the edition. */
  private void savePersons(List<Waiting> texts) throws IOException, CajistaException {
    for (EditionPersons known : persons.values()) {
      List<Waiting> written =
          texts.stream()
              .filter(text -> known.isOf(text.task().edition()))
              .filter(text -> text.reading().isPresent())
              .toList();
      if (!written.isEmpty()) {
        known.doubts().forEach(listener::doubt);
        if (written.stream().allMatch(text -> known.owns(text.task().tei()))) {
          listener.persons(known.file(), known.save());
        }
      }
    }
  }

  private void saveRecord() throws IOException {
    if (record.isPresent()) {
      for (Made text : made) {
        known(text.task()).done(record.get(), text.task().tei(), text.inputs());
      }
      record.get().save();
    }
  }

  /** Encodes one text that goes nowhere: neither its TEI nor its persons are kept. */
  EncodedText encode(EncodeTask task, byte[] bytes) throws IOException, CajistaException {
    EditionPersons known = EditionPersons.of(task.edition(), environment.today());
    Reading reading = TextSteps.read(task, bytes, SchemaFiles.FOLDER, known);
    if (known.settles()) {
      Map<Path, Map<String, String>> ids = known.settle(Map.of(task.raw(), reading.names()));
      reading = known.encoder().rename(reading, ids.get(task.raw()));
    }
    return new EncodedText(
        reading.tei(), new TextResult.Encoded(task.name(), Optional.empty(), reading.findings()));
  }

  private EditionPersons known(EncodeTask task) {
    return persons.get(task.edition().root());
  }
}
