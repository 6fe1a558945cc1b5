package org.cajista.publish.press;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.cajista.model.EditionFacts;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;

/**
 * One publishing of an edition: what is printed, and where to. The folder is the root of the web
 * edition; other formats stand in folders of their own beneath it, {@code pdf/<name>.pdf} for one,
 * so that the folder can be put on a server as it is.
 *
 * @param texts the texts in the order of the edition
 * @param facts the edition's title, editors, licence, language
 * @param print how it is set and bound
 * @param folder where the published files go; exists
 * @param progress hears how it goes
 */
public record PressRun(
    List<TeiText> texts,
    EditionFacts facts,
    PrintSettings print,
    Path folder,
    ProgressListener progress) {

  /** Takes a copy of the list. */
  public PressRun {
    texts = List.copyOf(texts);
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(print, "print");
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(progress, "progress");
  }

  /** Where {@code text} stands in {@code format}, whether it is there or not: {@code pdf/x.pdf}. */
  public Path file(TeiText text, OutputFormat format) {
    return file(text.name(), format);
  }

  /** Where the volume of this name stands in {@code format}, whether it is there or not. */
  public Path file(String volume, OutputFormat format) {
    return folder.resolve(format.ending()).resolve(volume + "." + format.ending());
  }

  /** The same run, heard by another listener. */
  public PressRun with(ProgressListener listener) {
    return new PressRun(texts, facts, print, folder, listener);
  }
}
