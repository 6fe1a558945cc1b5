package org.cajista.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.cajista.cases.CaseFile;
import org.cajista.cases.TextCase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code annotate/places.cases}: the places and bodies of a text as its TEI marks them. */
class PlaceCasesTest {

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests("annotate/places.cases", Set.of(), this::check);
  }

  private void check(TextCase one) throws Exception {
    String expected = one.inputText().strip();
    String plain = expected.replaceAll("\\{([^{}=]+)=[^{}]*\\}", "$1");
    String tei =
        Project.open(folder)
            .encode("caso.txt", (plain + "\n").getBytes(StandardCharsets.UTF_8))
            .tei();
    String body = tei.substring(tei.indexOf("<body>"), tei.indexOf("</body>"));
    String marked =
        body.replaceAll("<placeName[^>]*>([^<]*)</placeName>", "{$1=place}")
            .replaceAll("<orgName[^>]*>([^<]*)</orgName>", "{$1=body}")
            .replaceAll("<[^>]*>", "")
            .replaceAll("\\s+", " ")
            .strip();
    assertThat(marked).isEqualTo(expected.replaceAll("\\s+", " "));
  }
}
