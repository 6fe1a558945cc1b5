package org.cajista.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.sf.saxon.s9api.XdmNode;
import org.cajista.report.Position;

/**
 * One fact that the header of an encoding must contain.
 *
 * @param source the file name of the text; empty if the header of the sample has the fact
 * @param field the field
 * @param wanted the words that the field must contain
 * @param at the place of this line or element
 */
record ExpectedHeader(String source, HeaderField field, String wanted, Position at) {

  /** The file beside the samples for texts whose sample has no header. */
  static final String FILE = "headers.tsv";

  /**
   * Returns the facts in {@code file}: lines with source, field and words, with tabs between them.
   */
  static List<ExpectedHeader> read(Path file) throws IOException {
    List<ExpectedHeader> expected = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        expected.add(line(file, number, line.split("\t")));
      }
    }
    return expected;
  }

  private static ExpectedHeader line(Path file, int number, String[] columns) throws IOException {
    if (columns.length != 3) {
      throw new IOException(
          "%s:%d:1: this line must have three columns with tabs between them: text, field, words."
              .formatted(file, number));
    }
    HeaderField field =
        Arrays.stream(HeaderField.values())
            .filter(known -> known.label().equals(columns[1]))
            .findFirst()
            .orElseThrow(
                () ->
                    new IOException(
                        "%s:%d:%d: the field «%s» does not exist. Use one of these: %s."
                            .formatted(
                                file,
                                number,
                                columns[0].length() + 2,
                                columns[1],
                                HeaderField.labels())));
    return new ExpectedHeader(columns[0], field, columns[2], new Position(number, 1));
  }

  /**
   * Returns the facts in the header of a sample, which the encoding must contain; empty if there is
   * no header.
   */
  static List<ExpectedHeader> of(XdmNode sample) {
    List<ExpectedHeader> expected = new ArrayList<>();
    for (HeaderField field : HeaderField.values()) {
      String wanted = field.in(sample);
      if (!wanted.isEmpty()) {
        expected.add(new ExpectedHeader("", field, wanted, Tei.place(sample)));
      }
    }
    return expected;
  }
}
