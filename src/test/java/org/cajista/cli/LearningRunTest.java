package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an editor corrects in one text changes the encoding of the others. */
final class LearningRunTest extends NewEditionFixture {
  private static final String NAME = "<persName ref=\"#wolniewicz\">Wolniewicz</persName>";

  private Path first;
  private Path second;
  private Path third;

  @BeforeEach
  void threeTexts() throws IOException {
    first = text("uno", "Nadie oyó más que Wolniewicz en toda la noche. Vino el doctor Otegui.\n");
    second = text("dos", "No hubo más que Wolniewicz aquella noche.\n");
    third =
        text(
            "tres",
            "Nadie vio al doctor Robles. El doctor Robles cantaba. No hubo más que Wolniewicz.\n");
    cajista("encode");
    assertThat(Files.readString(second)).doesNotContain(">Wolniewicz</persName>");
    assertThat(Files.readString(third)).contains(">Robles</persName> cantaba");
  }

  private Path text(String name, String words) throws IOException {
    Files.writeString(edition.resolve("corpus/" + name + ".txt"), words);
    return edition.resolve("tei/" + name + ".xml");
  }

  private void correct(Path tei, String before, String after) throws IOException {
    String text = Files.readString(tei);
    assertThat(text).contains(before);
    Files.writeString(tei, text.replace(before, after));
  }

  @Test
  void aNameThatWasMarkedIsMarkedInTheOtherTexts() throws IOException {
    correct(first, "Wolniewicz", NAME);
    String corrected = Files.readString(first);
    cajista("encode");
    assertThat(Files.readString(second)).contains(">Wolniewicz</persName>");
    assertThat(Files.readString(third)).contains(">Wolniewicz</persName>");
    assertThat(Files.readString(first)).isEqualTo(corrected);
    assertThat(cajista("explain", "--learnt").out())
        .contains("Learnt from 1 corrected text.", "Marked as <persName>", "  Wolniewicz  1 of 1");
  }

  @Test
  void encodingTwiceGivesTheSame() throws IOException {
    correct(first, "Wolniewicz", NAME);
    cajista("encode");
    String once = Files.readString(second);
    String persons = Files.readString(edition.resolve("persons.xml"));
    assertThat(cajista("encode").out()).contains("5 texts, 5 of them up to date");
    cajista("encode", "--all");
    assertThat(Files.readString(second)).isEqualTo(once);
    assertThat(Files.readString(edition.resolve("persons.xml"))).isEqualTo(persons);
  }

  @Test
  void whatWasUnmarkedTwiceStaysUnmarked() throws IOException {
    text("cuatro", "Todos oyeron al doctor Robles. El doctor Robles dijo que no.\n");
    cajista("encode");
    Path fourth = edition.resolve("tei/cuatro.xml");
    String text = Files.readString(fourth);
    assertThat(text).contains("</persName> dijo");
    Files.writeString(
        fourth,
        text.replaceAll("<persName[^>]*>Robles</persName>", "Robles")
            .replace("Todos", "<persName>Todos</persName>"));
    cajista("encode");
    assertThat(Files.readString(third)).doesNotContain(">Robles</persName>");
    assertThat(cajista("explain", "--learnt").out())
        .contains("Not marked as <persName>", "  Robles  0 of 2");
  }

  @Test
  void aNameMeansWhomTheEditorMeansByIt() throws IOException {
    text("cuatro", "Robles y el viejo Otegui vinieron con Emilio Robles y Lidia Sorel.\n");
    cajista("encode");
    Files.writeString(
        third, Files.readString(third).replaceAll("ref=\"#robles[^\"]*\"", "ref=\"#sorel-lidia\""));
    Path fifth = text("cinco", "Vino el doctor Robles. El doctor Robles cantaba.\n");
    cajista("encode");
    assertThat(Files.readString(fifth))
        .containsPattern("<persName ref=\"#sorel-lidia\"[^>]*>Robles</persName>");
    assertThat(cajista("explain", "--learnt").out()).contains("Who is meant:", "#sorel-lidia");
  }

  @Test
  void learningCanBeSwitchedOff() throws IOException {
    correct(first, "Wolniewicz", NAME);
    cajista("encode", "--no-learning");
    assertThat(Files.readString(second)).doesNotContain(">Wolniewicz</persName>");
    Path toml = edition.resolve("edition.toml");
    Files.writeString(toml, Files.readString(toml) + "\n[encode]\nlearning = false\n");
    cajista("encode");
    assertThat(Files.readString(second)).doesNotContain(">Wolniewicz</persName>");
    assertThat(cajista("explain", "--learnt").out()).contains("switches learning off");
  }
}
