package org.cajista.publish;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that reads a site from the file system. */
public final class Browser implements AutoCloseable {

  private static final List<Path> CHROMIUMS =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private final ChromeDriver driver;
  private final Path site;
  private final String axe;
  private int width;

  private Browser(ChromeDriver driver, Path site, String axe) {
    this.driver = driver;
    this.site = site;
    this.axe = axe;
  }

  /**
   * Starts it; where there is none, the tests are skipped and say so.
   *
   * @param profile an empty folder for the browser's own files
   */
  public static Browser open(Path site, Path profile) throws IOException {
    Path chromium = CHROMIUMS.stream().filter(Files::isExecutable).findFirst().orElse(null);
    Assumptions.assumeTrue(
        chromium != null && Files.isExecutable(DRIVER),
        "no browser: the web edition is not read by one."
            + " Install it (Debian: apt-get install chromium chromium-driver) and test again.");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toString());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(PATIENCE);
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new Browser(driver, site, new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** True if no part of the page is wider than the screen; a telephone zooms out where one is. */
  public boolean fits() {
    return (boolean) ask("document.documentElement.scrollWidth <= " + width);
  }

  /** A desktop's screen, 1440 wide, or a telephone's, 390 wide. */
  public void screen(int width, String scheme) {
    this.width = width;
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            "",
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** As if printed. */
  void paper() {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
  }

  void scripts(boolean on) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /** Opens an address. */
  public void visit(String address) {
    driver.get(address);
  }

  /** Opens a page of the site: {@code carta.html?view=diplomatic#p3}. */
  void go(String page) {
    // a new document even where only the fragment differs
    driver.get("about:blank");
    driver.get(site.toUri() + page);
  }

  public WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  public List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  void click(String selector) {
    find(selector).click();
  }

  public void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  public void type(String selector, String words) {
    WebElement field = find(selector);
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"), words);
  }

  /** Chooses an entry of a list, by its number, as a reader does. */
  void choose(String selector, int number) {
    ask(
        "(() => { const s = document.querySelector(arguments[0]); s.selectedIndex = arguments[1];"
            + " s.dispatchEvent(new Event('input', {bubbles: true})); })()",
        selector,
        number);
  }

  /** The address without the folder of the site. */
  String address() {
    return driver.getCurrentUrl().replace(site.toUri().toString(), "");
  }

  /** The value of a JavaScript expression. */
  public Object ask(String expression, Object... arguments) {
    return driver.executeScript("return " + expression, arguments);
  }

  /** Waits until it is so. The limit is for pages that never come to it, not for slow machines. */
  public void until(Supplier<Boolean> so) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!so.get()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain at " + driver.getCurrentUrl());
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  /** What axe finds wrong with the page: rule, element, reason. */
  public List<String> violations() {
    return violations("{}");
  }

  /** The same by one rule alone: whether the colours are far enough apart. */
  List<String> pale() {
    return violations("{ runOnly: ['color-contrast'] }");
  }

  @SuppressWarnings("unchecked")
  private List<String> violations(String rules) {
    driver.executeScript(axe);
    return (List<String>)
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, { preload: false, resultTypes: ["violations"], ...%s }).then((found) => done(found.violations.flatMap((v) =>
              v.nodes.map((n) => v.id + ": " + n.target.join(" ") + ": " + n.failureSummary.replace(/\\s+/g, " ")))));
            """
                .formatted(rules));
  }

  /** What the console has said since the last time. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(Object::toString)
        .toList();
  }

  /** What was asked for outside the site since the last time. */
  List<String> requestsElsewhere() {
    return StreamSupport.stream(
            driver.manage().logs().get(LogType.PERFORMANCE).spliterator(), false)
        .map(entry -> JsonParser.parseString(entry.getMessage()).getAsJsonObject())
        .map(entry -> entry.getAsJsonObject("message"))
        .filter(message -> message.get("method").getAsString().equals("Network.requestWillBeSent"))
        .flatMap(message -> Stream.of(message.getAsJsonObject("params")))
        .map(Browser::url)
        .filter(url -> !url.startsWith(site.toUri().toString()) && !url.startsWith("data:"))
        // the browser's own pages
        .filter(url -> !url.startsWith("about:") && !url.startsWith("chrome:"))
        .toList();
  }

  private static String url(JsonObject request) {
    return request.getAsJsonObject("request").get("url").getAsString();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
