package org.cajista.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cajista.eval.CommonRuns.Run;
import org.junit.jupiter.api.Test;

/** The runs that two texts have in common. */
final class CommonRunsTest {

  private static List<Run> runs(String a, String b) {
    return CommonRuns.of(List.of(a.split(" ")), List.of(b.split(" ")));
  }

  @Test
  void theLongestRunIsFirst() {
    // «a» is not paired with the first «a» of the other, though a shorter edit script would do so
    assertThat(runs("a b c", "a x a b c")).containsExactly(new Run(0, 2, 3));
  }

  @Test
  void ofSeveralTheFirst() {
    assertThat(runs("x b", "b y b")).containsExactly(new Run(1, 0, 1));
    assertThat(runs("b y b", "x b")).containsExactly(new Run(0, 1, 1));
  }

  @Test
  void nothingInCommon() {
    assertThat(runs("a b", "c d")).isEmpty();
    assertThat(CommonRuns.of(List.of(), List.of("a"))).isEmpty();
  }

  /** With the search spelt out by the definition, on texts of few words, full of repetitions. */
  @Test
  void findsWhatTheDefinitionSays() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<String> a = text(random);
      List<String> b = text(random);
      List<Run> expected = new ArrayList<>();
      search(a, 0, a.size(), b, 0, b.size(), expected);
      assertThat(pairs(CommonRuns.of(a, b))).isEqualTo(pairs(expected));
    }
  }

  private static List<String> text(Random random) {
    return random
        .ints(random.nextInt(90), 0, 2 + random.nextInt(4))
        .mapToObj(n -> "w" + n)
        .toList();
  }

  private static void search(
      List<String> a, int a0, int a1, List<String> b, int b0, int b1, List<Run> runs) {
    Run best = new Run(a0, b0, 0);
    for (int i = a0; i < a1; i++) {
      for (int j = b0; j < b1; j++) {
        int length = 0;
        while (i + length < a1 && j + length < b1 && a.get(i + length).equals(b.get(j + length))) {
          length++;
        }
        if (length > best.length()) {
          best = new Run(i, j, length);
        }
      }
    }
    if (best.length() > 0) {
      search(a, a0, best.a(), b, b0, best.b(), runs);
      runs.add(best);
      search(a, best.a() + best.length(), a1, b, best.b() + best.length(), b1, runs);
    }
  }

  private static List<List<Integer>> pairs(List<Run> runs) {
    List<List<Integer>> pairs = new ArrayList<>();
    for (Run run : runs) {
      for (int k = 0; k < run.length(); k++) {
        pairs.add(List.of(run.a() + k, run.b() + k));
      }
    }
    return pairs;
  }
}
