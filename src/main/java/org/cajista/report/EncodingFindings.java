package org.cajista.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cajista.model.Document;
import org.cajista.model.Source;
import org.cajista.model.Span;

/**
 * All that there is to tell of one encoding, without the text itself.
 *
 * @param characters how many characters of the source each account holds; every account is there
 * @param missing the characters that are in no account
 * @param edits what each rule changed
 * @param doubts the diagnostics
 */
public record EncodingFindings(
    Summary summary,
    Map<Ledger.Account, Integer> characters,
    List<Missing> missing,
    List<RuleEdits> edits,
    NoteLedger notes,
    List<LocatedDiagnostic> doubts) {

  /**
   * A stretch of the source that is nowhere.
   *
   * @param text what stands there
   */
  public record Missing(Position at, String text) {}

  public EncodingFindings {
    characters = new EnumMap<>(characters);
    missing = List.copyOf(missing);
    edits = List.copyOf(edits);
    doubts = List.copyOf(doubts);
  }

  /** What {@code report} has to tell of {@code document}, once it is written. */
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
        LocatedDiagnostic.of(document, report));
  }

  /** The diagnostics, from the top of the source to its foot. */
  public List<Diagnostic> diagnostics() {
    return doubts.stream().map(LocatedDiagnostic::diagnostic).toList();
  }
}
