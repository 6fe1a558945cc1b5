package org.cajista.input.ocr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.input.pages.ScannedLine;
import org.cajista.input.pages.ScannedPage;
import org.cajista.model.geometry.Box;
import org.cajista.model.geometry.LineRole;
import org.cajista.model.geometry.SourceTag;
import org.xml.sax.Attributes;

/** Reads hOCR: the classes of its elements say what they are, {@code @title} where they stand. */
final class HocrHandler extends OcrHandler {
  /** A word with less confidence, in per cent, is a doubt. */
  private static final double LOW = 50;

  private static final Set<String> LINES =
      Set.of(
          "ocr_line",
          "ocrx_line",
          "ocr_header",
          "ocr_footer",
          "ocr_caption",
          "ocr_textfloat",
          "ocr_pageno");

  private static final Set<String> BLOCKS =
      Set.of("ocr_carea", "ocr_par", "ocrx_block", "ocr_chapter", "ocr_section");

  private static final Pattern BOX =
      Pattern.compile("\\bbbox\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+([^\\s;]+)");
  private static final Pattern SIZE = Pattern.compile("\\bx_f?size\\s+([\\d.]+)");
  private static final Pattern CONFIDENCE = Pattern.compile("\\bx_(?:w)?conf\\s+([\\d.]+)");
  private static final Pattern IMAGE =
      Pattern.compile("\\b(?:image|file)\\s+(?:\"([^\"]*)\"|'([^']*)'|([^\\s;]+))");

  /** An open element: its class, and for a word where it begins and its confidence. */
  private record Open(String kind, int start, double confidence, boolean raised) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private final List<ScannedLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<SourceTag> doubts = new ArrayList<>();
  private String image = "";
  private boolean inLine;
  private Optional<Box> box = Optional.empty();
  private OptionalDouble typeSize = OptionalDouble.empty();
  private Optional<LineRole> role = Optional.empty();
  private int regions;

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws OcrFault {
    String title = value(attributes, "title");
    String kind = kind(value(attributes, "class"));
    boolean raised = name.equalsIgnoreCase("sup");
    if (kind.equals("ocr_page")) {
      beginPage(title);
    } else if (BLOCKS.contains(kind)) {
      regions++;
    } else if (LINES.contains(kind)) {
      inLine = true;
      text.setLength(0);
      doubts.clear();
      box = box(title);
      typeSize = size(title);
      role = RoleNames.of(kind).or(this::roleAbove);
    }
    double confidence = 100;
    if (kind.equals("ocrx_word") || kind.equals("ocr_word")) {
      confidence = confidence(title);
      OptionalDouble own = typeSize.isPresent() ? typeSize : size(title);
      typeSize = own;
    }
    open.push(new Open(kind, text.length(), confidence, raised));
  }

  /** Returns the class that hOCR defines, of all that an element has. */
  private static String kind(String classes) {
    for (String kind : classes.split("\\s+")) {
      if (kind.startsWith("ocr")) {
        return kind;
      }
    }
    return "";
  }

  private Optional<LineRole> roleAbove() {
    return open.stream().flatMap(above -> RoleNames.of(above.kind).stream()).findFirst();
  }

  private void beginPage(String title) throws OcrFault {
    Matcher file = IMAGE.matcher(title);
    image = "";
    if (file.find()) {
      image =
          file.group(1) != null
              ? file.group(1)
              : file.group(2) != null ? file.group(2) : file.group(3);
    }
    size(0, 0);
    Optional<Box> page = box(title);
    page.ifPresent(all -> size(all.right(), all.bottom()));
    lines.clear();
  }

  private Optional<Box> box(String title) throws OcrFault {
    Matcher matcher = BOX.matcher(title);
    if (!matcher.find()) {
      return Optional.empty();
    }
    double[] edges = new double[4];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = number(matcher.group(i + 1), "bbox");
    }
    return box(edges[0], edges[1], edges[2], edges[3]);
  }

  private OptionalDouble size(String title) throws OcrFault {
    Matcher matcher = SIZE.matcher(title);
    double size = matcher.find() ? number(matcher.group(1), "x_size") : 0;
    return size > 0 ? OptionalDouble.of(size) : OptionalDouble.empty();
  }

  private double confidence(String title) throws OcrFault {
    Matcher matcher = CONFIDENCE.matcher(title);
    return matcher.find() ? number(matcher.group(1), "x_wconf") : 100;
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (!inLine) {
      return;
    }
    for (int i = start; i < start + length; i++) {
      boolean blank = Character.isWhitespace(chars[i]);
      if (!blank) {
        text.append(chars[i]);
      } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    Open last = open.pop();
    if (last.raised && inLine) {
      text.replace(last.start, text.length(), Raised.written(text.substring(last.start)));
    }
    if (last.confidence < LOW && last.start < text.length()) {
      Map<String, String> facts =
          Map.of("conf", String.format(Locale.ROOT, "%.2f", last.confidence / 100));
      int end = text.toString().stripTrailing().length();
      int start = text.charAt(last.start) == ' ' ? last.start + 1 : last.start;
      if (start < end) {
        doubts.add(new SourceTag(start, end, SourceTag.Kind.UNSURE, facts));
      }
    }
    if (LINES.contains(last.kind)) {
      inLine = false;
      if (!text.toString().isBlank()) {
        lines.add(
            new ScannedLine(text.toString(), box, typeSize, role, regions, List.copyOf(doubts)));
      }
    } else if (last.kind.equals("ocr_page")) {
      add(new ScannedPage("", image, size(), lines));
    }
  }
}
