package org.cajista.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.validate.ValidationDriver;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** The grammar is many files, and whole wherever it is read from. */
class GrammarTest {
  private static final Path VALID = Fixtures.ROOT.resolve("sch/date-real-valid.xml");

  @TempDir Path folder;

  @Test
  void grammarIsReadFromAJar() throws Exception {
    URI jar = URI.create("jar:" + folder.resolve("grammar.jar").toUri());
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      copy(Path.of("schema"), files.getPath("/schema"));
    }
    Grammar grammar = Grammar.of(new URL(jar + "!/schema/cajista.rng"));
    assertThat(breaches(grammar, Files.readString(VALID))).isEmpty();
    assertThat(breaches(grammar, Files.readString(VALID).replace("<p>", "<p wrong=''>")))
        .isNotEmpty();
  }

  @Test
  void toolsOfOthersReadItToo() throws Exception {
    Path wrong = folder.resolve("wrong.xml");
    Files.writeString(wrong, Files.readString(VALID).replace("<p>", "<p wrong=''>"));
    ValidationDriver jing = new ValidationDriver();
    assertThat(jing.loadSchema(ValidationDriver.fileInputSource("schema/cajista.rng"))).isTrue();
    assertThat(jing.validate(ValidationDriver.fileInputSource(VALID.toFile()))).isTrue();
    assertThat(jing.validate(ValidationDriver.fileInputSource(wrong.toFile()))).isFalse();
  }

  private static List<String> breaches(Grammar grammar, String document) throws Exception {
    List<String> breaches = new ArrayList<>();
    Guard reader = new Guard(document.length());
    reader.setContentHandler(
        grammar.checking(new DefaultHandler(), breach -> breaches.add(breach.getMessage())));
    reader.parse(new InputSource(new StringReader(document)));
    return breaches;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
