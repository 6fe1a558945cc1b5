package org.cajista.input.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.cajista.input.pages.ScannedLine;
import org.cajista.input.pages.ScannedPage;
import org.cajista.model.geometry.Box;
import org.cajista.model.geometry.LineRole;
import org.cajista.model.geometry.SourceTag;
import org.xml.sax.Attributes;

/**
 * Reads ALTO, 1 to 4. Lines come in the order of {@code ReadingOrder} or of the file. A hyphen of
 * which {@code SUBS_CONTENT} says that it only divides a word is written as a soft hyphen.
 */
final class AltoHandler extends OcrHandler {
  /** A text with less confidence is a doubt. */
  private static final double LOW = 0.5;

  /** A raised figure is lower than this part of a word, and ends this part of one over its foot. */
  private static final double RAISED_HEIGHT = 0.75;

  private static final double RAISED_FOOT = 0.3;

  /** Fewer words say nothing of where the line stands. */
  private static final int FEWEST = 3;

  private static final char SOFT_HYPHEN = '\u00AD';

  /** What an attribute of a block or a line says for all inside it. */
  private record Block(String id, Optional<LineRole> role, OptionalDouble typeSize, int order) {}

  /** A word of a line with its place. */
  private record Word(int start, int end, Optional<Box> box, boolean raised, double confidence) {}

  private record Placed(ScannedLine line, int order) {}

  private final Map<String, OptionalDouble> sizes = new HashMap<>(); // of type, by style
  private final List<String> superscripts = new ArrayList<>(); // styles that are raised
  private final Map<String, String> labels = new HashMap<>(); // by the id of the tag
  private final Map<String, Integer> order = new HashMap<>(); // in the reading order, by id
  private final List<Placed> lines = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>(); // those that are open
  private final StringBuilder characters = new StringBuilder();
  private String image = "";
  private int regions;

  private final StringBuilder text = new StringBuilder();
  private final List<Word> words = new ArrayList<>();
  private Optional<Box> box = Optional.empty();
  private boolean inLine;
  private boolean spaced; // whether a space stands before the next word
  private boolean divided; // whether the word read last goes on in the next line

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws OcrFault {
    characters.setLength(0);
    switch (name) {
      case "alto" -> requireNamespace(uri);
      case "TextStyle" -> style(attributes);
      case "OtherTag", "StructureTag", "LayoutTag", "RoleTag" ->
          labels.put(value(attributes, "ID"), value(attributes, "LABEL"));
      case "ElementRef" -> order.putIfAbsent(value(attributes, "REF"), order.size());
      case "Page" ->
          size(number(attributes, "WIDTH").orElse(0), number(attributes, "HEIGHT").orElse(0));
      case "TopMargin" -> push(attributes, Optional.of(LineRole.HEADER));
      case "BottomMargin" -> push(attributes, Optional.of(LineRole.FOOTER));
      case "LeftMargin", "RightMargin" -> push(attributes, Optional.of(LineRole.MARGINALIA));
      case "PrintSpace", "ComposedBlock" -> push(attributes, Optional.empty());
      case "TextBlock" -> {
        regions++;
        push(attributes, RoleNames.of(value(attributes, "TYPE")));
      }
      case "TextLine" -> beginLine(attributes);
      case "String" -> word(attributes);
      case "SP" -> spaced = true;
      case "HYP" -> hyphen(value(attributes, "CONTENT"));
      default -> {
        // illustrations, shapes, descriptions
      }
    }
  }

  private void requireNamespace(String uri) throws OcrFault {
    if (!uri.isEmpty() && !uri.toLowerCase(Locale.ROOT).contains("alto")) {
      throw fault(
          "the namespace «%s» is not that of ALTO, http://www.loc.gov/standards/alto/ns-v4#."
              + " Correct xmlns.",
          uri);
    }
  }

  private void style(Attributes attributes) throws OcrFault {
    String id = value(attributes, "ID");
    OptionalDouble size = number(attributes, "FONTSIZE");
    sizes.put(id, positive(size));
    if (value(attributes, "FONTSTYLE").contains("superscript")) {
      superscripts.add(id);
    }
  }

  private void push(Attributes attributes, Optional<LineRole> role) {
    blocks.add(block(attributes, role));
  }

  /** What is said of a block or a line, or else of that in which it stands. */
  private Block block(Attributes attributes, Optional<LineRole> role) {
    Block above = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    Optional<LineRole> tagged = role;
    for (String tag : value(attributes, "TAGREFS").split("\\s+")) {
      tagged = tagged.or(() -> RoleNames.of(labels.getOrDefault(tag, "")));
    }
    OptionalDouble size = OptionalDouble.empty();
    for (String style : value(attributes, "STYLEREFS").split("\\s+")) {
      size = size.isPresent() ? size : sizes.getOrDefault(style, OptionalDouble.empty());
    }
    String id = value(attributes, "ID");
    int place = order.getOrDefault(id, above == null ? Integer.MAX_VALUE : above.order);
    return new Block(
        id,
        above == null ? tagged : tagged.or(above::role),
        size.isPresent() || above == null ? size : above.typeSize,
        place);
  }

