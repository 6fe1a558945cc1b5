package org.cajista.validate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cajista.report.Diagnostic;

/** Brings what the grammar and the rules say of one document into one list. */
final class Findings {
  private static final Pattern OF_DATE =
      Pattern.compile("value of attribute \"(when|from|to|notBefore|notAfter)\" is invalid.*");

  private Findings() {}

  /**
   * Sorts the findings by place. The grammar and the rules both see a date that no calendar has;
   * the rule says it better, so that the grammar's sentence is left out.
   */
  static List<Diagnostic> settle(List<Diagnostic> findings) {
    Set<String> dates =
        findings.stream()
            .filter(finding -> finding.code().equals("sch:date-real"))
            .map(Findings::place)
            .collect(Collectors.toSet());
    return findings.stream()
        .filter(finding -> !(repeatsDate(finding) && dates.contains(place(finding))))
        .distinct()
        .sorted(Diagnostic.BY_PLACE)
        .toList();
  }

  private static boolean repeatsDate(Diagnostic finding) {
    return finding.code().equals("rng") && OF_DATE.matcher(finding.message()).lookingAt();
  }

  private static String place(Diagnostic finding) {
    return finding.line() + ":" + finding.column();
  }
}
