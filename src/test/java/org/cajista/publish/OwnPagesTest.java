package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import org.cajista.edition.OwnStyle;
import org.cajista.lang.Languages;
import org.cajista.model.publishing.Binding;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.cajista.publish.press.ProgressListener;
import org.cajista.publish.press.PublishException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The editor's own pages in Markdown: {@code pages/*.md}. */
class OwnPagesTest {

  @TempDir Path folder;

  private Path publish() throws Exception {
    Path site = folder.resolve("output/site");
    new Publisher(OwnStyle.of(folder, Map.of()), Languages.shipped(), Instant.EPOCH)
        .publish(
            List.of(Editions.resource("edition/carta-de-ines.xml")),
            Editions.FACTS,
            site,
            Set.of(OutputFormat.HTML),
            ProgressListener.SILENT);
    return site;
  }

  private void page(String name, String words) throws Exception {
    Files.createDirectories(folder.resolve("pages"));
    Files.writeString(folder.resolve("pages").resolve(name), words);
  }

  @Test
  void eachFileIsAPageInTheOrderOfTheirNames() throws Exception {
    page("02-Criterios de edición.md", "Sin título propio. [Vuelve](01-prologo.md#s-nota).");
    page(
        "01-prologo.md",
        "# *Prólogo* breve\n\n## Nota\n\nUno.[^a]\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^a]: Pie.\n");
    Path site = publish();
    XdmNode first = Pages.html(site.resolve("page.prologo.html"));
    assertThat(Pages.ask(first, "//h:h1")).containsExactly("Prólogo breve");
    assertThat(Pages.ask(first, "//h:h2[@id = 's-nota']")).containsExactly("Nota");
    assertThat(Pages.ask(first, "//h:td")).containsExactly("1", "2");
    assertThat(Pages.ask(first, "//h:section[@class = 'footnotes']//h:li/normalize-space()"))
        .first()
        .asString()
        .startsWith("Pie.");
    XdmNode second = Pages.html(site.resolve("page.criterios-de-edicion.html"));
    assertThat(Pages.ask(second, "//h:h1")).containsExactly("Criterios de edición");
    assertThat(Pages.ask(second, "//h:p/h:a/@href")).contains("page.prologo.html#s-nota");
    XdmNode front = Pages.html(site.resolve("index.html"));
    assertThat(Pages.ask(front, "//h:nav[@class = 'own-pages']//h:a"))
        .containsExactly("Prólogo breve", "Criterios de edición");
    XdmNode letter = Pages.html(site.resolve("carta-de-ines.html"));
    assertThat(Pages.ask(letter, "//h:nav[@class = 'menu']//@href")).contains("page.prologo.html");
    NuJudge.check(Pages.of(site));
  }

  @Test
  void noPageBringsAScriptOrAFileFromElsewhere() throws Exception {
    page(
        "a.md",
        "# A\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![P](foto.png) ![Q](../otra.png)\n");
    Files.copy(Editions.resource("any/presse.png"), folder.resolve("pages/foto.png"));
    Files.copy(Editions.resource("any/presse.png"), folder.resolve("otra.png"));
    Path site = publish();
    XdmNode page = Pages.html(site.resolve("page.a.html"));
    assertThat(Pages.ask(page, "//h:main//h:script")).isEmpty();
    assertThat(Pages.ask(page, "//h:main/h:div")).first().asString().contains("alert(1)");
    assertThat(Pages.ask(page, "//h:main//@href[starts-with(., 'javascript')]")).isEmpty();
    assertThat(Pages.ask(page, "//h:img/@src")).first().isEqualTo("pages/foto.png");
    assertThat(site.resolve("pages/foto.png")).exists();
    assertThat(site.resolve("pages")).isDirectoryContaining("glob:**foto.png");
    try (var copied = Files.list(site.resolve("pages"))) {
      assertThat(copied).hasSize(1);
    }
  }

  /** Neither the reader's browser nor an e-book looks for it; what describes it can be read. */
  @Test
  void aPictureThatIsNotInTheEditionIsNotNamed() throws Exception {
    page(
        "a.md",
        "# A\n\n![Una *prensa*](http://127.0.0.1:1/a.png) ![Un tipo](../b.png) [d](data:text/html,x)\n");
    XdmNode page = Pages.html(publish().resolve("page.a.html"));
    assertThat(Pages.ask(page, "//h:main//h:img")).isEmpty();
    assertThat(Pages.ask(page, "//h:main/h:div")).first().asString().contains("prensa", "Un tipo");
    assertThat(Pages.ask(page, "//@href[starts-with(., 'data')]")).isEmpty();
  }

