package org.cajista.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file may name, and what it may not, whatever way it writes the address. */
class AddressPolicyTest {

  @TempDir Path folder;
  private Path edition;
  private Path document;

  @BeforeEach
  void anEdition() throws IOException {
    edition = Files.createDirectories(folder.resolve("edición uno"));
    Files.writeString(edition.resolve("edition.toml"), "");
    Files.createDirectories(edition.resolve("tei"));
    Files.createDirectories(edition.resolve("schema"));
    Files.writeString(edition.resolve("schema/own.rng"), "own");
    document = Files.writeString(edition.resolve("tei/a.xml"), "<TEI/>");
  }

  private static String read(AddressPolicy policy, Path from, String reference) throws IOException {
    try (InputStream in = policy.open(policy.resolve(from.toUri().toString(), reference))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aDocumentReadsWhatLiesInItsEdition() throws IOException {
    AddressPolicy policy = AddressPolicy.of(document);
    for (String reference :
        new String[] {
          "../schema/own.rng",
          "./../schema/own.rng#x",
          edition.resolve("schema/own.rng").toUri().toString(),
          "file:" + edition.resolve("schema/own.rng").toUri().getRawPath()
        }) {
      assertThat(read(policy, document, reference)).as(reference).isEqualTo("own");
    }
    Path link =
        Files.createSymbolicLink(edition.resolve("tei/link.rng"), Path.of("../schema/own.rng"));
    assertThat(read(policy, document, "link.rng")).isEqualTo("own");
    assertThat(policy.permits(link)).isTrue();
  }

  @Test
  void aFileThatStandsAloneReadsItsOwnFolder() throws IOException {
    Files.delete(edition.resolve("edition.toml"));
    AddressPolicy policy = AddressPolicy.of(document);
    Files.writeString(edition.resolve("tei/b.txt"), "beside");
    assertThat(read(policy, document, "b.txt")).isEqualTo("beside");
    assertThatThrownBy(() -> read(policy, document, "../schema/own.rng"))
        .isInstanceOf(RefusedAddress.class)
        .hasMessageContaining("../schema/own.rng")
        .hasMessageContaining("outside");
    assertThat(read(policy.with(edition), document, "../schema/own.rng")).isEqualTo("own");
  }

  @Test
  void nothingOutsideIsRead() throws IOException {
    try (Outside outside = new Outside(Files.createDirectory(folder.resolve("outside")))) {
      AddressPolicy policy = AddressPolicy.of(document);
      for (Map.Entry<String, String> address :
          outside.addresses("txt", document.getParent()).entrySet()) {
        assertThatThrownBy(() -> read(policy, document, address.getValue()))
            .as(address.getKey())
            .isInstanceOf(RefusedAddress.class)
            .hasMessageNotContaining(Outside.SECRET);
        assertThatThrownBy(() -> policy.open(address.getValue()).close())
            .as(address.getKey())
            .isInstanceOf(RefusedAddress.class);
      }
      // whether a file outside is there is not told either
      assertThatThrownBy(() -> read(policy, document, folder.resolve("outside/none").toUri() + ""))
          .isInstanceOf(RefusedAddress.class);
      assertThat(outside.asked()).isEmpty();
    }
  }

  @Test
  void aFileOfAnotherComputerIsRefusedAsSuch() {
    AddressPolicy policy = AddressPolicy.of(document);
    String own = edition.resolve("schema/own.rng").toUri().getRawPath();
    for (String address :
        new String[] {
          "file://computer/own.rng",
          "file://computer" + own,
          "file://localhost" + own,
          "FILE://127.0.0.1" + own,
          "file://[::1]" + own,
          "//computer" + own,
          "file:/%5C%5Ccomputer%5Cown.rng"
        }) {
      assertThatThrownBy(() -> read(policy, document, address))
          .as(address)
          .isInstanceOf(RefusedAddress.class)
          .hasMessageContaining("is on another computer");
    }
  }

  @Test
  void whatTheProgramBringsIsReadAndNothingAboveIt() throws IOException {
    AddressPolicy policy = AddressPolicy.ofProgram("/xslt");
    try (InputStream in = policy.open("cajista:/html.xsl")) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("xsl:stylesheet");
    }
    for (String address :
        new String[] {
          "cajista:/../schema/cajista.rng",
          "cajista:/%2e%2e/schema/cajista.rng",
          "cajista:html.xsl",
          "cajista://host/html.xsl",
          "edition:/html.xsl",
          document.toUri().toString()
        }) {
      assertThatThrownBy(() -> policy.open(address)).as(address).isInstanceOf(RefusedAddress.class);
    }
  }

  @Test
  void aFileThatIsNotThereIsNotRefused() {
    assertThatThrownBy(() -> AddressPolicy.of(document).resolve(document.toUri() + "", "none.rng"))
        .isInstanceOf(java.nio.file.NoSuchFileException.class);
  }

  @Test
  void aRefusalSaysWhereTheAddressIsNamed() throws IOException {
    Path schema =
        Files.writeString(edition.resolve("schema/own.rnc"), "x\n  include \"http://a/b\"");
    AddressPolicy policy = AddressPolicy.of(document);
    assertThat(AddressLocator.place(policy, schema.toUri().toString(), "http://a/b"))
        .isEqualTo("schema/own.rnc:2:12");
    assertThat(AddressLocator.place(policy, schema.toUri().toString(), "http://a/c"))
        .isEqualTo("schema/own.rnc");
  }
}
