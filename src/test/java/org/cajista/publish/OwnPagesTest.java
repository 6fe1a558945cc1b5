package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import org.cajista.edition.OwnStyle;
import org.cajista.lang.Languages;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.publish.press.ProgressListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void anEditionWithoutPagesHasNone() throws Exception {
    XdmNode front = Pages.html(publish().resolve("index.html"));
    assertThat(Pages.ask(front, "//h:nav[@class = 'own-pages']")).isEmpty();
  }
}
