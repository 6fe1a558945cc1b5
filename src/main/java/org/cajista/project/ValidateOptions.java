package org.cajista.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cajista.report.Severity;

/**
 * The options of checking.
 *
 * @param schemas files {@code .rng}, {@code .rnc}, {@code .sch}, or {@code tei-all}; empty where
 *     each document is held against the schema that it names
 * @param rules files {@code .rng} of which only the Schematron rules in them count, or {@code
 *     tei-all}
 * @param catalogs OASIS XML catalogs, asked before those of the environment
 * @param deep true if the folders in the folders are meant, too
 * @param scope which of the files are checked
 * @param failOn the least severity that makes a document fail
 * @param baseline the file with the findings that are accepted; empty for none
 * @param writesBaseline true if what is found now is accepted: the baseline is written
 */
public record ValidateOptions(
    List<String> schemas,
    List<String> rules,
    List<Path> catalogs,
    boolean deep,
    Scope scope,
    Severity failOn,
    Optional<Path> baseline,
    boolean writesBaseline) {

  /** The files to check. */
  public sealed interface Scope {}

  /** All files. */
  public record All() implements Scope {}

  /** The files that the next git commit changes, as it will have them. */
  public record Staged() implements Scope {}

  /**
   * The files that have changed since a git revision.
   *
   * @param revision a revision or a branch
   */
  public record Since(String revision) implements Scope {

    /** Checks that there is a revision. */
    public Since {
      Objects.requireNonNull(revision);
    }
  }

  /** All files, each against the schema that it names; errors make a document fail. */
  public static final ValidateOptions USUAL =
      new ValidateOptions(
          List.of(),
          List.of(),
          List.of(),
          false,
          new All(),
          Severity.ERROR,
          Optional.empty(),
          false);

  /** Takes copies of the lists. */
  public ValidateOptions {
    schemas = List.copyOf(schemas);
    rules = List.copyOf(rules);
    catalogs = List.copyOf(catalogs);
    Objects.requireNonNull(scope);
    Objects.requireNonNull(failOn);
    Objects.requireNonNull(baseline);
  }
}
