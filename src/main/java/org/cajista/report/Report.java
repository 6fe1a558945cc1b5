package org.cajista.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.cajista.model.Edit;
import org.cajista.model.Source;
import org.cajista.model.Span;

/**
 * Collects what the stages have to say of one document: the edits, the diagnostics, the ledger. One
 * report a document; not thread-safe.
 */
public final class Report {
  private final Source source;
  private final Ledger ledger;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<Integer, Counterpart> counterparts = new HashMap<>();
  private final Trace trace;

  /**
   * What an orphan may lack: for a note a figure that calls nothing, for a figure such a note.
   *
   * @param sign the sign in normal figures
   */
  public record Counterpart(Span at, String sign) {}

  /** A report that keeps no decisions. */
  public Report(Source source) {
    this(source, Trace.off());
  }

  /**
   * @param trace where the decisions go
   */
  public Report(Source source, Trace trace) {
    this.source = Objects.requireNonNull(source);
    this.trace = Objects.requireNonNull(trace);
    this.ledger = new Ledger(source);
  }

  /** Keeps an edit and books its characters as regularised. */
  public void edit(Edit edit) {
    edits.add(edit);
    ledger.book(edit.span(), Ledger.Account.REGULARISED);
  }

  /**
   * Says something about a place in the source; of an orphan also what it may belong to.
   *
   * @param code a key of {@code messages.properties}
   * @param arguments what the sentence's {@code {0}} … stand for
   */
  public void say(Severity severity, String code, Span at, Object... arguments) {
    String sentence = Messages.format(code, arguments);
    String near =
        counterpart(at.start())
            .map(
                found ->
                    Messages.format("note.near", found.sign(), source.line(found.at().start())))
            .orElse("");
    diagnostics.add(
        new Diagnostic(
            source.name(),
            source.line(at.start()),
            source.column(at.start()),
            severity,
            code,
            (sentence + " " + near).strip()));
  }

  /** Says something about the source as a whole. */
  public void say(Severity severity, String code, Object... arguments) {
    diagnostics.add(
        new Diagnostic(source.name(), 0, 0, severity, code, Messages.format(code, arguments)));
  }

  /** Notes what the note or figure at {@code orphan} may belong to. */
  public void counterpart(Span orphan, Counterpart nearest) {
    counterparts.put(orphan.start(), nearest);
  }

  /** What the note or figure that begins at {@code offset} of the source may belong to. */
  public Optional<Counterpart> counterpart(int offset) {
    return Optional.ofNullable(counterparts.get(offset));
  }

  /** Where {@code offset} of the source lies. */
  public Position position(int offset) {
    return Position.of(source, offset);
  }

  public List<Edit> edits() {
    return Collections.unmodifiableList(edits);
  }

  /** How many edits each rule made, by the rule's name. */
  public Map<String, Integer> editsByRule() {
    Map<String, Integer> counts = new TreeMap<>();
    edits.forEach(edit -> counts.merge(edit.rule(), 1, Integer::sum));
    return counts;
  }

  /** The diagnostics from the top of the source to its foot. */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> sorted = new ArrayList<>(diagnostics);
    sorted.sort(Diagnostic.BY_PLACE);
    return sorted;
  }

  public Ledger ledger() {
    return ledger;
  }

  /** Where the stages leave what they have decided, and by which votes. */
  public Trace trace() {
    return trace;
  }
}
