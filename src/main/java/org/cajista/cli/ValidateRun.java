package org.cajista.cli;

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
import org.cajista.edition.Fingerprint;
import org.cajista.model.Source;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;
import org.cajista.validate.Validator;
import org.cajista.validate.accept.Baseline.Judged;
import org.cajista.validate.print.Checked;
import org.cajista.validate.print.Totals;

/** Checks TEI files, several at a time, and reports the findings in the order of the files. */
final class ValidateRun {

  /** The code of a file that could not be read, and of one on which the program broke down. */
  private static final String UNREADABLE = "file.unreadable";

  /** What was found in one file; a trouble, where it could not be checked. */
  private record Found(
      CheckedFile document, List<Diagnostic> findings, Optional<Throwable> trouble) {}

  private final Main main;
  private final Optional<BuildRecord> record;
  private final List<Path> common;
  private final ValidateSettings settings;
  private final UnaryOperator<Path> original;
  private final Validator validator;
  private Totals totals = Totals.NONE;
  private int status;

  /**
   * @param record what was found to be good before, where only what has changed is to be checked
   * @param common files to which all documents may point, so that these must be checked again when
   *     one of them has changed
   * @param original where a file of which a finding tells stands for the user
   */
  ValidateRun(
      Main main,
      Optional<BuildRecord> record,
      List<Path> common,
      ValidateSettings settings,
      Validator validator,
      UnaryOperator<Path> original) {
    this.main = main;
    this.record = record;
    this.common = common.stream().filter(Files::exists).toList();
    this.settings = settings;
    this.validator = validator;
    this.original = original;
  }

  /** A run over files of {@code edition} that prints what is found. */
  static ValidateRun of(Main main, Edition edition, Optional<BuildRecord> record) {
    return new ValidateRun(
        main,
        record,
        List.of(edition.persons()),
        ValidateSettings.of(edition.severities()),
        new Validator(),
        UnaryOperator.identity());
  }

  /**
   * Checks and reports.
   *
   * @return the exit status
   */
  int run(List<CheckedFile> documents) throws IOException {
    List<CheckedFile> changed = new ArrayList<>();
    for (CheckedFile document : documents) {
      if (isFresh(document.file())) {
        totals = totals.plus(new Checked(shown(document.name()), List.of()), false, 0);
      } else {
        changed.add(document);
      }
    }
    try (ValidateReport report = new ValidateReport(main, settings)) {
      check(changed, report);
      end(report);
    }
    return status;
  }

  /** Checks a document that has no file. */
  int run(Source source) throws IOException {
    CheckedFile document = CheckedFile.of(Path.of(source.name()));
    try (ValidateReport report = new ValidateReport(main, settings)) {
      report(new Found(document, validator.validate(source), Optional.empty()), report);
      end(report);
    }
    return status;
  }

  private void check(List<CheckedFile> documents, ValidateReport report) {
    try (Progress progress =
        new Progress(main.terminal(), main.options(), "validating", documents.size())) {
      Parallel.each(
          documents,
          CheckedFile::file,
          document -> {
            Found found = check(document);
            progress.step();
            return found;
          },
          found -> progress.print(() -> report(found, report)));
    }
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

  private void report(Found found, ValidateReport report) {
    String file = shown(found.document().name());
    List<Diagnostic> findings = new ArrayList<>();
    for (Diagnostic finding : settings.severities().apply(found.findings())) {
      findings.add(finding.in(shown(original.apply(Path.of(finding.file())))));
    }
    found.trouble().ifPresent(trouble -> findings.add(unreadable(file, trouble)));
    int accepted = 0;
    if (settings.baseline().isPresent()) {
      Judged judged = settings.baseline().get().judge(found.document().name(), findings);
      accepted = judged.accepted();
      findings.retainAll(judged.open());
    }
    Checked checked = new Checked(file, findings);
    boolean failed = checked.count(settings.failOn()) > 0;
    if (failed) {
      status = Math.max(status, ExitStatus.DOCUMENTS);
    }
    totals = totals.plus(checked, failed, accepted);
    report.print(checked);
  }

  /** A file that could not be checked is in the report, too; a bug is also said as one. */
  private Diagnostic unreadable(String file, Throwable trouble) {
    int meant = Failures.status(trouble);
    if (meant == ExitStatus.BUG) {
      main.failures().stopped(trouble, " in " + file);
    }
    status = Math.max(status, meant);
    return new Diagnostic(file, 0, 0, Severity.ERROR, UNREADABLE, Failures.sentence(trouble));
  }

  private void end(ValidateReport report) throws IOException {
    report.end(totals);
    if (settings.baseline().isPresent()) {
      endOf(settings.baseline().get());
    }
  }

  private void endOf(BaselineFile baseline) throws IOException {
    if (baseline.writes()) {
      baseline.save();
    } else if (baseline.gone() > 0 && !main.options().quiet()) {
      main.terminal()
          .err()
          .printf(
              "%s of the baseline no longer found. Remove them with --write-baseline.%n",
              CountedThings.count(baseline.gone(), "finding"));
    }
  }

  private String shown(Path file) {
    // platforms know files as git names them: no ./ before them, and slashes
    return main.terminal().shown(file.normalize()).replace('\\', '/');
  }

  private String inputs(Path file) throws IOException {
    Fingerprint fingerprint = new Fingerprint().add(file);
    for (Path other : common) {
      fingerprint.add(other);
    }
    return fingerprint.sum();
  }
}
