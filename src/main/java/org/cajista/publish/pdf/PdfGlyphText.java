package org.cajista.publish.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cajista.publish.faces.GlyphForms;

/**
 * Says in the PDF which letters the joined forms of a script are, so that they can be searched and
 * copied: FOP knows only the character of each form.
 */
final class PdfGlyphText {

  private static final Pattern BLOCK =
      Pattern.compile("\\d+ beginbf(char|range)\\s(.*?)endbf\\1", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("<([0-9A-Fa-f]+)>|\\[|\\]");
  private static final int LARGEST_BLOCK = 100;

  private PdfGlyphText() {}

  /** Corrects all fonts of the document whose forms the program knows. */
  static void apply(PDDocument document) throws IOException {
    Map<String, Map<Integer, String>> known = new HashMap<>();
    for (COSObject object :
        document.getDocument().getXrefTable().keySet().stream()
            .map(document.getDocument()::getObjectFromPool)
            .toList()) {
      if (object.getObject() instanceof COSDictionary font
          && COSName.FONT.equals(font.getCOSName(COSName.TYPE))
          && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream) {
        String name = font.getNameAsString(COSName.BASE_FONT, "").replaceFirst("^[A-Z]{6}\\+", "");
        if (!known.containsKey(name)) {
          known.put(name, GlyphForms.of(name));
        }
        if (!known.get(name).isEmpty()) {
          correct(stream, known.get(name));
        }
      }
    }
  }

  private static void correct(COSStream stream, Map<Integer, String> forms) throws IOException {
    String before = stream.toTextString();
    SortedMap<Integer, String> texts = new TreeMap<>();
    Matcher block = BLOCK.matcher(before);
    int first = -1;
    int last = 0;
    while (block.find()) {
      first = first < 0 ? block.start() : first;
      last = block.end();
      read(block.group(1).equals("range"), block.group(2), texts);
    }
    if (first < 0) {
      return;
    }
    texts.replaceAll((glyph, text) -> letters(text, forms));
    StringBuilder blocks = new StringBuilder();
    List<Map.Entry<Integer, String>> all = List.copyOf(texts.entrySet());
    for (int from = 0; from < all.size(); from += LARGEST_BLOCK) {
      List<Map.Entry<Integer, String>> some =
          all.subList(from, Math.min(all.size(), from + LARGEST_BLOCK));
      blocks.append(some.size()).append(" beginbfchar\n");
      for (Map.Entry<Integer, String> line : some) {
        blocks.append(String.format(Locale.ROOT, "<%04X> <", line.getKey()));
        line.getValue().chars().forEach(c -> blocks.append(String.format(Locale.ROOT, "%04X", c)));
        blocks.append(">\n");
      }
      blocks.append("endbfchar\n");
    }
    try (OutputStream bytes = stream.createOutputStream(COSName.FLATE_DECODE)) {
      bytes.write(
          (before.substring(0, first) + blocks + before.substring(last).stripLeading())
              .getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  /** Reads the lines of a block: {@code <glyph> <text>}, or {@code <first> <last> <text>}. */
  private static void read(boolean range, String lines, Map<Integer, String> texts) {
    List<String> codes = CODE.matcher(lines).results().map(MatchResult::group).toList();
    for (int i = 0; i < codes.size(); ) {
      int glyph = number(codes.get(i++));
      int end = range ? number(codes.get(i++)) : glyph;
      if (codes.get(i).equals("[")) {
        i++;
        while (!codes.get(i).equals("]")) {
          texts.put(glyph++, text(codes.get(i++)));
        }
        i++;
        continue;
      }
      int[] start = text(codes.get(i++)).codePoints().toArray();
      for (; glyph <= end; glyph++) {
        texts.put(glyph, new String(start, 0, start.length));
        start[start.length - 1]++;
      }
    }
  }

  private static int number(String code) {
    return Integer.parseInt(code.substring(1, code.length() - 1), 16);
  }

  private static String text(String code) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i + 4 < code.length(); i += 4) {
      text.append((char) Integer.parseInt(code.substring(i, i + 4), 16));
    }
    return text.toString();
  }

  private static String letters(String text, Map<Integer, String> forms) {
    StringBuilder letters = new StringBuilder();
    text.codePoints()
        .forEach(code -> letters.append(forms.getOrDefault(code, Character.toString(code))));
    return letters.isEmpty() ? "\u200B" : letters.toString();
  }
}
