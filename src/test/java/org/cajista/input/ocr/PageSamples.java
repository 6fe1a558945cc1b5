package org.cajista.input.ocr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of pages, and archives of them. */
final class PageSamples {
  private PageSamples() {}

  /** Returns a PAGE file with these regions. */
  static String pageXml(String regions) {
    return """
        <PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15">
        <Page imageFilename="a.jpg" imageWidth="1000" imageHeight="1000">
        %s
        </Page></PcGts>
        """
        .formatted(regions);
  }

  /** Returns a region of PAGE with these lines. */
  static String region(String id, String attributes, String... lines) {
    StringBuilder xml = new StringBuilder("<TextRegion id=\"" + id + "\" " + attributes + ">");
    for (String line : lines) {
      xml.append("<TextLine><TextEquiv><Unicode>" + line + "</Unicode></TextEquiv></TextLine>");
    }
    return xml.append("</TextRegion>\n").toString();
  }

  /** Returns an ALTO file with these lines, and a page number. */
  static String alto(String lines) {
    return "<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v4#\"><Styles><TextStyle ID=\"s\""
        + " FONTSIZE=\"7.5\"/><TextStyle ID=\"t\" FONTSIZE=\"6\" FONTSTYLE=\"superscript\"/></Styles>"
        + "<Tags><OtherTag ID=\"n\" LABEL=\"NumberingZone:page\"/></Tags><Layout><Page WIDTH=\"1000\""
        + " HEIGHT=\"1000\"><PrintSpace><TextBlock STYLEREFS=\"s\">"
        + lines
        + "</TextBlock><TextBlock TAGREFS=\"n\"><TextLine><String CONTENT=\"12\"/></TextLine>"
        + "</TextBlock></PrintSpace></Page></Layout></alto>";
  }

  /** Returns a zip of files by their paths. */
  static byte[] archive(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** Returns the files of an export: two pages in two formats, and what else is there. */
  static Map<String, String> exported() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("doc/page/p10.xml", pageXml(region("a", "", "the tenth")));
    files.put("doc/page/p9.xml", pageXml(region("a", "", "the ninth")));
    files.put("doc/alto/p9.xml", alto("<TextLine><String CONTENT=\"alto\"/></TextLine>"));
    files.put("doc/alto/p10.xml", alto("<TextLine><String CONTENT=\"alto\"/></TextLine>"));
    files.put("doc/p9.jpg", "a picture");
    files.put("__MACOSX/doc/page/._p9.xml", "rubbish");
    return files;
  }
}
