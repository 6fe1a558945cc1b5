package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The web edition in a reader's hands: a real browser, from the file system. */
class BrowserIT extends BrowserFixture {

  /** One page of each kind. */
  private static final List<String> KINDS =
      List.of(
          "index.html",
          "memorias-del-taller.html",
          "memorias-del-taller.infancia.html",
          "carta-de-ines.html",
          "carta-de-ines.html?view=diplomatic&mark=persons,dates",
          "libro-largo.largo.2.html",
          "persons.html",
          "person.lasarte-benito.html",
          "places.html",
          "place.bilbao.html",
          "bodies.html",
          "correspondence.html",
          "dates.html",
          "dates.1930.html",
          "sources.html",
          "signs.html",
          "quality.html",
          "search.html?q=imprenta");

  // ---- accessibility, on every kind of page

  @ParameterizedTest
  @ValueSource(strings = {"1440 light", "1440 dark", "390 light", "390 dark"})
  void axeFindsNoViolation(String screen) {
    String[] parts = screen.split(" ");
    browser.screen(Integer.parseInt(parts[0]), parts[1]);
    for (String page : KINDS) {
      browser.go(page);
      if (page.startsWith("search")) {
        browser.until(() -> !browser.all(".results li").isEmpty());
      }
      // what is not of colour is the same in both schemes
      assertThat(parts[1].equals("light") ? browser.violations() : browser.pale())
          .as(page)
          .isEmpty();
      // no page is wider than its screen
      assertThat(browser.fits()).as("%s fits", page).isTrue();
    }
  }

  // ---- what a text can make a page do

  @Test
  void noPageRunsOrLoadsWhatIsNotOfTheEdition() {
    for (String page : KINDS) {
      browser.go(page);
      assertThat(browser.complaints()).isEmpty();
      browser.ask(
          "document.body.insertAdjacentHTML('beforeend', \"<p id='x' style='color: #010203'"
              + " onclick='window.ran = 1'>x</p><img src='http://127.0.0.1:9/x.png'>\")");
      browser.ask(
          "[0, 1].map((n) => { const s = document.createElement('script'); if (n) s.src ="
              + " 'http://127.0.0.1:9/x.js'; else s.textContent = 'window.ran = 2';"
              + " document.body.append(s); })");
      browser.ask("document.querySelector('#x').click()");
      assertThat(browser.ask("window.ran")).as(page).isNull();
      assertThat(browser.ask("getComputedStyle(document.querySelector('#x')).color"))
          .as(page)
          .isNotEqualTo("rgb(1, 2, 3)");
      assertThat(browser.complaints())
          .as(page)
          .hasSize(5)
          .allMatch(one -> one.contains("Content Security Policy") && one.contains("blocked"));
      // the browser tells of requests that it blocks before they leave
      browser.requestsElsewhere();
    }
  }

  // ---- notes

  @Test
  void notesStandBesideTheTextAndNeverOneOverAnother() {
    browser.go("memorias-del-taller.infancia.html");
    assertThat(browser.all(".note")).hasSizeGreaterThan(1);
    noteBoxesFollowOneAnother();
    browser.click(".note-ref");
    WebElement note = browser.find(".note.open");
    assertThat(browser.ask("document.activeElement.id")).isEqualTo(note.getAttribute("id"));
    noteBoxesFollowOneAnother();
    // back to where it was called
    browser.click(".note.open .note-back");
    assertThat(browser.ask("document.activeElement.className")).isEqualTo("note-ref");
  }

  private static void noteBoxesFollowOneAnother() {
    assertThat(
            (boolean)
                browser.ask(
                    "[...document.querySelectorAll('.note')].map(n => n.getBoundingClientRect())"
                        + ".every((box, i, all) => box.left >="
                        + " document.querySelector('.reading-text').getBoundingClientRect().right"
                        + " && (i === 0 || box.top >= all[i - 1].bottom))"))
        .isTrue();
  }

  @Test
  void onATelephoneANoteOpensBelowItsParagraph() {
    browser.screen(TELEPHONE, "light");
    browser.go("memorias-del-taller.infancia.html");
    WebElement call = browser.find(".reading-text .note-ref");
    call.click();
    WebElement box = browser.find(".in-place");
    assertThat(box.getText()).contains(browser.find(".note .note-text").getText());
    assertThat(call.getAttribute("aria-expanded")).isEqualTo("true");
    assertThat(browser.ask("document.activeElement.className")).isEqualTo("in-place");
    browser.press(Keys.ESCAPE);
    assertThat(browser.all(".in-place")).isEmpty();
    assertThat(browser.ask("document.activeElement.className")).isEqualTo("note-ref");
  }

  @Test
  void onPaperAndWithoutScriptsTheNotesAreAtTheEnd() {
    browser.go("memorias-del-taller.infancia.html");
    browser.paper();
    assertThat(notesFollowTheText()).isTrue();
    assertThat(browser.find(".tools").isDisplayed()).isFalse();
    browser.screen(DESKTOP, "light");
    browser.scripts(false);
    try {
      browser.go("memorias-del-taller.infancia.html");
      assertThat(browser.find(".tools").isDisplayed()).isFalse();
      browser.click(".note-ref");
      assertThat(browser.address()).contains("#");
    } finally {
      browser.scripts(true);
    }
    assertThat(notesFollowTheText()).isTrue();
  }

