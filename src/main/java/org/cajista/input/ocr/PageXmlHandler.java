package org.cajista.input.ocr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.cajista.input.pages.ScannedLine;
import org.cajista.input.pages.ScannedPage;
import org.cajista.model.geometry.Box;
import org.cajista.model.geometry.LineRole;
import org.cajista.model.geometry.SourceTag;
import org.xml.sax.Attributes;

/**
 * Reads PAGE, 2010 to 2019. Regions come in the order of {@code ReadingOrder} or of {@code
 * readingOrder {index}}; of several {@code TextEquiv} the one with the lowest index is the text; a
 * line without one is that of its words, a region without lines that of its own.
 */
final class PageXmlHandler extends OcrHandler {
  private static final String NAMESPACE = "primaresearch.org/PAGE/gts/pagecontent/";

  private static final String REGION = "Region";

  /** A text with less confidence is a doubt. */
  private static final double LOW = 0.5;

  /** A region, line, word or cell that is being read. */
  private static final class Part {
    private final String element;
    private final String id;
    private final int number; // of a region on its page
    private final CustomTags custom;
    private Optional<LineRole> role;
    private Optional<Box> box = Optional.empty();
    private OptionalDouble typeSize = OptionalDouble.empty();
    private String text = "";
    private double rank = Double.POSITIVE_INFINITY; // of the text; the lowest is the best
    private double confidence = 1;
    private final List<String> words = new ArrayList<>();
    private final List<Double> confidences = new ArrayList<>(); // of the words

    Part(String element, String id, int number, CustomTags custom, Optional<LineRole> role) {
      this.element = element;
      this.id = id;
      this.number = number;
      this.custom = custom;
      this.role = role;
    }

    boolean is(String name) {
      return element.equals(name);
    }

    boolean isRegion() {
      return element.endsWith(REGION) || element.equals("TableCell");
    }
  }

  /** A line and where it comes in its region. */
  private record Placed(ScannedLine line, int order) {}

  private final Deque<Part> open = new ArrayDeque<>();
  private final Map<String, Integer> order = new HashMap<>(); // of the regions, by their ids
  private final Map<String, List<Placed>> lines = new HashMap<>(); // by region
  private final List<Part> regions = new ArrayList<>();
  private final StringBuilder characters = new StringBuilder();
  private String image = "";
  private double rank;
  private double confidence;

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws OcrFault {
    switch (name) {
      case "PcGts" -> {
        if (!uri.contains(NAMESPACE)) {
          throw fault(
              "the namespace «%s» is not that of PAGE, http://schema.%sYYYY-MM-DD. Correct xmlns.",
              uri, NAMESPACE);
        }
      }
      case "Page" -> beginPage(attributes);
      case "RegionRefIndexed", "RegionRef" ->
          order.putIfAbsent(value(attributes, "regionRef"), order.size());
      case "TableCell", "TextLine", "Word" -> begin(name, attributes);
      case "Coords" -> {
        String points = value(attributes, "points");
        if (!open.isEmpty() && !points.isEmpty()) {
          open.peek().box = box(points);
        }
      }
      case "TextStyle" -> {
        if (!open.isEmpty()) {
          OptionalDouble size = number(attributes, "fontSize");
          open.peek().typeSize = positive(size);
        }
      }
      case "TextEquiv" -> {
        rank = number(attributes, "index").orElse(-1);
        confidence = number(attributes, "conf").orElse(1);
      }
      case "Unicode" -> characters.setLength(0);
      default -> {
        if (name.endsWith(REGION)) {
          begin(name, attributes); // formulas, music, advertisements … can hold lines, too
        }
      }
    }
  }

  private void beginPage(Attributes attributes) throws OcrFault {
    image = value(attributes, "imageFilename");
    size(number(attributes, "imageWidth").orElse(0), number(attributes, "imageHeight").orElse(0));
    order.clear();
    lines.clear();
    regions.clear();
  }

