package org.cajista.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The severities that an edition gives to findings.
 *
 * @param byCode the severity of a code ({@code ocr.sign}) or of a topic ({@code ocr}); empty if it
 *     is not reported
 */
public record Severities(Map<String, Optional<Severity>> byCode) {

  /** Every finding keeps its severity. */
  public static final Severities AS_FOUND = new Severities(Map.of());

  /** Copies the map. */
  public Severities {
    byCode = Map.copyOf(byCode);
  }

  /** Returns {@code findings} with the severities of this edition. */
  public List<Diagnostic> apply(List<Diagnostic> findings) {
    List<Diagnostic> taken = new ArrayList<>();
    for (Diagnostic finding : findings) {
      of(finding).ifPresent(severity -> taken.add(finding.as(severity)));
    }
    return taken;
  }

  private Optional<Severity> of(Diagnostic finding) {
    String code = finding.code();
    String topic = code.replaceFirst("[.:].*", "");
    Optional<Severity> asFound = Optional.of(finding.severity());
    return byCode.getOrDefault(code, byCode.getOrDefault(topic, asFound));
  }
}
