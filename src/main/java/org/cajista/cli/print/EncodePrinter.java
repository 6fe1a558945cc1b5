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
      out.println(console().words().say("encode.current", result.name()));
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
      Words words = console().words();
      String current = all.upToDate() == 0 ? "" : words.say("encode.texts.current", all.upToDate());
      String wrong = all.wrong() == 0 ? "" : words.say("encode.texts.wrong", all.wrong());
      out.println(words.count(all.texts(), "text") + current + wrong);
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
    Words words = console().words();
    String added = words.count(persons.added(), "person.new");
    int known = all - persons.added();
    StringBuilder line =
        new StringBuilder(
            words.say("encode.persons", console().shown(file), added, known, persons.editors()));
    if (persons.changed() > 0) {
      line.append(words.say("encode.persons.changed", persons.changed()));
    }
    if (persons.updated() > 0) {
      line.append(words.say("encode.persons.updated", persons.updated()));
    }
    if (persons.removed() > 0) {
      line.append(words.say("encode.persons.removed", persons.removed()));
    }
    out.println(line);
  }

  /** Prints the summary and the doubts of one encoding. */
  private void print(TextResult.Encoded encoded) {
    if (!console().quiet()) {
      String to =
          encoded.written().map(written -> " → " + console().shown(written.tei())).orElse("");
      out.println(encoded.name() + to);
      Words words = console().words();
      FindingsLines.brief(encoded.findings(), words).forEach(line -> out.println("  " + line));
      if (accounts) {
        FindingsLines.accounts(encoded.findings(), words).forEach(line -> out.println("  " + line));
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
    Words words = console().words();
    switch (written.fate()) {
      case KEPT -> say(words.say("encode.kept", file));
      case MERGED -> say(words.say("encode.merged", file));
      case CONFLICTING -> {
        String places = words.count(written.conflicts(), "spot");
        say(words.say("encode.conflicting", file, places));
      }
      case REPLACED -> say(words.say("encode.replaced", file));
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
    Words words = console().words();
    int shown = console().verbose() ? doubts.size() : Math.min(DOUBTS, doubts.size());
    if (!doubts.isEmpty()) {
      out.println("  " + words.say("encode.unsure", words.count(doubts.size(), "spot")));
      doubts
          .subList(0, shown)
          .forEach(doubt -> out.println("    " + DiagnosticLine.of(doubt, console())));
    }
    if (shown < doubts.size()) {
      out.println("    " + words.say("encode.more", doubts.size() - shown));
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
