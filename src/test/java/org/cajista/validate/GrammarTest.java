package org.cajista.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.helpers.DefaultHandler;

/** The grammar is many files, and whole wherever it is read from. */
class GrammarTest {
  private static final Path VALID = Fixtures.ROOT.resolve("checks/date.real-valid.xml");

  @TempDir Path folder;

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
}
