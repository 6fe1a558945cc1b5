package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cajista.edition.OwnStyle;
import org.cajista.lang.Languages;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.publish.press.ProgressListener;
import org.cajista.publish.press.PublishException;
import org.cajista.xml.Outside;
import org.cajista.xml.Probes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An edition whose own stylesheets try to read, to fetch and to write what is outside of it, in
 * every way: nothing is fetched, no secret is in what is published or said.
 */
class HostileStylesTest {

  @TempDir Path folder;
  private Path edition;
  private Path site;
  private Outside outside;
  private final List<String> said = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void anEditionAndWhatLiesOutside() throws Exception {
    outside = new Outside(Files.createDirectory(folder.resolve("outside")));
    edition = Files.createDirectory(folder.resolve("edition"));
    Files.createDirectories(edition.resolve("xslt/prepare"));
    outside.copyTo(edition.resolve("xslt/inside"));
    site = edition.resolve("output/site");
  }

  @AfterEach
  void nothingWasFetchedOrTold() throws IOException {
    assertThat(outside.asked()).isEmpty();
    outside.close();
    assertThat(said.toString()).doesNotContain(Outside.SECRET);
    if (Files.isDirectory(site)) {
      assertThat(Outside.leaks(site)).isEmpty();
    }
    try (var files = Files.list(outside.folder())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .allMatch(name -> name.matches("secret\\..*|archive\\.jar"));
    }
  }

  private Map<String, String> addresses() throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    for (String ending : List.of("xml", "txt", "json", "xsl", "ent")) {
      outside
          .addresses(ending, edition.resolve("xslt"))
          .forEach((name, address) -> all.put(name + " " + ending, address));
    }
    return all;
  }

  private void publish(OutputFormat format) {
    try {
      new Publisher(OwnStyle.of(edition, Map.of()), Languages.shipped(), Instant.EPOCH)
          .publish(
              List.of(Editions.resource("edition/carta-de-ines.xml")),
              Editions.FACTS,
              site,
              Set.of(format),
              new ProgressListener() {
                @Override
                public void done(OutputFormat done, String text, int count, int total) {}

                @Override
                public void warning(String text, String message) {
                  said.add(message);
                }
              });
    } catch (PublishException e) {
      said.add(e.getMessage());
    }
  }

  private void style(String name, String declarations) throws IOException {
    Files.writeString(
        edition.resolve("xslt").resolve(name),
        """
        <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:p="%s"
            xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
            xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
            xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">
        <xsl:import href="cajista:/%s"/>%s</xsl:stylesheet>
        """
            .formatted(Probes.NAMESPACE, name, declarations));
  }

  @ParameterizedTest
  @EnumSource(names = {"HTML", "TXT"})
  void whateverAStylesheetAsksFor(OutputFormat format) throws IOException {
    Map<String, String> all = addresses();
    all.put("INSIDE", "edition:/inside/known.xml");
    String messages =
        all.entrySet().stream()
            .map(
                one ->
                    "<xsl:message>%s: <xsl:value-of select=\"p:all('%s', $r)\"/></xsl:message>"
                        .formatted(one.getKey(), one.getValue()))
            .collect(Collectors.joining("\n"));
    style(
        "prepare/10-spans.xsl",
        Probes.functions()
            + "<xsl:template match='/' priority='99'><xsl:variable name='r' select='.'/>"
            + messages
            + "<xsl:next-match/></xsl:template>");
    publish(format);
    assertThat(said).hasSizeGreaterThanOrEqualTo(all.size());
    StringBuilder inside = new StringBuilder();
    for (String one : said) {
      if (one.startsWith("INSIDE")) {
        inside.append(one);
      } else {
        assertThat(one).doesNotContain("=GOT");
        assertThat(one).doesNotContainPattern("(environments?|property)=[^;]");
      }
    }
    // or the test would prove nothing
    assertThat(inside).contains("doc=" + Outside.KNOWN, "available=GOT", "environments=;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<xsl:include href='@'/>",
        "<xsl:import href='@'/>",
        "<xsl:use-package name='@'/>",
        "<xsl:import-schema schema-location='@'/>",
        "<xsl:variable name='v' static='yes' select=\"unparsed-text('@')\"/><xsl:template"
            + " match='p' mode='html'><xsl:value-of select='$v'/></xsl:template>",
        "<xsl:template match='p' mode='html'><xsl:result-document href='@'><a/></xsl:result-document>"
            + "</xsl:template>",
        "<xsl:character-map name='m' use-character-maps='@'/>",
      })
  void whateverAStylesheetIsMadeOf(String declaration) throws IOException {
    for (String address : outside.addresses("xsl", edition.resolve("xslt")).values()) {
      style("html.xsl", declaration.replace("@", address));
      publish(OutputFormat.HTML);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<fo:block><fo:external-graphic src=\"url('@')\"/></fo:block>",
        "<fo:block background-image=\"url('@')\">x</fo:block>",
        "<fo:block><fo:instream-foreign-object><svg xmlns='http://www.w3.org/2000/svg' width='9'"
            + " height='9'><image xmlns:x='http://www.w3.org/1999/xlink' x:href='@' width='9'"
            + " height='9'/></svg></fo:instream-foreign-object></fo:block>",
        "<fo:block><fo:instream-foreign-object><svg xmlns='http://www.w3.org/2000/svg' width='9'"
            + " height='9'><style>@IMPORT url('@');</style><use"
            + " xmlns:x='http://www.w3.org/1999/xlink' x:href='@#a'/><rect fill='url(@#a)' width='9'"
            + " height='9'/></svg></fo:instream-foreign-object></fo:block>",
      })
  void whateverIsPrinted(String picture) throws IOException {
    StringBuilder pictures = new StringBuilder();
    for (String address : outside.addresses("xml", edition.resolve("xslt")).values()) {
      pictures.append(picture.replace("@IMPORT", "&#64;import").replace("@", address));
    }
    style(
        "fo.xsl",
        "<xsl:template match='text//p' priority='99'><xsl:next-match/>"
            + pictures
            + "</xsl:template>");
    publish(OutputFormat.PDF);
    assertThat(said).as("the pictures were asked for").isNotEmpty();
  }
}
