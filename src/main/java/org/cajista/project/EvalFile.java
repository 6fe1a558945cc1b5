package org.cajista.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cajista.Version;
import org.cajista.edition.BuildRecord;
import org.cajista.edition.BuildRecord.Step;
import org.cajista.edition.Edition;
import org.cajista.edition.Fingerprint;
import org.cajista.eval.EvalJson;
import org.cajista.eval.Evaluation;
import org.cajista.eval.Evaluator;
import org.cajista.files.AtomicFile;

/** The figures of an edition that has gold pages, for the edition that is published. */
final class EvalFile {

  /** Its name in the folder of all that is made. */
  static final String NAME = "eval.json";

  private EvalFile() {}

  /** Writes the file if its figures have changed. Without gold pages there is no file. */
  static void write(Environment environment, Edition edition, List<Path> tei, BuildRecord record)
      throws IOException {
    Path file = edition.out().resolve(NAME);
    if (!Files.isDirectory(edition.gold())) {
      Files.deleteIfExists(file);
      return;
    }
    String inputs = inputs(edition.gold(), tei);
    if (!record.isFresh(Step.EVAL, file, inputs)) {
      record.begin();
      Evaluation evaluation = Evaluator.evaluate(edition.gold(), edition.tei());
      AtomicFile.write(
          file,
          new EvalJson(Version.NUMBER, environment::shown).of(evaluation, evaluation.misses()));
      record.done(Step.EVAL, file, inputs);
    }
  }

  private static String inputs(Path gold, List<Path> tei) throws IOException {
    Fingerprint inputs = new Fingerprint();
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.sorted().toList()) {
        inputs.add(file.getFileName().toString()).add(file);
      }
    }
    for (Path file : tei) {
      inputs.add(file.getFileName().toString()).add(file);
    }
    return inputs.sum();
  }
}
