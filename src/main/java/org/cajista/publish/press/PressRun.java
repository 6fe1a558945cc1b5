package org.cajista.publish.press;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;

/**
 * One run of publishing: what is published, and where. The folder is the root of the web edition.
 * The other formats have their own folders in it, such as {@code pdf/<name>.pdf}. So the folder can
 * be copied to a web server as it is.
 *
 * @param texts the texts in the order of the edition
 * @param facts the title, the editors, the licence and the language of the edition
 * @param print how it is set and bound
 * @param site the folder for the published files
 * @param progress is informed about the progress
 */
public record PressRun(
    List<TeiText> texts,
    EditionFacts facts,
    PrintSettings print,
    SiteFolder site,
    ProgressListener progress) {

  /** Copies the list. */
  public PressRun {
    texts = List.copyOf(texts);
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(print, "print");
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(progress, "progress");
  }

  /**
   * Returns the file for {@code text} in {@code format}, such as {@code pdf/x.pdf}; it need not
   * exist.
   */
  public Path file(TeiText text, OutputFormat format) {
    return file(text.name(), format);
  }

  /** Returns the file for the volume with this name in {@code format}; it need not exist. */
  public Path file(String volume, OutputFormat format) {
    return folder().resolve(name(volume, format));
  }

  /** Returns the path of a volume's file in the folder, with slashes. */
  public static String name(String volume, OutputFormat format) {
    return format.folder() + "/" + volume + "." + format.ending();
  }

  /** Returns the folder for the published files; it exists. */
  public Path folder() {
    return site.folder();
  }

  /**
   * Returns the names by which the texts name each other: for each file its name, a blank, and the
   * name of its first text.
   */
  public List<String> files() {
    return texts.stream()
        .filter(text -> text.part() == 1)
        .map(text -> text.file().getFileName() + " " + text.name())
        .toList();
  }

  /** Returns this run with other texts. */
  public PressRun with(List<TeiText> others) {
    return new PressRun(others, facts, print, site, progress);
  }

  /** Returns this run with another listener. */
  public PressRun with(ProgressListener listener) {
    return new PressRun(texts, facts, print, site, listener);
  }
}
