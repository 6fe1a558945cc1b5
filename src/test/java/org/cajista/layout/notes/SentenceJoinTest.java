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

  private static Line line(String text) {
    return new Line(Traced.untraced(text), 0, 0, Zone.BODY, Ending.SPACE);
  }
}
