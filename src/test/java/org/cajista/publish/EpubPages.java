package org.cajista.publish;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import net.sf.saxon.s9api.XdmNode;
import org.xml.sax.InputSource;

/** Reads e-books as XML. */
final class EpubPages {

  private EpubPages() {}

  /** The XHTML files, by name. */
  static List<String> names(Path epub) throws IOException {
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      return zip.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.endsWith(".xhtml"))
          .map(name -> name.substring("EPUB/".length()))
          .sorted()
          .toList();
    }
  }

  /** A file of the book, as a string. */
  static String file(Path epub, String name) throws IOException {
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      byte[] bytes = zip.getInputStream(zip.getEntry("EPUB/" + name)).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** The strings of an XPath's items. */
  static List<String> ask(Path epub, String name, String xpath) throws IOException {
    return Pages.ask(page(epub, name), xpath);
  }

  /** The text of the pages of the text, one string a page, in their order. */
  static List<String> text(Path epub) throws IOException {
    List<String> text = new ArrayList<>();
    for (String name : names(epub)) {
      if (name.startsWith("text-")) {
        text.add(page(epub, name).getStringValue());
      }
    }
    return text;
  }

  /** A file of the book, as XML. */
  static XdmNode page(Path epub, String name) throws IOException {
    return Pages.xml(new InputSource(new StringReader(file(epub, name))));
  }
}
