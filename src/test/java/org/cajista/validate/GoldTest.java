package org.cajista.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.cajista.model.Source;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;
import org.junit.jupiter.api.Test;

/**
 * The encodings made by hand are what the schema must allow: each, put into a document, is valid.
 */
class GoldTest {
  private static final Path GOLD = Path.of("../shared/gold");

  @Test
  void encodingsMadeByHandAreValid() throws IOException {
    assumeTrue(Files.isDirectory(GOLD), "skipped: " + GOLD + " is not here");
    Validator validator = new Validator();
    try (Stream<Path> files = Files.list(GOLD)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        Source document = document(file.getFileName().toString(), Files.readString(file));
        assertThat(validator.validate(document))
            .as(file.toString())
            .filteredOn(finding -> finding.severity() == Severity.ERROR)
            .extracting(Diagnostic::toString)
            .isEmpty();
      }
    }
  }

  /**
   * A document around the fragments of one gold file: a letter without a division gets one; what
   * follows the last division goes to the back; @part on notes, which only the scoring uses, goes.
   */
  private static Source document(String name, String gold) {
    String text =
        gold.replaceAll("</?gold[^>]*>", "").replaceAll("(<note[^>]*) part=\"\\w\"", "$1");
    if (!text.contains("<div")) {
      int letter = text.lastIndexOf("<opener>");
      int end = text.lastIndexOf("</closer>") + "</closer>".length();
      if (letter > 0) {
        text =
            text.substring(0, letter)
                + "<div type=\"letter\">"
                + text.substring(letter, end)
                + "</div>"
                + text.substring(end);
      }
    }
    int last = text.lastIndexOf("</div>");
    int end = last < 0 ? text.length() : last + "</div>".length();
    String back = text.substring(end).isBlank() ? "" : "<back>" + text.substring(end) + "</back>";
    return Fixtures.document(name, text.substring(0, end), back);
  }
}
