package org.cajista.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.edition.Edition;
import org.cajista.edition.TeiFile;
import org.cajista.project.select.TeiInputs;
import org.cajista.report.CajistaException;
import org.cajista.report.MergeChoice;

/**
 * The texts that an editor has corrected, and what is to be decided between editor and encoding.
 */
public final class ProjectMerges {
  private final Environment environment;
  private final Optional<Edition> edition;
  private final List<Path> inputs;

  ProjectMerges(Environment environment, Optional<Edition> edition, List<Path> inputs) {
    this.environment = environment;
    this.edition = edition;
    this.inputs = inputs;
  }

  /**
   * Returns what became of each text.
   *
   * @return the states in the order of the texts
   * @throws IOException if files cannot be read
   * @throws CajistaException if a file or folder does not exist, or an edition cannot be used
   */
  public List<TextState> states() throws IOException, CajistaException {
    if (edition.isPresent()) {
      return TextStates.of(edition.get());
    }
    List<TextState> states = new ArrayList<>();
    for (Path file : TeiInputs.of(environment.user(), inputs)) {
      states.add(TextStates.of(file));
    }
    return states;
  }

  /**
   * Returns what became of a text now.
   *
   * @param text its state of before
   * @return its state
   * @throws IOException if its files cannot be read
   */
  public TextState state(TextState text) throws IOException {
    return TextStates.of(text.tei());
  }

  /**
   * Ends the merge of a corrected text with its new encoding.
   *
   * @param text a text with conflicts
   * @param choice who is right in them
   * @return where the editor's file of before is kept, if it was replaced
   * @throws IOException if files cannot be read or written
   * @throws CajistaException if the merge cannot be ended like this; then nothing is changed
   */
  public Optional<Path> end(TextState text, MergeChoice choice)
      throws IOException, CajistaException {
    Path kept = new TeiFile(text.tei(), TeiErrors::count).resolve(choice).file();
    return kept.equals(text.tei()) ? Optional.empty() : Optional.of(kept);
  }
}
