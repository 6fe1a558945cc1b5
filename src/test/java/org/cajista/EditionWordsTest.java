package org.cajista;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cajista.lang.Languages;
import org.cajista.model.Source;
import org.cajista.model.header.Entry;
import org.cajista.model.learning.Learnt;
import org.cajista.model.register.KnownThings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that an edition adds to a language change what is found in its texts. */
final class EditionWordsTest {

  @TempDir Path folder;

  private void list(String file, String lines) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, lines);
  }

  /** What stands in the TEI as the text. */
  private static String tei(Languages languages, String language, String text) {
    Source source = new Source("texto.txt", text, "UTF-8");
    Entry entry = Entry.NONE.withLanguage(language);
    String tei =
        new Encoder(
                "schema",
                Optional.empty(),
                LocalDate.EPOCH,
                languages,
                KnownThings.NONE,
                Learnt.NOTHING)
            .encode(source, entry, List.of())
            .tei();
    return tei.substring(tei.indexOf("<text>"));
  }

  /** The body as it is with the words that ship, and with those of the folder. */
  private String[] both(String language, String text) throws IOException {
    Languages own =
        Languages.shipped()
            .with(
                folder,
                fault -> {
                  throw new AssertionError(fault.toString());
                });
    return new String[] {
      tei(Languages.shipped(), language, text), tei(own, language, text),
    };
  }

  @Test
  void aNameOfAMonth() throws IOException {
    list("es/dates/calendar.txt", "jinero\tmonth\t1 # as they say in the mountains\n");
    String[] tei = both("es", "La barca volvió el 7 de jinero de 1911 sin las redes.\n");
    assertThat(tei[0]).doesNotContain("1911-01-07");
    assertThat(tei[1]).contains("<date when=\"1911-01-07\">7 de jinero de 1911</date>");
  }

  @Test
  void aPatternOfDates() throws IOException {
    list("es/dates/patterns.txt", "a los {day} de {month} del {year}\n");
    String[] tei = both("es", "Dado a los 7 de enero del 1911 en la villa.\n");
    assertThat(tei[0]).contains("a los <date when=\"1911-01-07\">7 de enero del 1911</date>");
    assertThat(tei[1]).contains("<date when=\"1911-01-07\">a los 7 de enero del 1911</date>");
  }

  @Test
  void aWordInTheMargin() throws IOException {
    list("es/marks/manuscript.txt", "aparcar\tmetamark\treserve\n");
    String text = "Llegamos de noche. [aparcar] Nadie abrió la puerta. [/aparcar] Volvimos.\n";
    String[] tei = both("es", text);
    assertThat(tei[0]).doesNotContain("<metamark");
    assertThat(tei[1]).contains("<metamark function=\"reserve\"").contains(">aparcar</metamark>");
  }

  @Test
  void aNounOfAPlace() throws IOException {
    list("es/names/place-nouns.txt", "majada\n");
    String text = "Pasamos la noche en la majada de Lucas y seguimos al alba hacia el puerto.\n";
    String[] tei = both("es", text);
    assertThat(tei[0]).contains(">Lucas</persName>");
    assertThat(tei[1]).doesNotContain("<persName");
  }

  @Test
  void aWordThatIsTakenAway() throws IOException {
    list("es/marks/manuscript.txt", "- reservar\n");
    String text = "Llegamos de noche. [reservar] Nadie abrió la puerta. [/reservar] Volvimos.\n";
    String[] tei = both("es", text);
    assertThat(tei[0]).contains("<metamark function=\"reserve\"");
    assertThat(tei[1]).doesNotContain("<metamark");
  }

  @Test
  void aLanguageOfItsOwn() throws IOException {
    list("eo/language.properties", "name = Esperanto\nlevel = words\n");
    list("eo/text/frequent.txt", "la\nkaj\nestas\nde\nmi\nne\nen\n");
    list("eo/dates/calendar.txt", "marto\tmonth\t3\n");
    list(
        "eo/dates/patterns.txt",
        "la {day} de {month} {year}\n= la 5 de marto 1907 -> 1907-03-05\n");
    String[] tei = both("eo", "La libro aperis la 5 de marto 1907 en la urbo.\n");
    assertThat(tei[0]).doesNotContain("1907-03-05");
    assertThat(tei[1]).contains("<date when=\"1907-03-05\">5 de marto 1907</date>");
  }
}
