package org.cajista.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cajista.project.EncodeOptions;
import org.cajista.project.Environment;
import org.cajista.project.Project;
import org.cajista.project.ProjectListener;
import org.cajista.publish.Browser;
import org.cajista.report.CajistaException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** An editor's work at the desk, done with the keys alone in a real browser. */
class DeskBrowserIT {
  private static final int DOUBTS = 30;
  private static final String NOTHING_ELSE = "Nadie lo dijo nunca en la calle de la Sirena.";

  @TempDir static Path folder;
  private static Path edition;
  private static Desk desk;
  private static Thread running;
  private static Browser browser;

  @BeforeAll
  static void open() throws Exception {
    browser = Browser.open(folder, Files.createDirectory(folder.resolve("profile")));
    browser.screen(1280, "light");
    edition = Files.createDirectory(folder.resolve("edition"));
    for (String one : List.of("edition.toml", "persons.xml", "places.xml", "orgs.xml", "corpus")) {
      copy(Path.of(one), edition.resolve(one));
    }
    project().encode(EncodeOptions.ALL, ProjectListener.SILENT);
    desk = new Desk(project(), Environment.of(edition), 0, "es");
    running =
        new Thread(
            () -> {
              try {
                desk.run();
              } catch (IOException | CajistaException e) {
                throw new IllegalStateException(e);
              }
            });
    running.start();
    browser.visit(desk.address());
    browser.until(() -> browser.ask("document.body.dataset.doubt") != null);
    browser.until(() -> !page().isEmpty());
  }

