package org.cajista.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cajista.model.value.IsoDate;
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

  @Test
  void oneDateIsNotBeforeAnotherAsFarAsBothSay() {
    String inOrder =
        """
        1870 1911
        1870 1870-02
        1870-05 1870
        1870-05-03 1870-05
        -0100 -0044-03-15
        -0044-03 0014
        -0044-03 -0044-05
        --05 1870
        1870 --03
        """;
    String reverse =
        """
        1911 1870
        1870-05 1870-04-30
        1870 -0044-03
        -0044 -0100-07
        -0044-05 -0044-03
        """;
    inOrder
        .lines()
        .map(line -> line.split(" "))
        .forEach(two -> assertThat(IsoDate.inOrder(two[0], two[1])).as(two[0] + two[1]).isTrue());
    reverse
        .lines()
        .map(line -> line.split(" "))
        .forEach(two -> assertThat(IsoDate.inOrder(two[0], two[1])).as(two[0] + two[1]).isFalse());
  }
}
