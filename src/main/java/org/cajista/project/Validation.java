package org.cajista.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cajista.edition.Edition;
import org.cajista.edition.EditionLanguages;
import org.cajista.lang.Languages;
import org.cajista.model.Source;
import org.cajista.project.select.CheckedFile;
import org.cajista.project.select.StagedTree;
import org.cajista.project.select.ValidatePlan;
import org.cajista.report.CajistaException;
import org.cajista.validate.SchemaChoice;
import org.cajista.validate.Validator;

/** One call of {@code validate}: the schemas, then the files that are meant, then their check. */
final class Validation {
  private final Environment environment;
  private final ValidateOptions options;
  private final ProjectListener listener;
  private final SchemaChoice choice;
  private final Languages languages;
  private final Validator validator;
  private final List<Path> registers;
  private final ValidatePlan plan;

  /**
   * @param edition the edition that is meant; none where files and folders are named
   * @param inputs the files and folders that are named
   * @throws CajistaException if a schema or a word list of the edition cannot be used
   */
  Validation(
      Environment environment,
      Optional<Edition> edition,
      List<Path> inputs,
      ValidateOptions options,
      ProjectListener listener)
      throws IOException, CajistaException {
    this.environment = environment;
    this.options = options;
    this.listener = listener;
    this.choice =
        new SchemaChoice(
            options.schemas(),
            options.rules(),
            options.catalogs(),
            environment.folder(),
            environment.schemas(),
            edition.map(meant -> List.of(meant.root())).orElse(inputs));
    this.languages =
        edition.isPresent() ? EditionLanguages.of(edition.get()).languages() : Languages.shipped();
    this.plan =
        new ValidatePlan(environment.user(), edition, inputs, options.deep(), listener::warned);
    this.registers = plan.registers();
    this.validator = new Validator(choice, languages, registers);
  }

  /** Checks the files that are meant. */
  ValidateResult run() throws IOException, CajistaException {
    if (options.scope() instanceof ValidateOptions.Staged) {
      try (StagedTree commit = new StagedTree(environment.folder())) {
        List<CheckedFile> documents = plan.staged(commit);
        // what is committed is one, wherever the documents lie in it
        Validator staged = new Validator(choice.of(List.of(commit.tree())), languages, registers);
        return over(staged, commit::original).run(documents);
      }
    }
    List<Path> files =
        options.scope() instanceof ValidateOptions.Since since
            ? plan.changedSince(since.revision())
            : plan.files();
    return over(validator, UnaryOperator.identity())
        .run(files.stream().map(CheckedFile::of).toList());
  }

  /** Checks a document that has no file. */
  ValidateResult run(Source source) throws IOException, CajistaException {
    return over(validator, UnaryOperator.identity()).run(source);
  }

  /**
   * @param original where a file of which a finding tells stands for the user
   */
  private ValidateRun over(Validator over, UnaryOperator<Path> original)
      throws IOException, CajistaException {
    Optional<BaselineFile> baseline =
        options.baseline().isPresent()
            ? Optional.of(BaselineFile.of(options.baseline().get(), options.writesBaseline()))
            : Optional.empty();
    return new ValidateRun(
        environment,
        over,
        new ValidateRun.Settings(plan.severities(), options.failOn(), baseline, original),
        listener);
  }
}
