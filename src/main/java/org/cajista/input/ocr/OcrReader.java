package org.cajista.input.ocr;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.cajista.input.pages.PageReader;
import org.cajista.input.pages.PageSetter;
import org.cajista.input.pages.UnreadableSource;
import org.cajista.model.Source;

/** Reads a file of recognised pages. Its content says of what format it is, not its name. */
public final class OcrReader implements PageReader {
  private final OcrFormat format;

  private OcrReader(OcrFormat format) {
    this.format = format;
  }

  /** Returns a reader for each format. */
  public static List<PageReader> all() {
    return Arrays.stream(OcrFormat.values()).<PageReader>map(OcrReader::new).toList();
  }

  @Override
  public String format() {
    return format.title();
  }

  @Override
  public List<String> endings() {
    return format.endings();
  }

  @Override
  public boolean accepts(String name, byte[] bytes) {
    return OcrFormat.of(bytes).filter(format::equals).isPresent();
  }

  @Override
  public Source read(String name, byte[] bytes) throws UnreadableSource {
    return PageSetter.set(name, StandardCharsets.UTF_8.name(), OcrFile.pages(name, bytes, format));
  }
}
