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
import org.cajista.validate.document.Paths;
import org.cajista.validate.document.Spot;

/** Makes the diagnostics on one document of what was found: in order, each once, with its place. */
final class DocumentFindings {
  private static final int EXCERPT_BEFORE = 70;
  private static final int EXCERPT = 160;

  private DocumentFindings() {}

  /** Without those that {@code document} accepts; by file, then from top to bottom. */
  static List<Diagnostic> of(Source document, List<Fault> faults) {
    return of(Acceptances.settle(document, withoutRepetition(faults)));
  }

  /** By file, then from top to bottom. */
  static List<Diagnostic> of(List<Fault> faults) {
    List<Fault> kept = withoutRepetition(faults);
    Map<Source, TreeSet<Integer>> places = new HashMap<>();
    for (Fault fault : kept) {
      places
          .computeIfAbsent(fault.spot().source(), source -> new TreeSet<>())
          .add(fault.spot().start());
    }
    Map<Source, Map<Integer, String>> paths = new HashMap<>();
    places.forEach((source, offsets) -> paths.put(source, Paths.of(source.text(), offsets)));
    // not by the records' own equality, for which Java makes code at each start
    Set<Diagnostic> findings = new TreeSet<>(Diagnostic.BY_PLACE);
    for (Fault fault : kept) {
      String path = paths.get(fault.spot().source()).get(fault.spot().start());
      findings.add(diagnostic(fault, path));
    }
    return List.copyOf(findings);
  }

  /**
   * The grammar and a check may both see that a value is wrong, such as a date that no calendar
   * has; the check says it better.
   */
  private static List<Fault> withoutRepetition(List<Fault> faults) {
    Map<Source, Set<Integer>> said = new HashMap<>();
    for (Fault fault : faults) {
      if (!isOfValue(fault) && fault.severity() == Severity.ERROR) {
        Spot spot = fault.spot();
        said.computeIfAbsent(spot.source(), source -> new HashSet<>()).add(spot.start());
      }
    }
    return faults.stream()
        .filter(fault -> !(isOfValue(fault) && isIn(said, fault.spot())))
        .toList();
  }

  private static boolean isIn(Map<Source, Set<Integer>> places, Spot spot) {
    return places.getOrDefault(spot.source(), Set.of()).contains(spot.start());
  }

  private static boolean isOfValue(Fault fault) {
    return fault.code().equals(Code.VALUE.code());
  }

  private static Diagnostic diagnostic(Fault fault, String path) {
    Spot spot = fault.spot();
    Source source = spot.source();
    String xpath =
        spot.attribute().isEmpty() || path.isEmpty() ? path : path + "/@" + spot.attribute();
    return new Diagnostic(
        source.name(),
        source.line(spot.start()),
        source.column(spot.start()),
        fault.severity(),
        fault.code(),
        fault.sentence(),
        new Evidence(
            source.line(spot.end()),
            source.column(spot.end()),
            xpath,
            fault.value(),
            fault.allowed(),
            fault.suggestion(),
            fault.page(),
            Optional.of(excerpt(spot))));
  }

  private static Evidence.Excerpt excerpt(Spot spot) {
    String text = spot.source().text();
    int from = spot.source().offset(spot.source().line(spot.start()), 1);
    from = Math.max(from, spot.start() - EXCERPT_BEFORE);
    if (from > 0 && Character.isLowSurrogate(charAt(text, from))) {
      from++;
    }
    int to = spot.start();
    while (to < text.length() && to < from + EXCERPT && "\r\n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    if (to > from && Character.isHighSurrogate(text.charAt(to - 1))) {
      to--;
    }
    int end = Math.min(spot.end(), to);
    return new Evidence.Excerpt(
        text.substring(from, to), spot.start() - from, Math.max(1, end - spot.start()));
  }

  private static char charAt(String text, int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }
}
