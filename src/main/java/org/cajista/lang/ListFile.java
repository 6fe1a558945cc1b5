package org.cajista.lang;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;

/**
 * The lines of one file of a language, without blank ones, comments and glosses ({@code … # …}).
 *
 * @param name how messages call the file
 * @param rows the lines
 */
record ListFile(String name, List<Row> rows) {

  /** The beginning of a line that removes a form from a list. */
  private static final String AWAY = "- ";

  /**
   * A line.
   *
   * @param number from 1
   * @param text without white space at its end
   */
  record Row(int number, String text) {

    /** True if the line removes a form from the list. */
    boolean takesAway() {
      return text.startsWith(AWAY);
    }

    /** Returns the fields between the tabs. */
    List<String> fields() {
      String content = takesAway() ? text.substring(AWAY.length()) : text;
      List<String> fields = new ArrayList<>();
      for (String field : content.split("\t")) {
        fields.add(field.strip());
      }
      return fields;
    }
  }

  /** Returns what is wrong with a line; {@code code} has its sentence in the messages. */
  BadListException fault(Row row, String code, Object... arguments) {
    return new BadListException(
        Diagnostic.of(name, row.number(), 0, Severity.ERROR, code, arguments));
  }

  /** Returns what is wrong with the file as a whole. */
  BadListException fault(String code, Object... arguments) {
    return new BadListException(Diagnostic.of(name, 0, 0, Severity.ERROR, code, arguments));
  }

  ListFile {
    rows = List.copyOf(rows);
  }

  /** Reads a file in UTF-8. */
  static ListFile read(String name, InputStream in) throws IOException {
    List<Row> rows = new ArrayList<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      int gloss = line.startsWith("#") ? 0 : line.indexOf(" #");
      String content = (gloss < 0 ? line : line.substring(0, gloss)).stripTrailing();
      if (!content.isEmpty()) {
        rows.add(new Row(number, content));
      }
    }
    return new ListFile(name, rows);
  }
}
