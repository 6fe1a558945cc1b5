package org.cajista;

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
import org.cajista.PrintedPages.Manner;
import org.cajista.edition.Edition;
import org.cajista.fuzz.EncodeOracle;
import org.cajista.input.PageReaders;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Source;
import org.cajista.model.header.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The sample edition and TEI texts of other kinds, printed as other books look, come back with
 * their words and their notes.
 */
class TeiInMannersTest {
  /** So many words of a thousand may be wrong. */
  private static final double TEXT_ERROR = 0.002;

  private static final double NOTES = 0.98;
  private static final int WIDTH = 66;

  private static final Set<String> BLOCKS =
      Set.of("p", "head", "l", "item", "speaker", "stage", "dateline", "salute", "signed");

  private static final Map<String, Manner> MANNERS =
      Map.of(
          "dense", new Manner("#", "# ", 0, false, false, true, false),
          "set in", new Manner("#", "# ", 2, false, true, false, false),
          "raised, anew on each page", new Manner("^", "#. ", 2, true, true, true, false),
          "spaced", new Manner("#", "# ", 0, false, true, false, true));

  private final Count count = new Count();

  /** What was printed, and what was lost of it. */
  private static final class Count {
    private int words;
    private int wrong;
    private int notes;
    private int found;
    private final List<String> lost = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dense", "set in", "raised, anew on each page", "spaced"})
  void comeBack(String name) throws Exception {
    Manner manner = MANNERS.get(name);
    Edition edition = Edition.find(Path.of("")).orElseThrow();
    for (Path raw : edition.rawFiles()) {
      Entry entry = edition.entry(raw.getFileName().toString());
      List<String> notes = new ArrayList<>();
      Document document = encode(new PageReaders().read(raw), entry);
      compare(paragraphs(document, notes), notes, manner, entry.language());
    }
    try (Stream<Path> texts = Files.list(Path.of("src/test/resources/manners/tei"))) {
      for (Path text : texts.sorted().toList()) {
        List<String> notes = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        Element root =
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(text.toFile())
                .getDocumentElement();
        blocks(root, paragraphs, notes);
        compare(paragraphs, notes, manner, "");
      }
    }
    assertThat((double) count.wrong / count.words)
        .as("text error; missing words: %s", count.missing)
        .isLessThanOrEqualTo(TEXT_ERROR);
    assertThat((double) count.found / count.notes)
        .as("notes; lost: %s", count.lost)
        .isGreaterThanOrEqualTo(NOTES);
  }

  private void compare(
      List<String> paragraphs, List<String> printedNotes, Manner manner, String language)
      throws Exception {
    String pages = PrintedPages.of(paragraphs, manner, WIDTH);
    List<String> readNotes = new ArrayList<>();
    Document read =
        encode(new Source("pages.txt", pages, "UTF-8"), Entry.NONE.withLanguage(language));
    String[] before = words(paragraphs);
    String[] after = words(paragraphs(read, readNotes));
    count.words += before.length;
    count.wrong += distance(before, after);
    List<String> missing = new ArrayList<>(List.of(before));
    List.of(after).forEach(missing::remove);
    count.missing.addAll(missing);
    count.notes += printedNotes.size();
    Map<String, Integer> left = new HashMap<>();
    readNotes.forEach(note -> left.merge(note.replaceAll("\\s+", ""), 1, Integer::sum));
    for (String note : printedNotes) {
      if (left.merge(note.replaceAll("\\s+", ""), -1, Integer::sum) >= 0) {
        count.found++;
      } else {
        count.lost.add(note);
      }
    }
  }

  private static Document encode(Source source, Entry entry) throws Exception {
    return EncodeOracle.sound(source, new Encoder("schema").encode(source, entry, List.of()))
        .document();
  }

  private static String[] words(List<String> paragraphs) {
    return paragraphs.stream()
        .map(text -> text.replace(PrintedPages.HEADING, ""))
        .flatMap(text -> Stream.of(text.replaceAll("\\{\\{.*?}}", " ").strip().split("\\s+")))
        .toArray(String[]::new);
  }

  /** The blocks of a document, their notes in braces. */
  private static List<String> paragraphs(Document document, List<String> notes) {
    List<String> all = new ArrayList<>();
    for (var part : List.of(document.front(), document.body(), document.back())) {
      Blocks.forEachTextLeaf(
          part,
          leaf -> {
            StringBuilder text = new StringBuilder();
            MannersOfPagesTest.read(leaf.passage(), text, notes);
            add(text.toString(), leaf.is(Block.Role.HEAD), all);
          });
    }
    return all;
  }

  private static void add(String text, boolean heading, List<String> all) {
    if (!text.isBlank()) {
      String words = text.strip().replaceAll("\\s+", " ").replace(" }}", "}}");
      all.add((heading ? PrintedPages.HEADING : "") + words);
    }
  }

  /** The blocks of a TEI text, their notes in braces. */
  private static void blocks(Element parent, List<String> all, List<String> notes) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && !element.getTagName().equals("teiHeader")) {
        if (BLOCKS.contains(element.getTagName())) {
          StringBuilder text = new StringBuilder();
          inside(element, text, notes);
          add(text.toString(), element.getTagName().equals("head"), all);
        } else {
          blocks(element, all, notes);
        }
      }
    }
  }

  private static void inside(Element parent, StringBuilder text, List<String> notes) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!(node instanceof Element element)) {
        text.append(node.getTextContent());
      } else if (element.getTagName().equals("note")) {
        notes.add(element.getTextContent());
        text.append("{{").append(element.getTextContent()).append("}}");
      } else {
        inside(element, text, notes);
      }
    }
  }

  private static int distance(String[] one, String[] other) {
    int[] before = new int[other.length + 1];
    for (int k = 0; k <= other.length; k++) {
      before[k] = k;
    }
    for (int i = 1; i <= one.length; i++) {
      int[] row = new int[other.length + 1];
      row[0] = i;
      for (int k = 1; k <= other.length; k++) {
        int same = before[k - 1] + (one[i - 1].equals(other[k - 1]) ? 0 : 1);
        row[k] = Math.min(same, Math.min(before[k], row[k - 1]) + 1);
      }
      before = row;
    }
    return before[other.length];
  }
}
