package org.cajista.validate.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.model.Source;
import org.cajista.report.Messages;

/**
 * Reads and decodes an XML file: by its byte order mark, else by its declaration, else as UTF-8
 * (XML 1.0, appendix F). A byte that is not valid in the encoding is a finding with its place; it
 * is not replaced.
 */
public final class XmlFile {
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"']*)[\"']");

  /**
   * One file can use this fraction of the memory for its bytes, because its text needs two or three
   * times more.
   */
  private static final int SHARE = 16;

  private static final long MEGABYTE = 1 << 20;

  private XmlFile() {}

  /**
   * Returns the text of {@code file}.
   *
   * @param name the name of the file in reports
   * @throws IOException if the file cannot be read
   * @throws RejectedDocumentException if it is not text, or too large for the memory
   */
  public static Source read(Path file, String name) throws IOException, RejectedDocumentException {
    long most = Runtime.getRuntime().maxMemory() / SHARE;
    long size = Files.size(file);
    if (size > most) {
      throw new RejectedDocumentException(
          Code.SIZE,
          Location.of(new Source(name, "", "UTF-8"), 0, 0),
          "",
          Messages.format(
              "xml.size", String.valueOf(size / MEGABYTE), String.valueOf(most / MEGABYTE)));
    }
    return decode(name, Files.readAllBytes(file));
  }

  static Source decode(String name, byte[] bytes) throws RejectedDocumentException {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(name, bytes, 3, StandardCharsets.UTF_8);
    } else if (starts(bytes, 0xFE, 0xFF)) {
      return decode(name, bytes, 2, StandardCharsets.UTF_16BE);
    } else if (starts(bytes, 0xFF, 0xFE)) {
      return decode(name, bytes, 2, StandardCharsets.UTF_16LE);
    } else if (starts(bytes, 0x00, '<')) {
      return decode(name, bytes, 0, StandardCharsets.UTF_16BE);
    } else if (starts(bytes, '<', 0x00)) {
      return decode(name, bytes, 0, StandardCharsets.UTF_16LE);
    }
    return decode(name, bytes, 0, declared(name, bytes));
  }

  private static boolean starts(byte[] bytes, int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private static Charset declared(String name, byte[] bytes) throws RejectedDocumentException {
    // the declaration itself is ASCII
    String start = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(start);
    if (!start.startsWith("<?xml") || !matcher.find()) {
      return StandardCharsets.UTF_8;
    }
    String encoding = matcher.group(1);
    Location location =
        Location.of(new Source(name, start, "ISO-8859-1"), matcher.start(1), matcher.end(1));
    try {
      Charset charset = Charset.forName(encoding);
      if (charset.canEncode() && charset.encode("<").remaining() == 1) {
        return charset;
      }
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw refusal(location, encoding, "xml.encoding.unknown", encoding);
    }
    // the declaration could be read, with one byte for each character
    throw refusal(location, encoding, "xml.encoding.false", encoding);
  }

  private static Source decode(String name, byte[] bytes, int from, Charset charset)
      throws RejectedDocumentException {
    String text = new String(bytes, from, bytes.length - from, charset);
    // U+FFFD marks what cannot be decoded, but a text can also contain it
    if (text.indexOf('\uFFFD') >= 0) {
      check(name, bytes, from, charset);
    }
    return new Source(name, text, charset.name());
  }

  private static void check(String name, byte[] bytes, int from, Charset charset)
      throws RejectedDocumentException {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      String readable = out.flip().toString();
      String value = String.format(Locale.ROOT, "0x%02X", in.get(in.position()) & 0xFF);
      Source source = new Source(name, readable, charset.name());
      throw refusal(
          Location.of(source, readable.length(), readable.length()),
          value,
          "xml.encoding.byte",
          value,
          charset.name());
    }
  }

  private static RejectedDocumentException refusal(
      Location location, String value, String sentence, Object... arguments) {
    return new RejectedDocumentException(
        Code.ENCODING, location, value, Messages.format(sentence, arguments));
  }
}
