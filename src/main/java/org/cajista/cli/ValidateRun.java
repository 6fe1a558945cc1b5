package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.edition.BuildRecord;
import org.cajista.edition.BuildRecord.Step;
import org.cajista.edition.Fingerprint;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;
import org.cajista.validate.Validator;

/** Checks TEI files, several at a time, and prints the findings in the order of the files. */
final class ValidateRun {

  /** What was found in one file; nothing, where it could not be read. */
  private record Checked(Path file, List<Diagnostic> findings, Optional<Throwable> trouble) {}

  private final Main main;
  private final Optional<BuildRecord> record;
  private final Validator validator = new Validator();
  private int documents;
  private int bad;
  private int errors;
  private int warnings;
  private int status;

  /**
   * @param record what was found to be good before, where only what has changed is to be checked
   */
  ValidateRun(Main main, Optional<BuildRecord> record) {
    this.main = main;
    this.record = record;
  }

  /**
   * Checks and prints.
   *
   * @return the exit status
   */
  int run(List<Path> files) throws IOException {
    List<Path> changed = new ArrayList<>();
    for (Path file : files) {
      if (record.isEmpty() || !record.get().isFresh(Step.VALIDATE, file, inputs(file))) {
        changed.add(file);
      }
    }
    documents = files.size();
    try (Progress progress =
        new Progress(main.terminal(), main.options(), "validating", changed.size())) {
      Parallel.each(
          changed,
          file -> {
            Checked checked = check(file);
            progress.step();
            return checked;
          },
          checked -> progress.print(() -> print(checked)));
    }
    printSummary();
    return status;
  }

  /** Checks a document that has no file. */
  int run(org.cajista.model.Source source) {
    documents = 1;
    print(new Checked(Path.of(source.name()), validator.validate(source), Optional.empty()));
    printSummary();
    return status;
  }

  private Checked check(Path file) {
    try {
      String inputs = record.isPresent() ? inputs(file) : "";
      List<Diagnostic> findings = validator.validate(file);
      if (record.isPresent() && findings.isEmpty()) {
        record.get().done(Step.VALIDATE, file, inputs);
      }
      return new Checked(file, findings, Optional.empty());
    } catch (Exception | StackOverflowError | OutOfMemoryError trouble) {
      return new Checked(file, List.of(), Optional.of(trouble));
    }
  }

  private void print(Checked checked) {
    checked
        .trouble()
        .ifPresent(
            trouble ->
                status =
                    Math.max(status, main.failures().stopped(trouble, " in " + checked.file())));
    int before = errors;
    for (Diagnostic finding : checked.findings()) {
      boolean error = finding.severity() == Severity.ERROR;
      errors += error ? 1 : 0;
      warnings += finding.severity() == Severity.WARNING ? 1 : 0;
      if (error || !main.options().quiet()) {
        main.terminal().out().println(DiagnosticLine.of(finding, main));
      }
    }
    if (errors > before || checked.trouble().isPresent()) {
      bad++;
      status = Math.max(status, ExitStatus.DOCUMENTS);
    }
    main.terminal().out().flush();
  }

  private void printSummary() {
    if (main.options().quiet()) {
      return;
    }
    String verdict =
        bad == 0 ? "valid" : "%d not valid (%s)".formatted(bad, Words.count(errors, "error"));
    String doubts = warnings == 0 ? "" : ", " + Words.count(warnings, "warning");
    main.terminal().out().printf("%s: %s%s%n", Words.count(documents, "document"), verdict, doubts);
  }

  private static String inputs(Path file) throws IOException {
    return new Fingerprint().add(file).sum();
  }
}
