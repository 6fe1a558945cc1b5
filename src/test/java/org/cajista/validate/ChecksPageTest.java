package org.cajista.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cajista.validate.document.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/checks.md} explains every code, and none that there is not. */
class ChecksPageTest {
  private final String page;

  ChecksPageTest() throws IOException {
    page = Files.readString(Path.of("docs/checks.md"));
  }

  @ParameterizedTest
  @EnumSource
  void everyCodeHasItsSection(Code code) {
    String severity = code.severity().name().toLowerCase(Locale.ROOT);
    String house = code.isOfTheHouse() ? ", house" : "";
    assertThat(page)
        .contains(
            "<a id=\""
                + code.code()
                + "\"></a>\n### `"
                + code.code()
                + "`\n\n*"
                + severity
                + house
                + ".* ");
    assertThat(code.page()).isEqualTo("docs/checks.md#" + code.code());
  }

  @Test
  void noSectionIsLeftOver() {
    List<String> sections =
        Pattern.compile("(?m)^### `(.*)`$")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(sections)
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values()).map(Code::code).toList());
  }
}
