package org.cajista.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DictionariesTest {

  @Test
  void ownLanguageComesFirst() {
    Dictionaries spanish = new Dictionaries(Languages.shipped().ofText("es-MX"));
    assertThat(spanish.size()).isEqualTo(4);
    assertThat(spanish.knowsOwn("imprenta")).isTrue();
    assertThat(spanish.knowsOwn("printer")).isFalse();
    assertThat(spanish.knows("printer")).isTrue();
    assertThat(spanish.knows("prnter")).isFalse();
    assertThat(new Dictionaries(Languages.shipped().ofText("en")).knowsOwn("printer")).isTrue();
  }

  @Test
  void knowsWordsWithACapitalAtTheirHead() {
    Dictionaries spanish = new Dictionaries(Languages.shipped().ofText("es"));
    assertThat(spanish.knowsOwn("Imprenta")).isTrue();
    assertThat(spanish.hasExactly("Imprenta")).isFalse();
    assertThat(spanish.hasExactly("imprenta")).isTrue();
  }

  @Test
  void tellsCommonWordsFromRareOnes() {
    Dictionaries spanish = new Dictionaries(Languages.shipped().ofText("es"));
    assertThat(spanish.commonness("tras", 0)).isGreaterThan(spanish.commonness("fíe", 0));
    assertThat(spanish.commonness("printer", 0)).isZero();
  }

  @Test
  void aLanguageWithoutDictionaryHasTheOthers() {
    Dictionaries catalan = new Dictionaries(Languages.shipped().ofText("ca"));
    assertThat(catalan.size()).isEqualTo(4);
    assertThat(catalan.knowsOwn("imprenta")).isFalse();
    assertThat(catalan.knows("imprenta")).isTrue();
  }

  @Test
  void documentWordsAreWholeAndClean() {
    DocumentWords words =
        DocumentWords.of(
            List.of("La imprenta, la con-\nfianza; Sokolo8 in!nito, franco-ruso ¡ya!"));
    assertThat(words.countAnyCase("LA")).isEqualTo(2);
    assertThat(words.count("la")).isEqualTo(1);
    assertThat(words.count("ya")).isEqualTo(1);
    assertThat(words.countCompound("Franco-Ruso")).isEqualTo(1);
    for (String half : List.of("con", "Sokolo", "in", "nito", "franco", "ruso")) {
      assertThat(words.countAnyCase(half)).as(half).isZero();
    }
  }

  @Test
  void halvesOfDividedWordsAreNoWords() {
    DocumentWords words =
        DocumentWords.of(
            List.of(
                "lenta-\nmente, eine Hand¬\nlung; la mai\u00AD\nson, the vil\u2010\nlage, Buch⸗\ndruck",
                "brother-in-\nlaw, une demi-\nheure-là, 1870-\nmarzo"));
    List<String> halves =
        List.of("lenta", "mente", "hand", "lung", "mai", "son", "vil", "lage", "buch", "druck");
    for (String half : halves) {
      assertThat(words.countAnyCase(half)).as(half).isZero();
    }
    assertThat(words.countAnyCase("law")).isZero();
    assertThat(words.countAnyCase("marzo")).isZero();
    assertThat(words.compounds()).isEmpty();
    assertThat(words.lowered()).containsExactlyInAnyOrder("eine", "la", "the", "une");
  }

  @Test
  void aSignAtALineEndNeedNotDivideAWord() {
    DocumentWords words =
        DocumentWords.of(List.of("vino tarde -\ndijo\nella --\nnunca a =\nMás=\nCosas —\nluego"));
    assertThat(words.lowered())
        .containsExactlyInAnyOrder("vino", "tarde", "dijo", "ella", "nunca", "a", "cosas", "luego");
  }
}
