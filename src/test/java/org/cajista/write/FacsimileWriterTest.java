package org.cajista.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cajista.Encoder;
import org.cajista.model.Source;
import org.cajista.model.geometry.Box;
import org.cajista.model.geometry.Facsimile;
import org.cajista.model.geometry.PageImage;
import org.cajista.model.geometry.PageSize;
import org.cajista.model.geometry.SourceLine;
import org.cajista.model.geometry.SourcePage;
import org.cajista.model.header.Entry;
import org.cajista.report.Diagnostic;
import org.junit.jupiter.api.Test;

/** Pages point to their pictures, and the pictures are there. */
class FacsimileWriterTest {
  private static final String THREE_PAGES =
      "The lamp was lit at dusk, and nobody spoke of the ship.\n"
          + "\fIn the morning the keeper found a letter under the door.\n"
          + "\fIt was from his sister, who had gone to sea.\n";

  private static Encoder.Encoded encode(String text, Facsimile facsimile) {
    Source source = new Source("lamp.txt", text, "UTF-8").withFacsimile(facsimile);
    return new Encoder("schema", Optional.empty(), LocalDate.of(2026, 1, 2))
        .encode(source, Entry.NONE.withLanguage("en"), List.of());
  }

  private static Facsimile images(int count) {
    return new Facsimile(
        "",
        IntStream.rangeClosed(1, count)
            .mapToObj(n -> new PageImage("lamp/" + n + ".png", 600, 900))
            .toList());
  }

  private static List<String> all(String pattern, String tei) {
    return Pattern.compile(pattern).matcher(tei).results().map(MatchResult::group).toList();
  }

