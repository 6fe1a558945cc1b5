package org.cajista.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.cajista.Encoder;
import org.cajista.model.Source;
import org.cajista.model.Span;
import org.cajista.model.header.Entry;
import org.cajista.project.TextResult;
import org.cajista.report.Report;
import org.cajista.report.Severity;
import org.cajista.report.encoding.EncodingFindings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** A rule that fails costs what it would have found, and a warning; its trace is for --debug. */
final class FailedRuleTest {
  private static final String TEXT = "Vino In\u00E9s Roca en mayo de 1911.\n".repeat(10);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private void print(String... options) {
    Console console =
        Console.on(
            new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Path.of("."),
                false,
                false,
                Map.of()));
    CommandLine.populateCommand(console.options(), options);
    Source source = new Source("a.txt", TEXT, "UTF-8");
    Encoder.Encoded encoded = new Encoder("schema").encode(source, Entry.NONE, java.util.List.of());
    Report report = encoded.report();
    for (int at = 0; at < 6; at++) {
      report.say(Severity.WARNING, "date.impossible", new Span(at, at + 1), "a date");
    }
    report.attempt(
        "DATE",
        new Span(TEXT.length() - 5, TEXT.length()),
        () -> {
          throw new IllegalStateException("a fault of ours");
        },
        () -> "");
    EncodingFindings findings = EncodingFindings.of(encoded.document(), report);
    EncodePrinter.print(
        console,
        ReportFile.none(console),
        new TextResult.Encoded("a.txt", Optional.empty(), findings));
  }

  @Test
  void debugPrintsItsTrace() {
    print("--debug");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("IllegalStateException: a fault of ours", "at org.cajista.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--verbose", ""})
  void otherwiseAWarningSaysWhichRuleFailedBeforeAllOtherDoubts(String option) {
    print(option.isEmpty() ? new String[0] : new String[] {option});
    String said = err.toString(StandardCharsets.UTF_8);
    assertThat(said).contains("The rule \u00ABDATE\u00BB failed here (IllegalStateException)");
    assertThat(said).doesNotContain("\tat ").doesNotContain("a fault of ours");
    assertThat(said.indexOf("failed here")).isLessThan(said.indexOf("a date"));
  }
}
