package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cajista.Encoder;
import org.cajista.edition.Edition;
import org.cajista.edition.registers.Personography;
import org.cajista.fuzz.EncodeOracle;
import org.cajista.input.PageReaders;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.NoteAnchor;
import org.cajista.model.Passage;
import org.cajista.model.Source;
import org.cajista.model.Tag;
import org.cajista.model.header.Entry;
import org.cajista.model.publishing.Binding;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.cajista.model.register.Person;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The book of the sample edition, as {@code pdftotext} reads it, is encoded with its notes. */
class PdfBackTest {
  private static final double NOTES = 0.97;

  @TempDir static Path folder;
  private static Path book;
  private static final List<String> PRINTED = new ArrayList<>();

  @BeforeAll
  static void print() throws Exception {
    assumeTrue(isInstalled(), "pdftotext is not installed: apt-get install poppler-utils");
    Edition edition = Edition.find(Path.of("")).orElseThrow();
    List<Person> known = Personography.read(edition.persons()).editors();
    Encoder encoder = new Encoder("schema");
    List<Path> texts = new ArrayList<>();
    for (Path raw : edition.rawFiles()) {
      String name = raw.getFileName().toString();
      Source source = new PageReaders().read(raw);
      Encoder.Encoded encoded = encoder.encode(source, edition.entry(name), known);
      PRINTED.addAll(notes(encoded.document()));
      texts.add(Files.writeString(folder.resolve(name.replace(".txt", ".xml")), encoded.tei()));
    }
    PrintSettings whole = edition.print().bound(Set.of(Binding.EDITION));
    book =
        Books.bind(OutputFormat.PDF, edition.facts(), whole, folder, texts, new ArrayList<>())
            .get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-raw", "-layout"})
  void itsNotesComeBack(String manner) throws Exception {
    Path text = folder.resolve("book" + manner + ".txt");
    List<String> command = new ArrayList<>(List.of("pdftotext", "-enc", "UTF-8"));
    if (!manner.isEmpty()) {
      command.add(manner);
    }
    command.addAll(List.of(book.toString(), text.toString()));
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    Source source = new PageReaders().read(text);
    Document read =
        EncodeOracle.sound(source, new Encoder("schema").encode(source, Entry.NONE, List.of()))
            .document();
    Map<String, Integer> left = new HashMap<>();
    notes(read).forEach(note -> left.merge(note, 1, Integer::sum));
    int found = 0;
    for (String note : PRINTED) {
      found += left.merge(note, -1, Integer::sum) >= 0 ? 1 : 0;
    }
    assertThat((double) found / PRINTED.size()).isGreaterThanOrEqualTo(NOTES);
  }

  /** The letters and figures of all notes; slips corrected, as the book prints them. */
  private static List<String> notes(Document document) {
    List<String> notes = new ArrayList<>();
    Blocks.leaves(document)
        .forEach(
            leaf ->
                leaf.passage().points().stream()
                    .filter(NoteAnchor.class::isInstance)
                    .map(NoteAnchor.class::cast)
                    .flatMap(anchor -> anchor.note().stream())
                    .forEach(
                        note -> {
                          StringBuilder text = new StringBuilder();
                          Blocks.forEachLeaf(
                              note.blocks(), inner -> text.append(corrected(inner.passage())));
                          notes.add(text.toString().replaceAll("(?U)\\W", ""));
                        }));
    return notes;
  }

  private static String corrected(Passage passage) {
    StringBuilder text = new StringBuilder(passage.text());
    passage.marks().stream()
        .sorted(Comparator.comparingInt(Mark::start).reversed())
        .forEach(
            mark -> {
              if (mark.tag() instanceof Tag.Correction correction) {
                text.replace(mark.start(), mark.end(), correction.corrected());
              }
            });
    return text.toString();
  }

  private static boolean isInstalled() throws InterruptedException {
    try {
      return new ProcessBuilder("pdftotext", "-v").redirectErrorStream(true).start().waitFor()
          < 100;
    } catch (IOException missing) {
      return false;
    }
  }
}
