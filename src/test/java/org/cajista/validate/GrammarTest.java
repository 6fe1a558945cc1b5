package org.cajista.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cajista.model.Source;
import org.cajista.validate.grammar.Grammar;
import org.cajista.xml.Addresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.helpers.DefaultHandler;

/** The grammar is many files, and whole wherever it is read from. */
class GrammarTest {
  private static final Path VALID = Fixtures.ROOT.resolve("checks/date.real-valid.xml");

  @TempDir Path folder;

  @Test
  void grammarIsReadFromAJar() throws Exception {
    URI jar = URI.create("jar:" + folder.resolve("grammar.jar").toUri());
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      copy(Path.of("schema"), files.getPath("/schema"));
    }
    Grammar grammar = Grammar.of(jar + "!/schema/cajista.rng", Addresses.LOCAL);
    assertThat(breaches(grammar, Files.readString(VALID))).isEmpty();
    assertThat(breaches(grammar, Files.readString(VALID).replace("<p>", "<p wrong=''>")))
        .isNotEmpty();
  }

  @Test
  void toolsOfOthersReadItToo() throws Exception {
    Path wrong = folder.resolve("wrong.xml");
    Files.writeString(wrong, Files.readString(VALID).replace("<p>", "<p wrong=''>"));
    PropertyMapBuilder quiet = new PropertyMapBuilder();
    quiet.put(ValidateProperty.ERROR_HANDLER, new DefaultHandler());
    ValidationDriver jing = new ValidationDriver(quiet.toPropertyMap());
    assertThat(jing.loadSchema(ValidationDriver.fileInputSource("schema/cajista.rng"))).isTrue();
    assertThat(jing.validate(ValidationDriver.fileInputSource(VALID.toFile()))).isTrue();
    assertThat(jing.validate(ValidationDriver.fileInputSource(wrong.toFile()))).isFalse();
  }

  private static List<String> breaches(Grammar grammar, String document) throws Exception {
    return Fixtures.breaches(grammar, new Source("document.xml", document, "UTF-8"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
