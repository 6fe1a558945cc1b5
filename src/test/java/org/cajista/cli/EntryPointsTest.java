package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cajista.xml.Outside;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Whatever file of an edition names an address, and whichever command reads the file: nothing
 * outside is told, published, changed or fetched. What a document's schemas and rules may name has
 * tests of its own, and so have the edition's stylesheets.
 */
@DisabledOnOs(OS.WINDOWS)
final class EntryPointsTest extends NewEditionFixture {
  private static final String HEADER =
      """
      <teiHeader><fileDesc><titleStmt><title>Uno</title></titleStmt>
      <publicationStmt><p>No.</p></publicationStmt><sourceDesc><p>No.</p></sourceDesc></fileDesc></teiHeader>
      """;

  /** A TEI file that names an address, in the place of {@code @}, wherever it can. */
  private static final String TEXT =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="es">%s
      <facsimile><graphic url="@"/></facsimile>
      <text><body><pb facs="@"/><p>Uno <ref target="@">dos</ref> <ptr target="@"/>
      <persName ref="@#x">Ana Bel</persName> <g ref="@#g">.</g></p>
      <figure><graphic url="@"/></figure></body></text></TEI>
      """
          .formatted(HEADER);

  private static final String REGISTER =
      """
      <!DOCTYPE TEI [<!ENTITY x SYSTEM "@">]>
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:xi="http://www.w3.org/2001/XInclude">%s
      <standOff><list><item xml:id="ana" sameAs="@"><nam>Ana Bel &x;</nam><idno type="URI">@</idno></item>
      <xi:include href="@"/></list></standOff></TEI>
      """
          .formatted(HEADER);

  private static final Map<String, List<String>> REGISTERS =
      Map.of(
          "persons", List.of("listPerson", "person", "persName"),
          "places", List.of("listPlace", "place", "placeName"),
          "bodies", List.of("listOrg", "org", "orgName"));

  private Outside outside;
  private Map<String, String> before;
  private final StringBuilder said = new StringBuilder();

  @BeforeEach
  void whatLiesOutside() throws IOException {
    outside = new Outside(Files.createDirectory(folder.resolve("outside")));
    before = contents(outside.folder());
    Path toml = edition.resolve("edition.toml");
    Files.writeString(
        toml,
        Files.readString(toml)
            .replaceAll("(?m)^formats.*$", "formats = [\"html\", \"epub\", \"txt\", \"md\"]"));
  }

  @AfterEach
  void nothingIsToldPublishedChangedOrFetched() throws IOException {
    assertThat(outside.asked()).isEmpty();
    outside.close();
    assertThat(said.toString()).doesNotContain(Outside.SECRET);
    assertThat(Outside.leaks(edition)).isEmpty();
    assertThat(contents(outside.folder())).isEqualTo(before);
    Path site = edition.resolve("output/site");
    if (Files.isDirectory(site)) {
      try (Stream<Path> files = Files.walk(site)) {
        assertThat(files.map(file -> file.getFileName() + ""))
            .noneMatch(name -> name.contains("secret"));
      }
    }
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  private void run(String... arguments) {
    Run run = Run.in(edition, arguments);
    assertThat(run.status()).as(run.err() + run.out()).isBetween(0, 2);
    said.append(run.out()).append(run.err());
  }

  private void write(String file, String text) throws IOException {
    Path path = edition.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Map<String, String> addresses(String ending, String folder) throws IOException {
    return outside.addresses(ending, Files.createDirectories(edition.resolve(folder)));
  }

  @Test
  void textsAndPages() throws IOException {
    run("encode");
    int count = 0;
    for (String ending : List.of("svg", "xml", "txt")) {
      for (String address : addresses(ending, "tei").values()) {
        write("tei/t" + ++count + ".xml", TEXT.replace("@", address));
        write(
            "corpus/p" + count + ".txt",
            "Uno <i>dos</i> ![tres](@) <img src=\"@\"/> [@] @\n".replace("@", address));
      }
      for (String address : addresses(ending, "pages").values()) {
        write(
            "pages/p" + ++count + ".md",
            "# Uno\n\n![dos](<@>) [tres](<@>) <img src=\"@\">\n\n[a]: <@>\n\n![a]\n"
                .replace("@", address));
      }
    }
    // links among the pages and the texts are refused as a whole
    Path link = edition.resolve("tei/link-secret.xml");
    for (String command : List.of("publish", "status", "build")) {
      run(command);
    }
    assertThat(said).contains("/link-secret.xml» is outside the edition");
    Files.delete(link);
    try (Stream<Path> pages = Files.list(edition.resolve("pages"))) {
      for (Path one : pages.filter(Files::isSymbolicLink).toList()) {
        Files.delete(one);
      }
    }
    for (String command : List.of("encode", "status", "validate", "publish", "build")) {
      run(command);
    }
    run("explain", "corpus/p1.txt:1:3");
    run("header", "corpus/p1.txt");
    run("eval");
    assertThat(edition.resolve("output/site/t1.html")).exists();
    assertThat(said).contains("is outside the edition", "is in the network");
  }

  @Test
  void registersAndWhatIsImported() throws IOException {
    run("encode");
    for (Map.Entry<String, List<String>> register : REGISTERS.entrySet()) {
      List<String> names = register.getValue();
      String text =
          REGISTER
              .replace("list>", names.get(0) + ">")
              .replace("item", names.get(1))
              .replace("nam>", names.get(2) + ">");
      for (String address : addresses("ent", "tables").values()) {
        write("tables/a.xml", text.replace("@", address));
        write("tables/a.csv", "name,id,note\n\"Ana Bel\",\"" + address + "\"," + address + "\n");
        for (String file : List.of("tables/a.xml", "tables/a.csv")) {
          run(register.getKey(), "import", file);
        }
        String own = register.getKey().equals("bodies") ? "orgs.xml" : register.getKey() + ".xml";
        write(own, text.replace("@", address));
        run(register.getKey(), "list");
        run("encode", "--all");
      }
    }
    run("persons", "check");
    run("persons", "export", "-o", "tables/out.csv");
    run("validate");
  }

  @Test
  void settings() throws IOException {
    run("encode");
    for (String address : addresses("xml", "corpus").values()) {
      for (String key :
          List.of(
              "[paths]\nraw = '@'",
              "[paths]\ntei = '@'",
              "[paths]\nout = '@'",
              "[paths]\npersons = '@'",
              "[paths]\nregisters = ['@']",
              "[eval]\ngold = '@'",
              "[faces]\nregular = '@'",
              "[xslt]\nx = '@'",
              "[[text]]\nfile = '@'")) {
        if (address.startsWith("link")) {
          continue; // who puts a link into the edition in the place of such a folder means it
        }
        write("edition.toml", "[edition]\ntitle = 'Uno'\nurl = '@'\n".replace("@", address));
        write(
            "edition.toml",
            Files.readString(edition.resolve("edition.toml")) + key.replace("@", address) + "\n");
        for (String command : List.of("encode", "status", "eval")) {
          run(command);
        }
      }
    }
  }

  @Test
  void anotherFolderForANewEdition() throws IOException {
    for (String address : addresses("txt", "corpus").values()) {
      Path other = Files.createDirectory(folder.resolve("otra" + said.length()));
      Files.writeString(other.resolve("a.txt"), "Uno ![dos](" + address + ") tres.\n");
      Run run = Run.in(other, "init");
      said.append(run.out()).append(run.err()).append('.');
      assertThat(Outside.leaks(other)).isEmpty();
    }
  }
}
