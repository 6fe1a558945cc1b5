package org.cajista.annotate.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.Growth;
import org.cajista.annotate.passage.PassageContext;
import org.cajista.lang.Languages;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Source;
import org.cajista.model.Tag;
import org.cajista.model.Traced;
import org.cajista.model.header.Entry;
import org.cajista.model.header.Header;
import org.cajista.report.Report;
import org.junit.jupiter.api.Test;

/** Dates are read as the text is put right; the marks stand where they are written. */
final class CorrectedDatesTest {
  private static final String WORDS = "de la ";

  @Test
  void aDateIsReadAsCorrectedAndMarkedAsWritten() {
    // «mayo» has a letter too many, «1911» stands alone; then a correction that is longer
    Passage passage = passage("el 3 de mayyo de 1911 y en jnio", 0);
    List<Mark> marks =
        dates(
            with(passage, new Slip("mayyo", "mayo"), new Slip("jnio", "junio de aquel mismo año")));
    assertThat(marks).hasSize(1);
    Mark date = marks.get(0);
    assertThat(passage.text().subSequence(date.start(), date.end()))
        .hasToString("3 de mayyo de 1911");
    assertThat(((Tag.Dated) date.tag()).value().toString()).contains("1911-05-03");
  }

  @Test
  void thousandsOfCorrectionsCostNoMoreThanTheyAreMany() throws Exception {
    Growth.isLinear(
        "corrections",
        200_000,
        times -> passage("vino el 3 de mayo de 1911 ", times),
        passage -> assertThat(dates(passage)).hasSize(1));
  }

  private record Slip(String written, String corrected) {}

  private static Passage with(Passage passage, Slip... slips) {
    List<Mark> marks = new ArrayList<>();
    for (Slip slip : slips) {
      int at = passage.text().toString().indexOf(slip.written);
      marks.add(Mark.of(at, at + slip.written.length(), new Tag.Correction(slip.corrected)));
    }
    return passage.withMarks(marks);
  }

  /** A passage with some words, and after them {@code times} words that are corrected. */
  private static Passage passage(String words, int times) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      int at = words.length() + i * WORDS.length();
      marks.add(Mark.of(at, at + 2, new Tag.Correction("a")));
    }
    return Passage.of(Traced.untraced(words + WORDS.repeat(times))).withMarks(marks);
  }

  private static List<Mark> dates(Passage passage) {
    Source source = new Source("a.txt", passage.text().toString(), "UTF-8");
    Header header = new Header("", "", "", Entry.Kind.MEMOIR, Optional.empty());
    Block block = new Block.Leaf(Block.Role.PARAGRAPH, passage);
    Document document =
        new Document(
            source, "es", 1, header, List.of(), List.of(block), List.of(), List.of(), List.of());
    return DateRecogniser.of(document, Languages.shipped().ofText("es"), new Report(source))
        .find(passage, new PassageContext(document, Block.Role.PARAGRAPH, "", false));
  }
}
