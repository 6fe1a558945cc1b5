package org.cajista.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.cajista.Growth;
import org.cajista.collate.Deviation.Kind;
import org.junit.jupiter.api.Test;

/** A comparison finds what was done to a long text, and nothing else, at a cost that is linear. */
final class CollationTest {
  private static final String[] SYLLABLES = {"ba", "ne", "ti", "lo", "ru", "mas", "ven", "dor"};

  private static String text(int words, long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      for (int k = random.nextInt(3); k >= 0; k--) {
        text.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      text.append(i % 11 == 10 ? ".\n" : " ");
    }
    return text.toString();
  }

  private static String tei(String text) {
    return "<TEI><text><body><p>" + text + "</p></body></text></TEI>";
  }

  @Test
  void eachDamageIsFoundAndNothingElse() {
    String source = text(4000, 1);
    String[] words = source.split(" ");
    for (int i = 100; i < words.length - 100; i += 100) {
      words[i] = i % 200 == 0 ? "Xylograph" : words[i] + " Quirl";
    }
    Collation collation = new Collation(source, tei(String.join(" ", words)));
    assertThat(collation.deviations())
        .hasSize((words.length - 101) / 100)
        .allMatch(one -> one.kind() == Kind.ALTERED || one.kind() == Kind.INVENTED)
        .allMatch(one -> one.teiWords().matches(".*(Xylograph|Quirl).*"));
  }

  @Test
  void aTextIsTheSameAsItself() {
    String source = text(3000, 2);
    assertThat(new Collation(source, tei(source)).deviations()).isEmpty();
  }

  @Test
  void placesAreThoseOfTheFile() {
    String tei =
        "<TEI><text><body>\n<p>One &amp; <hi>two</hi>\nthrae four.</p></body></text></TEI>";
    Deviation found = new Collation("One & two three four.", tei).deviations().get(0);
    assertThat(tei.substring(found.tei().start(), found.tei().end())).isEqualTo("thrae");
    assertThat("One & two three four.".substring(found.source().start(), found.source().end()))
        .isEqualTo("three");
  }

  @Test
  void twoStrangersShareNothing() {
    Collation collation = new Collation(text(500, 3), tei("Nothing of this is there."));
    assertThat(collation.deviations())
        .extracting(Deviation::kind)
        .contains(Kind.LOST, Kind.INVENTED);
  }

  @Test
  void theCostIsLinear() throws Exception {
    Growth.isLinear(
        "a text with some altered words",
        40_000,
        words -> text(words, 4),
        source ->
            assertThat(new Collation(source, tei(source.replace("lolo", "lulo"))).tokens())
                .isPositive());
  }

  @Test
  void oneWordAgainAndAgainIsLinearToo() throws Exception {
    Growth.isLinear(
        "one word again and again",
        40_000,
        words -> "ba ".repeat(words),
        source -> assertThat(new Collation(source, tei(source + "ba ne")).tokens()).isPositive());
  }
}
