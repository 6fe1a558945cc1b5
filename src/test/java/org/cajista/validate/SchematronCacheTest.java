package org.cajista.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.cajista.validate.schematron.SchematronCache;
import org.cajista.xml.AddressPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of compiled rules from one run to the next. */
final class SchematronCacheTest {
  @TempDir Path folder;

  @Test
  void whatAKilledProgramLeftGoes() throws Exception {
    Path cache = Files.createDirectory(folder.resolve("cache"));
    Path left = Files.writeString(cache.resolve("new1.xsl"), "<half");
    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    Path another = Files.writeString(cache.resolve("new2.xsl"), "<written now");
    Path whole = Files.writeString(cache.resolve("abc.xsl"), "<a/>");
    Files.setLastModifiedTime(whole, FileTime.from(Instant.EPOCH));
    Path rules = Files.writeString(folder.resolve("a.sch"), "<schema/>");
    byte[] made =
        new SchematronCache(Optional.of(cache))
            .get(rules.toUri().toString(), AddressPolicy.of(rules), () -> new byte[] {'<'});
    assertThat(made).hasSize(1);
    assertThat(left).doesNotExist();
    assertThat(another).exists();
    assertThat(whole).exists();
    try (var files = Files.list(cache)) {
      assertThat(files).hasSize(3);
    }
  }
}
