package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cajista.publish.press.ProgressListener;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pictures of the pages in a reader's hands: a real browser, from the file system. */
class FacsimileBrowserIT {
  private static final int PAGES = 5;
  private static final String SHOWN =
      "[...document.querySelectorAll('.facsimile ol a')].findIndex(a => a.ariaCurrent === 'true')";

  /** What the viewer shows: the picture in the middle of the stage has been drawn. */
  private static final String DRAWN =
      "(() => { const c = document.querySelector('.facsimile .stage canvas'); return !!c && c.width > 0"
          + " && c.height > 0; })()";

  @TempDir static Path folder;
  private static Browser browser;

  @BeforeAll
  static void open() throws Exception {
    List<String> urls = new ArrayList<>();
    for (int n = 1; n <= PAGES; n++) {
      Facsimiles.picture(folder.resolve("scans/" + n + ".png"), 400, 700);
      urls.add("../scans/" + n + ".png");
    }
    Path text = Facsimiles.text(folder, "faro", urls);
    Path site = Facsimiles.publish(folder, 1600, ProgressListener.SILENT, text);
    browser = Browser.open(site, Files.createDirectory(folder.resolve("profile")));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void desk() {
    browser.screen(BrowserFixture.DESKTOP, "light");
  }

  @AfterEach
  void nothingWasComplainedOfAndNobodyElseAsked() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requestsElsewhere()).isEmpty();
  }

  private static void go() {
    browser.go("faro.html");
  }

  private static long shown() {
    return (long) browser.ask(SHOWN);
  }

  private static boolean isOpen() {
    return browser.find(".facsimile").isDisplayed();
  }

  private static void scrollTo(int page) {
    browser.ask(
        "document.querySelectorAll('.pb')[arguments[0]].scrollIntoView({behavior: 'instant'})",
        page);
  }

  private static void drawn() {
    browser.until(() -> (boolean) browser.ask(DRAWN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1440 light", "1440 dark", "390 light", "390 dark"})
  void axeFindsNoViolation(String screen) {
    String[] parts = screen.split(" ");
    browser.screen(Integer.parseInt(parts[0]), parts[1]);
    go();
    if (!isOpen()) {
      assertThat(browser.violations()).isEmpty();
      browser.click(".show-facsimile");
    }
    drawn();
    assertThat(browser.violations()).isEmpty();
    assertThat(browser.fits()).isTrue();
  }

  @Test
  void thePictureStandsBesideTheTextAndFollowsIt() {
    go();
    assertThat(isOpen()).isTrue();
    drawn();
    assertThat(
            (boolean)
                browser.ask(
                    "document.querySelector('.reading-text').getBoundingClientRect().right <= document.querySelector('.facsimile').getBoundingClientRect().left"))
        .isTrue();
    assertThat(shown()).isZero();
    for (int page : new int[] {3, 1, 4}) {
      scrollTo(page);
      browser.until(() -> shown() == page);
    }
  }

  @Test
  void whoChoosesAPictureComesToItsText() {
    go();
    drawn();
    browser.all(".facsimile ol a").get(2).click();
    browser.until(
        () ->
            (boolean)
                browser.ask(
                    "Math.abs(document.querySelectorAll('.pb')[2].getBoundingClientRect().top) < 100"));
    assertThat(shown()).isEqualTo(2);
    // one page on, by the button
    browser.click(".facsimile .handles button:nth-of-type(2)");
    assertThat(shown()).isEqualTo(3);
    browser.until(
        () ->
            (boolean)
                browser.ask(
                    "Math.abs(document.querySelectorAll('.pb')[3].getBoundingClientRect().top) < 100"));
  }

  @Test
  void onTheSamePageThePictureMovesWithTheText() {
    go();
    drawn();
    String here =
        "(() => { const b = document.querySelectorAll('.pb')[1]; const e = document.querySelectorAll('.pb')[2];"
            + " scrollTo({behavior: 'instant', top: scrollY + b.getBoundingClientRect().top"
            + " + (e.getBoundingClientRect().top - b.getBoundingClientRect().top) * arguments[0] - innerHeight * 0.3}); })()";
    String pixels =
        "(() => { const c = document.querySelector('.facsimile .stage canvas'); return c.height; })()";
    browser.ask(here, 0.05);
    browser.until(() -> shown() == 1);
    assertThat((long) browser.ask(pixels)).isPositive();
    browser.ask(here, 0.9);
    assertThat(shown()).isEqualTo(1);
  }

  @Test
  void whoShutsItFindsItShutOnTheNextPageAndNotesBesideTheText() {
    go();
    browser.click(".facsimile .handles button:last-of-type");
    assertThat(isOpen()).isFalse();
    assertThat(browser.ask("document.activeElement.className")).isEqualTo("show-facsimile");
    go();
    assertThat(isOpen()).isFalse();
    browser.click(".show-facsimile");
    assertThat(isOpen()).isTrue();
  }

  @Test
  void onATelephoneItIsASheetThatOpensWhenItIsAskedFor() {
    browser.screen(BrowserFixture.TELEPHONE, "light");
    go();
    assertThat(isOpen()).isFalse();
    // nothing of the viewer is loaded before
    assertThat(browser.ask("typeof OpenSeadragon")).isEqualTo("undefined");
    scrollTo(2);
    browser.all(".facsimile-link").get(2).click();
    assertThat(isOpen()).isTrue();
    drawn();
    assertThat(shown()).isEqualTo(2);
    assertThat(
            (double)
                (long)
                    browser.ask(
                        "Math.round(document.querySelector('.facsimile').getBoundingClientRect().height)"))
        .isLessThan((long) browser.ask("innerHeight") * 0.7);
    browser.find(".facsimile .handles button").sendKeys(Keys.ESCAPE);
    assertThat(isOpen()).isFalse();
  }

  @Test
  void withoutScriptsThePicturesStandAtTheEnd() {
    browser.scripts(false);
    try {
      go();
      List<WebElement> thumbnails = browser.all(".facsimile li a img");
      assertThat(thumbnails).hasSize(PAGES).allMatch(WebElement::isDisplayed);
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void onPaperThereAreNone() {
    go();
    browser.paper();
    assertThat(isOpen()).isFalse();
    assertThat((boolean) browser.ask("getComputedStyle(document.body).paddingRight === '0px'"))
        .isTrue();
  }
}
