package org.cajista;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.cajista.cases.CaseFile;
import org.cajista.fuzz.EncodeOracle;
import org.cajista.model.Source;
import org.cajista.model.header.Entry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code cases/robust}: page texts that once broke the encoder. */
final class OddTextsTest {

  @TestFactory
  Stream<DynamicTest> theirTeiIsValidAndHasEveryWord() {
    return CaseFile.testsOf(
        "robust",
        Set.of(),
        one ->
            assertThat(
                    EncodeOracle.check(
                        new Source("odd.txt", one.inputText(), "UTF-8"), Entry.NONE, true))
                .isEmpty());
  }
}
