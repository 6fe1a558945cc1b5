package org.cajista.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.collate.SourceCheck;
import org.cajista.files.Parallel;
import org.cajista.input.PageReaders;
import org.cajista.model.Source;
import org.cajista.project.select.SourcePairs.Pair;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;
import org.cajista.report.Totals;

/** Compares TEI files with their sources, several at a time. */
final class SourceCheckRun {

  /** The findings about one file; the cause, if it could not be compared. */
  private record Found(Pair pair, List<Diagnostic> findings, Optional<Throwable> trouble) {}

  private final Environment environment;
  private final Severity failOn;
  private final ProjectListener listener;
  private Totals totals = Totals.NONE;
  private int unreadable;
  private boolean broken;

  /**
   * @param failOn the least severity that makes a document fail
   */
  SourceCheckRun(Environment environment, Severity failOn, ProjectListener listener) {
    this.environment = environment;
    this.failOn = failOn;
    this.listener = listener;
  }

  ValidateResult run(List<Pair> pairs) {
    listener.begins(ProjectStage.VALIDATE, pairs.size());
    Parallel.each(
        pairs,
        Pair::tei,
        pair -> {
          Found found = check(pair);
          listener.step();
          return found;
        },
        this::tell);
    listener.ends(ProjectStage.VALIDATE);
    ValidateResult result = new ValidateResult(totals, unreadable, broken, 0);
    listener.allValidated(result);
    return result;
  }

  private Found check(Pair pair) {
    try {
      Source read = new PageReaders().read(pair.source());
      Source source = new Source(environment.shown(pair.source()), read.text(), read.encoding());
      return new Found(
          pair,
          SourceCheck.findings(source, pair.tei(), environment.shown(pair.tei())),
          Optional.empty());
    } catch (Exception | StackOverflowError | OutOfMemoryError trouble) {
      return new Found(pair, List.of(), Optional.of(trouble));
    }
  }

  private void tell(Found found) {
    String file = environment.shown(found.pair().tei());
    List<Diagnostic> findings = new ArrayList<>(found.findings());
    found.trouble().ifPresent(trouble -> findings.add(unreadable(file, new FailureCause(trouble))));
    boolean failed = findings.stream().anyMatch(one -> one.severity().compareTo(failOn) >= 0);
    totals = totals.plus(findings, failed, 0);
    listener.validated(file, findings);
  }

  private Diagnostic unreadable(String file, FailureCause trouble) {
    listener.unreadable(file, trouble);
    unreadable++;
    broken |= trouble.isBug();
    return new Diagnostic(file, 0, 0, Severity.ERROR, "file.unreadable", trouble.sentence());
  }
}
