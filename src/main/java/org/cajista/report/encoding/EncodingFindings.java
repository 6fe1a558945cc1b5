package org.cajista.report.encoding;

import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cajista.model.Document;
import org.cajista.model.Source;
import org.cajista.model.Span;
import org.cajista.report.Diagnostic;
import org.cajista.report.Ledger;
import org.cajista.report.Position;
import org.cajista.report.Report;
import org.cajista.report.Summary;

/**
 * Everything that can be reported about one encoding, without the text itself.
 *
 * @param summary the counts
 * @param characters the number of characters of the source in each account; all accounts are there
 * @param missing the characters that are in no account
 * @param edits what each rule changed
 * @param notes which notes and signs belong together
 * @param doubts the diagnostics
 * @param failures the Java trace of each rule that failed, for a bug report
 */
public record EncodingFindings(
    Summary summary,
    Map<Ledger.Account, Integer> characters,
    List<Missing> missing,
    List<RuleEdits> edits,
    NoteLedger notes,
    List<LocatedDiagnostic> doubts,
    List<String> failures)
    implements Serializable {

  /**
   * A part of the source that is in no account.
   *
   * @param at the place in the source
   * @param text the text of this part
   */
  public record Missing(Position at, String text) implements Serializable {}

  /** Copies the lists and the map. */
  public EncodingFindings {
    characters = new EnumMap<>(characters);
    missing = List.copyOf(missing);
    edits = List.copyOf(edits);
    doubts = List.copyOf(doubts);
    failures = List.copyOf(failures);
  }

  /** Returns the findings of {@code document} and {@code report} after the TEI is written. */
  public static EncodingFindings of(Document document, Report report) {
    Source source = document.source();
    Map<Ledger.Account, Integer> characters = new EnumMap<>(Ledger.Account.class);
    for (Ledger.Account account : Ledger.Account.values()) {
      characters.put(account, 0);
    }
    characters.putAll(report.ledger().totals());
    List<Missing> missing = new ArrayList<>();
    for (Span span : report.ledger().missing()) {
      missing.add(new Missing(Position.of(source, span.start()), source.text(span)));
    }
    return new EncodingFindings(
        Summary.of(document, report),
        characters,
        missing,
        RuleEdits.of(source, report),
        NoteLedger.of(document, report),
        LocatedDiagnostic.of(document, report),
        report.failures().stream().map(EncodingFindings::trace).toList());
  }

  private static String trace(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  /**
   * Returns the findings of the same text with fewer names.
   *
   * @param names the number of names that are no longer marked
   * @param persons the number of persons that are no longer in the personography
   */
  public EncodingFindings without(int names, int persons) {
    return new EncodingFindings(
        summary.without(names, persons), characters, missing, edits, notes, doubts, failures);
  }

  /** Returns the diagnostics from top to bottom of the source. */
  public List<Diagnostic> diagnostics() {
    return doubts.stream().map(LocatedDiagnostic::diagnostic).toList();
  }
}
