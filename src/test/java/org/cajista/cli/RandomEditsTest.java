package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cajista.fuzz.EditorsWords;
import org.junit.jupiter.api.Test;

/**
 * An editor changes TEI, registers and settings at random places, page texts change and get other
 * names, and the program encodes again and again: every byte of the editor is there afterwards.
 *
 * <p>{@code mvn test -Dtest=RandomEditsTest -Dedits=1000 -Dseed=1} makes more edits than usual.
 */
final class RandomEditsTest extends NewEditionFixture {

  private static final int EDITS = Integer.getInteger("edits", 30);

  private static final String[] PEOPLE = {
    "Eulalia Pardo Rivas", "Pau Roca", "Fermín Galarza", "Clémence Buffard", "Iker Sanz Olmedo"
  };

  private static final String[] SCRAPS = {
    " ", "\n", "\n\n", "x", "é", "<!-- leído -->", "&amp;", "\"", "1", "</p><p>", "\t", "𝄞"
  };

  private final Random random = new Random(Long.getLong("seed", 1));

  /** The files of the editor, as they must stay; with TEI files a new encoding can be merged. */
  private final Map<Path, byte[]> mine = new TreeMap<>();

  private final Map<Path, EditorsWords> brought = new HashMap<>();

  /** What the editor wrote into the register of persons. */
  private final List<String> inPersons = new ArrayList<>();

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(edition.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private void pageText(Path raw) throws IOException {
    StringBuilder text = new StringBuilder("Taller, a 3 de mayo de 19" + (10 + random.nextInt(80)));
    for (int i = random.nextInt(4); i >= 0; i--) {
      String name = PEOPLE[random.nextInt(PEOPLE.length)];
      text.append("\n\nAyer vino ").append(name).append(". Con ").append(name).append(" llegó el ");
      text.append(1 + random.nextInt(28)).append(" de junio de 1911.");
    }
    Files.writeString(raw, text.append('\n'));
  }

  private String changed(String tei) {
    int from = random.nextInt(tei.length());
    int to = Math.min(tei.length(), from + random.nextInt(40));
    String scrap = SCRAPS[random.nextInt(SCRAPS.length)];
    return switch (random.nextInt(8)) {
      case 0 -> tei.substring(0, from) + tei.substring(to);
      case 1 -> tei.substring(0, from) + tei.substring(from, to) + tei.substring(from);
      case 2 -> tei.replaceFirst("when=\"\\d{4}", "when=\"" + (1000 + random.nextInt(900)));
      case 3 -> tei + scrap;
      case 4 -> tei.stripTrailing();
      case 5 -> "\ufeff" + tei;
      case 6 -> tei.replaceFirst("<\\?cajista-seal[^>]*>\\n?", scrap);
      default -> tei.substring(0, from) + scrap + tei.substring(from);
    };
  }

  private void editTei() throws IOException {
    Path file = one(files("tei", ".xml"));
    String before = Files.readString(file);
    String after = changed(before);
    if (!after.equals(before)) {
      Files.writeString(file, after);
      mine.put(file, after.getBytes(StandardCharsets.UTF_8));
      brought.computeIfAbsent(file, one -> new EditorsWords()).edited(before, after);
    }
  }

  /** The file is as the editor left it, or what is new came into it and the editor's words stay. */
  private void assertKept(Path file, byte[] bytes) throws IOException {
    byte[] now = Files.readAllBytes(file);
    if (!Arrays.equals(now, bytes) && brought.containsKey(file)) {
      assertThat(brought.get(file).lost(Files.readString(file))).isEmpty();
      mine.put(file, now);
    } else {
      assertThat(file).hasBinaryContent(bytes);
    }
  }

  private void editPersons(int n) throws IOException {
    Path file = edition.resolve("persons.xml");
    String text = Files.readString(file);
    String note = "<note>nota " + n + " de la editora</note>";
    String comment = "<!-- comentario " + n + " -->";
    String person = "<person xml:id=\"p" + n + "\"><persName>Persona " + n + "</persName></person>";
    List<Integer> ends = new ArrayList<>();
    for (int at = text.indexOf("</person>"); at >= 0; at = text.indexOf("</person>", at + 1)) {
      ends.add(at);
    }
    if (ends.isEmpty()) {
      return;
    }
    int at = one(ends);
    int behind = at + "</person>".length();
    switch (random.nextInt(3)) {
      case 0 -> {
        text = text.substring(0, at) + note + text.substring(at);
        inPersons.add(note);
      }
      case 1 -> {
        text = text.substring(0, behind) + "\n    " + person + text.substring(behind);
        inPersons.add("<persName>Persona " + n + "</persName>");
      }
      default -> {
        text = text.substring(0, behind) + comment + text.substring(behind);
        inPersons.add(comment);
      }
    }
    Files.writeString(file, text);
  }

  /** What is half an edit is an error: the program says so and leaves the file alone. */
  private void breakPersons() throws IOException {
    Path file = edition.resolve("persons.xml");
    byte[] good = Files.readAllBytes(file);
    byte[] broken =
        new String(good, StandardCharsets.UTF_8)
            .replaceFirst("<person ", "<person <")
            .getBytes(StandardCharsets.UTF_8);
    Files.write(file, broken);
    Run.in(edition, "encode");
    assertThat(file).hasBinaryContent(broken);
    Files.write(file, good);
  }

  private void editSettings(int n) throws IOException {
    Path toml = edition.resolve("edition.toml");
    Files.writeString(toml, Files.readString(toml) + "# " + n + "\n");
    mine.put(toml, Files.readAllBytes(toml));
  }

  private void changePageTexts(int n) throws IOException {
    Path raw = edition.resolve("corpus/texto" + random.nextInt(4) + ".txt");
    switch (random.nextInt(6)) {
      case 0 -> {
        if (Files.exists(raw)) {
          Files.move(
              raw,
              raw.resolveSibling("texto" + (4 + n % 3) + ".txt"),
              StandardCopyOption.REPLACE_EXISTING);
        }
      }
      case 1 ->
          pageText(raw.resolveSibling(raw.getFileName().toString().replace(".txt", ".new.txt")));
      default -> pageText(raw);
    }
  }

  @Test
  void everyWordOfTheEditorIsThereAfterwards() throws IOException {
    cajista("encode");
    for (int n = 1; n <= EDITS; n++) {
      switch (random.nextInt(10)) {
        case 0, 1, 2 -> editPersons(n);
        case 3 -> editSettings(n);
        default -> editTei();
      }
      if (n % 20 == 0) {
        breakPersons();
      }
      changePageTexts(n);
      Run run = Run.in(edition, "encode");
      assertThat(run.status()).as(n + ": " + run.err()).isLessThan(2);
      for (Map.Entry<Path, byte[]> file : List.copyOf(mine.entrySet())) {
        assertKept(file.getKey(), file.getValue());
      }
      for (String words : inPersons) {
        assertThat(Files.readString(edition.resolve("persons.xml")))
            .as("after edit " + n)
            .contains(words);
      }
      // at times an editor takes the new encoding after all
      if (!mine.isEmpty() && random.nextInt(3) == 0) {
        Path file = one(List.copyOf(mine.keySet()));
        if (file.toString().endsWith(".xml")) {
          Files.delete(file);
          mine.remove(file);
          brought.remove(file);
        }
      }
    }
  }
}
