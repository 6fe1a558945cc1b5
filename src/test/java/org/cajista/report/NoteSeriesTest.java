package org.cajista.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cajista.report.encoding.NoteSeries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers are missing; divisions stand before a colon, notes are parted by blanks. */
final class NoteSeriesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: 1 2 3 | ''",
        "a: 1 2 4 | a 3",
        "a: 1 5 | a 2–4",
        "a: 1 4 b: 5 8 | a 2–3, b 6–7",
        // one count through all divisions: what is lost between two is missing, too
        "a: 1 2 b: 4 | b 3",
        // the count begins anew in each division
        "a: 1 2 3 b: 1 2 | ''",
        // and its first note is lost
        "a: 1 2 3 4 5 6 b: 2 3 | ''",
        // a count may begin anywhere: the beginning may not be in the file
        "a: 12 13 15 | a 14",
        // a note that stands a little too early is not missing
        "a: 1 3 2 4 | ''",
        // stars fill their places; a count of stars alone is not followed
        "a: 10 11* 12 | ''",
        "a: 10 11* 14 | a 12–13",
        "a: 1* 4* | ''",
        // a sign that is no number counts for nothing
        "a: 1 * 2 | ''",
        "a: * | ''",
      })
  void numbersAreMissing(String notes, String missing) {
    NoteSeries series = new NoteSeries();
    String division = "";
    for (String word : notes.strip().split(" ")) {
      if (word.endsWith(":")) {
        division = word.substring(0, word.length() - 1);
      } else {
        series.add(word, division);
      }
    }
    assertThat(series.gaps())
        .extracting(gap -> gap.division() + " " + gap.numbers())
        .isEqualTo(missing.isEmpty() ? List.of() : List.of(missing.split(", ")));
  }
}
