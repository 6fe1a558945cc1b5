package org.cajista.validate;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.model.Source;
import org.cajista.report.Severity;

/**
 * Decodes an XML file: by its byte order mark, else by its declaration, else as UTF-8 (XML 1.0,
 * appendix F). Strictly: a byte that the encoding does not have is a fault with a place, not a
 * question mark in the text.
 */
final class XmlDecoder {
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"']*)[\"']");

  private XmlDecoder() {}

  static Source decode(String name, byte[] bytes) throws Unreadable {
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

  private static Charset declared(String name, byte[] bytes) throws Unreadable {
    // the declaration itself is ASCII
    String start = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(start);
    if (!matcher.find()) {
      return StandardCharsets.UTF_8;
    }
    String encoding = matcher.group(1);
    Source declaration = new Source(name, start, "ISO-8859-1");
    try {
      Charset charset = Charset.forName(encoding);
      if (charset.encode("<").remaining() == 1) {
        return charset;
      }
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw fault(
          declaration,
          matcher.start(1),
          "The file declares the encoding «"
              + encoding
              + "», which nobody knows; save it as UTF-8 and declare encoding=\"UTF-8\".");
    }
    // its declaration could be read a byte a character
    throw fault(
        declaration,
        matcher.start(1),
        "The file declares the encoding «"
            + encoding
            + "» but does not have it; declare the one that it has, such as encoding=\"UTF-8\".");
  }

  private static Source decode(String name, byte[] bytes, int from, Charset charset)
      throws Unreadable {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      decoder.flush(out);
      return new Source(name, out.flip().toString(), charset.name());
    }
    String readable = out.flip().toString();
    throw fault(
        new Source(name, readable, charset.name()),
        readable.length(),
        String.format(
            "The byte 0x%02X here is no %s; save the file as UTF-8,"
                + " or declare the encoding that it has.",
            in.get(in.position()) & 0xFF, charset.name()));
  }

  private static Unreadable fault(Source source, int offset, String sentence) {
    return new Unreadable(new Places(source).at(offset, Severity.ERROR, "xml", sentence));
  }
}
