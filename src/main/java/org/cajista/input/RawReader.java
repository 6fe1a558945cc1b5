package org.cajista.input;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.cajista.model.Source;

/**
 * Reads raw files: bytes to text, whatever common character set they are in. The text is not
 * changed but for a byte order mark, which goes.
 */
public final class RawReader {
  /** No text of an edition is larger; a file that is was not meant. */
  private static final long LARGEST = 512L << 20;

  /**
   * Reads a file; the source is named by {@code file} as it was given.
   *
   * @throws UnreadableSource where there is no such file, or it is not text
   */
  public Source read(Path file) throws UnreadableSource {
    return read(file.toString(), bytes(file));
  }

  /**
   * What a file holds.
   *
   * @throws UnreadableSource where there is no such file, or it cannot be read
   */
  public byte[] bytes(Path file) throws UnreadableSource {
    if (Files.isDirectory(file)) {
      throw new UnreadableSource(
          file + " is a folder, not a file: name the text files that are in it.");
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw new UnreadableSource(file + " is larger than 512 MB: divide it.");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new UnreadableSource("There is no file " + file + ": check its name and folder.", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableSource(file + " may not be read: check its permissions.", e);
    } catch (UnreadableSource e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableSource(file + " could not be read: " + e.getMessage() + ".", e);
    }
  }

  /**
   * Decodes the content of a file. No bytes are an empty source.
   *
   * @param name how diagnostics name the file
   * @throws UnreadableSource where the bytes are not text
   */
  public Source read(String name, byte[] bytes) throws UnreadableSource {
    Encoding encoding = Encoding.of(bytes);
    Charset charset = encoding.charset();
    String text = new String(bytes, encoding.mark(), bytes.length - encoding.mark(), charset);
    int control = firstControl(text);
    if (control >= 0) {
      throw new UnreadableSource(
          String.format(
              "%s is not a text: the character U+%04X at offset %d belongs to no text; give the page"
                  + " text of the document as UTF-8.",
              name, (int) text.charAt(control), control));
    }
    return new Source(name, text, charset.name());
  }

  /**
   * The first control character of a text that is none: a NUL, or any if more than one character of
   * thirty is one. Control characters alone make no binary file: extractions leave them where they
   * lost a ligature.
   */
  private static int firstControl(String text) {
    int first = -1;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000B') {
        if (c == 0) {
          return i;
        }
        first = first < 0 ? i : first;
        count++;
      }
    }
    return count > 3 && count > text.length() / 30 ? first : -1;
  }
}
