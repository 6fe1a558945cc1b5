package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The search of the web edition, in a real browser. */
class SearchBrowserIT extends BrowserFixture {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "imprentas",
        "IMPRENTA ",
        "\"la imprenta\"",
      })
  void theSearchFindsFormsAndPhrases(String query) {
    browser.go("search.html");
    browser.type("#query", query);
    browser.until(() -> !browser.all(".results li").isEmpty());
    assertThat(browser.all(".results mark").stream().map(WebElement::getText))
        .allMatch(found -> found.toLowerCase(java.util.Locale.ROOT).contains("imprenta"));
    assertThat(browser.find(".found").getText()).contains("pasaje");
    browser.click(".results a");
    String id = browser.address().replaceFirst(".*#", "");
    assertThat((String) browser.ask("document.getElementById(arguments[0]).textContent", id))
        .containsIgnoringCase("imprenta");
  }

  @Test
  void theSearchIsQuickAndLoadsLittleBeforehand() {
    browser.go("search.html");
    assertThat(
            (long)
                browser.ask(
                    "performance.getEntriesByType('resource').filter(r =>"
                        + " r.name.includes('/search/')).length"))
        .isLessThanOrEqualTo(1);
    browser.type("#query", "párrafo");
    browser.until(() -> !browser.all(".results li").isEmpty());
    // once more, now that the index is there
    browser.type("#query", "tarde");
    browser.until(() -> browser.find(".results mark").getText().equals("tarde"));
    browser.until(() -> browser.ask("document.querySelector('.results').dataset.ms") != null);
    assertThat(
            Integer.parseInt((String) browser.ask("document.querySelector('.results').dataset.ms")))
        .isLessThan(100);
    browser.type("#query", "zzzz");
    browser.until(() -> browser.find(".found").getText().contains("zzzz"));
  }

  @Test
  void aWordTypedOnAnyPageIsSearched() {
    browser.go("index.html");
    browser.type(".find input", "imprenta");
    browser.press(Keys.ENTER);
    browser.until(() -> !browser.all(".results li").isEmpty());
    assertThat(browser.address()).isEqualTo("search.html?q=imprenta");
  }

  @Test
  void theSearchIsNarrowedToNotesAndToTheText() {
    for (String where : new String[] {"notes", "text"}) {
      browser.go("search.html?q=de&where=" + where);
      browser.until(() -> !browser.all(".results li").isEmpty());
      assertThat(browser.all(".results .where").stream().map(WebElement::getText))
          .allMatch(place -> place.contains("n. ") == where.equals("notes"));
    }
  }

  @Test
  void theSearchIsNarrowedToTheTextsOfAYearAndOfASender() {
    browser.go("search.html");
    browser.type("#query", "de");
    browser.until(() -> browser.all(".results h2").size() > 1);
    browser.click(".facets summary");
    browser.choose(".facets [name=text]", 1);
    String title = browser.find(".facets [name=text] option:nth-child(2)").getText();
    browser.until(() -> browser.all(".results h2").size() == 1);
    assertThat(browser.find(".results h2").getText()).isEqualTo(title);
  }

  @Test
  void whoIsNamedIsFoundWithoutWords() {
    browser.go("search.html");
    String name =
        (String)
            browser.ask(
                "[...document.querySelectorAll('#named option')].find(o => o.dataset.id ==="
                    + " 'lasarte-benito').value");
    browser.go("search.html?named=" + name.replace(" ", "%20"));
    browser.until(() -> !browser.all(".results li").isEmpty());
    String id = (String) browser.ask("document.querySelector('.results a').href.split('#')[1]");
    browser.click(".results a");
    assertThat(
            (long)
                browser.ask(
                    "document.getElementById(arguments[0]).querySelectorAll("
                        + "'[href*=\"lasarte-benito\"]').length",
                    id))
        .isPositive();
  }
}
