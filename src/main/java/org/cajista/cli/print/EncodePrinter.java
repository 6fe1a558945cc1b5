package org.cajista.cli.print;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cajista.project.EncodeResult;
import org.cajista.project.ProjectStage;
import org.cajista.project.TextResult;
import org.cajista.report.Diagnostic;
import org.cajista.report.PersonsWritten;
import org.cajista.report.Severity;

/** Prints the results of encoding for an editor, and writes the report. */
public final class EncodePrinter extends StagePrinter {

  private static final int DOUBTS = 5;

  private final ReportFile report;
  private final PrintStream out;
  private final boolean accounts;

  /** The output for editors goes to the standard output, unless the report goes there. */
  public EncodePrinter(Console console, ReportFile report) {
    this(console, report, report.beside());
  }

  /**
   * @param out where to print
   */
  private EncodePrinter(Console console, ReportFile report, PrintStream out) {
    super(console);
    this.report = report;
    this.out = out;
    this.accounts = report.wanted() || console.verbose();
  }

  /** Prints the result of one text whose TEI goes to the standard output. */
  public static void print(Console console, ReportFile report, TextResult.Encoded encoded) {
    EncodePrinter printer = new EncodePrinter(console, report, console.err());
    printer.print(encoded);
    report.begin();
    report.add(encoded);
    report.end();
  }

  @Override
  public void begins(ProjectStage stage, int steps) {
    report.begin();
    super.begins(stage, steps);
  }

  @Override
  public void encoded(TextResult result) {
    report.add(result);
    print(() -> print(result));
  }

  private void print(TextResult result) {
    if (result instanceof TextResult.Encoded encoded) {
      print(encoded);
    } else if (result instanceof TextResult.Stopped stopped) {
      new Failures(console()).stopped(stopped.trouble().cause(), " in " + stopped.name());
    } else if (console().verbose()) {
      out.println(result.name() + ": up to date");
    }
    out.flush();
    console().err().flush();
  }

  @Override
  public void close() throws IOException {
    super.close();
    report.close();
  }

  /** Prints the totals of all texts. */
  @Override
  public void allEncoded(EncodeResult all) {
    report.end();
    if (!console().quiet() && (all.texts() > 1 || all.upToDate() > 0)) {
      String upToDate =
          all.upToDate() == 0 ? "" : ", %d of them up to date".formatted(all.upToDate());
      String errors = all.wrong() == 0 ? "" : ", %d with errors".formatted(all.wrong());
      out.printf("%s%s%s%n", CountText.count(all.texts(), "text"), upToDate, errors);
    }
  }

  @Override
  public void doubt(Diagnostic doubt) {
    if (!console().quiet()) {
      out.println(DiagnosticLine.of(doubt, console()));
    }
  }

  /** Prints the changes in a personography. */
  @Override
  public void persons(Path file, PersonsWritten persons) {
    int all = persons.made() + persons.editors();
    if (console().quiet() || all == 0) {
      return;
    }
    StringBuilder line = new StringBuilder(console().shown(file)).append(": ");
    line.append(CountText.count(persons.added(), "new person"));
    line.append(", ").append(CountText.number(all - persons.added())).append(" known");
    line.append(", ").append(CountText.number(persons.editors())).append(" of them yours");
    if (persons.changed() > 0) {
      line.append(" (").append(CountText.number(persons.changed())).append(" that you changed)");
    }
    if (persons.updated() > 0) {
      line.append("; ")
          .append(CountText.number(persons.updated()))
          .append(" of the others updated");
    }
    if (persons.removed() > 0) {
      line.append("; ")
          .append(CountText.number(persons.removed()))
          .append(" removed because no text names them");
    }
    out.println(line);
  }

  /** Prints the summary and the doubts of one encoding. */
  private void print(TextResult.Encoded encoded) {
    if (!console().quiet()) {
      String to =
          encoded.written().map(written -> " → " + console().shown(written.tei())).orElse("");
      out.println(encoded.name() + to);
      FindingsLines.brief(encoded.findings()).forEach(line -> out.println("  " + line));
      if (accounts) {
        FindingsLines.accounts(encoded.findings()).forEach(line -> out.println("  " + line));
      }
    }
    encoded.written().ifPresent(this::fate);
    diagnostics(encoded.findings().diagnostics());
    if (console().options().debug()) {
      encoded.findings().failures().forEach(trace -> console().err().print(trace));
    }
  }

  private void fate(TextResult.Written written) {
    String file = console().shown(written.file());
    switch (written.fate()) {
      case KEPT -> say(file + ": your corrections are kept; the encoding has not changed.");
      case MERGED -> say(file + ": your corrections are kept; what is new is merged with them.");
      case CONFLICTING ->
          say(
              "your corrections are kept, and the file is as it was: in "
                  + CountText.count(written.conflicts(), "place")
                  + " you and the new encoding have changed the same. They are marked in "
                  + file
                  + ". 'cajista merge' says how to go on.");
      case REPLACED -> say("your file was replaced because of --force; a copy is in " + file + ".");
      case WRITTEN, UNCHANGED -> {}
    }
  }

  private void say(String sentence) {
    if (!console().quiet()) {
      out.println("  " + sentence);
    }
  }

  private void diagnostics(List<Diagnostic> all) {
    List<Diagnostic> errors = of(all, Severity.ERROR);
    errors.forEach(error -> out.println(DiagnosticLine.of(error, console())));
    if (console().quiet()) {
      return;
    }
    List<Diagnostic> doubts = new ArrayList<>(of(all, Severity.WARNING));
    // a rule that failed is the first to be told: it must not be among the «more»
    doubts.sort(Comparator.comparing(doubt -> !doubt.code().equals("rule.failed")));
    int shown = console().verbose() ? doubts.size() : Math.min(DOUBTS, doubts.size());
    if (!doubts.isEmpty()) {
      out.println("  unsure in " + CountText.count(doubts.size(), "place") + ":");
      doubts
          .subList(0, shown)
          .forEach(doubt -> out.println("    " + DiagnosticLine.of(doubt, console())));
    }
    if (shown < doubts.size()) {
      out.println(
          "    and " + CountText.number(doubts.size() - shown) + " more (--verbose prints all)");
    }
    if (console().verbose()) {
      of(all, Severity.INFO)
          .forEach(fact -> out.println("    " + DiagnosticLine.of(fact, console())));
    }
  }

  private static List<Diagnostic> of(List<Diagnostic> all, Severity severity) {
    return all.stream().filter(found -> found.severity() == severity).toList();
  }
}
