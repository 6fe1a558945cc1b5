package org.cajista.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How gravely an edition takes what is found.
 *
 * @param byCode for a code ({@code ocr.sign}) or a topic ({@code ocr}) its severity; none, where it
 *     is not to be reported
 */
public record Severities(Map<String, Optional<Severity>> byCode) {

  /** Everything as it is found. */
  public static final Severities AS_FOUND = new Severities(Map.of());

  public Severities {
    byCode = Map.copyOf(byCode);
  }

  /** {@code findings} as this edition takes them. */
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
