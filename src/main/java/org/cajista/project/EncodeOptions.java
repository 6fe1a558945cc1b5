package org.cajista.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.cajista.edition.BuildRecord;
import org.cajista.edition.Edition;

/**
 * The options of encoding.
 *
 * @param output the folder for the TEI; empty for that of the edition
 * @param force true if files that an editor has corrected are replaced; a copy of them is kept
 * @param changedOnly true if only the texts of the edition are encoded that have changed
 * @param learning true if the corrected texts of the edition teach how the others are encoded
 */
public record EncodeOptions(
    Optional<Path> output, boolean force, boolean changedOnly, boolean learning) {

  /** All texts, into the edition's folder; what an editor has corrected stays. */
  public static final EncodeOptions ALL = new EncodeOptions(Optional.empty(), false, false, true);

  /** The texts that have changed, into the edition's folder. */
  public static final EncodeOptions CHANGED =
      new EncodeOptions(Optional.empty(), false, true, true);

  /** Checks that nothing is missing. */
  public EncodeOptions {
    Objects.requireNonNull(output);
  }

  /**
   * Returns options for all texts, with the TEI in a folder of its own.
   *
   * @param output the folder for the TEI
   * @return the options
   */
  public static EncodeOptions into(Path output) {
    return new EncodeOptions(Optional.of(output), false, false, true);
  }

  /**
   * Returns the same options with or without learning.
   *
   * @param wanted true if the corrected texts of the edition teach
   * @return the options
   */
  public EncodeOptions learning(boolean wanted) {
    return new EncodeOptions(output, force, changedOnly, wanted);
  }

  /** Returns the record of what was made in {@code edition} and need not be made again. */
  BuildRecord record(Edition edition) throws IOException {
    BuildRecord record = BuildRecord.of(edition, ProgramBuild.fingerprint());
    if (!changedOnly) {
      record.forget(BuildRecord.Step.ENCODE);
    }
    return record;
  }
}
