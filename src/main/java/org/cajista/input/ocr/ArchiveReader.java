package org.cajista.input.ocr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cajista.input.pages.PageReader;
import org.cajista.input.pages.PageSetter;
import org.cajista.input.pages.UnreadableSource;
import org.cajista.model.Source;

/**
 * Reads an archive of page files, as Transkribus and eScriptorium export one, as one text. Nothing
 * is written to disk, and no more is taken out of it than a text of an edition can hold.
 */
public final class ArchiveReader implements PageReader {
  /** No text of an edition holds more; pictures count, too. */
  private static final long LARGEST = 1L << 30;

  private static final int MOST_FILES = 50_000;

  /** What is larger than this is no page. */
  private static final int LARGEST_PAGE = 128 << 20;

  @Override
  public String format() {
    return "archives of page files";
  }

  @Override
  public List<String> endings() {
    return List.of(".zip");
  }

  /** Accepts archives that are no office documents, which are archives, too. */
  @Override
  public boolean accepts(String name, byte[] bytes) {
    return isArchive(bytes);
  }

  /** True if a file begins as archives do. */
  static boolean isArchive(byte[] bytes) {
    return bytes.length > 3
        && bytes[0] == 'P'
        && bytes[1] == 'K'
        && (bytes[2] == 3 && bytes[3] == 4 || bytes[2] == 5 && bytes[3] == 6);
  }

  @Override
  public Source read(String name, byte[] bytes) throws UnreadableSource {
    PageFiles files = new PageFiles();
    long all = 0;
    int count = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String path = entry.getName();
        Room room = new Room(isPage(entry));
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          all += read;
          room.add(buffer, read);
          if (all > LARGEST || room.size() > LARGEST_PAGE) {
            throw tooLarge(name, path);
          }
        }
        if (++count > MOST_FILES) {
          throw tooLarge(name, path);
        }
        room.bytes().ifPresent(page -> files.add(path, page));
      }
    } catch (UnreadableSource e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableSource(
          name
              + ": this archive is cut off, or it has a password ("
              + e.getMessage()
              + "). Export it once more, without a password.",
          e);
    }
    if (files.isEmpty()) {
      throw new UnreadableSource(
          name
              + ": this archive holds no ALTO, PAGE or hOCR files. Export the pages in one of these"
              + " formats.");
    }
    return PageSetter.set(name, StandardCharsets.UTF_8.name(), files.read(name));
  }

  private static boolean isPage(ZipEntry entry) {
    String path = entry.getName().toLowerCase(Locale.ROOT);
    boolean hidden = path.startsWith("__macosx/") || path.contains("/.") || path.startsWith(".");
    return !hidden
        && (path.endsWith(".xml")
            || path.endsWith(".hocr")
            || path.endsWith(".html")
            || path.endsWith(".htm"));
  }

  private static UnreadableSource tooLarge(String name, String entry) {
    return new UnreadableSource(
        name
            + ": this archive unpacks to more than a text can hold (at "
            + entry
            + "). Take the pictures out of it, or divide it.");
  }
}
