package org.cajista.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files under {@code schema/}: each says in comments which findings an editor must see, {@code
 * <!-- finding: line:column severity code -->}, and nothing else may be found.
 */
class FixturesTest {
  private static final Pattern FINDING = Pattern.compile("<!-- finding: (.*?) -->");
  private static final Validator VALIDATOR = new Validator();

  static List<Path> fixtures() throws IOException {
    return Fixtures.all();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void reportsWhatTheFileSaysAndNothingElse(Path fixture) throws IOException {
    List<String> expected =
        FINDING
            .matcher(Files.readString(fixture))
            .results()
            .map(match -> match.group(1).strip())
            .toList();
    assertThat(expected.isEmpty())
        .as("%s is named by its verdict", fixture)
        .isEqualTo(fixture.toString().endsWith("-valid.xml"));
    assertThat(
            VALIDATOR.validate(fixture).stream()
                .map(
                    finding ->
                        String.format(
                            Locale.ROOT,
                            "%d:%d %s %s",
                            finding.line(),
                            finding.column(),
                            finding.severity().name().toLowerCase(Locale.ROOT),
                            finding.code())))
        .as("%s: %s", fixture, VALIDATOR.validate(fixture))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void everyRuleHasAValidAndAnErrorFile() throws IOException {
    String rules = Files.readString(Path.of("schema/cajista.sch"));
    List<String> ids =
        Pattern.compile("<sch:(?:assert|report) id=\"([^\"]+)\"")
            .matcher(rules)
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(ids).isNotEmpty();
    for (String id : ids) {
      assertThat(Fixtures.ROOT.resolve("sch/" + id + "-valid.xml")).exists();
      assertThat(Fixtures.ROOT.resolve("sch/" + id + "-error.xml"))
          .content()
          .contains("sch:" + id + " -->");
    }
  }
}
