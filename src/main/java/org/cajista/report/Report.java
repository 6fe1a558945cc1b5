package org.cajista.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.cajista.model.Edit;
import org.cajista.model.Source;
import org.cajista.model.Span;

/**
 * Collects what the stages report about one document: edits, diagnostics and the ledger. Each
 * document has its own report. Not thread-safe.
 */
public final class Report {
  private final Source source;
  private final Ledger ledger;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<Integer, Counterpart> counterparts = new HashMap<>();
  private final Trace trace;

  /** Several passages are read at the same time, and each can fail. */
  private final Queue<Failure> failures = new ConcurrentLinkedQueue<>();

  /**
   * A step that failed.
   *
   * @param said what is reported about it
   * @param cause what it threw
   */
  private record Failure(Diagnostic said, Throwable cause) {}

  /**
   * The possible counterpart of an orphan: for a note a figure without a note, for a figure a note
   * without a figure.
   *
   * @param at the place in the source
   * @param sign the sign in normal figures
   */
  public record Counterpart(Span at, String sign) {}

  /** Makes a report on {@code source} that keeps no decisions. */
  public Report(Source source) {
    this(source, Trace.off());
  }

  /** Makes a report on {@code source} that keeps the decisions in {@code trace}. */
  public Report(Source source, Trace trace) {
    this.source = Objects.requireNonNull(source);
    this.trace = Objects.requireNonNull(trace);
    this.ledger = new Ledger(source);
  }

  /** Keeps {@code edit}, and books its characters as regularised. */
  public void edit(Edit edit) {
    edits.add(edit);
    ledger.book(edit.span(), Ledger.Account.REGULARISED);
  }

  /**
   * Returns the text on which this is a report.
   *
   * @return the source
   */
  public Source source() {
    return source;
  }

  /**
   * Adds a diagnostic about a place in the source. If the place is an orphan, its possible
   * counterpart is named too.
   *
   * @param severity the severity
   * @param code a key of {@code messages.properties}
   * @param at the place
   * @param arguments the values for {@code {0}} … in the sentence
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

  /**
   * Adds a diagnostic about the whole source.
   *
   * @param severity the severity
   * @param code a key of {@code messages.properties}
   * @param arguments the values for {@code {0}} … in the sentence
   */
  public void say(Severity severity, String code, Object... arguments) {
    diagnostics.add(
        new Diagnostic(source.name(), 0, 0, severity, code, Messages.format(code, arguments)));
  }

  /**
   * Returns what {@code step} makes. A step that fails costs what it would have found, and never
   * the text: then its edits and diagnostics are taken back, a warning is added, and the result of
   * {@code otherwise} is returned.
   *
   * @param <T> what the step makes
   * @param rule the name of the step
   * @param at the place that the step looks at
   * @param step what is tried
   * @param otherwise what stands in for its result if it fails
   * @return what the step makes, or what stands in for it
   */
  public <T> T attempt(String rule, Span at, Supplier<T> step, Supplier<T> otherwise) {
    return attempt(rule, source.line(at.start()), source.column(at.start()), step, otherwise);
  }

  /**
   * Does the same for a step that looks at the whole text.
   *
   * @param <T> what the step makes
   * @param rule the name of the step
   * @param step what is tried
   * @param otherwise what stands in for its result if it fails
   * @return what the step makes, or what stands in for it
   */
  public <T> T attempt(String rule, Supplier<T> step, Supplier<T> otherwise) {
    return attempt(rule, 0, 0, step, otherwise);
  }

  private <T> T attempt(
      String rule, int line, int column, Supplier<T> step, Supplier<T> otherwise) {
    int edited = edits.size();
    int said = diagnostics.size();
    try {
      return step.get();
    } catch (RuntimeException | StackOverflowError failed) {
      takeBack(edited, said);
      String cause = failed.getClass().getSimpleName();
      failures.add(
          new Failure(
              Diagnostic.of(
                  source.name(), line, column, Severity.WARNING, "rule.failed", rule, cause),
              failed));
      return otherwise.get();
    }
  }

  private void takeBack(int edited, int said) {
    if (said < diagnostics.size()) {
      diagnostics.subList(said, diagnostics.size()).clear();
    }
    if (edited < edits.size()) {
      edits.subList(edited, edits.size()).clear();
      ledger.clear();
      edits.forEach(edit -> ledger.book(edit.span(), Ledger.Account.REGULARISED));
    }
  }

  /** Returns what each failed step threw. */
  public List<Throwable> failures() {
    return failures.stream().map(Failure::cause).toList();
  }

  /** Records {@code nearest} as the counterpart of the note or figure at {@code orphan}. */
  public void counterpart(Span orphan, Counterpart nearest) {
    counterparts.put(orphan.start(), nearest);
  }

  /**
   * Returns the possible counterpart of the note or figure that begins at {@code offset} of the
   * source.
   */
  public Optional<Counterpart> counterpart(int offset) {
    return Optional.ofNullable(counterparts.get(offset));
  }

  /** Returns the line and the column of {@code offset} of the source. */
  public Position position(int offset) {
    return Position.of(source, offset);
  }

  /** Returns all edits in the order in which they were made. */
  public List<Edit> edits() {
    return Collections.unmodifiableList(edits);
  }

  /** Returns the number of edits of each rule, by the name of the rule. */
  public Map<String, Integer> editsByRule() {
    Map<String, Integer> counts = new TreeMap<>();
    edits.forEach(edit -> counts.merge(edit.rule(), 1, Integer::sum));
    return counts;
  }

  /** Returns the diagnostics from top to bottom of the source. */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> sorted = new ArrayList<>(diagnostics);
    failures.forEach(failure -> sorted.add(failure.said()));
    sorted.sort(Diagnostic.BY_PLACE);
    return sorted;
  }

  /** Returns the ledger of the characters. */
  public Ledger ledger() {
    return ledger;
  }

  /** Returns the trace of the decisions and their votes. */
  public Trace trace() {
    return trace;
  }
}
