package org.cajista.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cajista.input.ocr.ArchiveReader;
import org.cajista.input.ocr.OcrReader;
import org.cajista.input.ocr.PageFolder;
import org.cajista.input.pages.PageReader;
import org.cajista.input.pages.UnreadableSource;
import org.cajista.input.pdf.PdfReader;
import org.cajista.model.Source;

/** Reads files of all formats that are known: each by the first reader that accepts it. */
public final class PageReaders {
  /** All formats. Page text accepts almost anything, so it is asked last. */
  private static final List<PageReader> ALL =
      Stream.concat(
              OcrReader.all().stream(),
              Stream.of(new ArchiveReader(), new PdfReader(), new PageTextReader()))
          .toList();

  /** So much of a file is enough to know its format. */
  private static final int HEAD = 1 << 16;

  private final List<PageReader> readers;

  /** Reads all formats that the program knows. */
  public PageReaders() {
    this(ALL);
  }

  /** Reads the formats of {@code readers} alone, which are asked in this order. */
  public PageReaders(List<PageReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** Returns how the names of input files end; that of page text comes first. */
  public List<String> endings() {
    List<PageReader> reversed = new ArrayList<>(readers);
    Collections.reverse(reversed);
    return reversed.stream().flatMap(reader -> reader.endings().stream()).distinct().toList();
  }

  /** True if the name of {@code file} ends as those of input files do, in capitals too. */
  public boolean isNamedAsInput(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return endings().stream().anyMatch(name::endsWith);
  }

  /**
   * Returns which of several files with the same stem is the text: the one with the lowest rank.
   * Page text is often taken from a file that stands beside it, and page files from a PDF.
   */
  public int rank(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    List<String> best = new ArrayList<>(endings());
    Collections.reverse(best.subList(1, best.size()));
    return best.stream().filter(name::endsWith).findFirst().map(best::indexOf).orElse(1);
  }

  /**
   * True if {@code file}, which was found in a folder, is an input: its name ends as those of input
   * files do, and where other files have such names too, its content is that of one; or it is a
   * folder of page files.
   */
  public boolean isInput(Path file) {
    if (Files.isDirectory(file)) {
      return PageFolder.isOne(file);
    }
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (!Files.isRegularFile(file) || !isNamedAsInput(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      return readers.stream()
          .filter(reader -> reader.endings().stream().anyMatch(name::endsWith))
          .anyMatch(reader -> reader.accepts(name, head));
    } catch (IOException e) {
      return true; // who reads it hears why it cannot be read
    }
  }

  /**
   * Reads a file. The source has the name of the file as it is given here.
   *
   * @throws UnreadableSource if there is no such file, or it is of no known format
   */
  public Source read(Path file) throws UnreadableSource {
    return read(file.toString(), InputFile.bytes(file));
  }

  /**
   * Reads what a file holds.
   *
   * @param name how diagnostics name the file
   * @throws UnreadableSource if it is of no known format, or broken
   */
  public Source read(String name, byte[] bytes) throws UnreadableSource {
    Optional<String> refused = RefusedFormat.sentence(name, bytes);
    if (refused.isPresent()) {
      throw new UnreadableSource(refused.get());
    }
    for (PageReader reader : readers) {
      if (reader.accepts(name, bytes)) {
        return reader.read(name, bytes);
      }
    }
    throw new UnreadableSource(
        "%s cannot be encoded. Possible formats: %s. (For TEI use 'validate' or 'publish'.)"
            .formatted(name, formats()));
  }

  private String formats() {
    return readers.stream()
        .map(reader -> reader.format() + " (" + String.join(", ", reader.endings()) + ")")
        .collect(Collectors.joining(", "));
  }
}
