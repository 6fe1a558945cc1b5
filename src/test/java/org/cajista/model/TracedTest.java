package org.cajista.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TracedTest {
  private static final Source SOURCE = new Source("a.txt", "0123456789", "UTF-8");

  @Test
  void cuttingAndJoiningKeepTheTrace() {
    Traced joined = text(1, 4).from(1).concat(text(7, 9));
    assertThat(joined).hasToString("2378");
    assertThat(joined.origin(1)).isEqualTo(3);
    assertThat(joined.origin(2)).isEqualTo(7);
    assertThat(joined.subSequence(1, 3).span()).isEqualTo(new Span(3, 8));
  }

  @Test
  void whatReplacesCarriesTheFirstOrigin() {
    Traced replaced = text(2, 8).replace(1, 3, "abc");
    assertThat(replaced).hasToString("2abc567");
    assertThat(replaced.span(1, 4)).isEqualTo(new Span(3, 4));
    assertThat(replaced.origin(4)).isEqualTo(5);
  }

  @Test
  void charactersFromNowhereHaveAnEmptySpanAfterTheNearestBefore() {
    Traced text = text(2, 4).concat(Traced.untraced(" ")).concat(text(6, 7));
    assertThat(text.origin(2)).isEqualTo(Traced.NOWHERE);
    assertThat(text.span(2, 3)).isEqualTo(new Span(4, 4));
    assertThat(text.span()).isEqualTo(new Span(2, 7));
    assertThat(Traced.EMPTY.span()).isEqualTo(new Span(0, 0));
  }

  @Test
  void equalityAsksForTheTraceToo() {
    assertThat(text(2, 4)).isEqualTo(text(1, 5).subSequence(1, 3));
    assertThat(text(2, 4)).isNotEqualTo(Traced.untraced("23"));
  }

  @Test
  void aSpanIsNoLessThanNothing() {
    assertThat(new Span(2, 5).to(new Span(7, 8))).isEqualTo(new Span(2, 8));
    assertThat(new Span(2, 5).overlaps(new Span(5, 8))).isFalse();
    assertThat(new Span(2, 5).overlaps(new Span(4, 8))).isTrue();
    assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Traced text(int start, int end) {
    return Traced.of(SOURCE, new Span(start, end));
  }
}
