package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cajista.edition.Edition;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;

/** The sample edition as TEI for other programs, and what a reader must see when they show it. */
final class InterchangeSample {

  private InterchangeSample() {}

  /** Makes it; the files of the edition, each with that for other programs. */
  static Map<Path, Path> make(Path folder) throws Exception {
    Edition edition = Edition.find(Path.of("")).orElseThrow();
    List<Path> texts = Encoded.all(edition, Files.createDirectory(folder.resolve("tei")));
    List<String> warnings = new ArrayList<>();
    List<Path> made =
        Books.bind(
            OutputFormat.TEI,
            edition.facts(),
            PrintSettings.USUAL,
            Files.createDirectory(folder.resolve("made")),
            texts,
            warnings);
    assertThat(warnings).isEmpty();
    Map<Path, Path> files = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      files.put(texts.get(i), made.get(i));
    }
    return files;
  }

  /**
   * Asserts that a program shows a text: all its words, in their order and with no running head
   * between them, and no entry of a register.
   *
   * @param text the file of the edition
   * @param ordered the words that must be shown in this order: all, but for those that the program
   *     sets elsewhere or reads otherwise
   * @param shown what the program shows of the file that was made of it
   */
  static void assertShown(Path text, List<String> ordered, String shown) {
    String name = text.getFileName().toString();
    WordsInOrder seen = new WordsInOrder(shown, furniture(text));
    assertThat(seen.lost(ordered)).as(name).isEmpty();
    List<String> persons = Pages.ask(Pages.tei(text), "//t:person[t:note]/string()");
    assertThat(seen.nowhere(persons)).as("no register is shown").isNotEmpty().isEqualTo(persons);
  }

  private static List<String> furniture(Path text) {
    return Pages.ask(Pages.tei(text), "//t:fw/string()");
  }
}
