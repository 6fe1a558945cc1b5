package org.cajista;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cajista.PrintedPages.Manner;
import org.cajista.fuzz.EncodeOracle;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.NoteAnchor;
import org.cajista.model.Passage;
import org.cajista.model.Point;
import org.cajista.model.Source;
import org.cajista.model.header.Entry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The texts of {@code manners/}, printed as pages in several manners, come back whole: the same
 * words in the same order, and each note where it was called.
 */
final class MannersOfPagesTest {
  private static final List<String> LANGUAGES = List.of("es", "fr", "en", "de", "it");
  private static final List<Integer> WIDTHS = List.of(58, 66, 72);
  private static final Pattern NOTE = Pattern.compile("\\{\\{(.*?)}}");

  private static final Map<String, Manner> MANNERS =
      Map.of(
          "dense", new Manner("#", "# ", 0, false, false, true, false),
          "set in", new Manner("#", "# ", 2, false, true, false, false),
          "raised, anew on each page", new Manner("^", "#. ", 2, true, true, true, false),
          "half brackets", new Manner(" #)", "#) ", 2, true, true, false, false),
          "brackets", new Manner(" (#)", "(#) ", 3, true, false, false, false),
          "spaced", new Manner("#", "# ", 0, false, true, false, true));

  @TestFactory
  Stream<DynamicTest> comeBack() {
    return LANGUAGES.stream()
        .flatMap(
            language ->
                MANNERS.keySet().stream()
                    .sorted()
                    .flatMap(
                        manner ->
                            WIDTHS.stream()
                                .map(
                                    width ->
                                        DynamicTest.dynamicTest(
                                            language + ", " + manner + ", " + width,
                                            () -> check(language, MANNERS.get(manner), width)))));
  }

  private static void check(String language, Manner manner, int width) throws IOException {
    List<String> paragraphs = paragraphs(language);
    String pages = PrintedPages.of(paragraphs, manner, width);
    Entry entry = new Entry("", "", "", "", "", "", Entry.Kind.UNKNOWN, language);
    Source source = new Source("pages.txt", pages, "UTF-8");
    Document document =
        EncodeOracle.sound(source, new Encoder("schema").encode(source, entry, List.of()))
            .document();
    StringBuilder read = new StringBuilder();
    List<String> all = new ArrayList<>();
    Blocks.forEachTextLeaf(document.front(), leaf -> read(leaf.passage(), read, all));
    Blocks.forEachTextLeaf(document.body(), leaf -> read(leaf.passage(), read, all));
    String printed = String.join(" ", paragraphs);
    assertThat(squeezed(read.toString())).as(pages).isEqualTo(squeezed(printed));
    assertThat(all).hasSize((int) NOTE.matcher(printed).results().count());
  }

  /** The text with its notes in braces where they are anchored. */
  static void read(Passage passage, StringBuilder read, List<String> notes) {
    int at = 0;
    for (Point point : passage.points()) {
      read.append(passage.text().subSequence(at, point.offset()));
      at = point.offset();
      if (point instanceof NoteAnchor anchor && anchor.note().isPresent()) {
        StringBuilder note = new StringBuilder();
        for (Block block : anchor.note().get().blocks()) {
          Blocks.forEachLeaf(
              List.of(block), leaf -> note.append(leaf.passage().text()).append(' '));
        }
        notes.add(note.toString());
        read.append("{{").append(note).append("}}");
      }
    }
    read.append(passage.text().from(at)).append(' ');
  }

  private static String squeezed(String text) {
    Matcher space = Pattern.compile("\\s+").matcher(text);
    return space.replaceAll("");
  }

  private static List<String> paragraphs(String language) throws IOException {
    try (InputStream in =
        MannersOfPagesTest.class.getResourceAsStream("/manners/" + language + ".txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.strip().split("\n\n")).collect(Collectors.toList());
    }
  }
}
