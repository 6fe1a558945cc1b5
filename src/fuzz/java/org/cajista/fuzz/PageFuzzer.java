package org.cajista.fuzz;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.input.PageTextReader;
import org.cajista.input.pages.UnreadableSource;
import org.cajista.model.Source;
import org.cajista.model.header.Entry;

/**
 * Page text. A first line such as {@code %% charset=IBM850 bytes=7 kind=LETTER language=fr} says in
 * which character set it is, which bytes are damaged, and what the catalogue says of it.
 */
final class PageFuzzer implements Fuzzer {
  private static final Pattern FIRST = Pattern.compile("%%((?: [a-z]+=[\\w-]+)*)\n");
  private static final List<String> CHARSETS =
      List.of("windows-1252", "IBM850", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "x-MacRoman");
  private static final List<String> LANGUAGES =
      List.of("es", "fr", "en", "de", "ca", "it", "pt", "la", "nl", "pl", "x-klingon");

  private final PageTextMaker maker = new PageTextMaker();

  @Override
  public String input(Random random) {
    String first = "";
    if (random.nextInt(12) == 0) {
      first += " charset=" + Pieces.one(CHARSETS, random);
    }
    if (random.nextInt(20) == 0) {
      first += " bytes=" + random.nextInt(1000);
    }
    if (random.nextInt(4) == 0) {
      first += " kind=" + Pieces.one(List.of(Entry.Kind.values()), random);
    }
    if (random.nextInt(4) == 0) {
      first += " language=" + Pieces.one(LANGUAGES, random);
    }
    return (first.isEmpty() ? "" : "%%" + first + "\n") + maker.text(random);
  }

  @Override
  public List<Finding> check(String input) {
    Matcher first = FIRST.matcher(input);
    String said = first.lookingAt() ? first.group(1) : "";
    String text = first.lookingAt() ? input.substring(first.end()) : input;
    byte[] bytes = text.getBytes(Charset.forName(value(said, "charset", "UTF-8")));
    Random damage = new Random(Integer.parseInt(value(said, "bytes", "0")));
    for (int i = said.contains("bytes=") ? 3 : 0; i > 0 && bytes.length > 0; i--) {
      bytes[damage.nextInt(bytes.length)] = (byte) damage.nextInt();
    }
    Entry.Kind kind = Entry.Kind.valueOf(value(said, "kind", "UNKNOWN"));
    Entry entry = new Entry("", "", "", "", "", "", kind, value(said, "language", ""));
    try {
      // lone surrogates come from no bytes, but from a program that uses the library
      Source source =
          said.contains("charset") || said.contains("bytes")
              ? new PageTextReader().read("page.txt", bytes)
              : new Source("page.txt", text, "UTF-8");
      return EncodeOracle.check(source, entry, text.length() % 4 == 0);
    } catch (UnreadableSource e) {
      return List.of(); // and says so
    }
  }

  private static String value(String said, String name, String otherwise) {
    Matcher value = Pattern.compile(" " + name + "=([\\w-]+)").matcher(said);
    return value.find() ? value.group(1) : otherwise;
  }
}
