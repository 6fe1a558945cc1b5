package org.cajista.project.learning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cajista.Draft;
import org.cajista.Encoder;
import org.cajista.Registers;
import org.cajista.TextNames;
import org.cajista.edition.Edition;
import org.cajista.edition.TeiFile;
import org.cajista.edition.TeiFiles;
import org.cajista.files.Parallel;
import org.cajista.input.InputFile;
import org.cajista.model.Document;
import org.cajista.model.learning.Learnt;
import org.cajista.model.learning.TaughtForm;
import org.cajista.model.register.RegisterKind;
import org.cajista.report.Trace;

/**
 * Learns from the texts of an edition that its editor has corrected: their TEI is not what the
 * program wrote. Each is encoded anew without what was learnt, and compared with the work of the
 * editor. Nothing is kept: the same texts always teach the same.
 */
public final class Learning {
  private final Edition edition;
  private final Encoder encoder;
  private final Registers registers;

  /**
   * @param encoder of the edition, which has learnt nothing
   * @param registers who is known
   */
  public Learning(Edition edition, Encoder encoder, Registers registers) {
    this.edition = edition;
    this.encoder = encoder;
    this.registers = registers;
  }

  /** What a corrected text teaches, and who is named in it. */
  private record Read(Lesson lesson, TextNames names) {}

  /** Returns what the corrected texts teach. */
  public Learnt learn() throws IOException {
    List<Path> raws = new ArrayList<>();
    if (Files.isDirectory(edition.tei()) && Files.isDirectory(edition.raw())) {
      for (Path raw : edition.rawFiles()) {
        if (isCorrected(raw)) {
          raws.add(raw);
        }
      }
    }
    if (raws.isEmpty()) {
      return Learnt.NOTHING;
    }
    List<Read> texts = new ArrayList<>();
    Parallel.each(raws, raw -> raw, this::read, read -> read.ifPresent(texts::add));
    List<Map<String, String>> ids =
        encoder.settle(texts.stream().map(Read::names).toList(), registers, false).ids();
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      lessons.add(texts.get(i).lesson().renamed(ids.get(i)));
    }
    return learnt(lessons);
  }

  private Learnt learnt(List<Lesson> lessons) {
    Set<String> listed = new HashSet<>();
    registers.editors().forEach(person -> listed.addAll(person.names()));
    List<TaughtForm> forms = new ArrayList<>();
    for (RegisterKind kind : RegisterKind.values()) {
      forms.addAll(
          FormTeacher.forms(kind, lessons, kind == RegisterKind.PERSON ? listed : Set.of()));
    }
    Map<String, Double> weights = new TreeMap<>();
    List<List<Example>> examples = lessons.stream().map(Lesson::examples).toList();
    for (RegisterKind kind : RegisterKind.values()) {
      weights.putAll(WeightTeacher.weights(kind, examples));
    }
    return new Learnt(lessons.size(), forms, ReferenceTeacher.references(lessons), weights);
  }

  private boolean isCorrected(Path raw) throws IOException {
    Path tei = TeiFiles.nameFor(raw, edition.tei());
    return Files.isRegularFile(tei) && !new TeiFile(tei).isUncorrected();
  }

  /** Returns nothing for a text that cannot be read: whoever encodes it will say so. */
  private Optional<Read> read(Path raw) {
    try {
      String name = raw.getFileName().toString();
      Draft draft =
          encoder.draft(
              Encoder.source(name, InputFile.bytes(raw)),
              edition.entry(name),
              registers.editors(),
              Trace.on());
      byte[] tei = Files.readAllBytes(TeiFiles.nameFor(raw, edition.tei()));
      Document document = draft.document();
      return Optional.of(
          new Read(
              LessonReader.read(draft, new String(tei, StandardCharsets.UTF_8)),
              new TextNames(document.language(), document.persons(), document.things())));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
