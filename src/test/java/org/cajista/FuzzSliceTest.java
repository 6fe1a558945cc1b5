package org.cajista;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.cajista.fuzz.Campaign;
import org.cajista.fuzz.Fuzzers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fixed slice of what the fuzzers try: the same inputs in each run. */
final class FuzzSliceTest {

  @ParameterizedTest(name = "{0}: {1} inputs")
  @CsvSource({"page, 200", "tei, 150", "toml, 20", "persons, 10", "edits, 8"})
  void noInputIsTooMuch(String kind, int count) throws Exception {
    try (Fuzzers fuzzers = new Fuzzers()) {
      Campaign campaign =
          new Campaign(fuzzers.of(kind), 1, 1_000, fault -> {}, (done, kinds) -> {});
      assertThat(campaign.run(1, count, Duration.ofDays(1))).isEmpty();
      assertThat(campaign.done()).isEqualTo(count);
    }
  }
}
