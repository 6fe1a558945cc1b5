package org.cajista.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.cajista.edition.TeiFile.Written;
import org.cajista.edition.registers.PersonsFile;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;

/** Prints what came of encoding, for an editor to read. */
final class EncodePrinter {

  private static final int DOUBTS = 5;

  private final Main main;
  private final Terminal terminal;
  private final Options options;
  private final Failures failures;
  private final PrintStream out;
  private final boolean accounts;

  /** What is for an editor to read goes to the standard output, unless the report does. */
  EncodePrinter(Main main, ReportFile report) {
    this(main, report, report.beside());
  }

  /**
   * @param out where to print
   */
  EncodePrinter(Main main, ReportFile report, PrintStream out) {
    this.main = main;
    this.out = out;
    this.accounts = report.wanted() || main.options().verbose();
    this.terminal = main.terminal();
    this.options = main.options();
    this.failures = main.failures();
  }

  /** Prints one text's result. */
  void print(EncodeResult result) {
    if (result instanceof EncodeResult.Done done) {
      print(done);
    } else if (result instanceof EncodeResult.Stopped stopped) {
      failures.stopped(stopped.trouble(), " in " + stopped.task().name());
    } else if (options.verbose()) {
      out.println(result.task().name() + ": up to date");
    }
    out.flush();
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
      out.printf("%s%s%s%n", CountedThings.count(results.size(), "text"), upToDate, errors);
    }
    return results.stream().mapToInt(this::status).max().orElse(ExitStatus.OK);
  }

  /** Prints one doubt. */
  void print(Diagnostic doubt) {
    if (!options.quiet()) {
      out.println(DiagnosticLine.of(doubt, main));
    }
  }

  /** Prints what became of a personography. */
  void print(Path file, PersonsFile.Written persons) {
    int all = persons.made() + persons.editors();
    if (options.quiet() || all == 0) {
      return;
    }
    StringBuilder line = new StringBuilder(terminal.shown(file)).append(": ");
    line.append(CountedThings.count(persons.added(), "new person"));
    line.append(", ").append(CountedThings.number(all - persons.added())).append(" known");
    line.append(", ").append(CountedThings.number(persons.editors())).append(" of them yours");
    if (persons.changed() > 0) {
      line.append(" (")
          .append(CountedThings.number(persons.changed()))
          .append(" that you changed)");
    }
    if (persons.updated() > 0) {
      line.append("; ")
          .append(CountedThings.number(persons.updated()))
          .append(" of the others updated");
    }
    if (persons.removed() > 0) {
      line.append("; ")
          .append(CountedThings.number(persons.removed()))
          .append(" removed because no text names them");
    }
    out.println(line);
  }

  private int status(EncodeResult result) {
    if (result instanceof EncodeResult.Stopped stopped) {
      return Failures.status(stopped.trouble());
    }
    return result.good() ? ExitStatus.OK : ExitStatus.DOCUMENTS;
  }

  /** Prints the summary and the doubts of one encoding. */
  void print(EncodeResult.Done done) {
    if (!options.quiet()) {
      String to =
          done.written().map(written -> " → " + terminal.shown(done.task().tei())).orElse("");
      out.println(done.task().name() + to);
      FindingsLines.brief(done.findings()).forEach(line -> out.println("  " + line));
      if (accounts) {
        FindingsLines.accounts(done.findings()).forEach(line -> out.println("  " + line));
      }
    }
    done.written().ifPresent(this::fate);
    diagnostics(done);
  }

  private void fate(Written written) {
    String file = terminal.shown(written.file());
    switch (written.fate()) {
      case KEPT -> say(file + ": your corrections are kept; the encoding has not changed.");
      case BESIDE ->
          say(
              "your corrections are kept; the new encoding is in "
                  + file
                  + ". Copy from it what you need. (--force replaces your file and keeps a copy.)");
      case REPLACED -> say("your file was replaced because of --force; a copy is in " + file + ".");
      case WRITTEN, UNCHANGED -> {}
    }
  }

  private void say(String sentence) {
    if (!options.quiet()) {
      out.println("  " + sentence);
    }
  }

  private void diagnostics(EncodeResult.Done done) {
    List<Diagnostic> errors = of(done, Severity.ERROR);
    errors.forEach(error -> out.println(DiagnosticLine.of(error, main)));
    if (options.quiet()) {
      return;
    }
    List<Diagnostic> doubts = of(done, Severity.WARNING);
    int shown = options.verbose() ? doubts.size() : Math.min(DOUBTS, doubts.size());
    if (!doubts.isEmpty()) {
      out.println("  unsure in " + CountedThings.count(doubts.size(), "place") + ":");
      doubts
          .subList(0, shown)
          .forEach(doubt -> out.println("    " + DiagnosticLine.of(doubt, main)));
    }
    if (shown < doubts.size()) {
      out.println(
          "    and "
              + CountedThings.number(doubts.size() - shown)
              + " more (--verbose prints all)");
    }
    if (options.verbose()) {
      of(done, Severity.INFO).forEach(fact -> out.println("    " + DiagnosticLine.of(fact, main)));
    }
  }

  private static List<Diagnostic> of(EncodeResult.Done done, Severity severity) {
    return done.diagnostics().stream().filter(found -> found.severity() == severity).toList();
  }
}
