package org.cajista.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IsoDateTest {

  @Test
  void datesOfTheCalendarAreReal() {
    for (String date :
        List.of("0001", "1936", "-0044-03-15", "1936-02-29", "--02-29", "--12", "2000-12-31")) {
      assertThat(IsoDate.isReal(date)).as(date).isTrue();
    }
  }

  @Test
  void othersAreNot() {
    for (String date :
        List.of(
            "",
            "-",
            "0000",
            "-0000",
            "0000-04",
            "-0000-04-24",
            "19",
            "1936-13",
            "1936-00",
            "1936-04-00",
            "1935-02-29",
            "--02-30",
            "1936-4-24")) {
      assertThat(IsoDate.isReal(date)).as(date).isFalse();
    }
  }
}
