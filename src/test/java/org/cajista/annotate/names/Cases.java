package org.cajista.annotate.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cajista.annotate.Nesting;
import org.cajista.annotate.passage.PassageWalk;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.Entry;
import org.cajista.model.Header;
import org.cajista.model.Passage;
import org.cajista.model.Person;
import org.cajista.model.Source;
import org.cajista.model.Traced;
import org.cajista.report.Report;

/** Reads case files and runs the recogniser of names over small documents. */
final class Cases {

  /**
   * One case.
   *
   * @param name what it shows
   * @param lines its paragraphs, then what is expected, as they stand in the file
   */
  record Case(String language, String name, List<String> lines) {}

  private Cases() {}

  static List<Case> read(String file) {
    List<Case> cases = new ArrayList<>();
    try (var in = Cases.class.getResourceAsStream("/cases/annotate/" + file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> lines = new ArrayList<>();
      for (String line : text.split("\n")) {
        if (line.startsWith("== ")) {
          lines = new ArrayList<>();
          cases.add(new Case(line.substring(3, 5), line.substring(3), lines));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  /** A document of these paragraphs; {@code bibl:} and the like before one give its role. */
  static Document document(String language, List<String> paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      Block.Role role = role(paragraph);
      Passage passage = Passage.of(Traced.untraced(withoutRole(paragraph)));
      blocks.add(new Block.Leaf(role, passage));
    }
    Header header = new Header("", "", "", Entry.Kind.BOOK, Optional.empty());
    return new Document(
        new Source("case.txt", String.join("\n", paragraphs), "UTF-8"),
        language,
        1,
        header,
        List.of(),
        blocks,
        List.of(),
        List.of());
  }

  static Block.Role role(String paragraph) {
    int colon = paragraph.indexOf(':');
    if (colon > 0 && paragraph.substring(0, colon).matches("bibl|item|head")) {
      return Block.Role.valueOf(paragraph.substring(0, colon).toUpperCase(Locale.ROOT));
    }
    return Block.Role.PARAGRAPH;
  }

  static String withoutRole(String paragraph) {
    return role(paragraph) == Block.Role.PARAGRAPH
        ? paragraph
        : paragraph.substring(paragraph.indexOf(':') + 1).strip();
  }

  /** The document with its names marked and told whose they are. */
  static Document named(Document document, List<Person> known) {
    return named(document, known, new Report(document.source()));
  }

  static Document named(Document document, List<Person> known, Report report) {
    Persons persons = new Persons(document, known, report.trace());
    Document marked =
        PassageWalk.map(
            document,
            (passage, context) ->
                passage.withMarks(Nesting.settle(persons.recogniser().find(passage, context))));
    return persons.personography().apply(marked, report);
  }
}
