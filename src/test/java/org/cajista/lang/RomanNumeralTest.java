package org.cajista.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanNumeralTest {

  @ParameterizedTest
  @CsvSource({
    "i,1",
    "iv,4",
    "IX,9",
    "xiv,14",
    "XIX,19",
    "xxxviii,38",
    "xl,40",
    "xcix,99",
    "cd,400",
    "MCMXXXVI,1936",
    "mmmcmxcix,3999"
  })
  void readsWhatItWrites(String numeral, int value) {
    assertThat(RomanNumeral.value(numeral)).isEqualTo(value);
    assertThat(RomanNumeral.printedValue(numeral)).isEqualTo(value);
    assertThat(RomanNumeral.write(value)).isEqualToIgnoringCase(numeral);
  }

  @ParameterizedTest
  @CsvSource({"iiii,4", "viij,8", "xxxx,40", "VIIII,9", "j,1"})
  void readsWhatOldPrintsHaveOnlyWhereItIsAskedTo(String numeral, int value) {
    assertThat(RomanNumeral.printedValue(numeral)).isEqualTo(value);
    assertThat(RomanNumeral.value(numeral)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "vx", "iix", "civil", "12", "vii.", "iiiii", "mmmm", "xivv", "ijj"})
  void takesNothingElseForANumeral(String text) {
    assertThat(RomanNumeral.value(text)).isZero();
    assertThat(RomanNumeral.printedValue(text)).isZero();
  }

  @Test
  void readsEveryNumberBack() {
    for (int number = 1; number <= 3999; number++) {
      assertThat(RomanNumeral.value(RomanNumeral.write(number))).isEqualTo(number);
    }
    assertThatThrownBy(() -> RomanNumeral.write(4000)).isInstanceOf(IllegalArgumentException.class);
  }
}
