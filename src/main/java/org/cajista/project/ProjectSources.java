package org.cajista.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cajista.edition.Edition;
import org.cajista.project.select.SourcePairs;
import org.cajista.report.CajistaException;
import org.cajista.report.Severity;

/** TEI files and the page texts from which they were made, by whomever or whatever. */
public final class ProjectSources {
  private final Environment environment;
  private final Optional<Edition> edition;
  private final List<Path> inputs;

  ProjectSources(Environment environment, Optional<Edition> edition, List<Path> inputs) {
    this.environment = environment;
    this.edition = edition;
    this.inputs = inputs;
  }

  /**
   * Compares TEI files with their page texts, several at a time: what is lost, altered or invented.
   *
   * @param source the page text, or the folder of the page texts; if it is empty, those that the
   *     files or the edition name
   * @param failOn the least severity that makes a document fail
   * @param listener hears of each document
   * @return what came of all
   * @throws IOException if a folder cannot be read
   * @throws CajistaException if there is nothing to compare, or a source is not known
   */
  public ValidateResult check(Optional<Path> source, Severity failOn, ProjectListener listener)
      throws IOException, CajistaException {
    SourcePairs pairs = new SourcePairs(environment.user(), source);
    return new SourceCheckRun(environment, failOn, listener)
        .run(edition.isPresent() ? pairs.of(edition.get()) : pairs.of(inputs));
  }
}