  private static boolean notesFollowTheText() {
    return (boolean)
        browser.ask(
            "document.querySelector('.notes').getBoundingClientRect().top >="
                + " document.querySelector('.reading-text').getBoundingClientRect().bottom");
  }

  // ---- views, highlighting

  @Test
  void theViewIsChosenKeptInTheAddressAndGoesAlong() {
    browser.go("memorias-del-taller.infancia.html");
    assertThat(browser.all(".fw")).isNotEmpty().noneMatch(WebElement::isDisplayed);
    browser.click(".tools [data-view=diplomatic]");
    assertThat(browser.address()).isEqualTo("memorias-del-taller.infancia.html?view=diplomatic");
    assertThat(browser.all(".fw")).allMatch(WebElement::isDisplayed);
    assertThat(browser.find(".tools [data-view=diplomatic]").getAttribute("aria-pressed"))
        .isEqualTo("true");
    browser.click(".tools [data-mark=persons]");
    assertThat(browser.address())
        .isEqualTo("memorias-del-taller.infancia.html?view=diplomatic&mark=persons");
    assertThat(background(".reading-text .person")).isNotEqualTo(background(".reading-text p"));
    browser.click(".turn a");
    assertThat(browser.address()).endsWith("?view=diplomatic&mark=persons");
    assertThat(browser.ask("document.documentElement.dataset.view")).isEqualTo("diplomatic");
    browser.click(".tools [data-view=reading]");
    browser.click(".tools [data-mark=persons]");
    assertThat(browser.address()).doesNotContain("?");
  }

  private static Object background(String selector) {
    return browser.ask(
        "getComputedStyle(document.querySelector('%s')).backgroundColor".formatted(selector));
  }

  // ---- links and citations

  @Test
  void aPassageIsCitedWithItsPlace() {
    browser.go("memorias-del-taller.infancia.html");
    browser.click("[data-cite=passages]");
    WebElement link = browser.find(".reading-text p .permalink");
    String id = (String) browser.ask("arguments[0].parentNode.id", link);
    link.click();
    WebElement dialog = browser.find("dialog[open]");
    assertThat(browser.address()).endsWith("#" + id);
    assertThat(dialog.getText())
        .contains("Memorias de un taller", "Papeles del taller", "#" + id, "p. ", "consultado el");
    assertThat(browser.violations()).isEmpty();
    browser.press(Keys.ESCAPE);
    assertThat(browser.all("dialog")).isEmpty();
    assertThat(browser.ask("document.activeElement.className")).isEqualTo("permalink");
  }

  @Test
  void aLinkToTheFirstPageOfAChapterFindsThePassageOnTheSecond() {
    browser.go("libro-largo.largo.html#largo.p390");
    browser.until(() -> browser.address().startsWith("libro-largo.largo.2.html#largo.p390"));
    browser.click("[data-cite=passages]");
    browser.click("#largo\\.p390 .permalink");
    assertThat(browser.find("dialog .citation").getText())
        .contains("p. 11", "/libro-largo.largo.html#largo.p390");
  }

  // ---- keyboard

  @Test
  void theKeyboardGoesThroughThePageInItsOrder() {
    browser.go("carta-de-ines.html");
    List<String> stops = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      browser.press(Keys.TAB);
      stops.add(
          (String)
              browser.ask(
                  "(e => e.closest('.skip, .trail, .menu, .find, .tools, .reading-text, .notes,"
                      + " .about, .cite, .turn')?.classList[0] ?? '')(document.activeElement)"));
      assertThat((boolean) browser.ask("document.activeElement.matches('body, :focus-visible')"))
          .isTrue();
    }
    assertThat(stops.stream().distinct().filter(stop -> !stop.isEmpty()))
        .startsWith("skip", "trail", "menu", "find", "tools", "reading-text");
    // the first stop leads past all of it
    browser.go("carta-de-ines.html");
    browser.press(Keys.TAB);
    browser.press(Keys.ENTER);
    browser.press(Keys.TAB);
    assertThat((boolean) browser.ask("document.activeElement.closest('main') !== null")).isTrue();
  }

  // ---- stillness

  @Test
  void nothingMovesWhileAPageIsLoading() {
    for (String page :
        Stream.of("carta-de-ines.html", "memorias-del-taller.infancia.html").toList()) {
      browser.go(page);
      Object shift =
          browser.ask(
              "new Promise(done => { let sum = 0; new PerformanceObserver(l => l.getEntries()"
                  + ".forEach(e => sum += e.value)).observe({type: 'layout-shift', buffered: true});"
                  + " setTimeout(() => done(sum), 300); })");
      assertThat(((Number) shift).doubleValue()).as(page).isLessThan(0.01);
    }
  }
}