  private void beginLine(Attributes attributes) throws OcrFault {
    push(attributes, Optional.empty());
    box = box(attributes);
    text.setLength(0);
    words.clear();
    inLine = true;
    spaced = false;
    divided = false;
  }

  private Optional<Box> box(Attributes attributes) throws OcrFault {
    OptionalDouble left = number(attributes, "HPOS");
    OptionalDouble top = number(attributes, "VPOS");
    OptionalDouble width = number(attributes, "WIDTH");
    OptionalDouble height = number(attributes, "HEIGHT");
    if (left.isEmpty() || top.isEmpty() || width.isEmpty() || height.isEmpty()) {
      return Optional.empty();
    }
    return box(
        left.getAsDouble(),
        top.getAsDouble(),
        left.getAsDouble() + width.getAsDouble(),
        top.getAsDouble() + height.getAsDouble());
  }

  private void word(Attributes attributes) throws OcrFault {
    String content = value(attributes, "CONTENT");
    if (!inLine || content.isEmpty()) {
      return;
    }
    boolean raised =
        value(attributes, "STYLE").contains("superscript")
            || superscripts.stream()
                .anyMatch(List.of(value(attributes, "STYLEREFS").split("\\s+"))::contains);
    if (text.length() > 0 && (spaced || !raised)) {
      text.append(' ');
    }
    spaced = false;
    int start = text.length();
    text.append(content);
    double confidence = number(attributes, "WC").orElse(1);
    words.add(new Word(start, text.length(), box(attributes), raised, confidence));
    boolean first = value(attributes, "SUBS_TYPE").equals("HypPart1");
    String whole = value(attributes, "SUBS_CONTENT");
    String part = content.replaceFirst("[-\u00AD¬=⸗‐]$", "");
    divided = first && whole.startsWith(part) && !whole.startsWith(part + "-");
    if (divided && part.length() < content.length()) {
      text.setCharAt(text.length() - 1, SOFT_HYPHEN);
    }
  }

  /**
   * The hyphen at the end of a line; of a word that is known to go on it is only one of the line.
   */
  private void hyphen(String content) {
    if (!inLine || text.length() == 0) {
      return;
    }
    if ("-\u00AD¬=⸗‐".indexOf(text.charAt(text.length() - 1)) < 0) {
      text.append(divided ? String.valueOf(SOFT_HYPHEN) : content.isEmpty() ? "-" : content);
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    characters.append(chars, start, length);
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    switch (name) {
      case "fileName" -> image = characters.toString().strip();
      case "TextLine" -> endLine();
      case "TopMargin",
          "BottomMargin",
          "LeftMargin",
          "RightMargin",
          "PrintSpace",
          "ComposedBlock",
          "TextBlock" ->
          blocks.remove(blocks.size() - 1);
      case "Page" -> {
        List<ScannedLine> all =
            lines.stream()
                .sorted(Comparator.comparingInt(Placed::order))
                .map(Placed::line)
                .toList();
        add(new ScannedPage("", image, size(), all));
        lines.clear();
      }
      default -> {
        // nothing ends
      }
    }
  }

  private void endLine() {
    Block line = blocks.remove(blocks.size() - 1);
    inLine = false;
    if (text.toString().isBlank()) {
      return;
    }
    List<SourceTag> doubts = new ArrayList<>();
    for (Word word : words) {
      if (word.raised || isRaised(word)) {
        String sign = text.substring(word.start, word.end);
        text.replace(word.start, word.end, Raised.written(sign));
      }
      if (word.confidence < LOW) {
        Map<String, String> facts = Map.of("conf", String.valueOf(word.confidence));
        doubts.add(new SourceTag(word.start, word.end, SourceTag.Kind.UNSURE, facts));
      }
    }
    ScannedLine read =
        new ScannedLine(text.toString(), box, line.typeSize, line.role, regions, doubts);
    lines.add(new Placed(read, line.order));
  }

  /** True for a figure that is lower than the words beside it, and ends well above their feet. */
  private boolean isRaised(Word word) {
    if (word.box.isEmpty() || !text.substring(word.start, word.end).matches("\\d{1,3}")) {
      return false;
    }
    List<Box> others =
        words.stream().filter(other -> other != word).flatMap(other -> other.box.stream()).toList();
    if (others.size() < FEWEST) {
      return false;
    }
    double height = middle(others.stream().map(Box::height));
    double foot = middle(others.stream().map(Box::bottom));
    return word.box.get().height() < RAISED_HEIGHT * height
        && foot - word.box.get().bottom() > RAISED_FOOT * height;
  }

  private static double middle(Stream<Double> numbers) {
    List<Double> sorted = numbers.sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
