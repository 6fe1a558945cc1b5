package org.cajista.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cajista.Encoder;
import org.cajista.desk.edit.Correction;
import org.cajista.desk.edit.Correction.Action;
import org.cajista.desk.edit.OpenText;
import org.cajista.desk.edit.TeiCorrector;
import org.cajista.model.header.Entry;
import org.cajista.report.Translation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BrokenRulesTest {
  private static final String PAGE =
      """
      Chapter I

      The harbour was frozen on 4 May 1901 in London, and nobody in the whole town had a sledge to lend.

      Chapter II

      Nora came back with the mail on 9 May 1901, and read it out to the people on the quay.
      """;

  @TempDir Path folder;
  private final BrokenRules rules = new BrokenRules(Translation.into("en"));
  private OpenText text;

  @BeforeEach
  void encode() throws Exception {
    byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
    Encoder encoder = new Encoder("schema");
    String tei =
        encoder
            .encode(Encoder.source("a.txt", page), Entry.NONE.withLanguage("en"), List.of())
            .tei();
    text = read(tei);
  }

  private OpenText read(String tei) throws Exception {
    Path file = folder.resolve("a.xml");
    Files.writeString(file, tei);
    return OpenText.read(file);
  }

  private Optional<String> broken(Action action, String at, String value) throws Exception {
    int from = text.text().indexOf(at);
    OpenText after = TeiCorrector.correct(text, List.of(new Correction(action, from, from, value)));
    Optional<String> here = rules.at(from, text, after);
    assertThat(rules.in(text, after)).as("in the whole text").isEqualTo(here);
    return here;
  }

  @Test
  void aDateThatIsNoneIsRefused() throws Exception {
    assertThat(broken(Action.DATE, "<date", "1901-13")).get().asString().contains("1901-13");
    assertThat(broken(Action.DATE, "<date when=\"1901-05-09\"", "--02-31")).isPresent();
    assertThat(broken(Action.DATE, "<date", "1901-12")).isEmpty();
  }

  @Test
  void otherCorrectionsBreakNothing() throws Exception {
    assertThat(broken(Action.REJECT, "<date", "")).isEmpty();
    assertThat(broken(Action.REJECT, "<placeName ref", "")).isEmpty();
    assertThat(broken(Action.SPLIT, "nobody in the whole", "")).isEmpty();
  }

  @Test
  void whatWasWrongBeforeHindersNothing() throws Exception {
    text = read(text.text().replace("nobody in", "<nonsense/>nobody in"));
    assertThat(broken(Action.DATE, "<date", "1901-12")).isEmpty();
    assertThat(broken(Action.DATE, "<date", "1901-13")).isPresent();
  }
}
