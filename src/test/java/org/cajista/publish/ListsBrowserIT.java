package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a reader does with long lists, and with the page of a text: filter, turn, colour. */
class ListsBrowserIT extends BrowserFixture {

  private List<String> shown(String selector) {
    return browser.all(selector).stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
  }

  @Test
  void theIndexOfPersonsShowsOnlyWhatIsAskedFor() {
    browser.go("persons.html");
    browser.type(".filter input", "LASÁRTE");
    browser.until(() -> !browser.find(".filtered").getText().isEmpty());
    assertThat(shown(".people a")).isNotEmpty().allMatch(name -> name.startsWith("Lasarte"));
    assertThat(shown(".entries h2")).containsExactly("L");
    assertThat(browser.address()).endsWith("?words=LAS%C3%81RTE");
  }

  @Test
  void theLettersAreFilteredBySender() {
    browser.go("correspondence.html");
    int all = shown("#letters tbody tr").size();
    browser.choose(".filter [name=from]", 1);
    String sender = browser.find(".filter [name=from] option:nth-child(2)").getText();
    browser.until(() -> !browser.find(".filtered").getText().isEmpty());
    assertThat(shown("#letters tbody tr")).hasSizeLessThan(all);
    assertThat(shown("#letters tbody td:nth-child(2)")).isNotEmpty().allMatch(sender::equals);
  }

  @Test
  void theArrowKeysTurnThePage() {
    browser.go("carta-de-benito.html");
    String next = (String) browser.ask("document.querySelector('.turn [rel=next]').href");
    browser.press(Keys.ARROW_RIGHT);
    browser.until(() -> next.endsWith(browser.address()));
    browser.press(Keys.ARROW_LEFT);
    browser.until(() -> browser.address().equals("carta-de-benito.html"));
  }

  @Test
  void coloursAndTypeSizeAreKeptForTheNextPage() {
    browser.go("carta-de-benito.html");
    browser.click(".tools [data-theme=dark]");
    browser.click(".tools [data-size='1']");
    browser.go("carta-de-ines.html");
    assertThat(browser.ask("getComputedStyle(document.documentElement).colorScheme"))
        .isEqualTo("dark");
    assertThat(browser.find(".tools [data-theme=dark]").getAttribute("aria-pressed"))
        .isEqualTo("true");
    assertThat(browser.ask("document.documentElement.style.getPropertyValue('--size')"))
        .isEqualTo("1.1");
    browser.ask("localStorage.clear()");
  }
}
