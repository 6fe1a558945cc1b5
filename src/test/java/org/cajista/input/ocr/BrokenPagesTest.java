package org.cajista.input.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cajista.input.ocr.PageSamples.alto;
import static org.cajista.input.ocr.PageSamples.archive;
import static org.cajista.input.ocr.PageSamples.exported;
import static org.cajista.input.ocr.PageSamples.pageXml;
import static org.cajista.input.ocr.PageSamples.region;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cajista.input.PageReaders;
import org.cajista.input.pages.UnreadableSource;
import org.junit.jupiter.api.Test;

/** What is broken, too large or of another format gets one sentence, with its place. */
class BrokenPagesTest {
  private static void refused(String name, byte[] bytes, String... words) {
    assertThatExceptionOfType(UnreadableSource.class)
        .isThrownBy(() -> new PageReaders().read(name, bytes))
        .satisfies(
            e -> {
              assertThat(e.getMessage()).contains(words).startsWith(name);
              assertThat(e.getMessage().lines()).hasSize(1);
            });
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsBrokenIsSaidWithItsPlace() throws IOException {
    String page = pageXml(region("a", "", "one"));
    // cut off after the region's last line
    refused("p.xml", utf8(page.substring(0, page.length() - 20)), "p.xml:3:89", "cut off");
    refused(
        "p.xml", utf8(page.replace("primaresearch.org/PAGE", "example.org")), "p.xml:1:", "xmlns");
    refused(
        "a.xml", utf8(alto("").replace("loc.gov/standards/alto", "example.org")), "xmlns", "ALTO");
    String far = "<TextLine HPOS=\"1200\" VPOS=\"0\" WIDTH=\"10\" HEIGHT=\"10\"/>";
    refused("a.xml", utf8(alto(far)), "a.xml:1:", "1200", "outside the page");
    refused(
        "a.xml",
        utf8(alto(far.replace("1200", "left"))),
        "«left» in HPOS is no number",
        "a.xml:1:");
    refused(
        "p.xml",
        utf8(pageXml("<TextRegion id=\"r\"><Coords points=\"1 2\"/></TextRegion>")),
        "p.xml:3:",
        "no point");
    byte[] zip = archive(exported());
    refused("a.zip", Arrays.copyOf(zip, zip.length / 3), "cut off");
    refused("a.zip", archive(Map.of("a.jpg", "x")), "no ALTO, PAGE or hOCR");
    Map<String, String> broken = new LinkedHashMap<>(exported());
    broken.put("doc/page/p9.xml", page.substring(0, page.length() - 20));
    refused("a.zip", archive(broken), "a.zip/doc/page/p9.xml:3:");
  }

  @Test
  void anArchiveThatUnpacksToMoreThanATextIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] zeros = new byte[1 << 20];
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("page.xml"));
      for (int i = 0; i < 130; i++) {
        zip.write(zeros);
      }
    }
    assertThat(bytes.size()).isLessThan(1 << 20);
    refused("a.zip", bytes.toByteArray(), "page.xml", "more than a text can hold");
  }

  @Test
  void whatOtherProgramsWriteIsRefusedByName() throws IOException {
    refused("a.html", utf8("<!DOCTYPE html><html><p>Ana</p></html>"), "a web page", ".txt");
    refused(
        "a.docx",
        archive(Map.of("[Content_Types].xml", "", "word/document.xml", "")),
        "a Word document",
        ".txt");
    refused("a.pdf", utf8("%PDF-1.7\n1 0 obj"), "this PDF is cut off or damaged");
    refused("a.rtf", utf8("{\\rtf1 Ana}"), "Rich Text");
    refused("a.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, "a picture", "ALTO");
  }

  @Test
  void noEntityIsFetched() throws IOException {
    String page = pageXml(region("a", "", "&x;one"));
    String doctype = "<!DOCTYPE PcGts [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
    assertThat(new PageReaders().read("p.xml", utf8(doctype + page)).text()).isEqualTo("one\n");
    List<String> bomb = new ArrayList<>(List.of("<!ENTITY e0 \"aaaaaaaaaa\">"));
    for (int i = 1; i < 12; i++) {
      bomb.add("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
    }
    String expanding = "<!DOCTYPE PcGts [" + String.join("", bomb) + "]>";
    refused("p.xml", utf8(expanding + page.replace("&x;", "&e11;")), "p.xml");
  }
}
