package org.cajista.publish.epub;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cajista.publish.press.Assets;
import org.cajista.publish.press.EqualZip;

/**
 * The container of an e-book (EPUB 3.3, OCF): a ZIP file that begins with its media type. Equal
 * files give equal bytes.
 */
final class EpubArchive {

  private static final String MEDIA_TYPE = "application/epub+zip";

  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles>
          <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
        </rootfiles>
      </container>
      """;

  private final ZipOutputStream zip;

  private EpubArchive(ZipOutputStream zip) {
    this.zip = zip;
  }

  /**
   * Writes the archive.
   *
   * @param folder the package document and the files beside it
   * @param assets the names of files of {@link Assets}; they go into {@code assets/}
   */
  static void write(Path file, Path folder, List<String> assets) throws IOException {
    try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file));
        ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      EpubArchive archive = new EpubArchive(zip);
      archive.addMediaType();
      archive.add("META-INF/container.xml", CONTAINER.getBytes(StandardCharsets.UTF_8));
      List<Path> files;
      try (Stream<Path> found = Files.list(folder)) {
        files = found.sorted().toList();
      }
      for (Path one : files) {
        archive.add("EPUB/" + one.getFileName(), Files.readAllBytes(one));
      }
      for (String name : assets) {
        try (InputStream asset = Assets.open(name)) {
          archive.add("EPUB/assets/" + name, asset.readAllBytes());
        }
      }
    }
  }

  /** Writes the media type first and uncompressed, so that the first bytes identify the file. */
  private void addMediaType() throws IOException {
    byte[] bytes = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = EqualZip.entry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    put(entry, bytes);
  }

  private void add(String name, byte[] bytes) throws IOException {
    put(EqualZip.entry(name), bytes);
  }

  private void put(ZipEntry entry, byte[] bytes) throws IOException {
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
