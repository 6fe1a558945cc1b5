package org.cajista.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cajista.report.Diagnostic;
import org.cajista.xml.Outside;
import org.cajista.xml.Probes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents, schemas and rules that name addresses outside of the edition, in every way in which an
 * address can be named: nothing is fetched, no secret is told, and what was refused is said.
 */
class HostileAddressesTest {
  private static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";
  private static final String TEI = "<TEI xmlns='http://www.tei-c.org/ns/1.0'";

  @TempDir Path folder;
  private Path cache;
  private Validator validator;
  private Path edition;
  private Outside outside;
  private int written;

  @BeforeEach
  void anEditionAndWhatLiesOutside() throws Exception {
    outside = new Outside(Files.createDirectory(folder.resolve("outside")));
    edition = Files.createDirectory(folder.resolve("edition"));
    Files.writeString(edition.resolve("edition.toml"), "");
    Files.createDirectory(edition.resolve("tei"));
    cache = Files.createDirectory(folder.resolve("cache"));
    SchemaPlaces places = new SchemaPlaces(Optional.empty(), List.of(), Optional.of(cache));
    validator =
        new Validator(new SchemaChoice(List.of(), List.of(), List.of(), folder, places, List.of()));
    outside.copyTo(edition.resolve("inside"));
  }

  @AfterEach
  void nothingWasFetched() throws IOException {
    assertThat(outside.asked()).isEmpty();
    outside.close();
    assertThat(Outside.leaks(cache)).isEmpty();
  }

  private List<Diagnostic> validate(String document) throws IOException {
    Path file = Files.writeString(edition.resolve("tei/a.xml"), document);
    return validator.validate(file);
  }

  /** Writes a schema under a name that no other has had: a schema is read once in a run. */
  private String write(String name, String text) throws IOException {
    String unique = ++written + name;
    Files.writeString(edition.resolve("tei").resolve(unique), text);
    return unique;
  }

  @Test
  void documents() throws IOException {
    for (Map.Entry<String, WaysToNameAnAddress.Entry> way :
        WaysToNameAnAddress.DOCUMENTS.entrySet()) {
      WaysToNameAnAddress.Entry entry = way.getValue();
      for (Map.Entry<String, String> address :
          outside.addresses(entry.ending(), edition.resolve("tei")).entrySet()) {
        assertThat(validate(entry.document().replace("@", address.getValue())).toString())
            .as(way.getKey() + " by " + address.getKey())
            .doesNotContain(Outside.SECRET);
        assertThat(outside.asked()).as(way.getKey() + " by " + address.getKey()).isEmpty();
      }
    }
  }

  @Test
  void schemas() throws IOException {
    for (Map.Entry<String, WaysToNameAnAddress.Entry> way :
        WaysToNameAnAddress.SCHEMAS.entrySet()) {
      WaysToNameAnAddress.Entry entry = way.getValue();
      String name = entry.document().substring(0, entry.document().indexOf('|'));
      String text = entry.document().substring(name.length() + 1);
      for (Map.Entry<String, String> address :
          outside.addresses(entry.ending(), edition.resolve("tei")).entrySet()) {
        String file = write(name, text.replace("@", address.getValue()));
        String rules = name.startsWith("y") ? " schematypens='" + SCHEMATRON + "'" : "";
        List<Diagnostic> found =
            validate("<?xml-model href='" + file + "'" + rules + "?>" + TEI + "/>");
        assertThat(found.toString())
            .as(way.getKey() + " by " + address.getKey())
            .doesNotContain(Outside.SECRET);
        assertThat(outside.asked()).as(way.getKey() + " by " + address.getKey()).isEmpty();
      }
    }
  }

  /** The same ways lead to a file of the edition; or the tests above would prove nothing. */
  @Test
  void theWaysLeadIntoTheEdition() throws IOException {
    for (Map.Entry<String, WaysToNameAnAddress.Entry> way :
        WaysToNameAnAddress.DOCUMENTS.entrySet()) {
      if (way.getKey().matches("model.*|include.*")) {
        String document = way.getValue().document();
        String inside = document.replace("@", "../inside/known." + way.getValue().ending());
        assertThat(validate(inside).toString())
            .as(way.getKey())
            .doesNotContain("schema.missing", "schema.broken", "xml.include");
      }
    }
    for (Map.Entry<String, WaysToNameAnAddress.Entry> way :
        WaysToNameAnAddress.SCHEMAS.entrySet()) {
      if (way.getKey().matches(".*(includes|include|elsewhere|extend)")) {
        String text = way.getValue().document();
        String name = text.substring(0, text.indexOf('|'));
        String file =
            write(
                name,
                text.substring(name.length() + 1)
                    .replace("@", "../inside/known." + way.getValue().ending()));
        assertThat(validate("<?xml-model href='" + file + "'?>" + TEI + "/>").toString())
            .as(way.getKey())
            .doesNotContain("not read", "schema.missing");
      }
    }
  }

  @Test
  void aRefusalSaysWhatWhereAndWhatToDo() throws IOException {
    Files.writeString(
        edition.resolve("tei/x.rng"),
        "<grammar xmlns='http://relaxng.org/ns/structure/1.0'>\n"
            + "  <include href='jar:http://localhost:1/a.jar!/g.rng'/></grammar>");
    assertThat(validate("<?xml-model href='x.rng'?>\n" + TEI + "/>"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("schema.broken");
              assertThat(finding.line()).isEqualTo(1);
              assertThat(finding.message())
                  .contains("tei/x.rng:2:18", "«jar:http://localhost:1/a.jar!/g.rng»", "archive");
            });
    assertThat(validate("\n<?xml-model href='http://localhost:1/x.rng'?>\n" + TEI + "/>"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("schema.missing");
              assertThat(finding.line()).isEqualTo(2);
              assertThat(finding.message()).contains("http://localhost:1/x.rng", "network");
            });
  }

