package org.cajista.edition.registers;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cajista.edition.EditionException;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * A table from a spreadsheet program (RFC 4180 and similar forms). The delimiter is the sign that
 * is most frequent in the first line. The encoding is found out from the bytes.
 */
final class Table {
  private static final String DELIMITERS = ",;\t";

  private final String text;
  private final char delimiter;
  private final List<Row> rows = new ArrayList<>();

  /**
   * One row.
   *
   * @param cells the cells
   * @param start the offset at which the row begins, in UTF-16 code units
   */
  record Row(List<String> cells, int start) {
    String cell(int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }
  }

  private Table(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  /**
   * Reads a table.
   *
   * @param file the name of the file in diagnostics
   * @throws EditionException if a quotation mark has no partner
   */
  static Table read(String file, String text) throws IOException, EditionException {
    Table table = new Table(text, delimiter(text));
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(table.delimiter)
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .get();
    CSVParser parser = CSVParser.parse(new StringReader(text), format);
    try (parser) {
      for (CSVRecord record : parser) {
        table.rows.add(new Row(record.toList(), (int) record.getCharacterPosition()));
      }
    } catch (UncheckedIOException e) {
      int last = table.rows.isEmpty() ? 0 : table.rows.get(table.rows.size() - 1).start();
      int line = table.line(last) + (table.rows.isEmpty() ? 0 : 1);
      throw new EditionException(
          List.of(
              Diagnostic.of(
                  file, line, 0, Severity.ERROR, "import.table", e.getCause().getMessage())));
    }
    return table;
  }

  /**
   * Returns the text of {@code bytes}: Unicode if there is a byte order mark, else UTF-8 if
   * possible, else the most likely encoding.
   */
  static String decode(byte[] bytes) {
    String marked = UniversalDetector.detectCharsetFromBOM(bytes);
    if (marked != null) {
      return new String(bytes, Charset.forName(marked)).replaceFirst("^\uFEFF", "");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      UniversalDetector detector = new UniversalDetector();
      detector.handleData(bytes);
      detector.dataEnd();
      String found = detector.getDetectedCharset();
      boolean known = found != null && Charset.isSupported(found);
      return new String(bytes, Charset.forName(known ? found : "windows-1252"));
    }
  }

  private static char delimiter(String text) {
    int[] counts = new int[DELIMITERS.length()];
    boolean quoted = false;
    for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
      quoted ^= text.charAt(i) == '"';
      int sign = DELIMITERS.indexOf(text.charAt(i));
      if (sign >= 0 && !quoted) {
        counts[sign]++;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return DELIMITERS.charAt(most);
  }

  /** Returns all rows; the first has the column names. */
  List<Row> rows() {
    return rows;
  }

  /** Returns the line where the cell begins, from 1. */
  int line(Row row, int column) {
    return line(offset(row, column));
  }

  /** Returns the column in its line where the cell begins, from 1, in UTF-16 code units. */
  int column(Row row, int column) {
    int offset = offset(row, column);
    return offset - (text.lastIndexOf('\n', offset - 1) + 1) + 1;
  }

  private int line(int offset) {
    int line = 1;
    for (int i = 0; i < Math.min(offset, text.length()); i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    return line;
  }

  private int offset(Row row, int column) {
    int left = column;
    boolean quoted = false;
    int i = row.start();
    while (i < text.length() && left > 0) {
      quoted ^= text.charAt(i) == '"';
      left -= text.charAt(i) == delimiter && !quoted ? 1 : 0;
      i++;
    }
    return i;
  }
}
