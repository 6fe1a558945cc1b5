package org.cajista.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cajista.model.Source;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;
import org.cajista.xml.SafeXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no XML, or that are made to do harm: one finding each, and nothing fetched. */
class UnsafeXmlTest {
  private static final Validator VALIDATOR = new Validator();

  @TempDir private Path folder;

  @Test
  void emptyFile() throws IOException {
    assertOneFault("", 1, 1, "empty");
    assertOneFault(" \n ", 1, 1, "empty");
  }

  @Test
  void unclosedElement() throws IOException {
    assertOneFault("<TEI>\n  <text>\n</TEI>", 3, 1, "text");
  }

  @Test
  void textThatIsNoXml() throws IOException {
    assertOneFault("El faro se encendió.\n", 1, 1, "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<: a='1'/>", "<p :='1'/>", "<p x :='2'/>", "<p x:='1'/>", "<p xml:/>", "<x:/>"})
  void aNameThatIsAColonIsNotCalledNull(String tag) {
    List<Diagnostic> said =
        VALIDATOR.validate(new Source("a.xml", "<TEI>" + tag + "</TEI>", "UTF-8"));
    assertThat(said).singleElement().extracting(Diagnostic::code).isEqualTo("xml.malformed");
    assertThat(said.get(0).message()).doesNotContain("null").doesNotContain("QName");
  }

  @Test
  void aNameNullIsCalledSo() {
    List<Diagnostic> said =
        VALIDATOR.validate(new Source("a.xml", "<TEI><p null>a</p></TEI>", "UTF-8"));
    assertThat(said).singleElement().extracting(Diagnostic::message).asString().contains("@null");
  }

  @Test
  void aDocumentIsAsDeepAsTheLimitAndNoDeeper() throws IOException {
    assertThat(codes(nested(SafeXml.DEEPEST))).doesNotContain("xml.depth");
    assertThat(codes(nested(SafeXml.DEEPEST + 1))).containsExactly("xml.depth");
    assertThat(codes("<p>" + nested(SafeXml.DEEPEST - 1).repeat(3) + "</p>"))
        .doesNotContain("xml.depth");
  }

  private static String nested(int levels) {
    return "<p>".repeat(levels) + "x" + "</p>".repeat(levels);
  }

  private static List<String> codes(String text) {
    return VALIDATOR.validate(new Source("a.xml", text, "UTF-8")).stream()
        .map(Diagnostic::code)
        .toList();
  }

  @Test
  void theFaultIsWhereAnEditorMustLook() throws IOException {
    assertOneFault("\n<?xml version='1.0'?><TEI/>", 2, 1, "first thing");
    assertOneFault("<TEI>\nab &#1; c</TEI>", 2, 4, "«&#1;»");
    assertOneFault("<TEI>\nab ]]> c</TEI>", 2, 4, "]]&gt;");
    assertOneFault("<TEI>\nab <!-- a -- b --></TEI>", 2, 11, "«--»");
    assertOneFault("<TEI>\nab <p a='1'b='2'/></TEI>", 2, 4, "<p>");
    assertOneFault("<TEI/>\n\n  <TEI/>", 3, 3, "second outermost");
  }

  @Test
  void entityInAnAttributeIsNotLostInSilence() throws IOException {
    String text = "\n<TEI xmlns='http://www.tei-c.org/ns/1.0' n='a&amp;&ed;' rend='&nyu;'/>";
    assertOneFault("<!DOCTYPE TEI SYSTEM 'tei.dtd' [<!ENTITY ed 'x'>]>" + text, 2, 57, "«nyu»");
    assertOneFault(
        "<!DOCTYPE TEI [<!ENTITY ed 'x'><!ENTITY % all SYSTEM 'a.ent'>%all;]>" + text,
        2,
        57,
        "«nyu»");
  }

  @Test
  void byteThatIsNoUtf8() throws IOException {
    Path file = folder.resolve("latin.xml");
    Files.write(file, "<TEI>\n<p>ñ</p></TEI>".getBytes(StandardCharsets.ISO_8859_1));
    Diagnostic fault = onlyFault(file);
    assertThat(fault.line()).isEqualTo(2);
    assertThat(fault.column()).isEqualTo(4);
    assertThat(fault.message()).contains("0xF1").contains("UTF-8");
  }

  @Test
  void encodingThatNobodyKnows() throws IOException {
    assertOneFault("<?xml version=\"1.0\" encoding=\"latin-99\"?><TEI/>", 1, 31, "latin-99");
  }

  @Test
  void encodingThatTheFileDoesNotHave() throws IOException {
    assertOneFault("<?xml version=\"1.0\" encoding=\"UTF-16\"?><TEI/>", 1, 31, "UTF-16");
  }

