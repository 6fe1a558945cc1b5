package org.cajista.project.select;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cajista.edition.Edition;
import org.cajista.edition.Fingerprint;
import org.cajista.edition.SchemaFiles;
import org.cajista.edition.images.TextImages;
import org.cajista.edition.merge.BaseStore;
import org.cajista.input.InputFile;
import org.cajista.model.geometry.Facsimile;
import org.cajista.model.header.Entry;
import org.cajista.report.CajistaException;

/**
 * One raw text to encode.
 *
 * @param raw the raw file
 * @param name the raw file as the user would name it
 * @param tei where the encoding goes
 * @param edition the edition that it belongs to
 */
public record EncodeTask(Path raw, String name, Path tei, Edition edition) {

  /** Returns what the edition's catalogue says of the text. */
  public Entry entry() {
    return edition.entry(raw.getFileName().toString());
  }

  /** Returns the folder into which the encoding goes. */
  public Path folder() {
    return tei.toAbsolutePath().normalize().getParent();
  }

  /** Returns where the TEI says its schema is: the path from its folder. */
  public String schema() {
    return SchemaFiles.href(edition.root(), folder());
  }

  /**
   * Returns the pictures of the pages, as the TEI names them.
   *
   * @throws CajistaException if the manifest that the catalogue names cannot be understood
   */
  public Facsimile facsimile() throws IOException, CajistaException {
    return TextImages.of(edition, raw, folder());
  }

  /** Returns a sum over all that the encoding depends on except the persons. */
  public String inputs() throws IOException, CajistaException {
    return new Fingerprint()
        .add(entry().toString())
        .add(edition.facts().toString())
        .add(schema())
        .add(facsimile().toString())
        .add(InputFile.bytes(raw))
        .sum();
  }

  /** Puts the schema beside the encodings, once in each folder. */
  public static void putSchemas(List<EncodeTask> tasks) throws IOException {
    Set<List<Path>> done = new HashSet<>();
    for (EncodeTask task : tasks) {
      if (done.add(List.of(task.edition().root(), task.folder()))) {
        SchemaFiles.put(task.edition().root(), task.folder());
      }
    }
  }

  /** Deletes the oldest of the encodings that are kept beside the new ones, in each folder. */
  public static void pruneBases(List<EncodeTask> tasks) throws IOException {
    for (Path folder : new HashSet<>(tasks.stream().map(EncodeTask::folder).toList())) {
      BaseStore.prune(BaseStore.in(folder));
    }
  }
}
