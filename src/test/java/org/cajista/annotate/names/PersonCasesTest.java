package org.cajista.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The names of {@code persons.cases}: each is found with its exact extent, and nothing else is. */
class PersonCasesTest {

  @TestFactory
  Stream<DynamicTest> names() {
    return Cases.read("persons.cases").stream()
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
  }

  private static void check(Cases.Case one) {
    List<String> plain = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String line : one.lines()) {
      plain.add(line.replaceAll("\\{([^{}=]+)(?:=[^{}]*)?\\}", "$1"));
      expected.add(Cases.withoutRole(line).replaceAll("\\{([^{}=]+)=[^{}]*\\}", "{$1}"));
    }
    Document named = Cases.named(Cases.document(one.language(), plain), List.of());
    List<String> found = new ArrayList<>();
    List<String> links = new ArrayList<>();
    for (Block block : named.body()) {
      Passage passage = ((Block.Leaf) block).passage();
      StringBuilder shown = new StringBuilder(passage.text());
      List<Mark> marks = passage.marks();
      for (int i = marks.size() - 1; i >= 0; i--) {
        shown.insert(marks.get(i).end(), '}').insert(marks.get(i).start(), '{');
      }
      found.add(shown.toString());
      for (Mark mark : marks) {
        links.add(
            passage.text().subSequence(mark.start(), mark.end())
                + "="
                + String.join(" ", ((Tag.PersonName) mark.tag()).ids()));
      }
    }
    assertThat(found).isEqualTo(expected);
    assertThat(links).containsAll(expectedLinks(one.lines()));
  }

  private static List<String> expectedLinks(List<String> lines) {
    List<String> links = new ArrayList<>();
    for (String line : lines) {
      var matcher = java.util.regex.Pattern.compile("\\{([^{}=]+=[^{}]+)\\}").matcher(line);
      while (matcher.find()) {
        links.add(matcher.group(1));
      }
    }
    return links;
  }
}
