package org.cajista.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cajista.cases.CaseFile;
import org.cajista.cases.CasePassage;
import org.cajista.cases.TextCase;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Tag;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Which names are one person's: {@code who-is-who.cases}. Every name stands in braces with a letter
 * for the person, {@code {Emilio Robles=E}}, or for several, {@code {los Paz=E L}}. The ids
 * themselves do not matter.
 */
class WhoIsWhoCasesTest {
  private static final Pattern NAME = Pattern.compile("\\{([^{}=]+)=([^{}]+)\\}");

  @TestFactory
  Stream<DynamicTest> clusters() {
    return CaseFile.tests("annotate/who-is-who.cases", Set.of(), WhoIsWhoCasesTest::check);
  }

  private static void check(TextCase one) {
    List<CasePassage> plain = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (CasePassage passage : one.passages()) {
      Matcher name = NAME.matcher(passage.text());
      plain.add(passage.withText(name.replaceAll("$1")));
      name.reset();
      while (name.find()) {
        expected.add(
            name.group(1)
                + "="
                + String.join(" ", new TreeSet<>(List.of(name.group(2).split(" ")))));
      }
    }
    Document named = NameSample.named(NameSample.document(one.language(), plain), List.of());
    List<String> texts = new ArrayList<>();
    List<List<String>> ids = new ArrayList<>();
    for (Block block : named.body()) {
      Block.Leaf leaf = (Block.Leaf) block;
      for (Mark mark : NameSample.persons(leaf.passage())) {
        texts.add(leaf.passage().text().subSequence(mark.start(), mark.end()).toString());
        ids.add(((Tag.PersonName) mark.tag()).ids());
      }
    }
    assertThat(texts)
        .isEqualTo(expected.stream().map(name -> name.substring(0, name.indexOf('='))).toList());
    assertThat(lettered(texts, ids, expected)).as(ids.toString()).isEqualTo(expected);
  }

  /** The names with letters for ids: the letter of the first name that has the id. */
  private static List<String> lettered(
      List<String> texts, List<List<String>> ids, List<String> expected) {
    Map<String, String> letters = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      String letter = expected.get(i).substring(expected.get(i).indexOf('=') + 1);
      if (ids.get(i).size() == 1 && !letters.containsValue(letter)) {
        letters.putIfAbsent(ids.get(i).get(0), letter);
      }
    }
    List<String> lettered = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      TreeSet<String> mine = new TreeSet<>();
      ids.get(i).forEach(id -> mine.add(letters.getOrDefault(id, id)));
      lettered.add(texts.get(i) + "=" + String.join(" ", mine));
    }
    return lettered;
  }
}
