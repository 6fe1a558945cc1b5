package org.cajista.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cajista.validate.document.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

  @ParameterizedTest
  @EnumSource
  void everyCodeHasAValidAndAnErrorFile(Code code) {
    // what is wrong with a file as XML is in files that are made for it, see UnsafeXmlTest
    if (!code.code().startsWith("xml.") && !code.code().startsWith("schema.")) {
      assertThat(Fixtures.ROOT.resolve("checks/" + code.code() + "-valid.xml")).exists();
      assertThat(Fixtures.ROOT.resolve("checks/" + code.code() + "-error.xml"))
          .content()
          .contains(" " + code.severity().name().toLowerCase(Locale.ROOT) + " " + code.code());
    }
  }
}
