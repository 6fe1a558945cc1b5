package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cajista.Encoder;
import org.cajista.fuzz.EncodeOracle;
import org.cajista.input.PageReaders;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.NoteAnchor;
import org.cajista.model.Source;
import org.cajista.model.header.Entry;
import org.cajista.model.publishing.Binding;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** The PDFs of TEI texts, in pages of several sizes, come back with their notes and headings. */
class PdfInMannersTest {
  private static final double FOUND = 0.96;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "155, 230, 10.5, false",
    "148, 210, 9, false",
    "210, 297, 12, false",
    "155, 230, 11, true"
  })
  void comeBack(double width, double height, double typeSize, boolean sourcePages)
      throws Exception {
    PrintSettings usual = PrintSettings.USUAL;
    PrintSettings print =
        new PrintSettings(
            width,
            height,
            typeSize,
            sourcePages,
            Set.of(Binding.TEXT),
            Set.of(),
            usual.faces(),
            usual.fallback(),
            usual.profile());
    List<Path> texts;
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/manners/tei"))) {
      texts = files.sorted().toList();
    }
    List<Path> books =
        Books.bind(OutputFormat.PDF, Editions.FACTS, print, folder, texts, new ArrayList<>());
    int all = 0;
    List<String> lost = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      List<String> printed = printed(texts.get(i));
      Map<String, Integer> left = new HashMap<>();
      read(books.get(i)).forEach(text -> left.merge(text, 1, Integer::sum));
      all += printed.size();
      printed.stream().filter(text -> left.merge(text, -1, Integer::sum) < 0).forEach(lost::add);
    }
    assertThat(books).hasSameSizeAs(texts);
    assertThat(1 - (double) lost.size() / all).as("lost: %s", lost).isGreaterThanOrEqualTo(FOUND);
  }

  /** The letters and figures of all headings and notes of a TEI text. */
  private static List<String> printed(Path tei) throws Exception {
    var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(tei.toFile());
    List<String> texts = new ArrayList<>();
    for (String name : List.of("head", "note")) {
      var elements =
          ((Element) xml.getElementsByTagName("text").item(0)).getElementsByTagName(name);
      for (int i = 0; i < elements.getLength(); i++) {
        texts.add(letters(name, withoutNotes((Element) elements.item(i), name)));
      }
    }
    return texts;
  }

  private static String withoutNotes(Element element, String name) {
    Element copy = (Element) element.cloneNode(true);
    var notes = copy.getElementsByTagName("note");
    while (name.equals("head") && notes.getLength() > 0) {
      notes.item(0).getParentNode().removeChild(notes.item(0));
    }
    return copy.getTextContent();
  }

  /** Those of the encoding of a PDF. */
  private static List<String> read(Path pdf) throws Exception {
    Source source = new PageReaders().read(pdf);
    Document document =
        EncodeOracle.sound(source, new Encoder("schema").encode(source, Entry.NONE, List.of()))
            .document();
    List<String> texts = new ArrayList<>();
    for (Block.Leaf leaf : Blocks.leaves(document)) {
      if (leaf.is(Block.Role.HEAD)) {
        texts.add(letters("head", leaf.passage().text().toString()));
      }
      leaf.passage().points().stream()
          .filter(NoteAnchor.class::isInstance)
          .flatMap(point -> ((NoteAnchor) point).note().stream())
          .forEach(
              note -> {
                StringBuilder text = new StringBuilder();
                Blocks.forEachLeaf(
                    note.blocks(), inner -> text.append(inner.passage().text()).append(' '));
                texts.add(letters("note", text.toString()));
              });
    }
    return texts;
  }

  private static String letters(String kind, String text) {
    return kind + ":" + text.replaceAll("(?U)[\\W_]", "");
  }
}
