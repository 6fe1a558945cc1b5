package org.cajista.validate.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cajista.report.Diagnostic;

/**
 * Counts findings of a kind, so that a report for reading shows the first few and then says how
 * many more there are. Findings of the grammar are of a kind if their sentences are the same,
 * others if their codes are.
 */
final class FindingSums {

  private static final String GRAMMAR = "grammar.";

  private final int most;
  private final Map<String, Integer> seen = new LinkedHashMap<>();
  private final Map<String, Set<String>> files = new LinkedHashMap<>();

  /**
   * @param most how many findings of a kind are shown
   */
  FindingSums(int most) {
    this.most = most;
  }

  /** Counts the finding; true if it is to be shown. */
  boolean shows(Diagnostic finding) {
    String kind =
        finding.severity()
            + " "
            + (finding.code().startsWith(GRAMMAR) ? finding.message() + "\t" : "")
            + finding.code();
    if (seen.merge(kind, 1, Integer::sum) <= most) {
      return true;
    }
    files.computeIfAbsent(kind, any -> new TreeSet<>()).add(finding.file());
    return false;
  }

  /** Returns a line for each kind of which not all findings were shown. */
  List<String> lines() {
    return files.entrySet().stream()
        .map(
            kind ->
                "… %,d more in %,d %s [%s]"
                    .formatted(
                        seen.get(kind.getKey()) - most,
                        kind.getValue().size(),
                        kind.getValue().size() == 1 ? "file" : "files",
                        kind.getKey().replaceFirst("^\\S+ (.*\t)?", "")))
        .toList();
  }
}
