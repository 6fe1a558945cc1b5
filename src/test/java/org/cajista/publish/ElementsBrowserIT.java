package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cajista.publish.press.ProgressListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages with every element that the TEI has, {@code publish/elements/}, judged by axe on a desktop
 * and on a telephone, in both schemes. With {@code -Dsite=FOLDER} those of any published edition
 * instead; of many persons and places every tenth.
 */
class ElementsBrowserIT {

  private static final int SOME = 10;

  @TempDir Path folder;

  @Test
  void axeFindsNothing() throws Exception {
    String asked = System.getProperty("site", "");
    Path site = asked.isEmpty() ? folder.resolve("site") : Path.of(asked).toAbsolutePath();
    if (asked.isEmpty()) {
      Editions.site(Editions.texts(Editions.resource("elements")), site, ProgressListener.SILENT);
    }
    judge(site);
  }

  private void judge(Path site) throws Exception {
    List<String> found = new ArrayList<>();
    try (Browser browser = Browser.open(site, Files.createDirectory(folder.resolve("profile")))) {
      for (int width : new int[] {1440, 390}) {
        for (String scheme : List.of("light", "dark")) {
          browser.screen(width, scheme);
          for (String page : pages(site)) {
            browser.go(page);
            // what is not of colour is the same in both schemes
            List<String> faults = scheme.equals("light") ? browser.violations() : browser.pale();
            faults.forEach(fault -> found.add(page + " " + width + " " + scheme + ": " + fault));
            if (!browser.fits()) {
              found.add(page + " " + width + ": wider than the screen");
            }
          }
        }
      }
      assertThat(browser.requestsElsewhere()).isEmpty();
    }
    assertThat(found).isEmpty();
  }

  private static List<String> pages(Path site) throws Exception {
    List<String> pages = new ArrayList<>();
    int many = 0;
    for (Path page : Pages.of(site)) {
      String name = page.getFileName().toString();
      if (!name.matches("(person|place|body|dates)\\..+\\.html") || many++ % SOME == 0) {
        pages.add(name);
      }
    }
    return pages;
  }
}
