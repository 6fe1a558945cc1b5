package org.cajista.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

class SafeXmlTest {

  @Test
  void readsNamespacesAndTheEntitiesOfTheFileItself() throws Exception {
    assertThat(text("<!DOCTYPE p [<!ENTITY faro \"El faro\">]><p>&faro; &amp; la barca</p>"))
        .isEqualTo("El faro & la barca");
    assertThat(SafeXml.reader().getFeature("http://xml.org/sax/features/namespaces")).isTrue();
    assertThat(SafeXml.reader().getFeature("http://xml.org/sax/features/validation")).isFalse();
  }

  @Test
  void readsNoForeignFile(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "-secret-");
    String foreign = "<!DOCTYPE p [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]><p>&a;</p>";
    assertThat(text(foreign)).isEmpty();
    assertThat(saxon(foreign)).isEmpty();
    assertThat(
            text(
                "<p xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include parse=\"text\" href=\""
                    + secret.toUri()
                    + "\"/></p>"))
        .isEmpty();
  }

  @Test
  void readsElementsAsDeepAsTheLimitAndNoDeeper(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("a.xml");
    assertThat(levels(Files.writeString(file, nested(SafeXml.DEEPEST)))).isEqualTo(SafeXml.DEEPEST);
    Files.writeString(file, nested(SafeXml.DEEPEST + 1));
    assertThatThrownBy(() -> levels(file))
        .isInstanceOf(TooDeepException.class)
        .hasMessageContaining(SafeXml.DEEPEST + " levels");
    // one after the other is not deep
    Files.writeString(file, "<p>" + nested(SafeXml.DEEPEST - 1).repeat(3) + "</p>");
    assertThat(levels(file)).isEqualTo(3 * SafeXml.DEEPEST - 2);
  }

  /** How many elements the reader of texts finds. */
  private static int levels(Path file) throws IOException, SAXException {
    int[] elements = {0};
    SAXSource source = SafeXml.text(file, trouble -> {});
    source
        .getXMLReader()
        .setContentHandler(
            new DefaultHandler() {
              @Override
              public void startElement(String space, String local, String name, Attributes given) {
                elements[0]++;
              }
            });
    source.getXMLReader().parse(source.getInputSource());
    return elements[0];
  }

  private static String nested(int levels) {
    return "<p>".repeat(levels) + "x" + "</p>".repeat(levels);
  }

  @Test
  void asksNoServer() throws Exception {
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
      String foreign =
          "<!DOCTYPE p SYSTEM \""
              + address
              + "p.dtd\" [<!ENTITY % b SYSTEM \""
              + address
              + "b.ent\"> %b;]><p xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
              + " xsi:noNamespaceSchemaLocation=\""
              + address
              + "p.xsd\">faro</p>";
      assertThat(text(foreign)).isEqualTo("faro");
      assertThat(saxon(foreign)).isEqualTo("faro");
    } finally {
      server.stop(0);
    }
    assertThat(requests).hasValue(0);
  }

  @Test
  void refusesEntitiesThatExplode() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE p [<!ENTITY l0 \"risa\">");
    for (int i = 1; i < 10; i++) {
      bomb.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10));
      bomb.append("\">");
    }
    bomb.append("]><p>&l9;</p>");
    assertThatThrownBy(() -> text(bomb.toString())).isInstanceOf(SAXException.class);
    assertThatThrownBy(() -> saxon(bomb.toString())).isInstanceOf(SaxonApiException.class);
  }

  @Test
  void refusesLongEntities() {
    String large =
        "<!DOCTYPE p [<!ENTITY a \""
            + "risa".repeat(25_000)
            + "\">]><p n=\""
            + "&a;".repeat(20_000)
            + "\"/>";
    assertThatThrownBy(() -> text(large)).hasMessageContaining("«a»");
    assertThatThrownBy(() -> saxon(large)).isInstanceOf(SaxonApiException.class);
  }

  private static String text(String document) throws IOException, SAXException {
    StringBuilder text = new StringBuilder();
    XMLReader reader = SafeXml.reader();
    DefaultHandler handler =
        new DefaultHandler() {
          @Override
          public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
          }
        };
    reader.setContentHandler(handler);
    reader.setErrorHandler(handler);
    reader.parse(new InputSource(new StringReader(document)));
    return text.toString();
  }

  private static String saxon(String document) throws SaxonApiException {
    return new Processor(false)
        .newDocumentBuilder()
        .build(SafeXml.source(new InputSource(new StringReader(document))))
        .getStringValue();
  }
}
