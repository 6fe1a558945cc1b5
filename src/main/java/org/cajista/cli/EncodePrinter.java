package org.cajista.cli;

import java.io.PrintStream;
import java.util.List;
import org.cajista.edition.TeiFile.Written;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;
import org.cajista.report.Summary;

/** Prints what came of encoding, for an editor to read. */
final class EncodePrinter {

  private static final int DOUBTS = 5;

  private final Main main;
  private final Terminal terminal;
  private final Options options;
  private final Failures failures;

  EncodePrinter(Main main) {
    this.main = main;
    this.terminal = main.terminal();
    this.options = main.options();
    this.failures = main.failures();
  }

  /** Prints one text's result. */
  void print(EncodeResult result) {
    if (result instanceof EncodeResult.Done done) {
      print(done, terminal.out());
    } else if (result instanceof EncodeResult.Stopped stopped) {
      failures.stopped(stopped.trouble(), " in " + stopped.task().name());
    } else if (options.verbose()) {
      terminal.out().println(result.task().name() + ": up to date");
    }
    terminal.out().flush();
    terminal.err().flush();
  }

  /**
   * Prints what there is to say of all together.
   *
   * @return the exit status
   */
  int close(List<EncodeResult> results) {
    long fresh = results.stream().filter(EncodeResult.UpToDate.class::isInstance).count();
    long bad = results.stream().filter(result -> !result.good()).count();
    if (!options.quiet() && (results.size() > 1 || fresh > 0)) {
      String upToDate = fresh == 0 ? "" : ", %d of them up to date".formatted(fresh);
      String errors = bad == 0 ? "" : ", %d with errors".formatted(bad);
      terminal.out().printf("%s%s%s%n", Words.count(results.size(), "text"), upToDate, errors);
    }
    return results.stream().mapToInt(this::status).max().orElse(ExitStatus.OK);
  }

  private int status(EncodeResult result) {
    if (result instanceof EncodeResult.Stopped stopped) {
      return Failures.status(stopped.trouble());
    }
    return result.good() ? ExitStatus.OK : ExitStatus.DOCUMENTS;
  }

  /** Prints the summary and the doubts of one encoding on {@code out}. */
  void print(EncodeResult.Done done, PrintStream out) {
    if (!options.quiet()) {
      String to =
          done.written().map(written -> " → " + terminal.shown(done.task().tei())).orElse("");
      out.println(done.task().name() + to);
      counts(done.summary()).forEach(line -> out.println("  " + line));
    }
    done.written().ifPresent(this::fate);
    diagnostics(done, out);
  }

  private static List<String> counts(Summary s) {
    return List.of(
        "%s, %s, %s (%s never called, %s without a note)"
            .formatted(
                Words.count(s.pages(), "page"),
                Words.count(s.paragraphs(), "paragraph"),
                Words.count(s.notes(), "note"),
                Words.number(s.orphanNotes()),
                Words.count(s.orphanAnchors(), "figure")),
        "%s of %s, %s, %s, %s"
            .formatted(
                Words.count(s.names(), "name"),
                Words.count(s.persons(), "person"),
                Words.count(s.dates(), "date"),
                Words.count(s.marks(), "editorial mark"),
                Words.count(s.repairs(), "repair")),
        "%s: %s"
            .formatted(
                Words.count(s.characters(), "character"),
                s.missing() == 0
                    ? "all accounted for"
                    : Words.number(s.missing()) + " NOT accounted for"));
  }

  private void fate(Written written) {
    String file = terminal.shown(written.file());
    switch (written.fate()) {
      case KEPT -> say(file + ": your corrections are kept; the encoding is as it was.");
      case BESIDE ->
          say(
              "your corrections are kept; the new encoding stands beside them in "
                  + file
                  + ": take over what you need (--force replaces your file and keeps a copy).");
      case REPLACED -> say("your file was replaced, as asked; it is kept in " + file + ".");
      case WRITTEN, UNCHANGED -> {}
    }
  }

  private void say(String sentence) {
    if (!options.quiet()) {
      terminal.out().println("  " + sentence);
    }
  }

  private void diagnostics(EncodeResult.Done done, PrintStream out) {
    List<Diagnostic> errors = of(done, Severity.ERROR);
    errors.forEach(error -> out.println(DiagnosticLine.of(error, main)));
    if (options.quiet()) {
      return;
    }
    List<Diagnostic> doubts = of(done, Severity.WARNING);
    int shown = options.verbose() ? doubts.size() : Math.min(DOUBTS, doubts.size());
    if (!doubts.isEmpty()) {
      out.println("  unsure in " + Words.count(doubts.size(), "place") + ":");
      doubts
          .subList(0, shown)
          .forEach(doubt -> out.println("    " + DiagnosticLine.of(doubt, main)));
    }
    if (shown < doubts.size()) {
      out.println("    and " + Words.number(doubts.size() - shown) + " more: --verbose prints all");
    }
    if (options.verbose()) {
      of(done, Severity.INFO).forEach(fact -> out.println("    " + DiagnosticLine.of(fact, main)));
    }
  }

  private static List<Diagnostic> of(EncodeResult.Done done, Severity severity) {
    return done.diagnostics().stream().filter(found -> found.severity() == severity).toList();
  }
}
