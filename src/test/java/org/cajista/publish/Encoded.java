package org.cajista.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cajista.Encoder;
import org.cajista.edition.Edition;
import org.cajista.edition.registers.Personography;
import org.cajista.fuzz.EncodeOracle;
import org.cajista.input.PageReaders;
import org.cajista.model.Source;
import org.cajista.model.header.Entry;
import org.cajista.model.register.Person;

/** Page texts as TEI files. */
final class Encoded {

  private Encoded() {}

  /** Encodes {@code raw} into a file of {@code folder}. */
  static Path of(Path raw, Path folder) throws IOException {
    try {
      Source text = new PageReaders().read(raw);
      Encoder.Encoded encoded = new Encoder("schema").encode(text, Entry.NONE, List.of());
      String tei = EncodeOracle.sound(text, encoded).tei();
      return Files.writeString(folder.resolve("texto.xml"), tei);
    } catch (org.cajista.input.pages.UnreadableSource e) {
      throw new IOException(e);
    }
  }

  /** Encodes the texts of an edition into files of {@code folder}, in their order. */
  static List<Path> all(Edition edition, Path folder) throws Exception {
    List<Person> known = Personography.read(edition.persons()).editors();
    Encoder encoder = new Encoder("schema");
    List<Path> texts = new ArrayList<>();
    for (Path raw : edition.rawFiles()) {
      String name = raw.getFileName().toString();
      Source source = new PageReaders().read(raw);
      String tei =
          EncodeOracle.sound(source, encoder.encode(source, edition.entry(name), known)).tei();
      texts.add(Files.writeString(folder.resolve(name.replace(".txt", ".xml")), tei));
    }
    return texts;
  }
}
