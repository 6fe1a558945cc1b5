package org.cajista.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;

/** A folder of TEI files, and what is found in them. */
abstract class TeiFolderFixture {
  static final String NAMESPACE = "xmlns=\"http://www.tei-c.org/ns/1.0\"";
  static final String INCLUDE = "xmlns:xi=\"http://www.w3.org/2001/XInclude\"";

  @TempDir Path folder;

  final Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  final void assertFindings(String file, String... expected) throws IOException {
    assertThat(new Validator().validate(folder.resolve(file)))
        .extracting(
            f ->
                f.line()
                    + ":"
                    + f.column()
                    + " "
                    + f.severity().name().toLowerCase(Locale.ROOT)
                    + " "
                    + f.code())
        .containsExactly(expected);
  }

  final void assertSentence(String file, String code, String words) throws IOException {
    assertThat(new Validator().validate(folder.resolve(file)))
        .singleElement()
        .satisfies(found -> assertThat(found.code()).isEqualTo(code))
        .satisfies(found -> assertThat(found.message()).contains(words));
  }
}
