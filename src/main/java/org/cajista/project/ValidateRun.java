package org.cajista.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cajista.edition.BuildRecord;
import org.cajista.edition.BuildRecord.Step;
import org.cajista.edition.Edition;
import org.cajista.edition.EditionException;
import org.cajista.edition.EditionLanguages;
import org.cajista.edition.Fingerprint;
import org.cajista.files.Parallel;
import org.cajista.model.Source;
import org.cajista.project.select.CheckedFile;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severities;
import org.cajista.report.Severity;
import org.cajista.report.Totals;
import org.cajista.validate.SchemaChoice;
import org.cajista.validate.Validator;
import org.cajista.validate.accept.Baseline.Judged;
import org.cajista.validate.grammar.SchemaException;

/** Checks TEI files, several at a time, and reports the findings in the order of the files. */
final class ValidateRun {

  /** The code of a file that could not be read, and of one on which the program broke down. */
  private static final String UNREADABLE = "file.unreadable";

  /** The findings about one file; the cause, if the file could not be checked. */
  private record Found(
      CheckedFile document, List<Diagnostic> findings, Optional<Throwable> trouble) {}

  /**
   * The use of the findings.
   *
   * @param severities how gravely the edition takes what is found
   * @param failOn the least severity that makes a document fail
   * @param baseline what is accepted
   * @param original where a file of which a finding tells stands for the user
   */
  record Settings(
      Severities severities,
      Severity failOn,
      Optional<BaselineFile> baseline,
      UnaryOperator<Path> original) {

    /** Errors make a document fail. */
    static Settings of(Severities severities) {
      return new Settings(severities, Severity.ERROR, Optional.empty(), UnaryOperator.identity());
    }
  }

  private final Environment environment;
  private final Validator validator;
  private final Settings settings;
  private final ProjectListener listener;
  private Optional<BuildRecord> record = Optional.empty();
  private List<Path> common = List.of();
  private Totals totals = Totals.NONE;
  private int unreadable;
  private boolean broken;

  ValidateRun(
      Environment environment, Validator validator, Settings settings, ProjectListener listener) {
    this.environment = environment;
    this.validator = validator;
    this.settings = settings;
    this.listener = listener;
  }

  /** Returns a run over files of {@code edition}. */
  static ValidateRun of(Environment environment, Edition edition, ProjectListener listener)
      throws IOException, SchemaException, EditionException {
    SchemaChoice choice = SchemaChoice.ofDocuments().of(List.of(edition.root()));
    Validator validator =
        new Validator(choice, EditionLanguages.of(edition).languages(), edition.registers());
    return new ValidateRun(environment, validator, Settings.of(edition.severities()), listener);
  }

  /**
   * Checks only what has changed from now on.
   *
   * @param made what was found to be good before
   * @param common files on which the check of every document depends: if one of them changes, all
   *     documents must be checked again
   */
  ValidateRun changedSince(BuildRecord made, List<Path> common) {
    record = Optional.of(made);
    this.common = common.stream().filter(Files::exists).toList();
    return this;
  }

  /** Checks and reports. */
  ValidateResult run(List<CheckedFile> documents) throws IOException {
    List<CheckedFile> changed = new ArrayList<>();
    for (CheckedFile document : documents) {
      if (isFresh(document.file())) {
        totals = totals.plus(List.of(), false, 0);
      } else {
        changed.add(document);
      }
    }
    listener.begins(ProjectStage.VALIDATE, changed.size());
    Parallel.each(
        changed,
        CheckedFile::file,
        document -> {
          Found found = check(document);
          listener.step();
          return found;
        },
        this::tell);
    return end();
  }

  /** Checks a document that has no file. */
  ValidateResult run(Source source) throws IOException {
    CheckedFile document = CheckedFile.of(Path.of(source.name()));
    listener.begins(ProjectStage.VALIDATE, 1);
    tell(new Found(document, validator.validate(source), Optional.empty()));
    return end();
  }

  private boolean isFresh(Path file) throws IOException {
    return record.isPresent() && record.get().isFresh(Step.VALIDATE, file, inputs(file));
  }

  private Found check(CheckedFile document) {
    Path file = document.file();
    try {
      String inputs = record.isPresent() ? inputs(file) : "";
      List<Diagnostic> findings = validator.validate(file);
      if (record.isPresent() && findings.isEmpty()) {
        record.get().done(Step.VALIDATE, file, inputs);
      }
      return new Found(document, findings, Optional.empty());
    } catch (Exception | StackOverflowError | OutOfMemoryError trouble) {
      return new Found(document, List.of(), Optional.of(trouble));
    }
  }

  private void tell(Found found) {
    String file = shown(found.document().name());
    List<Diagnostic> findings = new ArrayList<>();
    for (Diagnostic finding : settings.severities().apply(found.findings())) {
      findings.add(finding.in(shown(settings.original().apply(Path.of(finding.file())))));
    }
    found.trouble().ifPresent(trouble -> findings.add(unreadable(file, new FailureCause(trouble))));
    int accepted = 0;
    if (settings.baseline().isPresent()) {
      Judged judged = settings.baseline().get().judge(found.document().name(), findings);
      accepted = judged.accepted();
      findings.retainAll(judged.open());
    }
    boolean failed =
        findings.stream().anyMatch(one -> one.severity().compareTo(settings.failOn()) >= 0);
    totals = totals.plus(findings, failed, accepted);
    listener.validated(file, List.copyOf(findings));
  }

  /** A file that could not be checked is among the findings too. */
  private Diagnostic unreadable(String file, FailureCause trouble) {
    listener.unreadable(file, trouble);
    unreadable++;
    broken |= trouble.isBug();
    return new Diagnostic(file, 0, 0, Severity.ERROR, UNREADABLE, trouble.sentence());
  }

  private ValidateResult end() throws IOException {
    listener.ends(ProjectStage.VALIDATE);
    Optional<BaselineFile> baseline = settings.baseline();
    int gone = baseline.filter(file -> !file.writes()).map(BaselineFile::gone).orElse(0);
    ValidateResult result = new ValidateResult(totals, unreadable, broken, gone);
    listener.allValidated(result);
    if (baseline.isPresent() && baseline.get().writes()) {
      baseline.get().save();
    }
    return result;
  }

  private String shown(Path file) {
    // platforms know files as git names them: no ./ before them, and slashes
    return environment.shown(file.normalize()).replace('\\', '/');
  }

  private String inputs(Path file) throws IOException {
    Fingerprint fingerprint = new Fingerprint().add(file);
    for (Path other : common) {
      fingerprint.add(other);
    }
    return fingerprint.sum();
  }
}
