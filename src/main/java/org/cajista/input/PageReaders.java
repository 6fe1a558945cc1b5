package org.cajista.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cajista.model.Source;

/** Reads files of all formats that are known: each by the first reader that accepts it. */
public final class PageReaders {
  /** All formats. Page text accepts almost anything, so it is asked last. */
  private static final List<PageReader> ALL = List.of(new PageTextReader());

  private final List<PageReader> readers;

  /** Reads all formats that the program knows. */
  public PageReaders() {
    this(ALL);
  }

  /** Reads the formats of {@code readers} alone, which are asked in this order. */
  public PageReaders(List<PageReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** Returns how the names of input files end. */
  public List<String> endings() {
    return readers.stream().flatMap(reader -> reader.endings().stream()).distinct().toList();
  }

  /** True if the name of {@code file} ends as those of input files do, in capitals too. */
  public boolean isNamedAsInput(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return endings().stream().anyMatch(name::endsWith);
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
