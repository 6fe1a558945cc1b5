package org.cajista.project.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cajista.model.register.RegisterKind;
import org.junit.jupiter.api.Test;

/** Weights are learnt where they help in texts from which they were not learnt. */
final class WeightTeacherTest {
  private static final RegisterKind KIND = RegisterKind.PERSON;

  /** A decision that misses a name by a half: only {@code rule} has voted. */
  private static Example close(String words, String rule, boolean name) {
    return new Example(KIND, words, Map.of(rule, 1, "name.enough", -1), -0.5, name);
  }

  /** Six texts with other names in each, of which {@code rule} says the same everywhere. */
  private static List<List<Example>> texts(boolean names) {
    List<List<Example>> texts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      texts.add(
          List.of(
              close("Otegui" + i, "name.strange", names),
              close("Robles" + i, "name.strange", names),
              close("Lunes" + i, "name.proper", false),
              new Example(KIND, "Sorel" + i, Map.of("name.full-name", 1), 2.5, true)));
    }
    return texts;
  }

  @Test
  void aRuleThatIsAlwaysRightGainsWeight() {
    Map<String, Double> weights = WeightTeacher.weights(KIND, texts(true));
    assertThat(weights.get("name.strange")).isPositive();
    Example next = close("Wolniewicz", "name.strange", true);
    assertThat(next.margin(Map.of())).isNegative();
    assertThat(next.margin(weights)).isNotNegative();
    assertThat(close("Martes", "name.proper", false).margin(weights)).isNegative();
  }

  @Test
  void theSameTextsTeachTheSame() {
    assertThat(WeightTeacher.weights(KIND, texts(true)))
        .isEqualTo(WeightTeacher.weights(KIND, texts(true)));
  }

  @Test
  void whereTheProgramIsRightNothingIsLearnt() {
    assertThat(WeightTeacher.weights(KIND, texts(false))).isEmpty();
  }

  @Test
  void twoTextsAreTooFew() {
    assertThat(WeightTeacher.weights(KIND, texts(true).subList(0, 2))).isEmpty();
  }

  @Test
  void otherKindsOfNamesAreAnotherMatter() {
    assertThat(WeightTeacher.weights(RegisterKind.PLACE, texts(true))).isEmpty();
  }

  @Test
  void whatOnlyOneTextShowsDoesNotCount() {
    List<List<Example>> texts = texts(false);
    texts.set(
        0,
        List.of(
            close("Otegui", "name.strange", true),
            close("Robles", "name.strange", true),
            close("Sorel", "name.strange", true)));
    assertThat(WeightTeacher.weights(KIND, texts)).isEmpty();
  }
}
