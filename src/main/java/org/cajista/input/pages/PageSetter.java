package org.cajista.input.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cajista.model.Source;
import org.cajista.model.geometry.Box;
import org.cajista.model.geometry.SourceLine;
import org.cajista.model.geometry.SourcePage;
import org.cajista.model.geometry.SourceTag;

/**
 * Sets the lines of pages as page text: a line of the page is a line of the text, white space over
 * it becomes blank lines, and what it is set in becomes blanks at its head. So what an editor sees
 * at a glance on the page, the later stages see too. The words stay as they are.
 */
public final class PageSetter {
  private final String name;
  private final String encoding;
  private final StringBuilder text = new StringBuilder();
  private final List<SourcePage> pages = new ArrayList<>();
  private final List<SourceTag> tags = new ArrayList<>();

  private PageSetter(String name, String encoding) {
    this.name = name;
    this.encoding = encoding;
  }

  /**
   * Returns the text of {@code pages}.
   *
   * @param name the name of the file, as diagnostics show it
   * @param encoding the IANA name of the character set of the file
   */
  public static Source set(String name, String encoding, List<ScannedPage> pages) {
    PageSetter setter = new PageSetter(name, encoding);
    List<List<ScannedLine>> lines = pages.stream().map(PageSetter::printed).toList();
    double leading = WhiteSpace.leading(lines);
    for (int i = 0; i < pages.size(); i++) {
      setter.add(pages.get(i), lines.get(i), leading);
    }
    return new Source(name, setter.text.toString(), encoding, setter.pages, setter.tags);
  }

  private static List<ScannedLine> printed(ScannedPage page) {
    return page.lines().stream().filter(line -> !line.text().isBlank()).toList();
  }

  private void add(ScannedPage page, List<ScannedLine> lines, double leading) {
    int start = text.length();
    WhiteSpace space = WhiteSpace.of(lines, leading);
    List<SourceLine> places = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      text.append("\n".repeat(space.blanksBefore(i)));
      places.add(add(lines.get(i), space.indent(i)));
    }
    if (lines.isEmpty()) {
      text.append('\n');
    }
    pages.add(new SourcePage(start, page.file(), page.image(), page.size(), places));
  }

  private SourceLine add(ScannedLine line, int indent) {
    int start = text.length();
    String words = line.text().strip();
    int lead = line.text().indexOf(words);
    text.append(" ".repeat(indent));
    int from = text.length();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      text.append(c == '\n' || c == '\r' || c == '\f' || c == '\t' ? ' ' : c);
    }
    for (SourceTag tag : line.tags()) {
      int begin = Math.max(0, Math.min(words.length(), tag.start() - lead));
      int end = Math.max(begin, Math.min(words.length(), tag.end() - lead));
      tags.add(new SourceTag(from + begin, from + end, tag.kind(), tag.facts()));
    }
    text.append('\n');
    Optional<Box> box = line.box();
    OptionalDouble size = line.typeSize();
    return new SourceLine(start, box, size, line.role());
  }
}
