package org.cajista.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WarningSumsTest {

  private static List<String> many(int count, String pattern) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> pattern.formatted(i)).toList();
  }

  @Test
  void ofAKindThreeAreShownAndTheRestCounted() {
    List<String> warnings = new ArrayList<>();
    warnings.addAll(many(40, "carta-%d: warning: the picture «folio%1$d.tif» is not there."));
    warnings.addAll(many(6, "b: warning: the end #e%d of a delSpan was not found."));
    warnings.addAll(many(5, "b: warning: the stylesheets have no rule for <x%d>."));
    warnings.add("b: warning: the elements of this file are in no namespace.");
    assertThat(WarningSums.of(warnings))
        .hasSize(13)
        .containsSubsequence(
            "carta-3: warning: the picture «folio3.tif» is not there.",
            "… 37 more warnings of this kind. Print them all with --verbose.",
            "b: warning: the end #e1 of a delSpan was not found.",
            "… 3 more warnings of this kind. Print them all with --verbose.",
            "… 2 more warnings of this kind. Print them all with --verbose.",
            "b: warning: the elements of this file are in no namespace.");
  }

  @Test
  void oneMoreThanThreeIsShownToo() {
    List<String> warnings = many(4, "a: warning: the picture «%d» is not there.");
    assertThat(WarningSums.of(warnings)).isEqualTo(warnings);
  }

  @Test
  void differentSentencesAreOfDifferentKinds() {
    List<String> warnings = new ArrayList<>();
    for (String end : List.of("there", "published", "known", "read", "set")) {
      warnings.add("a: warning: the picture «x.png» is not " + end + ".");
    }
    assertThat(WarningSums.of(warnings)).isEqualTo(warnings);
  }
}