  @AfterAll
  static void close() throws Exception {
    if (browser != null) {
      browser.close();
    }
    if (desk != null) {
      desk.close();
      running.interrupt();
      running.join();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Files.copy(one, to.resolve(from.relativize(one).toString()));
      }
    }
  }

  private static Project project() throws IOException, CajistaException {
    return Project.open(edition, Environment.of(edition));
  }

  private static Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> tei = Files.list(edition.resolve("output/tei"))) {
      for (Path one : tei.filter(file -> file.toString().endsWith(".xml")).toList()) {
        files.put(one.getFileName().toString(), Files.readString(one));
      }
    }
    for (String one : List.of("persons.xml", "places.xml", "orgs.xml")) {
      files.put(one, Files.readString(edition.resolve(one)));
    }
    return files;
  }

  private static String all() throws IOException {
    return String.join("\n", files().values());
  }

  /** Presses keys, and waits until the desk has answered. */
  private static void act(CharSequence... keys) {
    long before = sent();
    browser.press(keys);
    browser.until(() -> sent() > before);
    assertThat(browser.ask("document.querySelector('#message').className"))
        .as(browser.find("#message").getText())
        .isEqualTo("");
  }

  private static long sent() {
    Object sent = browser.ask("document.body.dataset.sent");
    return sent == null ? 0 : Long.parseLong((String) sent);
  }

  private static String mark() {
    return browser.find("#mark").getText();
  }

  private static void next() {
    String before = (String) browser.ask("document.body.dataset.doubt");
    browser.press("n");
    browser.until(() -> !browser.ask("document.body.dataset.doubt").equals(before));
  }

  private static String entries() {
    return (String)
        browser.ask(
            "[...document.querySelectorAll('#entries li')].map(e => e.textContent).join('|')");
  }

  private static int count(String regex, String text) {
    Matcher found = Pattern.compile(regex).matcher(text);
    int count = 0;
    while (found.find()) {
      count++;
    }
    return count;
  }

  private static String words(String tei) {
    return tei.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
  }

  /** The inside of the passage on the page of the edition. */
  private static String page() {
    return String.valueOf(
        browser.ask(
            "(() => { const f = document.querySelector('#page');"
                + " const id = (f.dataset.shown ?? '').split(' ')[0];"
                + " return f.contentDocument?.getElementById(id)?.innerHTML ?? ''; })()"));
  }

  @Test
  void thirtyDoubtsAreWorkedOffAndAnEncodingKeepsThem() throws Exception {
    Map<String, String> first = files();
    List<String> made = new ArrayList<>();
    int done = 0;
    int steps = 0;
    browser.press("/");
    browser.press("seguro");
    browser.press(Keys.ESCAPE);
    while (done < DOUBTS) {
      next();
      String mark = mark();
      if (!mark.contains("cert=")) {
        continue; // a doubt of the encoder: nothing is marked
      }
      String before = all();
      if (mark.startsWith("date ")) {
        browser.press("d");
        browser.until(() -> !browser.all("#ask[open]").isEmpty());
        String value = "1905-0" + (1 + done % 9) + "-11";
        act(Keys.chord(Keys.CONTROL, "a"), value, Keys.ENTER);
        assertThat(count("<date [^>]*when=\"" + value + "\"", all()))
            .isEqualTo(count("<date [^>]*when=\"" + value + "\"", before) + 1);
        made.add("when=\"" + value + "\"");
        steps++;
      } else if (mark.startsWith("persName ") && done % 3 == 0) {
        act("2");
        assertThat(count("<placeName>", all())).isEqualTo(count("<placeName>", before) + 1);
        assertThat(count("<persName ", all())).isEqualTo(count("<persName ", before) - 1);
        steps++;
      } else if (mark.startsWith("persName ") && done % 3 == 1) {
        browser.press("i");
        browser.until(() -> !browser.all("#registers[open]").isEmpty());
        browser.press(Keys.chord(Keys.CONTROL, "a"), "juan vineta");
        browser.until(() -> entries().matches("[^|]*#zaldua-anselmo [^|]*"));
        act(Keys.ENTER);
        String meant = "<persName ref=\"#zaldua-anselmo\">";
        assertThat(count(meant, all())).isEqualTo(count(meant, before) + 1);
        steps++;
      } else if (mark.startsWith("placeName ") || mark.startsWith("orgName ")) {
        String name = mark.split(" ")[0];
        browser.until(() -> !page().isEmpty());
        String page = page();
        act("x");
        assertThat(count("<" + name + "\\b", all()))
            .isEqualTo(count("<" + name + "\\b", before) - 1);
        browser.until(() -> !page().equals(page));
        steps++;
      } else {
        act("a");
        assertThat(count(" cert=", all())).isEqualTo(count(" cert=", before) - 1);
        steps++;
      }
      assertThat(words(all())).isEqualTo(words(before));
      done++;
    }
    Map<String, String> corrected = files();
    for (int i = 0; i < steps; i++) {
      act("u");
    }
    assertThat(files()).isEqualTo(first);
    for (int i = 0; i < steps; i++) {
      act("r");
    }
    assertThat(files()).isEqualTo(corrected);

    Path raw = edition.resolve("corpus/memoria.txt");
    Files.writeString(raw, Files.readString(raw).stripTrailing() + " " + NOTHING_ELSE + "\n");
    project().encode(EncodeOptions.ALL, ProjectListener.SILENT);
    Map<String, String> encoded = files();
    assertThat(encoded.get("memoria.xml")).contains("Sirena").contains("Nadie lo dijo nunca");
    for (String one : made) {
      assertThat(count(one, String.join("", encoded.values())))
          .isGreaterThanOrEqualTo(count(one, String.join("", corrected.values())));
    }
    for (String name : List.of("carta-1.xml", "carta-2.xml", "carta-3.xml", "articulo.xml")) {
      assertThat(words(encoded.get(name))).isEqualTo(words(corrected.get(name)));
      assertThat(count(" cert=", encoded.get(name)))
          .isEqualTo(count(" cert=", corrected.get(name)));
    }
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void twoPersonsAreMadeOneWithKeys() throws Exception {
    Map<String, String> before = files();
    browser.press("g");
    browser.until(() -> !browser.all("#registers[open]").isEmpty());
    assertThat(browser.violations()).isEmpty();
    browser.press(Keys.chord(Keys.CONTROL, "a"), "eladio");
    browser.until(() -> entries().matches("[^|]*#eladio [^|]*"));
    browser.press(Keys.chord(Keys.ALT, "m"));
    browser.press(Keys.chord(Keys.CONTROL, "a"), "griffard");
    browser.until(() -> entries().matches("[^|]*#griffard [^|]*"));
    act(Keys.ENTER);
    browser.press(Keys.ESCAPE); // empties the field
    browser.press(Keys.ESCAPE);
    Map<String, String> merged = files();
    assertThat(merged.get("persons.xml")).doesNotContain("\"eladio\"");
    assertThat(count("\"#eladio\"", String.join("", merged.values()))).isZero();
    assertThat(count("\"#griffard\"", String.join("", merged.values())))
        .isEqualTo(
            count("\"#eladio\"", String.join("", before.values()))
                + count("\"#griffard\"", String.join("", before.values())));
    act("u");
    assertThat(files()).isEqualTo(before);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theDeskCanBeReadByEverybody() {
    for (String scheme : List.of("light", "dark")) {
      browser.screen(1280, scheme);
      assertThat(browser.violations()).isEmpty();
    }
    browser.screen(1280, "light");
    assertThat(
            browser.ask(
                "document.documentElement.scrollWidth <= 1280 && window.innerWidth == 1280"))
        .isEqualTo(true);
  }
}
