package org.cajista.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cajista.cases.CaseFile;
import org.cajista.cases.CasePassage;
import org.cajista.cases.TextCase;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The names of {@code persons.cases} and {@code persons-kinds.cases}: each is found with its exact
 * extent, and nothing else is. Braces stand around every name; {@code {Name=id}} tells whose name
 * it is.
 */
class PersonCasesTest {
  private static final Pattern LINK = Pattern.compile("\\{([^{}=]+=[^{}]+)\\}");

  @TestFactory
  Stream<DynamicTest> names() {
    return CaseFile.tests("annotate/persons.cases", Set.of(), PersonCasesTest::check);
  }

  @TestFactory
  Stream<DynamicTest> kinds() {
    return CaseFile.tests("annotate/persons-kinds.cases", Set.of(), PersonCasesTest::check);
  }

  private static void check(TextCase one) {
    List<CasePassage> plain = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (CasePassage passage : one.passages()) {
      plain.add(passage.withText(passage.text().replaceAll("\\{([^{}=]+)(?:=[^{}]*)?\\}", "$1")));
      expected.add(passage.text().replaceAll("\\{([^{}=]+)=[^{}]*\\}", "{$1}"));
    }
    Document named = NameSample.named(NameSample.document(one.language(), plain), List.of());
    List<String> found = new ArrayList<>();
    List<String> links = new ArrayList<>();
    for (Block block : named.body()) {
      Passage passage = ((Block.Leaf) block).passage();
      StringBuilder shown = new StringBuilder(passage.text());
      List<Mark> marks = NameSample.persons(passage);
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
    assertThat(links).containsAll(expectedLinks(one.inputText()));
  }

  private static List<String> expectedLinks(String text) {
    return LINK.matcher(text).results().map(link -> link.group(1)).toList();
  }
}
