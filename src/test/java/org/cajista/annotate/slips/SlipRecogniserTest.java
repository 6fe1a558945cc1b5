package org.cajista.annotate.slips;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cajista.annotate.passage.PassageContext;
import org.cajista.cases.CaseFile;
import org.cajista.lang.Languages;
import org.cajista.lang.TextLanguages;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Source;
import org.cajista.model.Span;
import org.cajista.model.Tag;
import org.cajista.model.Traced;
import org.cajista.model.header.Entry;
import org.cajista.model.header.Header;
import org.cajista.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SlipRecogniserTest {

  /** Expected are all slips: what is read, and its correction. */
  @TestFactory
  Stream<DynamicTest> slips() {
    return CaseFile.tests(
        "annotate/slips.cases",
        Set.of("expected"),
        one ->
            assertThat(slips(one.language(), one.inputText().replace('\n', ' ')))
                .isEqualTo(one.lines("expected")));
  }

  private static List<String> slips(String code, String text) {
    Source source = new Source("case.txt", text, "UTF-8");
    Passage passage = Passage.of(Traced.of(source, new Span(0, text.length())));
    Header header = new Header("x", "", "", Entry.Kind.ARTICLE, Optional.empty());
    Block block = new Block.Leaf(Block.Role.PARAGRAPH, passage);
    Document document =
        new Document(source, code, 1, header, List.of(), List.of(block), List.of(), List.of());
    TextLanguages languages = Languages.shipped().ofText(code);
    SlipRecogniser recogniser = SlipRecogniser.of(document, languages, new Report(source));
    PassageContext context = new PassageContext(document, Block.Role.PARAGRAPH, "", false);
    List<String> slips = new ArrayList<>();
    List<Mark> marks = new ArrayList<>(recogniser.find(passage, context));
    Report report = new Report(source);
    marks.addAll(MisreadBracket.of(document, languages, report).find(passage, context));
    for (Mark mark : marks) {
      String read = text.substring(mark.start(), mark.end());
      slips.add(read + " > " + ((Tag.Correction) mark.tag()).corrected());
    }
    return slips;
  }
}
