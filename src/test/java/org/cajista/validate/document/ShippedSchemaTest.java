package org.cajista.validate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Copies of the schema: of this version, of an earlier one, or changed by an editor. */
final class ShippedSchemaTest {
  private static final Path SCHEMA = Path.of("schema");
  private static final Path EARLIER = Path.of("src/test/resources/schema/earlier/cajista.sch");

  @Test
  void everyFileOfThisVersionIsInTheListForTheVersionsToCome() throws Exception {
    List<String> sums = Files.readAllLines(SCHEMA.resolve("shipped.sha256"));
    for (Path file : files()) {
      String line = sum(file) + " " + name(file);
      assertThat(sums).as("add the line «" + line + "» to schema/shipped.sha256").contains(line);
    }
  }

  @Test
  void filesOfThisVersionAreCurrentWhateverTheirLineEnds() throws IOException {
    for (Path file : files()) {
      byte[] content = Files.readAllBytes(file);
      assertThat(ShippedSchema.isCurrent(name(file), content)).isTrue();
      byte[] windows = bytes(new String(content, StandardCharsets.UTF_8).replace("\n", "\r\n"));
      assertThat(ShippedSchema.isCurrent(name(file), windows)).isTrue();
    }
    assertThat(ShippedSchema.parts(ShippedSchema.file(ShippedSchema.GRAMMAR)))
        .hasSize(files().size() - 2);
  }

  @Test
  void aFileOfAnEarlierVersionIsShippedAndNotCurrent() throws IOException {
    byte[] earlier = Files.readAllBytes(EARLIER);
    assertThat(ShippedSchema.isShipped("cajista.sch", earlier)).isTrue();
    assertThat(ShippedSchema.isCurrent("cajista.sch", earlier)).isFalse();
    assertThat(ShippedSchema.isShipped("cajista.rng", earlier)).isFalse();
  }

  @Test
  void aFileThatAnEditorChangedIsNotShipped() throws IOException {
    byte[] changed = bytes(Files.readString(EARLIER) + "<!-- ours -->");
    assertThat(ShippedSchema.isShipped("cajista.sch", changed)).isFalse();
    assertThat(ShippedSchema.isShipped("house.rng", new byte[0])).isFalse();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(SCHEMA)) {
      return all.filter(file -> file.toString().matches(".*\\.(rng|sch)")).sorted().toList();
    }
  }

  private static String name(Path file) {
    return SCHEMA.relativize(file).toString().replace('\\', '/');
  }

  private static String sum(Path file) throws Exception {
    byte[] content = bytes(Files.readString(file).replace("\r\n", "\n"));
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
