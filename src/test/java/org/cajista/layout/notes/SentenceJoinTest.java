package org.cajista.layout.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cajista.model.Ending;
import org.cajista.model.Line;
import org.cajista.model.Traced;
import org.cajista.model.Zone;
import org.junit.jupiter.api.Test;

class SentenceJoinTest {

  @Test
  void aLineInLowerCaseGoesOnWithASentence() {
    for (String text : List.of("y no vino", "et ne vint pas", "und kam @ 3", "a 20 km")) {
      assertThat(SentenceJoin.isSmall(line(text))).as(text).isTrue();
    }
    assertThat(SentenceJoin.isSmall(line("Vino"))).isFalse();
  }

  @Test
  void anAddressIsInLowerCaseAndBeginsAsItLikes() {
    for (String text :
        List.of(
            "www.imprenta.example",
            "el taller: www.imprenta.example",
            "https://imprenta.example/roca",
            "ftp://archiv.example",
            "roca@imprenta.example",
            "mail: roca@imprenta.example")) {
      assertThat(SentenceJoin.isSmall(line(text))).as(text).isFalse();
    }
  }

  @Test
  void aRomanNumeralGoesOnLikeAFigureButOpensHeadingsWithItsStop() {
    SentenceJoin join = new SentenceJoin(List.of());
    for (String over :
        List.of("les pièces n° XII et", "véanse los tomos II,", "siehe Bd. IV und")) {
      double number = join.fit(line(over), line("XIII, passim"));
      assertThat(number).as(over).isEqualTo(join.fit(line(over), line("13, passim"))).isPositive();
      assertThat(join.fit(line(over), line("XIII. La corde"))).as(over).isLessThan(number);
      assertThat(join.fit(line(over), line("I vicini"))).as(over).isLessThan(number);
    }
  }

  private static Line line(String text) {
    return new Line(Traced.untraced(text), 0, 0, Zone.BODY, Ending.SPACE);
  }
}
