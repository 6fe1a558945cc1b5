package org.cajista.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One case of a file under {@code cases/annotate}. A line of a file is
 *
 * <pre>
 *   # a comment; a blank line ends a case
 *   @ fr                   the language of the cases that follow (at first Spanish)
 *   @ written 1936-07-30   the date of the letter that the case is
 *   &gt; text                 a paragraph; {4* text} is a note called there
 *   h text                 a heading     l text   a label     d text   a dateline
 *   - - -                  a new division begins
 *   = mark                 a mark that must be found; all must be named, in reading order
 *   !                      nothing must be found
 *   ~ text                 the reading text, all paragraphs, {4*} where a note stands
 * </pre>
 */
record Case(
    String name,
    String language,
    String written,
    List<String> blocks,
    List<String> expected,
    List<String> reading) {

  static List<Case> read(String file) {
    Path path = Path.of("src/test/resources/cases/annotate", file);
    List<Case> cases = new ArrayList<>();
    String language = "es";
    String written = "";
    List<String> blocks = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    List<String> reading = new ArrayList<>();
    boolean asserted = false;
    List<String> lines = new ArrayList<>();
    try {
      lines.addAll(Files.readAllLines(path, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lines.add("");
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        if (!blocks.isEmpty()) {
          if (!asserted) {
            throw new IllegalArgumentException(file + ":" + (i + 1) + ": a case without = ! or ~");
          }
          String name = file + ":" + i + " " + blocks.get(0);
          cases.add(new Case(name, language, written, blocks, expected, reading));
        }
        blocks = new ArrayList<>();
        expected = new ArrayList<>();
        reading = new ArrayList<>();
        written = "";
        asserted = false;
        continue;
      }
      String rest = line.length() > 2 ? line.substring(2) : "";
      switch (line.charAt(0)) {
        case '#' -> {}
        case '@' -> {
          if (rest.startsWith("written ")) {
            written = rest.substring("written ".length());
          } else {
            language = rest.strip();
          }
        }
        case '>', 'h', 'l', 'd', '-' -> blocks.add(line);
        case '=' -> expected.add(rest.strip());
        case '~' -> reading.add(rest);
        case '!' -> {}
        default -> throw new IllegalArgumentException(file + ":" + (i + 1) + ": " + line);
      }
      asserted |= "=~!".indexOf(line.charAt(0)) >= 0;
    }
    return cases;
  }

  @Override
  public String toString() {
    return name;
  }
}
