package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CETEIcean, which many web sites show TEI with, shows TEI for other programs as it is meant. */
class CeteiceanIT {
  private static final Path SCRIPT = Path.of("node_modules/CETEIcean/dist/CETEI.js");

  @TempDir Path folder;

  @Test
  void itShowsTheSampleEdition() throws Exception {
    assumeTrue(
        Files.exists(SCRIPT),
        "CETEIcean is not here: it does not judge the TEI for other programs."
            + " Install it (npm install --no-save CETEIcean) and test again.");
    Map<Path, Path> files = InterchangeSample.make(folder);
    try (Browser browser = Browser.open(folder, Files.createDirectory(folder.resolve("profile")))) {
      for (Map.Entry<Path, Path> file : files.entrySet()) {
        browser.go(page(file.getValue()));
        browser.until(() -> browser.ask("document.querySelector('tei-text')") != null);
        InterchangeSample.assertShown(
            file.getKey(),
            TeiWords.of(file.getKey()),
            (String) browser.ask("document.body.innerText"));
        assertThat(browser.all("tei-text tei-fw, tei-text tei-person, tei-standoff")).isEmpty();
      }
      assertThat(browser.requestsElsewhere()).isEmpty();
    }
  }

  /**
   * A page that shows a file, with all that it needs: a page from a disk may load no other file.
   */
  private String page(Path tei) throws Exception {
    String name = tei.getFileName() + ".html";
    Files.writeString(
        folder.resolve(name),
        """
        <!DOCTYPE html><html lang="es"><meta charset="utf-8"><title>TEI</title><body>
        <script>%s</script>
        <script>new CETEI().makeHTML5(%s, (shown) => document.body.append(shown));</script>
        """
            .formatted(Files.readString(SCRIPT), new Gson().toJson(Files.readString(tei))));
    return name;
  }
}
