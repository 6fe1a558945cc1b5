package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cajista.project.doubts.UnsureMarks;
import org.cajista.publish.press.ProgressListener;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on quality counts what is doubtful, and each figure leads to the list of it. */
class DoubtPagesTest {

  private static final String TEI =
      "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='es'><text><body><pb n='3' cert='low'/><p>Vino"
          + " <persName ref='#basilio' cert='low'>Basilio</persName> con <unclear>Inés</unclear>, y"
          + " <persName ref='#basilio' cert='low'>Basilio</persName> calló.<note n='1'"
          + " cert='medium'>Murió <date>entonces</date>.</note> Volvió a <placeName cert='medium'"
          + " ref='#lyon'>Lyon</placeName> con <persName cert='low'>Basilio</persName>.</p>%s</body></text></TEI>";

  @TempDir static Path folder;
  private static Path site;
  private static String tei;

  @BeforeAll
  static void publish() throws Exception {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      many.append("<p><date when='1911' cert='medium'>ese año ").append(i).append("</date></p>");
    }
    tei = TEI.formatted(many);
    Path text = Files.writeString(folder.resolve("nota.xml"), tei);
    site = folder.resolve("site");
    Editions.site(List.of(text), site, ProgressListener.SILENT);
  }

  @Test
  void theListHasTheMarksOfTheWorklist() throws Exception {
    List<String> expected = new ArrayList<>();
    for (UnsureMarks.Mark mark : UnsureMarks.of(tei)) {
      if (!mark.words().isEmpty()) {
        expected.add(mark.words() + (mark.count() == 1 ? "" : " (" + mark.count() + ")"));
      }
    }
    List<String> listed =
        ask(
            "//h:section[@aria-labelledby = 'doubt-cert']//h:li[h:a/@lang]/(h:a || h:span[@class = 'times'])");
    assertThat(listed).containsAll(expected).hasSize(expected.size() + 1);
  }

  @Test
  void eachFigureIsThatOfItsList() throws Exception {
    Path quality = site.resolve("quality.html");
    List<String> lists =
        Pages.ask(
            Pages.html(quality), "//h:section[@aria-labelledby = 'quality.doubts']//h:a/@href");
    assertThat(lists)
        .containsExactly(
            "doubts.1.html#doubt-cert",
            "doubts.2.html#doubt-unclear",
            "doubts.2.html#doubt-undated",
            "doubts.2.html#doubt-unknown");
    for (String kind : List.of("cert", "unclear", "undated", "unknown")) {
      int sum =
          ask(
                  "//h:section[@aria-labelledby = 'doubt-%s']//h:li/string((h:span[@class = 'times'], '1')[1])"
                      .formatted(kind))
              .stream()
              .mapToInt(times -> Integer.parseInt(times.replaceAll("\\D", "")))
              .sum();
      String figure =
          Pages.ask(
                  Pages.html(quality),
                  "//h:tr[ends-with(.//h:a/@href, '#doubt-%s')]/h:td/string()".formatted(kind))
              .get(0);
      assertThat(sum).as(kind).isEqualTo(Integer.parseInt(figure));
    }
  }

  @Test
  void anEntrySaysAsWhatAndWhere() throws Exception {
    assertThat(ask("//h:li[h:a = 'Basilio']/normalize-space()").get(0))
        .isEqualTo("Basilio persona, poco seguro, p. 3 (2)");
    assertThat(ask("//h:li[h:a = 'entonces']/normalize-space()"))
        .containsExactly("entonces fecha, p. 3, n. 1");
  }

  @Test
  void theListIsDividedIntoPagesThatAreValid() throws Exception {
    NuJudge.check(List.of(site.resolve("doubts.1.html"), site.resolve("doubts.2.html")));
    assertThat(Files.size(site.resolve("doubts.1.html"))).isLessThan(250_000);
  }

  private static List<String> ask(String xpath) throws Exception {
    List<String> found = new ArrayList<>();
    try (Stream<Path> pages = Files.list(site)) {
      for (Path page :
          pages
              .filter(file -> file.getFileName().toString().startsWith("doubts."))
              .sorted()
              .toList()) {
        found.addAll(Pages.ask(Pages.html(page), xpath));
      }
    }
    return found;
  }
}