  @Test
  void aRuleThatIsRefusedGivesOneSentence() throws IOException {
    String outsideText = outside.folder().resolve("secret.txt").toUri().toString();
    for (String asks :
        List.of(
            "unparsed-text('" + outsideText + "')",
            "doc('file://127.0.0.1/x')",
            "json-doc('http://127.0.0.1:1/x')?a")) {
      String rules =
          "<schema xmlns='%s' queryBinding='xslt3'><pattern><rule context='/*'><assert test='false()'>No <value-of select=\"%s\"/></assert></rule></pattern></schema>"
              .formatted(SCHEMATRON, asks);
      String file = write("y.sch", rules);
      String model = "<?xml-model href='" + file + "' schematypens='" + SCHEMATRON + "'?>";
      assertThat(validate(model + TEI + "/>"))
          .as(asks)
          .extracting(Diagnostic::code)
          .containsExactly("schema.address");
    }
  }

  @Test
  void catalogsLeadNowhereElse() throws Exception {
    StringBuilder entries = new StringBuilder();
    for (String address : outside.addresses("xml", edition.resolve("tei")).values()) {
      if (!address.matches("\\.\\..*|/.*|link.*|(?i)file:/[^/].*|(?i)file:///.*")) {
        entries.append("<nextCatalog catalog='").append(address).append("'/>");
        entries.append("<uri name='http://far/").append(entries.length()).append(".rng' uri='");
        entries.append(address.replace(".xml", ".rng")).append("'/>");
      }
    }
    Path catalog =
        Files.writeString(
            folder.resolve("catalog.xml"),
            "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'><rewriteURI"
                + " uriStartString='http://near/' rewritePrefix='edition/inside/'/>"
                + entries
                + "</catalog>");
    Validator asking = new Validator(new SchemaChoice(List.of(), List.of(catalog), folder));
    List<String> hrefs =
        new ArrayList<>(
            List.of(
                "http://near/../../outside/secret.rng",
                "http://near/..%2f../outside/secret.rng",
                "http://near/%2e%2e/%2E%2E/outside/secret.rng",
                "http://unknown/x.rng"));
    Pattern.compile("http://far/\\d+.rng")
        .matcher(entries)
        .results()
        .forEach(found -> hrefs.add(found.group()));
    assertThat(hrefs).hasSizeGreaterThan(12);
    for (String href : hrefs) {
      Path file = edition.resolve("tei/c.xml");
      Files.writeString(file, "<?xml-model href='" + href + "'?>" + TEI + "/>");
      assertThat(asking.validate(file))
          .as(href)
          .extracting(Diagnostic::code)
          .containsExactly("schema.missing");
    }
    Path file = edition.resolve("tei/c.xml");
    Files.writeString(file, "<?xml-model href='http://near/known.rng'?>" + TEI + "/>");
    assertThat(asking.validate(file).toString()).contains(Outside.KNOWN);
  }

  @Test
  void rulesThatTryEverything() throws IOException {
    Map<String, String> addresses = new LinkedHashMap<>();
    for (String ending : List.of("xml", "txt", "json", "xsl", "ent")) {
      outside
          .addresses(ending, edition.resolve("tei"))
          .forEach(
              (name, address) -> {
                // all forms of one; of the others enough to see that they are not another matter
                if (ending.equals("xml") || name.matches("http|a file|a link")) {
                  addresses.put(name + " " + ending, address);
                }
              });
      Path known = edition.resolve("inside/known." + ending);
      addresses.put("INSIDE " + ending, known.toUri().toString());
    }
    String reports =
        addresses.entrySet().stream()
            .map(
                address ->
                    "<sch:report test='true()'>%s: <sch:value-of select=\"p:all('%s', /)\"/></sch:report>"
                        .formatted(address.getKey(), address.getValue()))
            .collect(Collectors.joining("\n"));
    Files.writeString(
        edition.resolve("tei/x.sch"),
        """
        <sch:schema xmlns:sch="%s" queryBinding="xslt3" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
        <sch:ns prefix="p" uri="%s"/><sch:ns prefix="xs" uri="http://www.w3.org/2001/XMLSchema"/>
        <sch:ns prefix="map" uri="http://www.w3.org/2005/xpath-functions/map"/>
        <sch:ns prefix="fn" uri="http://www.w3.org/2005/xpath-functions"/>
        %s<sch:pattern><sch:rule context="/*">%s</sch:rule></sch:pattern></sch:schema>
        """
            .formatted(SCHEMATRON, Probes.NAMESPACE, Probes.functions(), reports));
    List<Diagnostic> found = validate("<?xml-model href='x.sch'?>" + TEI + "/>");
    StringBuilder inside = new StringBuilder();
    for (Diagnostic finding : found) {
      String message = finding.message();
      if (message.startsWith("INSIDE ")) {
        inside.append(message).append("; ");
      } else {
        assertThat(message).doesNotContain(Outside.SECRET).doesNotContain("=GOT");
        assertThat(message).doesNotContainPattern("(environments?|property)=[^;]");
      }
    }
    // each of the ways works where it may
    for (String name : Probes.names()) {
      if (!name.matches(
          "environments?|property|.*configured|.*entity|doctype|fragment|uris-file|collection-file")) {
        assertThat(inside.toString())
            .as(name)
            .containsPattern(name + "=[^;]*(GOT|" + Outside.KNOWN + "|known)");
      }
    }
    assertThat(found).filteredOn(finding -> finding.code().equals("schema.address")).isNotEmpty();
  }
}
