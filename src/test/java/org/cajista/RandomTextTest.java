package org.cajista;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cajista.fuzz.EncodeOracle;
import org.cajista.model.Source;
import org.cajista.model.header.Entry;
import org.cajista.report.Trace;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Odd texts: whatever stands in a file, {@code encode} makes a TEI document of it that is valid and
 * has every character. The texts are pieces of page text in random order; a number names each.
 */
class RandomTextTest {
  private static final int SEEDS = 200;
  private static final Encoder ENCODER = new Encoder("schema");

  private static final List<String> PIECES =
      List.of(
          "\n",
          "\n\n",
          "\n\n\n",
          "\f",
          "\n\f\n",
          " ",
          "    ",
          "\t",
          "\r\n",
          "\r",
          "\u00a0",
          "-\n",
          "\u00ad",
          "[",
          "]",
          "[sic]",
          "[…]",
          "[tres palabras ilegibles]",
          "[/reservar]",
          "[reservar]",
          "(",
          ")",
          "«",
          "»",
          "“",
          "”",
          "'",
          "\"",
          "<",
          "&",
          ">",
          "&amp;",
          "]]>",
          "<!--",
          "<?x",
          "*",
          "**",
          "_",
          "#",
          "1",
          "2 ",
          "3.",
          "11*",
          "¹",
          "²",
          "[1]",
          "† ",
          "1883184",
          "1936,4",
          "\n1 ",
          "\n2 Nota ",
          "\n* ",
          "\u0007",
          "\u001b",
          "\ud83d\udc31",
          "\ud800",
          "\udc00",
          "\ufffe",
          "\ufeff",
          "e\u0301",
          "\u200b",
          "\u2028",
          "\u0085",
          "\u000b",
          "—",
          "-",
          "…",
          "!",
          "?",
          ".",
          ",",
          ":",
          ";",
          "|",
          "_____",
          "\n------\n",
          "casa",
          "Ramón Oliu",
          "N[atalia]",
          "con!anza",
          "24 de abril de 1936",
          "1893-19??",
          "siglo xx",
          "CAPÍTULO I",
          "II",
          "NOTAS",
          "Querido amigo,",
          "Madrid, 4 de mayo de 1931",
          "Memorias | 79",
          "80 | Memorias",
          "www.casa.org",
          "a@b.es",
          "glosa: ",
          "the house ",
          "und der Wald ",
          "la maison ",
          "Un abrazo,",
          "tachado con lápiz azul",
          "Índice ..... 7",
          "\n",
          "\n",
          "\n",
          " ",
          " ",
          "\n   ");

  @TestFactory
  Stream<DynamicTest> anyTextBecomesTei() {
    return IntStream.range(0, SEEDS)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> check(text(seed))));
  }

  /** A piece that makes an extreme text when it is repeated. */
  private record Extreme(String name, String piece, int times) {
    String text(int count) {
      return piece.repeat(count);
    }
  }

  private static final List<Extreme> EXTREMES =
      List.of(
          new Extreme("empty", "", 1),
          new Extreme("blanks", " \n\t\n   \f \n", 1),
          new Extreme("brackets", "[", 100_000),
          new Extreme("brackets on lines", "[\n", 100_000),
          new Extreme("one line of 2 MB", "palabra y coma, ", 131_072),
          new Extreme("one word of 2 MB", "a", 2 << 20),
          new Extreme("one word of letters that are misread", "cernudo", 40_000),
          new Extreme("emphasis", "*a* _b_ ", 24_000),
          new Extreme("form feeds", "\f", 50_000),
          new Extreme("pages of one line", "Uno más.\f", 5_000),
          new Extreme("notes only", "1 Nota.\n", 20_000),
          new Extreme("figures", "casa1 ", 30_000),
          new Extreme("notes and figures", "casa1, cosa2.\n\n1 Una.\n2 Otra.\n\f", 5_000),
          new Extreme("stars", "*", 100_000),
          new Extreme("quotation marks", "«“", 50_000),
          new Extreme("capitals", "TODO EN CAPITALES\n\n", 20_000),
          new Extreme("control characters", "a\u0001b ", 20_000),
          new Extreme("hyphens", "pala-\n", 50_000),
          new Extreme("two names in one passage", "Ana Ruiz y Luis Roca, ", 20_000),
          new Extreme("two names without a comma", "Ana Ruiz Luis Roca ", 20_000),
          new Extreme("marks of one word", "[x] ", 40_000),
          new Extreme("marks after parentheses", "(uno) [dos] ", 20_000),
          new Extreme("marks that open", "[reservar] ", 20_000),
          new Extreme("marks that open and close", "[reservar] uno [/reservar] ", 12_000),
          new Extreme("labelled brackets", "[tachado: uno] ", 12_000),
          new Extreme("labelled brackets that nothing closes", "[tachado: uno\n\n", 5_000),
          new Extreme("figures for parentheses", "uno 81817-1901) ", 12_000));

  @TestFactory
  Stream<DynamicTest> extremeTextsBecomeTei() {
    return EXTREMES.stream()
        .map(one -> DynamicTest.dynamicTest(one.name, () -> check(one.text(one.times))));
  }

  @Test
  void everNewNamesCostNoMoreThanTheyAreMany() throws Exception {
    Growth.isLinear("ever new names", 4_000, RandomTextTest::newNames, RandomTextTest::check);
  }

  @Test
  void explainingThousandsOfNotesOfAPageCostsNoMoreThanTheyAreMany() throws Exception {
    Growth.isLinear(
        "explained notes",
        4_000,
        RandomTextTest::notes,
        text -> {
          Source source = new Source("odd.txt", text, "UTF-8");
          Trace trace = Trace.on();
          ENCODER.draft(source, Entry.NONE, List.of(), trace);
          assertThat(trace.decisions()).isNotEmpty();
        });
  }

  /** Half of the notes have numbers of their own, half are called by stars. */
  private static String notes(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("La caja").append(i % 2 == 0 ? "*" : i + "").append(".\n");
    }
    for (int i = 0; i < count; i++) {
      text.append(i % 2 == 0 ? "*" : i + "").append(" Nota.\n");
    }
    return text.toString();
  }

  /** Each person has another surname; all have the same given name. */
  private static String newNames(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("Ana B");
      for (int rest = i + 7_000; rest > 0; rest /= 60) {
        text.append("aeiou".charAt(rest % 5)).append("bcdfglmnprst".charAt(rest / 5 % 12));
      }
      text.append("o, ");
    }
    return text.toString();
  }

  @TestFactory
  Stream<DynamicTest> extremeTextsCostNoMoreThanTheyAreLong() {
    return EXTREMES.stream()
        .filter(one -> one.times > 1)
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.name,
                    () ->
                        Growth.isLinear(
                            one.name, one.times / 4, one::text, RandomTextTest::check)));
  }

  private static void check(String text) {
    Source source = new Source("odd.txt", text, "UTF-8");
    EncodeOracle.sound(source, ENCODER.encode(source, Entry.NONE, List.of()));
  }

  private static String text(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int pieces = 5 + random.nextInt(250);
    for (int i = 0; i < pieces; i++) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      text.append(random.nextInt(100) == 0 ? piece.repeat(200) : piece);
      text.append(random.nextInt(3) == 0 ? " " : "");
    }
    return text.toString();
  }
}
