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
 * One thing that the header of an encoding should say.
 *
 * @param source the text's file name; empty for what a sample's own header says
 * @param wanted words that the field must contain
 * @param at where that is written
 */
record ExpectedHeader(String source, HeaderField field, String wanted, Position at) {

  /** The file beside the samples that says it for texts whose sample has no header. */
  static final String FILE = "headers.tsv";

  /** What {@code file} expects: lines of source, field and words, with tabs between them. */
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

  /** What the header of a sample says is what the encoding's should say; nothing without one. */
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
