package org.cajista.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.validate.ValidationDriver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A TEI file's own words lead to its schema, and XML editors find it there. */
final class SchemasTest {

  private static final Path EARLIER = Path.of("src/test/resources/schema/earlier/cajista.sch");

  @TempDir Path folder;

  @Test
  void theCopyIsWhole() throws Exception {
    SchemaFiles.copyTo(folder);
    Path grammar = folder.resolve("schema/cajista.rng");
    ValidationDriver othersRead = new ValidationDriver();
    assertThat(othersRead.loadSchema(ValidationDriver.fileInputSource(grammar.toFile()))).isTrue();
    assertThat(folder.resolve("schema/cajista.sch"))
        .hasSameBinaryContentAs(Path.of("schema/cajista.sch"));
  }

  @Test
  void aCopyThatIsThereIsNotWrittenAgain() throws Exception {
    SchemaFiles.copyTo(folder);
    Path grammar = folder.resolve("schema/cajista.rng");
    Path rules = folder.resolve("schema/cajista.sch");
    Files.setLastModifiedTime(grammar, FileTime.fromMillis(0));
    Files.writeString(rules, "of an older version");
    SchemaFiles.copyTo(folder);
    assertThat(Files.getLastModifiedTime(grammar)).isEqualTo(FileTime.fromMillis(0));
    assertThat(rules).hasSameBinaryContentAs(Path.of("schema/cajista.sch"));
  }

  @Test
  void theEditionsOwnSchemaIsNamedFromWhereTheTextsAre() throws Exception {
    assertThat(SchemaFiles.href(folder, folder.resolve("output/tei"))).isEqualTo("schema");
    SchemaFiles.copyTo(folder);
    assertThat(SchemaFiles.href(folder, folder.resolve("output/tei"))).isEqualTo("../../schema");
    assertThat(SchemaFiles.href(folder, folder.resolve("tei"))).isEqualTo("../schema");
    assertThat(SchemaFiles.href(folder, folder.resolveSibling("elsewhere"))).isEqualTo("schema");
  }

  @Test
  void anEditionsCopyFromAnEarlierVersionIsBroughtUpToDate() throws Exception {
    SchemaFiles.copyTo(folder);
    Path rules = folder.resolve("schema/cajista.sch");
    Files.copy(EARLIER, rules, StandardCopyOption.REPLACE_EXISTING);
    SchemaFiles.put(folder, folder.resolve("output/tei"));
    assertThat(rules).hasSameBinaryContentAs(Path.of("schema/cajista.sch"));
    assertThat(folder.resolve("output")).doesNotExist();
  }

  @Test
  void anEditionsSchemaThatTheEditorChangedStays() throws Exception {
    SchemaFiles.copyTo(folder);
    Path rules = folder.resolve("schema/cajista.sch");
    Files.copy(EARLIER, rules, StandardCopyOption.REPLACE_EXISTING);
    Path letters = folder.resolve("schema/modules/letters.rng");
    Files.writeString(letters, Files.readString(letters) + "<!-- of this edition -->");
    SchemaFiles.put(folder, folder.resolve("output/tei"));
    assertThat(rules).hasSameBinaryContentAs(EARLIER);
    assertThat(letters).content().contains("of this edition");
  }
}
