package org.cajista.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.cajista.input.pages.PageReader;
import org.cajista.input.pages.UnreadableSource;
import org.cajista.model.Source;
import org.cajista.model.geometry.Box;
import org.cajista.model.geometry.SourceLine;
import org.cajista.model.geometry.SourcePage;

/**
 * A format that exists in this test alone: a first line {@code RAILWAY TICKETS}, {@code page IMAGE}
 * before each page, and lines {@code left,top,width,height,size: text}.
 */
final class TicketReader implements PageReader {
  private static final String HEAD = "RAILWAY TICKETS\n";

  @Override
  public String format() {
    return "railway tickets";
  }

  @Override
  public List<String> endings() {
    return List.of(".ticket");
  }

  @Override
  public boolean accepts(String name, byte[] bytes) {
    byte[] head = HEAD.getBytes(StandardCharsets.UTF_8);
    return bytes.length >= head.length
        && new String(bytes, 0, head.length, StandardCharsets.UTF_8).equals(HEAD);
  }

  @Override
  public Source read(String name, byte[] bytes) throws UnreadableSource {
    String file = new String(bytes, StandardCharsets.UTF_8).substring(HEAD.length());
    StringBuilder text = new StringBuilder();
    List<SourcePage> pages = new ArrayList<>();
    for (String page : file.split("(?m)^page", -1)) {
      if (pages.isEmpty() && page.isEmpty()) {
        continue;
      }
      List<String> rows = page.lines().toList();
      int start = text.length();
      List<SourceLine> lines = new ArrayList<>();
      for (String row : rows.subList(1, rows.size())) {
        int colon = row.indexOf(": ");
        if (colon > 0) {
          lines.add(line(text.length(), row.substring(0, colon)));
        }
        text.append(row.substring(colon < 0 ? 0 : colon + 2)).append('\n');
      }
      if (text.length() == start) {
        text.append('\n');
      }
      pages.add(new SourcePage(start, rows.get(0).strip(), lines));
    }
    return new Source(name, text.toString(), "UTF-8", pages);
  }

  private static SourceLine line(int start, String place) throws UnreadableSource {
    try {
      double[] n = Stream.of(place.split(",")).flatMapToDouble(TicketReader::number).toArray();
      Box box = new Box(n[0], n[1], n[2], n[3]);
      return new SourceLine(start, Optional.of(box), OptionalDouble.of(n[4]));
    } catch (IllegalArgumentException e) {
      throw new UnreadableSource("a line has no place: " + place, e);
    }
  }

  private static DoubleStream number(String number) {
    return DoubleStream.of(Double.parseDouble(number));
  }
}
