package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of an e-book, judged by axe: who cannot see it can read it. */
class EpubBrowserIT {

  @TempDir Path folder;

  @Test
  void axeFindsNothingOnAnyPage() throws Exception {
    Path epub = Books.edition(OutputFormat.EPUB, PrintSettings.USUAL, folder);
    Path book = unzipped(epub);
    Path profile = Files.createDirectory(folder.resolve("profile"));
    List<String> found = new ArrayList<>();
    try (Browser browser = Browser.open(book, profile)) {
      browser.screen(500, "light");
      for (String page : EpubPages.names(epub)) {
        browser.go(page);
        browser.violations().forEach(violation -> found.add(page + ": " + violation));
      }
      assertThat(browser.requestsElsewhere()).isEmpty();
    }
    assertThat(found).isEmpty();
  }

  private Path unzipped(Path epub) throws Exception {
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        Path file = folder.resolve("unzipped").resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, zip.getInputStream(entry).readAllBytes());
      }
    }
    return folder.resolve("unzipped/EPUB");
  }
}
