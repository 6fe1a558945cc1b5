package org.cajista.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.SaxonApiException;
import org.cajista.model.Source;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;
import org.junit.jupiter.api.Test;

/**
 * What {@code schema/README.md} tells a lab is so: its examples are valid, and nothing is missing.
 */
class ReadmeTest {
  private static final Path RULES = Path.of("schema/cajista.sch");
  private static final Path GRAMMAR = Path.of("schema/cajista.rng");

  private final Validator validator = new Validator();
  private final String readme;

  ReadmeTest() throws IOException {
    readme = Files.readString(Path.of("schema/README.md"));
  }

  @Test
  void longExamplesAreValid() {
    List<String> examples = all("(?s)```xml\\n(.*?)```");
    assertThat(examples).hasSizeGreaterThan(5);
    for (String example : examples) {
      if (!example.startsWith("<?xml-model")) {
        Source document =
            example.startsWith("<TEI")
                ? new Source("README.md", example, "UTF-8")
                : Fixtures.document("README.md", example, "");
        assertThat(validator.validate(document))
            .as(example)
            .filteredOn(found -> found.severity() == Severity.ERROR)
            .isEmpty();
      }
    }
  }

  @Test
  void shortExamplesAreAllowedInAParagraph() {
    List<String> examples = all("`(<[a-zA-Z][^`]*(?:/>|</[a-zA-Z]+>))`");
    assertThat(examples).hasSizeGreaterThan(20);
    for (String example : examples) {
      assertThat(validator.validate(Fixtures.document("README.md", "<p>" + example + "</p>", "")))
          .as(example)
          .extracting(Diagnostic::code)
          .noneMatch(code -> code.startsWith("grammar.") || code.startsWith("xml."));
    }
  }

  @Test
  void everyElementIsNamed() throws SaxonApiException {
    assertThat(new Elements(GRAMMAR).names())
        .allSatisfy(name -> assertThat(readme).containsPattern("[`<]" + name + "[`> /]"));
  }

  @Test
  void everyRuleIsNamedWithItsSeverity() throws IOException {
    List<MatchResult> rules =
        Pattern.compile("<sch:assert id=\"([^\"]+)\" role=\"([^\"]+)\"")
            .matcher(Files.readString(RULES))
            .results()
            .toList();
    assertThat(rules).hasSizeGreaterThan(10);
    for (MatchResult rule : rules) {
      assertThat(readme).contains("| `" + rule.group(1) + "` | " + rule.group(2) + " |");
    }
  }

  private List<String> all(String regex) {
    return Pattern.compile(regex).matcher(readme).results().map(found -> found.group(1)).toList();
  }
}
