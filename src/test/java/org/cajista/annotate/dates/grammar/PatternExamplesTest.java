package org.cajista.annotate.dates.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cajista.annotate.dates.DateSpan;
import org.cajista.lang.Language;
import org.cajista.lang.Languages;
import org.cajista.lang.Level;
import org.cajista.lang.WordList;
import org.cajista.model.value.DateValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each pattern of {@code lang/CODE/dates/patterns.txt} reads the examples that stand below it. */
class PatternExamplesTest {

  record Example(String language, String pattern, String text, String value) {}

  static Stream<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (Language language : Languages.shipped().atLeast(Level.QUOTED)) {
      String code = language.code();
      String pattern = "";
      for (String line : language.lines(WordList.DATE_PATTERNS)) {
        if (line.startsWith("=")) {
          String[] sides = line.substring(1).split("->");
          examples.add(new Example(code, pattern, sides[0].strip(), sides[1].strip()));
        } else {
          assertThat(pattern.isEmpty() || examples.get(examples.size() - 1).pattern.equals(pattern))
              .as("the pattern has an example: %s", pattern)
              .isTrue();
          pattern = line;
        }
      }
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsItsExample(Example example) {
    SlotReader slots = new SlotReader(new DateWords(Languages.shipped().of(example.language)));
    Tokens tokens = new Tokens(example.text);
    SlotValues reading = new SlotValues();
    int end = new DatePattern(example.pattern, slots).read(tokens, 0, reading);
    assertThat(end).as("the pattern takes in all of the example").isEqualTo(tokens.size());
    Moment moment = reading.moment(0, end, 1900);
    DateValue value = DateSpan.of(moment).value();
    String shown =
        value.when().isEmpty() ? value.notBefore() + "/" + value.notAfter() : value.when();
    assertThat(shown + (moment.doubtful() ? " low" : "")).isEqualTo(example.value);
  }
}
