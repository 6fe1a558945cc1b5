package org.cajista.annotate.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cajista.annotate.Annotator;
import org.cajista.model.Block;
import org.cajista.model.Certainty;
import org.cajista.model.Document;
import org.cajista.model.Entry;
import org.cajista.model.Header;
import org.cajista.model.PageBreak;
import org.cajista.model.PageNumber;
import org.cajista.model.Passage;
import org.cajista.model.Source;
import org.cajista.model.Traced;
import org.cajista.model.Zone;
import org.cajista.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The headers of {@code header.cases}, read by the whole stage. */
class HeaderCasesTest {

  @TestFactory
  Stream<DynamicTest> headers() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (var in = getClass().getResourceAsStream("/cases/annotate/header.cases")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String one : text.split("\n== ")) {
        if (!one.startsWith("#")) {
          List<String> lines = one.lines().filter(line -> !line.isBlank()).toList();
          tests.add(DynamicTest.dynamicTest(lines.get(0), () -> check(lines)));
        }
      }
    }
    return tests.stream();
  }

  private static void check(List<String> lines) {
    Map<String, String> catalogue = new LinkedHashMap<>();
    Map<String, String> expected = new LinkedHashMap<>();
    List<Block> blocks = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      int colon = line.indexOf(':');
      String value = line.substring(colon + 1).strip();
      if (line.startsWith("-> ")) {
        expected.put(line.substring(3, colon), value);
      } else if (line.startsWith("@ ")) {
        catalogue.put(line.substring(2, colon), value);
      } else {
        blocks.add(block(line.substring(0, colon), value));
      }
    }
    Header header = header(lines.get(0).substring(0, 2), catalogue, blocks);
    Map<String, String> found = shown(header);
    found.keySet().retainAll(expected.keySet());
    assertThat(found).isEqualTo(expected);
  }

  private static Block block(String role, String text) {
    if (role.startsWith("PAGE ")) {
      PageBreak.Furniture head = new PageBreak.Furniture(Traced.untraced(text), Zone.RUNNING_HEAD);
      PageNumber number = new PageNumber(role.substring(5), Certainty.HIGH);
      return new Block.PageStart(new PageBreak(0, 0, number, false, List.of(head)));
    }
    return new Block.Leaf(Block.Role.valueOf(role), Passage.of(Traced.untraced(text)));
  }

  private static Header header(String language, Map<String, String> catalogue, List<Block> blocks) {
    Entry entry =
        new Entry(
            catalogue.getOrDefault("title", ""),
            catalogue.getOrDefault("author", ""),
            catalogue.getOrDefault("recipient", ""),
            catalogue.getOrDefault("date", ""),
            catalogue.getOrDefault("place", ""),
            catalogue.getOrDefault("source", ""),
            Entry.Kind.UNKNOWN,
            language);
    Source source = new Source("case.txt", "", "UTF-8");
    Header empty = new Header("", "", "", Entry.Kind.BOOK, Optional.empty());
    Document document =
        new Document(source, language, 1, empty, List.of(), blocks, List.of(), List.of());
    return new Annotator(entry, List.of()).apply(document, new Report(source)).header();
  }

  private static Map<String, String> shown(Header header) {
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("kind", header.kind().name());
    shown.put("title", header.title());
    shown.put("author", header.author());
    shown.put("source", header.source());
    header
        .letter()
        .ifPresent(
            letter -> {
              shown.put("sender", letter.sender() + " = " + letter.senderId());
              shown.put("recipient", letter.recipient() + " = " + letter.recipientId());
              shown.put("date", letter.date());
              shown.put("place", letter.place());
            });
    return shown;
  }
}
