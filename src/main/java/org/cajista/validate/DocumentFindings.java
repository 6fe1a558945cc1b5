package org.cajista.validate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cajista.model.Source;
import org.cajista.report.Diagnostic;
import org.cajista.report.Evidence;
import org.cajista.report.Severity;
import org.cajista.validate.document.Code;
import org.cajista.validate.document.Fault;
import org.cajista.validate.document.Location;
import org.cajista.validate.document.XPathLocator;

/** Makes the diagnostics of one document: sorted, without repetition, with their places. */
final class DocumentFindings {
  private static final int EXCERPT_BEFORE = 70;
  private static final int EXCERPT = 160;

  private DocumentFindings() {}

  /**
   * Returns the diagnostics that {@code document} does not accept, by file, then from top to
   * bottom.
   */
  static List<Diagnostic> of(Source document, List<Fault> faults) {
    return of(Acceptances.settle(document, withoutRepetition(faults)));
  }

  /** Returns the diagnostics by file, then from top to bottom. */
  static List<Diagnostic> of(List<Fault> faults) {
    List<Fault> kept = withoutRepetition(faults);
    Map<Source, TreeSet<Integer>> places = new HashMap<>();
    for (Fault fault : kept) {
      places
          .computeIfAbsent(fault.location().source(), source -> new TreeSet<>())
          .add(fault.location().start());
    }
    Map<Source, Map<Integer, String>> paths = new HashMap<>();
    places.forEach((source, offsets) -> paths.put(source, XPathLocator.of(source.text(), offsets)));
    // not with the equality of records, because Java generates code for it at each start
    Set<Diagnostic> findings = new TreeSet<>(Diagnostic.BY_PLACE);
    for (Fault fault : kept) {
      String path = paths.get(fault.location().source()).get(fault.location().start());
      findings.add(diagnostic(fault, path));
    }
    return List.copyOf(findings);
  }

  /**
   * Removes findings of the grammar about a value, such as an impossible date, if a check reports
   * the same place: the check explains it better.
   */
  private static List<Fault> withoutRepetition(List<Fault> faults) {
    Map<Source, Set<Integer>> reported = new HashMap<>();
    for (Fault fault : faults) {
      if (!isOfValue(fault) && fault.severity() == Severity.ERROR) {
        Location location = fault.location();
        reported
            .computeIfAbsent(location.source(), source -> new HashSet<>())
            .add(location.start());
      }
    }
    return faults.stream()
        .filter(fault -> !(isOfValue(fault) && isIn(reported, fault.location())))
        .toList();
  }

  private static boolean isIn(Map<Source, Set<Integer>> places, Location location) {
    return places.getOrDefault(location.source(), Set.of()).contains(location.start());
  }

  private static boolean isOfValue(Fault fault) {
    return fault.code().equals(Code.VALUE.code());
  }

  private static Diagnostic diagnostic(Fault fault, String path) {
    Location location = fault.location();
    Source source = location.source();
    String xpath =
        location.attribute().isEmpty() || path.isEmpty()
            ? path
            : path + "/@" + location.attribute();
    return new Diagnostic(
        source.name(),
        source.line(location.start()),
        source.column(location.start()),
        fault.severity(),
        fault.code(),
        fault.sentence(),
        new Evidence(
            source.line(location.end()),
            source.column(location.end()),
            xpath,
            fault.value(),
            fault.allowed(),
            fault.suggestion(),
            fault.page(),
            Optional.of(excerpt(location))));
  }

  private static Evidence.Excerpt excerpt(Location location) {
    String text = location.source().text();
    int from = location.source().offset(location.source().line(location.start()), 1);
    from = Math.max(from, location.start() - EXCERPT_BEFORE);
    if (from > 0 && Character.isLowSurrogate(charAt(text, from))) {
      from++;
    }
    int to = location.start();
    while (to < text.length() && to < from + EXCERPT && "\r\n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    if (to > from && Character.isHighSurrogate(text.charAt(to - 1))) {
      to--;
    }
    int end = Math.min(location.end(), to);
    return new Evidence.Excerpt(
        text.substring(from, to), location.start() - from, Math.max(1, end - location.start()));
  }

  private static char charAt(String text, int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }
}
