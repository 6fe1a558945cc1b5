package org.cajista.input;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.cajista.input.pages.PageReader;
import org.cajista.input.pages.UnreadableSource;
import org.cajista.model.Source;

/**
 * Reads page text: plain text, in whatever common character set it is. The text stays as it is;
 * only a byte order mark goes. Where pages begin is for the layout to find.
 */
public final class PageTextReader implements PageReader {

  /** So many control characters may stand in any text. */
  private static final int FEW = 3;

  /** One character of so many is a control character in data that is no text. */
  private static final int BINARY = 12;

  @Override
  public String format() {
    return "page text";
  }

  @Override
  public List<String> endings() {
    return List.of(".txt");
  }

  /** Accepts whatever does not call itself XML. */
  @Override
  public boolean accepts(String name, byte[] bytes) {
    return !name.toLowerCase(Locale.ROOT).endsWith(".xml");
  }

  /**
   * Decodes the content of a file. No bytes are an empty source.
   *
   * @throws UnreadableSource if the bytes are not text
   */
  @Override
  public Source read(String name, byte[] bytes) throws UnreadableSource {
    Encoding encoding = Encoding.of(bytes);
    Charset charset = encoding.charset();
    String text = new String(bytes, encoding.mark(), bytes.length - encoding.mark(), charset);
    int control = firstControl(text);
    if (control >= 0) {
      throw new UnreadableSource(
          String.format(
              "%s is not a text file: it contains the character U+%04X at offset %d. Give the"
                  + " page text of the document as UTF-8.",
              name, (int) text.charAt(control), control));
    }
    return new Source(name, text, charset.name());
  }

  /**
   * Returns the first control character of data that is not text: of which more than one character
   * of twelve is one. In data at random one of ten is. A few alone make no binary file: extractions
   * leave them where they lost a ligature.
   */
  private static int firstControl(String text) {
    int first = -1;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000B') {
        first = first < 0 ? i : first;
        count++;
      }
    }
    return count > FEW && count > text.length() / BINARY ? first : -1;
  }
}
