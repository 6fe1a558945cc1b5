package org.cajista.annotate.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cajista.model.header.Header;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.DateValue;
import org.junit.jupiter.api.Test;

final class UndatedLettersTest {

  @Test
  void aLetterWithoutDateLiesBetweenItsNeighbours() {
    assertThat(dates("1852-03-04", "", "", "1852-06-09"))
        .containsExactly(
            DateValue.when("1852-03-04"),
            DateValue.between("1852-03-04", "1852-06-09"),
            DateValue.between("1852-03-04", "1852-06-09"),
            DateValue.when("1852-06-09"));
    assertThat(letters("1852", "", "1853-02").get(1).certainty()).isEqualTo(Certainty.LOW);
  }

  @Test
  void nothingIsSaidWhereOneSideOrTheOrderIsNotKnown() {
    assertThat(dates("", "1852-03-04", "")).contains(DateValue.NONE);
    assertThat(dates("1853-01-02", "", "1852-06-09")).contains(DateValue.NONE);
    assertThat(dates("--03-04", "", "1852-06-09")).contains(DateValue.NONE);
  }

  private static List<DateValue> dates(String... dates) {
    return letters(dates).stream().map(Header.Letter::dated).toList();
  }

  private static List<Header.Letter> letters(String... dates) {
    return UndatedLetters.limited(Stream.of(dates).map(UndatedLettersTest::letter).toList());
  }

  private static Header.Letter letter(String date) {
    DateValue dated = date.isEmpty() ? DateValue.NONE : DateValue.when(date);
    return new Header.Letter("Ana", "ana", "Luis", "luis", dated, Certainty.HIGH, "", "");
  }
}