  private static List<String> codes(Encoder.Encoded encoded) {
    return encoded.report().diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  void aSurfaceForEachPage() {
    String tei = encode(THREE_PAGES, images(3)).tei();
    assertThat(all("<surface.*", tei))
        .containsExactly(
            "<surface xml:id=\"facs_1\" ulx=\"0\" uly=\"0\" lrx=\"600\" lry=\"900\"><graphic"
                + " url=\"lamp/1.png\" width=\"600px\" height=\"900px\"/></surface>",
            "<surface xml:id=\"facs_2\" ulx=\"0\" uly=\"0\" lrx=\"600\" lry=\"900\"><graphic"
                + " url=\"lamp/2.png\" width=\"600px\" height=\"900px\"/></surface>",
            "<surface xml:id=\"facs_3\" ulx=\"0\" uly=\"0\" lrx=\"600\" lry=\"900\"><graphic"
                + " url=\"lamp/3.png\" width=\"600px\" height=\"900px\"/></surface>");
    assertThat(all("(?<=<pb )facs=\"[^\"]*\"", tei))
        .containsExactly("facs=\"#facs_1\"", "facs=\"#facs_2\"", "facs=\"#facs_3\"");
  }

  @Test
  void aBlankPageCounts() {
    String tei = encode(THREE_PAGES.replace("\fIt", "\f\n\fIt"), images(4)).tei();
    assertThat(all("(?<=<pb )facs=\"[^\"]*\"", tei))
        .containsExactly("facs=\"#facs_1\"", "facs=\"#facs_2\"", "facs=\"#facs_4\"");
  }

  @Test
  void theOnlyPageStartsWhereItHasAPicture() {
    String page = "Dear sister, the lamp burns as it always did.\n";
    assertThat(encode(page, images(1)).tei()).containsPattern("<body>\\s*<pb facs=\"#facs_1\"/>");
    assertThat(encode(page, Facsimile.NONE).tei()).doesNotContain("<pb", "<facsimile");
  }

  @Test
  void aPictureOfUnknownSize() {
    Facsimile one = new Facsimile("", List.of(new PageImage("a&b.webp", 0, 0)));
    assertThat(encode("One page.\n", one).tei())
        .contains("<surface xml:id=\"facs_1\"><graphic url=\"a&amp;b.webp\"/></surface>");
  }

  @Test
  void aManifestIsLinked() {
    String tei = encode(THREE_PAGES, new Facsimile("https://library.example/7", List.of())).tei();
    assertThat(tei)
        .contains("<media mimeType=\"application/ld+json\" url=\"https://library.example/7\"/>")
        .doesNotContain("facs=");
  }

  @Test
  void tooFewOrTooManyPicturesAreSaid() {
    assertThat(codes(encode(THREE_PAGES, images(2)))).contains("facsimile.pages");
    assertThat(codes(encode(THREE_PAGES, images(4)))).contains("facsimile.pages");
    assertThat(codes(encode(THREE_PAGES, images(3)))).doesNotContain("facsimile.pages");
    assertThat(codes(encode(THREE_PAGES, Facsimile.NONE))).doesNotContain("facsimile.pages");
  }

  @Test
  void aPageThatHasNoPictureLeftPointsNowhere() {
    assertThat(all("(?<=<pb )facs=\"[^\"]*\"", encode(THREE_PAGES, images(2)).tei()))
        .containsExactly("facs=\"#facs_1\"", "facs=\"#facs_2\"");
  }

  // ---- where lines stand

  private static SourceLine line(int start, double top) {
    return new SourceLine(start, Optional.of(new Box(10, top, 80.5, 7)), OptionalDouble.empty());
  }

  /** Two pages of which the second names a picture; a note stands at the foot of the first. */
  private static Encoder.Encoded encodeLines(boolean lines, String... pictures) {
    String text =
        "The lamp was lit at dusk,1 and nobody spoke of the\n"
            + "ship that had not come.\n"
            + "1 It was lit by hand until 1931, when the oil came to an end.\n"
            + "In the morning the keeper found a letter.\n";
    int second = text.indexOf("ship");
    int note = text.indexOf("1 It");
    int page = text.indexOf("In the");
    List<SourcePage> pages =
        List.of(
            new SourcePage(
                0,
                "one.xml",
                "",
                Optional.of(new PageSize(100, 150)),
                List.of(line(0, 20), line(second, 30), line(note, 130))),
            new SourcePage(
                page, "two.xml", "scans\\B.TIF", Optional.of(new PageSize(100, 150)), List.of()));
    List<PageImage> images =
        Arrays.stream(pictures).map(url -> new PageImage(url, 600, 900)).toList();
    Source source =
        new Source("lamp.xml", text, "UTF-8", pages)
            .withFacsimile(new Facsimile("", images, lines));
    return new Encoder("schema", Optional.empty(), LocalDate.of(2026, 1, 2))
        .encode(source, Entry.NONE.withLanguage("en"), List.of());
  }

  @Test
  void eachLineHasItsPlaceAndItsPassage() {
    String tei = encodeLines(true, "a/one.png", "a/b.png").tei();
    String paragraph = all("(?<=<p xml:id=\")[^\"]*", tei).get(0);
    String note = all("(?<=<note xml:id=\")[^\"]*", tei).get(0);
    String where = " ulx=\"10\" uly=\"%s\" lrx=\"90.5\" lry=\"%s\" corresp=\"#%s\"/>";
    assertThat(all("<zone.*", tei))
        .containsExactly(
            "<zone xml:id=\"facs_1_l1\" type=\"line\"" + where.formatted(20, 27, paragraph),
            "<zone xml:id=\"facs_1_l2\" type=\"line\"" + where.formatted(30, 37, paragraph),
            "<zone xml:id=\"facs_1_l3\" type=\"line\"" + where.formatted(130, 137, note));
    // coordinates are those of the page, the picture has its own size
    assertThat(tei).contains("lrx=\"100\" lry=\"150\"><graphic url=\"a/one.png\" width=\"600px\"");
  }

  @Test
  void placesOfLinesAreWrittenOnDemandOnly() {
    assertThat(encodeLines(false, "a/one.png", "a/b.png").tei()).doesNotContain("<zone");
  }

  @Test
  void aPageHasThePictureThatItNamesOrThatHasTheNameOfItsFile() {
    String[] urls = {"a/b.png", "a/one.png"}; // not the order of the pages
    assertThat(all("(?<=graphic url=\")[^\"]*", encodeLines(false, urls).tei()))
        .containsExactly("a/one.png", "a/b.png");
    // where one has none, the order decides
    assertThat(all("(?<=graphic url=\")[^\"]*", encodeLines(false, "z.png", "one.png").tei()))
        .containsExactly("z.png", "one.png");
  }
}