  private void begin(String element, Attributes attributes) {
    CustomTags custom = CustomTags.of(value(attributes, "custom"));
    Optional<LineRole> role =
        RoleNames.of(value(attributes, "type")).or(() -> RoleNames.of(custom.structure()));
    Part above = open.peek();
    if (role.isEmpty() && above != null) {
      role = above.role;
    }
    String id = value(attributes, "id");
    int number = regions.size();
    Part part = new Part(element, id.isEmpty() ? "#" + number : id, number, custom, role);
    if (part.isRegion()) {
      int place = order.getOrDefault(part.id, Integer.MAX_VALUE);
      Optional<Integer> own = custom.readingOrder();
      if (place == Integer.MAX_VALUE && own.isPresent()) {
        order.put(part.id, own.get());
      } else if (place == Integer.MAX_VALUE && above != null && order.containsKey(above.id)) {
        order.put(part.id, order.get(above.id)); // a cell comes where its table does
      }
      regions.add(part);
    }
    open.push(part);
  }

  private Optional<Box> box(String points) throws OcrFault {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (String point : points.split("\\s+")) {
      String[] xy = point.split(",", -1);
      if (xy.length != 2) {
        throw fault("«%s» in Coords/@points is no point «x,y». Export the page once more.", point);
      }
      double x = number(xy[0], "Coords/@points");
      double y = number(xy[1], "Coords/@points");
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    return box(left, top, right, bottom);
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    characters.append(chars, start, length);
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    switch (name) {
      case "Unicode" -> {
        Part part = open.peek();
        if (part != null && rank < part.rank && !characters.toString().isBlank()) {
          part.text = characters.toString();
          part.rank = rank;
          part.confidence = confidence;
        }
      }
      case "Word" -> {
        Part word = open.pop();
        Part line = open.peek();
        if (line != null && !word.text.isBlank()) {
          line.words.add(word.text.strip());
          line.confidences.add(word.confidence);
        }
      }
      case "TextLine" -> endLine(open.pop());
      case "TableCell" -> endRegion(open.pop());
      case "Page" -> endPage();
      default -> {
        if (name.endsWith(REGION)) {
          endRegion(open.pop());
        }
      }
    }
  }

  private void endLine(Part line) {
    Part region = open.peek();
    String text = line.text.isBlank() ? String.join(" ", line.words) : line.text;
    if (region == null || text.isBlank()) {
      return;
    }
    List<SourceTag> tags = new ArrayList<>(line.custom.ofWords(text.length()));
    tags.addAll(doubts(line, text));
    OptionalDouble size = line.typeSize.isPresent() ? line.typeSize : region.typeSize;
    ScannedLine read =
        new ScannedLine(line.custom.raised(text), line.box, size, line.role, region.number, tags);
    List<Placed> all = lines.computeIfAbsent(region.id, any -> new ArrayList<>());
    all.add(new Placed(read, line.custom.readingOrder().orElse(all.size())));
  }

  /** The words that were read with little confidence; the line where no word says it. */
  private static List<SourceTag> doubts(Part line, String text) {
    List<SourceTag> doubts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < line.words.size(); i++) {
      int at = text.indexOf(line.words.get(i), from);
      if (at >= 0) {
        from = at + line.words.get(i).length();
        if (line.confidences.get(i) < LOW) {
          doubts.add(unsure(at, from, line.confidences.get(i)));
        }
      }
    }
    if (line.words.isEmpty() && line.confidence < LOW) {
      doubts.add(unsure(0, text.length(), line.confidence));
    }
    return doubts;
  }

  private static SourceTag unsure(int start, int end, double confidence) {
    return new SourceTag(
        start, end, SourceTag.Kind.UNSURE, Map.of("conf", String.valueOf(confidence)));
  }

  private void endRegion(Part region) {
    if (lines.containsKey(region.id) || region.text.isBlank()) {
      return;
    }
    List<Placed> all = new ArrayList<>();
    for (String row : region.text.lines().toList()) {
      ScannedLine line =
          new ScannedLine(
              row, Optional.empty(), region.typeSize, region.role, region.number, List.of());
      all.add(new Placed(line, all.size()));
    }
    lines.put(region.id, all);
  }

  private void endPage() {
    List<ScannedLine> all =
        regions.stream()
            .sorted(
                Comparator.comparingInt(region -> order.getOrDefault(region.id, Integer.MAX_VALUE)))
            .map(region -> lines.getOrDefault(region.id, List.of()))
            .flatMap(of -> of.stream().sorted(Comparator.comparingInt(Placed::order)))
            .map(Placed::line)
            .collect(Collectors.toList());
    add(new ScannedPage("", image, size(), all));
  }
}
