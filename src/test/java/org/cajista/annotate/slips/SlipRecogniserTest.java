package org.cajista.annotate.slips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cajista.annotate.passage.PassageContext;
import org.cajista.lang.Language;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.Entry;
import org.cajista.model.Header;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Source;
import org.cajista.model.Span;
import org.cajista.model.Tag;
import org.cajista.model.Traced;
import org.cajista.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SlipRecogniserTest {

  @TestFactory
  Stream<DynamicTest> slips() throws IOException {
    String all;
    try (InputStream in = getClass().getResourceAsStream("/cases/annotate/slips.cases")) {
      all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<DynamicTest> tests = new ArrayList<>();
    for (String one : all.split("(?m)^=== ")) {
      if (!one.startsWith("#")) {
        String title = one.substring(0, one.indexOf('\n'));
        String[] parts = one.substring(title.length() + 1).split("(?m)^---\n?", -1);
        tests.add(
            DynamicTest.dynamicTest(
                title,
                () ->
                    assertThat(slips(parts[0].strip().replace('\n', ' ')))
                        .isEqualTo(parts[1].lines().filter(line -> !line.isBlank()).toList())));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  private static List<String> slips(String text) {
    Source source = new Source("case.txt", text, "UTF-8");
    Passage passage = Passage.of(Traced.of(source, new Span(0, text.length())));
    Header header = new Header("x", "", "", Entry.Kind.ARTICLE, Optional.empty());
    Block block = new Block.Leaf(Block.Role.PARAGRAPH, passage);
    Document document =
        new Document(source, "es", 1, header, List.of(), List.of(block), List.of(), List.of());
    Language language = Language.of("es");
    SlipRecogniser recogniser = SlipRecogniser.of(document, language, new Report(source));
    PassageContext context =
        new PassageContext(document, language, Block.Role.PARAGRAPH, "", false);
    List<String> slips = new ArrayList<>();
    for (Mark mark : recogniser.find(passage, context)) {
      String read = text.substring(mark.start(), mark.end());
      slips.add(read + " > " + ((Tag.Correction) mark.tag()).corrected());
    }
    return slips;
  }
}
