package org.cajista.input.ocr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A folder that holds the page files of one text, as an archive holds them: directly, or one folder
 * further down ({@code page/}, {@code alto/}).
 */
public final class PageFolder {
  private static final int DEPTH = 2;

  private PageFolder() {}

  /** True if a folder holds at least one ALTO, PAGE or hOCR file. */
  public static boolean isOne(Path folder) {
    if (!Files.isDirectory(folder) || String.valueOf(folder.getFileName()).startsWith(".")) {
      return false;
    }
    try {
      for (Path file : files(folder)) {
        if (OcrFormat.of(head(file)).isPresent()) {
          return true;
        }
      }
    } catch (IOException e) {
      return false; // who reads it hears why
    }
    return false;
  }

  /**
   * Returns the page files of a folder as an archive, the same for the same files.
   *
   * @throws IOException if a file cannot be read
   */
  public static byte[] archive(Path folder) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (Path file : files(folder)) {
        ZipEntry entry = new ZipEntry(folder.relativize(file).toString().replace('\\', '/'));
        entry.setTime(0);
        zip.putNextEntry(entry);
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder, DEPTH)) {
      return all.filter(Files::isRegularFile)
          .filter(PageFolder::mayBePage)
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private static boolean mayBePage(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && (name.endsWith(".xml") || name.endsWith(".hocr") || name.endsWith(".html"));
  }

  private static byte[] head(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(RootElement.HEAD);
    }
  }
}
