package org.cajista.input.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints page text as a program that recognises text would write it: each character is ten units
 * wide, each line, blank ones too, thirty high. Pages end with form feeds.
 */
public final class OcrPrinter {
  static final int CHARACTER = 10;
  static final int LINE = 30;
  static final int LEFT = 100;
  static final int TOP = 100;

  /** A word of a line: its column and its text. */
  private record Word(int column, String text) {}

  /** A line that is not blank: its row on the page and its words. */
  private record Row(int row, List<Word> words) {
    int from() {
      return words.get(0).column();
    }

    int to() {
      Word last = words.get(words.size() - 1);
      return last.column() + last.text().length();
    }

    String text() {
      StringBuilder text = new StringBuilder();
      for (Word word : words) {
        text.append(text.length() == 0 ? "" : " ").append(word.text());
      }
      return text.toString();
    }
  }

  private final List<List<Row>> pages = new ArrayList<>();

  /** Prints {@code text}. */
  public OcrPrinter(String text) {
    for (String page : text.split("\f", -1)) {
      List<Row> rows = new ArrayList<>();
      List<String> lines = page.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          rows.add(new Row(i, words(lines.get(i))));
        }
      }
      pages.add(rows);
    }
  }

  private static List<Word> words(String line) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= line.length(); i++) {
      boolean blank = i == line.length() || line.charAt(i) == ' ';
      if (blank && start >= 0) {
        words.add(new Word(start, line.substring(start, i)));
        start = -1;
      } else if (!blank && start < 0) {
        start = i;
      }
    }
    return words;
  }

  /** Returns the pages as one ALTO file. */
  public String alto(int version) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    add(xml, "<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v%d#\">\n<Layout>\n", version);
    for (int p = 0; p < pages.size(); p++) {
      add(xml, "<Page ID=\"p%d\" WIDTH=\"2000\" HEIGHT=\"%d\"><PrintSpace>\n", p, height(p));
      add(xml, "<TextBlock ID=\"b%d\">\n", p);
      for (Row row : pages.get(p)) {
        add(xml, "<TextLine %s>", place(row, row.from(), row.to()));
        for (int i = 0; i < row.words().size(); i++) {
          Word word = row.words().get(i);
          xml.append(i == 0 ? "" : "<SP/>");
          String at = place(row, word.column(), word.column() + word.text().length());
          add(xml, "<String %s WC=\"0.9\" CONTENT=\"%s\"/>", at, escaped(word.text()));
        }
        xml.append("</TextLine>\n");
      }
      xml.append("</TextBlock>\n</PrintSpace></Page>\n");
    }
    return xml.append("</Layout></alto>\n").toString();
  }

  /** Returns each page as a PAGE file. */
  public List<String> page(String version) {
    List<String> files = new ArrayList<>();
    for (int p = 0; p < pages.size(); p++) {
      StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PcGts");
      add(xml, " xmlns=\"http://schema.primaresearch.org/PAGE/gts/pagecontent/%s\">\n", version);
      add(
          xml,
          "<Page imageFilename=\"%03d.jpg\" imageWidth=\"2000\" imageHeight=\"%d\">\n",
          p,
          height(p));
      xml.append("<TextRegion id=\"r\"><Coords points=\"0,0 2000,0 2000,10\"/>\n");
      for (int i = 0; i < pages.get(p).size(); i++) {
        Row row = pages.get(p).get(i);
        int left = LEFT + row.from() * CHARACTER;
        int right = LEFT + row.to() * CHARACTER;
        int top = TOP + row.row() * LINE;
        int foot = top + 20;
        add(xml, "<TextLine id=\"l%d\"><Coords points=\"%d,%d ", i, left, top);
        add(xml, "%d,%d %d,%d %d,%d\"/>", right, top, right, foot, left, foot);
        add(xml, "<TextEquiv><Unicode>%s</Unicode></TextEquiv></TextLine>\n", escaped(row.text()));
      }
      files.add(xml.append("</TextRegion></Page></PcGts>\n").toString());
    }
    return files;
  }

  /** Returns the pages as one hOCR file. */
  public String hocr() {
    StringBuilder xml = new StringBuilder("<html><body>\n");
    for (int p = 0; p < pages.size(); p++) {
      add(xml, "<div class=\"ocr_page\" title=\"bbox 0 0 2000 %d\">\n", height(p));
      for (Row row : pages.get(p)) {
        add(xml, "<span class=\"ocr_line\" title=\"%s\">\n", bbox(row, row.from(), row.to()));
        for (Word word : row.words()) {
          String at = bbox(row, word.column(), word.column() + word.text().length());
          add(xml, "<span class=\"ocrx_word\" title=\"%s; x_wconf 90\">", at);
          add(xml, "%s</span>\n", escaped(word.text()));
        }
        xml.append("</span>\n");
      }
      xml.append("</div>\n");
    }
    return xml.append("</body></html>\n").toString();
  }

  private int height(int page) {
    List<Row> rows = pages.get(page);
    int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).row();
    return 2 * TOP + (last + 1) * LINE;
  }

  private static String place(Row row, int from, int to) {
    return String.format(
        Locale.ROOT,
        "HPOS=\"%d\" VPOS=\"%d\" WIDTH=\"%d\" HEIGHT=\"20\"",
        LEFT + from * CHARACTER,
        TOP + row.row() * LINE,
        (to - from) * CHARACTER);
  }

  private static String bbox(Row row, int from, int to) {
    int top = TOP + row.row() * LINE;
    return String.format(
        Locale.ROOT,
        "bbox %d %d %d %d",
        LEFT + from * CHARACTER,
        top,
        LEFT + to * CHARACTER,
        top + 20);
  }

  private static void add(StringBuilder xml, String format, Object... facts) {
    xml.append(String.format(Locale.ROOT, format, facts));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