  @Test
  void whatCannotStandInXmlIsShownAsLost() throws Exception {
    page("a.md", "\uFEFF# Pró\u0007logo\n\nuno\u0001dos\ftres\n");
    XdmNode page = Pages.html(publish().resolve("page.a.html"));
    assertThat(Pages.ask(page, "//h:h1")).containsExactly("Pró\uFFFDlogo");
    assertThat(Pages.ask(page, "//h:main/h:div")).first().asString().contains("uno\uFFFDdos");
  }

  @Test
  void fileNamesWithoutLettersAndHiddenFiles() throws Exception {
    page(".md", "de nadie");
    page(".#a.md", "de nadie");
    page("--.md", "De todos.");
    page("01-ñandú.md", "# \n\nDe uno.");
    Path site = publish();
    XdmNode front = Pages.html(site.resolve("index.html"));
    assertThat(Pages.ask(front, "//h:nav[@class = 'own-pages']//h:a"))
        .containsExactly("--.md", "Ñandú");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "á.md", "02-A.md"})
  void twoPagesWithOneAddressAreSaid(String name) throws Exception {
    page("01-a.md", "# Uno");
    page(name, "# Dos");
    assertThatThrownBy(this::publish)
        .isInstanceOf(PublishException.class)
        .hasMessageContainingAll("page.a.html", "01-a.md", name, "another name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "*a "})
  void aPageThatIsNestedTooDeepIsSaid(String sign) throws Exception {
    page(
        "a.md",
        "# A\n\n" + sign.repeat(20_000) + "b" + (sign.startsWith("*") ? "*".repeat(20_000) : ""));
    assertThatThrownBy(this::publish)
        .isInstanceOf(PublishException.class)
        .hasMessageContainingAll("a.md: ", "100 deep");
    page("a.md", "# A\n\n" + sign.repeat(40) + "b");
    assertThat(publish().resolve("page.a.html")).exists();
  }

  @Test
  void aPageInAnotherCharacterSetIsSaid() throws Exception {
    page("a.md", "");
    Files.write(folder.resolve("pages/a.md"), "mañana".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(this::publish)
        .isInstanceOf(PublishException.class)
        .hasMessageContainingAll("a.md: ", "UTF-8");
  }

  @Test
  void theBooksOfTheEditionHaveThemToo() throws Exception {
    page(
        "01-prologo.md",
        "# Prólogo\n\nUno.[^a]\n\n## Nota\n\nVéase [los criterios](02-criterios.md) y ![Una prensa](foto.png).\n\n[^a]: Pie.\n");
    page("02-criterios.md", "# Criterios\n\n1. Uno\n2. Dos\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");
    Files.copy(Editions.resource("any/presse.png"), folder.resolve("pages/foto.png"));
    Path site = folder.resolve("output/site");
    List<String> warnings = new ArrayList<>();
    Map<OutputFormat, List<Path>> made =
        new Publisher(OwnStyle.of(folder, Map.of()), Languages.shipped(), Books.MOMENT)
            .publish(
                List.of(
                    Editions.resource("edition/carta-de-ines.xml"),
                    Editions.resource("edition/carta-de-benito.xml")),
                Editions.FACTS,
                PrintSettings.USUAL.bound(Set.of(Binding.EDITION)),
                site,
                Set.of(OutputFormat.EPUB, OutputFormat.PDF, OutputFormat.MD),
                new ProgressListener() {
                  @Override
                  public void done(OutputFormat format, String text, int count, int total) {}

                  @Override
                  public synchronized void warning(String text, String message) {
                    warnings.add(message);
                  }
                });
    assertThat(warnings).allMatch(warning -> warning.contains("<widget>"));
    Path epub = made.get(OutputFormat.EPUB).get(0);
    assertThat(EpubJudge.findings(epub)).isEmpty();
    assertThat(String.join(" ", EpubPages.text(epub))).contains("Prólogo", "Pie.", "Criterios");
    Path pdf = made.get(OutputFormat.PDF).get(0);
    assertThat(PdfText.logical(pdf)).contains("Prólogo", "Nota", "Pie.", "Criterios");
    for (String standard : List.of("3a", "ua1")) {
      assertThat(PdfJudge.breaches(pdf, standard)).isEmpty();
    }
    assertThat(Files.readString(made.get(OutputFormat.MD).get(0)))
        .contains("# Prólogo\n\nUno.[^1]\n\n## Nota\n\nVéase los criterios y ")
        .contains("# Criterios\n\n1. Uno\n2. Dos\n\n| a | b |\n| --- | --- |\n| 1 | 2 |");
  }

  @Test
  void anEditionWithoutPagesHasNone() throws Exception {
    XdmNode front = Pages.html(publish().resolve("index.html"));
    assertThat(Pages.ask(front, "//h:nav[@class = 'own-pages']")).isEmpty();
  }
}
