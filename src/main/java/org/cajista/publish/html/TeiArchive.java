package org.cajista.publish.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.cajista.publish.press.EqualZip;
import org.cajista.publish.press.TeiText;

/** The TEI files of the edition as one file for readers: {@code tei.zip}. */
final class TeiArchive {

  /** The name of the file in the site. */
  static final String NAME = "tei.zip";

  private TeiArchive() {}

  /** Writes the files of the texts, under the names that they have in the site. */
  static void write(List<TeiText> texts, Path site) throws IOException {
    try (OutputStream file = Files.newOutputStream(site.resolve(NAME));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (TeiText text : texts) {
        zip.putNextEntry(EqualZip.entry("tei/" + text.name() + ".xml"));
        Files.copy(text.file(), zip);
        zip.closeEntry();
      }
    }
  }

  /** Puts the TEI of a text into the site. */
  static void copy(TeiText text, Path folder) throws IOException {
    Path copy = folder.resolve("tei").resolve(text.name() + ".xml");
    Files.createDirectories(copy.getParent());
    Files.copy(text.file(), copy);
  }
}
