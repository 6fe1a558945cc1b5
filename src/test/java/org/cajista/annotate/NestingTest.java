package org.cajista.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.cajista.Growth;
import org.cajista.model.Mark;
import org.cajista.model.Tag;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.DateValue;
import org.junit.jupiter.api.Test;

/** Marks come out nested, whatever went in. */
class NestingTest {
  private static final Tag NAME = new Tag.PersonName(List.of());
  private static final Tag DATE = new Tag.Dated(DateValue.when("1936"));
  private static final Tag ITALIC = new Tag.Highlight("italic");
  private static final Tag GAP = new Tag.Gap("editorial", OptionalInt.empty(), "");
  private static final List<Tag> TAGS =
      List.of(
          NAME,
          DATE,
          ITALIC,
          GAP,
          new Tag.Gloss(),
          new Tag.Supplied(""),
          new Tag.Sign(),
          new Tag.Expansion(),
          new Tag.DeletionEnd("x"),
          new Tag.Deletion("x", ""));

  @Test
  void ofTwoThatCrossTheStrongerStays() {
    Mark gloss = new Mark(0, 6, 1, 1, new Tag.Gloss(), Certainty.HIGH);
    Mark name = Mark.of(4, 9, NAME);
    assertThat(Nesting.settle(List.of(name, gloss))).containsExactly(gloss);
  }

  @Test
  void emphasisIsCutInTwo() {
    Mark italic = new Mark(0, 10, 1, 1, ITALIC, Certainty.HIGH);
    Mark name = Mark.of(6, 14, NAME);
    assertThat(Nesting.settle(List.of(italic, name)))
        .containsExactly(
            new Mark(0, 6, 1, 0, ITALIC, Certainty.HIGH),
            name,
            new Mark(6, 10, 0, 1, ITALIC, Certainty.HIGH));
  }

  @Test
  void whatStandsInAGapVanishes() {
    Mark gap = Mark.of(3, 12, GAP);
    assertThat(Nesting.settle(List.of(Mark.of(4, 8, NAME), gap))).containsExactly(gap);
  }

  @Test
  void aNameInANameIsSaidTwice() {
    Mark outer = Mark.of(0, 20, NAME);
    assertThat(Nesting.settle(List.of(Mark.of(5, 9, NAME), outer))).containsExactly(outer);
  }

  @Test
  void aMarkWithoutTextStandsBeforeWhatBeginsThere() {
    Mark end = Mark.of(4, 4, new Tag.DeletionEnd("x"));
    Mark name = Mark.of(4, 9, NAME);
    assertThat(Nesting.settle(List.of(name, end))).containsExactly(end, name);
  }

  @Test
  void anyMarksComeOutNested() {
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      List<Mark> marks = new ArrayList<>();
      int count = random.nextInt(9);
      for (int i = 0; i < count; i++) {
        Tag tag = TAGS.get(random.nextInt(TAGS.size()));
        int start = random.nextInt(20);
        int length = tag instanceof Tag.DeletionEnd ? 0 : 1 + random.nextInt(12);
        int opening = length > 2 ? random.nextInt(2) : 0;
        int closing = length > 3 ? random.nextInt(2) : 0;
        marks.add(new Mark(start, start + length, opening, closing, tag, Certainty.HIGH));
      }
      List<Mark> settled = Nesting.settle(marks);
      assertNested(settled);
      assertThat(Nesting.settle(settled)).as("settled twice: %s", marks).isEqualTo(settled);
    }
  }

  @Test
  void oddBracketsCostNoMoreThanTheyAreLong() throws Exception {
    Random random = new Random(11);
    String signs = "[]()*…1930-/ ay";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 200; i++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertNested(Sample.annotated(text.toString()).marks());
    }
    for (String sign : List.of("[", "]", "[a", "*", "(", "1936-", "[sic", "4, ", "?", "[]")) {
      Growth.isLinear(
          "«" + sign + "»",
          40_000,
          times -> "a " + sign.repeat(times),
          text -> assertNested(Sample.annotated(text).marks()));
    }
  }

  private static void assertNested(List<Mark> marks) {
    for (int i = 0; i < marks.size(); i++) {
      for (int j = i + 1; j < Math.min(marks.size(), i + 200); j++) {
        Mark one = marks.get(i);
        Mark other = marks.get(j);
        assertThat(one.crosses(other)).as("%s crosses %s", one, other).isFalse();
        boolean inOrder =
            one.start() < other.start()
                || (one.start() == other.start()
                    && (one.end() >= other.end() || one.start() == one.end()));
        assertThat(inOrder).as("%s before %s", one, other).isTrue();
      }
    }
  }
}