  @Test
  void encodingsThatAreDeclaredOrMarkedAreRead() throws IOException {
    String document =
        Files.readString(Path.of("src/test/resources/schema/checks/head.text-valid.xml"));
    for (String encoding :
        List.of("ISO-8859-1", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252")) {
      Path file = folder.resolve(encoding + ".xml");
      Files.write(file, document.replace("UTF-8", encoding).getBytes(Charset.forName(encoding)));
      assertThat(VALIDATOR.validate(file)).as(encoding).isEmpty();
    }
  }

  @Test
  void entityBomb() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE TEI [<!ENTITY l0 \"risa\">\n");
    for (int i = 1; i < 10; i++) {
      bomb.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10));
      bomb.append("\">\n");
    }
    assertFault(bomb + "]>\n<TEI>&l9;</TEI>");
    assertFault(bomb + "]>\n<TEI n=\"&l9;\"/>");
  }

  @Test
  void longEntityManyTimes() throws IOException {
    String large = "<!DOCTYPE TEI [<!ENTITY a \"" + "risa".repeat(25_000) + "\">]>\n<TEI";
    assertFault(large + ">" + "&a;".repeat(20_000) + "</TEI>");
    assertFault(large + " n=\"" + "&a;".repeat(20_000) + "\"/>");
  }

  @Test
  void foreignEntitiesAndDtdsAreNotRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "-secret-");
    AtomicInteger requests = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
        });
    server.start();
    try {
      String address = "http://localhost:" + server.getAddress().getPort() + "/";
      Path file = folder.resolve("foreign.xml");
      Files.writeString(
          file,
          "<!DOCTYPE TEI SYSTEM \""
              + address
              + "tei.dtd\" [<!ENTITY a SYSTEM \""
              + secret.toUri()
              + "\"><!ENTITY b SYSTEM \""
              + address
              + "b.txt\"><!ENTITY % c SYSTEM \""
              + address
              + "c.ent\"> %c;]>\n"
              + "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text>&a;&b;</text></TEI>");
      assertThat(VALIDATOR.validate(file).toString()).doesNotContain("-secret-");
    } finally {
      server.stop(0);
    }
    assertThat(requests).hasValue(0);
  }

  @Test
  void elementsNestedWithoutEnd() throws IOException {
    assertFault("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">" + "<div>".repeat(100_000));
    assertFault("<p>".repeat(100_000) + "</p>".repeat(100_000));
  }

  @Test
  void schemaLocationsAreNotFollowed() throws IOException {
    Path file = folder.resolve("schema.xml");
    Files.writeString(
        file,
        "<?xml-model href=\"http://localhost:1/tei.rng\"?>\n"
            + Files.readString(Path.of("src/test/resources/schema/checks/head.text-valid.xml"))
                .replaceFirst("<\\?xml .*\\?>", ""));
    assertThat(VALIDATOR.validate(file))
        .extracting(Diagnostic::code)
        .containsExactly("schema.missing");
  }

  @Test
  void entityInAnotherFileIsOneFinding() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "-secret-");
    assertOneFault(
        "<!DOCTYPE TEI [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>\n<TEI><p>El &a;</p></TEI>",
        2,
        12,
        "«a»");
  }

  @Test
  void hundredMegabytesOnOneLine() throws IOException {
    Path file = folder.resolve("long.xml");
    byte[] piece =
        "<p>El faro alumbra la cala, y la barca vuelve. </p>"
            .repeat(20_000)
            .getBytes(StandardCharsets.UTF_8);
    try (var out = Files.newOutputStream(file)) {
      out.write("<TEI>".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 100; i++) {
        out.write(piece);
      }
      out.write("</TEI>".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Files.size(file)).isGreaterThan(100_000_000);
    assertThat(onlyFault(file).message()).contains("MB").contains("CAJISTA_JAVA_OPTS");
  }

  private void assertOneFault(String text, int line, int column, String word) throws IOException {
    Path file = Files.writeString(folder.resolve("fault.xml"), text);
    Diagnostic fault = onlyFault(file);
    assertThat(fault.line()).isEqualTo(line);
    assertThat(fault.column()).isEqualTo(column);
    assertThat(fault.message()).contains(word);
  }

  private void assertFault(String text) throws IOException {
    onlyFault(Files.writeString(folder.resolve("fault.xml"), text));
  }

  private static Diagnostic onlyFault(Path file) throws IOException {
    List<Diagnostic> findings = VALIDATOR.validate(file);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).code()).startsWith("xml.");
    assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
    return findings.get(0);
  }
}
