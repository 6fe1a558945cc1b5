package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.cajista.eval.Measure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Our figures are those of the reference measure, a program in Python that stands beside some
 * checkouts: on good encodings and on spoilt ones. Skipped where it is not there.
 */
final class EvalAgreementTest {

  private static final Path SHARED = Path.of("../shared").toAbsolutePath().normalize();
  private static final Path REFERENCE = SHARED.resolve("tools/score.py");
  private static final Path GOLD = SHARED.resolve("gold");

  private static final Pattern ROW =
      Pattern.compile(
          "^(\\S+) +(\\d\\.\\d+) +(\\d\\.\\d+) +(\\d\\.\\d+) +(\\d+)$", Pattern.MULTILINE);
  private static final Pattern ELEMENT =
      Pattern.compile("<(persName|date|sic|supplied|expan|gloss|head)( [^>]*)?>([^<]*)</\\1>");
  private static final Pattern WORD = Pattern.compile("(?<=[ >])\\p{L}+(?=[ <,.])");

  private static final Pattern PAGE = Pattern.compile("<pb [^>]*>");

  @TempDir static Path folder;

  @BeforeAll
  static void encode() {
    assumeTrue(Files.exists(REFERENCE), "no reference measure beside this checkout");
    assumeTrue(hasPython(), "no python3 on this machine");
    String tei = folder.resolve("tei").toString();
    assertThat(Run.in(folder, "encode", "-q", SHARED + "/corpus", "-o", tei).status()).isZero();
  }

  private static boolean hasPython() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  @Test
  void agreesOnGoodEncodings() throws Exception {
    compare(folder.resolve("tei"));
  }

  @Test
  void agreesOnSpoiltEncodings() throws Exception {
    Path spoilt = Files.createDirectories(folder.resolve("spoilt"));
    Random random = new Random(1931);
    try (var files = Files.list(folder.resolve("tei"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        String spoiltTei = spoil(Files.readString(file), random);
        Files.writeString(spoilt.resolve(file.getFileName()), spoiltTei);
      }
    }
    compare(spoilt);
  }

  /** Takes tags out, shifts their ends, changes, doubles and removes words and page breaks. */
  private static String spoil(String tei, Random random) {
    int body = tei.indexOf("<body");
    String text = tei.substring(body);
    text = ELEMENT.matcher(text).replaceAll(found -> quoted(element(found, random)));
    text = WORD.matcher(text).replaceAll(found -> quoted(word(found.group(), random)));
    text =
        Pattern.compile("<pb [^>]*>")
            .matcher(text)
            .replaceAll(f -> random.nextInt(8) == 0 ? "" : quoted(f.group()));
    return tei.substring(0, body) + text;
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  private static String element(MatchResult found, Random random) {
    String attributes = found.group(2) == null ? "" : found.group(2);
    String start = "<" + found.group(1) + attributes + ">";
    String end = "</" + found.group(1) + ">";
    int space = found.group(3).indexOf(' ');
    return switch (random.nextInt(10)) {
      case 0 -> found.group(3);
      case 1 ->
          space < 0
              ? found.group()
              : start + found.group(3).substring(0, space) + end + found.group(3).substring(space);
      case 2 -> start.replaceAll("\\d|[ae](?=\")", "1") + found.group(3) + end;
      default -> found.group();
    };
  }

  private static String word(String word, Random random) {
    return switch (random.nextInt(60)) {
      case 0 -> "";
      case 1 -> word + " " + word;
      case 2 -> "ecsto";
      case 3 -> "de la " + word;
      default -> word;
    };
  }

  private static void compare(Path tei) throws IOException, InterruptedException {
    Path json = folder.resolve("reference.json");
    Process reference =
        new ProcessBuilder(
                List.of(
                    "python3",
                    REFERENCE.toString(),
                    "--gold",
                    GOLD.toString(),
                    "--tei",
                    tei.toString(),
                    "--json",
                    json.toString()))
            .redirectErrorStream(true)
            .start();
    String printed = new String(reference.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(reference.waitFor()).as(printed).isZero();

    Run table = Run.in(folder, "eval", GOLD.toString(), tei.toString());
    Run ours = Run.in(folder, "eval", "--format", "json", GOLD.toString(), tei.toString());
    JsonObject all = JsonParser.parseString(ours.out()).getAsJsonObject().getAsJsonObject("all");
    SoftAssertions softly = new SoftAssertions();
    int rows = 0;
    for (MatchResult row : ROW.matcher(printed).results().toList()) {
      if (Measure.of(row.group(1)).isEmpty()) {
        continue; // what the reference measures beyond what is encoded so far
      }
      String expected =
          String.format(
              Locale.ROOT,
              "%-9s %9s %7s %6s %7s",
              row.group(1),
              row.group(2),
              row.group(3),
              row.group(4),
              row.group(5));
      softly.assertThat(table.out()).contains(expected);
      rows++;
    }
    softly.assertThat(rows).isEqualTo(10);
    JsonObject figures = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
    for (var figure : figures.entrySet()) {
      if (Measure.of(figure.getKey()).isEmpty()) {
        continue;
      }
      JsonObject measure = all.getAsJsonObject(figure.getKey());
      String key =
          switch (Measure.of(figure.getKey()).orElseThrow()) {
            case TEXT, NOTETEXT -> "errorRate";
            case HEADER -> "recall";
            default -> "f1";
          };
      softly
          .assertThat(measure.get(key).getAsDouble())
          .as(figure.getKey())
          .isEqualTo(number(figure.getValue()), within(1e-12));
    }
    softly.assertAll();
  }

  private static double number(JsonElement figure) {
    return figure.getAsDouble();
  }
}
