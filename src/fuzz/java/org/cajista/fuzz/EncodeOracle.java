package org.cajista.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.cajista.Encoder;
import org.cajista.model.Source;
import org.cajista.model.Span;
import org.cajista.model.header.Entry;
import org.cajista.report.Diagnostic;
import org.cajista.report.Ledger;
import org.cajista.report.Severity;
import org.cajista.validate.Validator;

/**
 * What must hold of every page text, whatever it is: its TEI is valid, the ledger is complete, each
 * word is really in the TEI, no rule failed, and encoding it again gives the same bytes.
 */
public final class EncodeOracle {
  private static final Validator VALIDATOR = new Validator();
  private static final Encoder ENCODER = new Encoder("schema");
  private static final int SHOWN = 300;

  private EncodeOracle() {}

  /** Encodes {@code source}, twice if asked, and returns what is wrong with the TEI. */
  public static List<Finding> check(Source source, Entry entry, boolean twice) {
    Encoder.Encoded encoded = ENCODER.encode(source, entry, List.of());
    List<Finding> findings = new ArrayList<>(check(source, encoded));
    if (twice && !ENCODER.encode(source, entry, List.of()).tei().equals(encoded.tei())) {
      findings.add(new Finding("unstable", "encoded again, the text gives other TEI"));
    }
    return findings;
  }

  /** Returns what is wrong with the TEI of {@code source}. */
  public static List<Finding> check(Source source, Encoder.Encoded encoded) {
    List<Finding> findings = new ArrayList<>();
    Ledger ledger = encoded.report().ledger();
    for (Span span : ledger.missing()) {
      findings.add(new Finding("ledger", "booked nowhere: «" + source.text(span) + "»"));
    }
    int booked = ledger.totals().values().stream().mapToInt(Integer::intValue).sum();
    if (booked != source.text().length()) {
      findings.add(new Finding("ledger total", booked + " of " + source.text().length()));
    }
    for (Diagnostic said : encoded.report().diagnostics()) {
      if (said.severity() == Severity.ERROR) {
        findings.add(new Finding("said " + kind(said), said.toString()));
      }
    }
    encoded.report().failures().forEach(failed -> findings.add(Finding.crash(failed)));
    findings.addAll(valid(encoded.tei()));
    findings.addAll(
        KeptWords.check(source.text(), encoded.report().edits(), encoded.tei()).stream()
            .limit(1)
            .toList());
    return findings;
  }

  /**
   * Returns {@code encoded} if nothing is wrong with its TEI. Tests encode through this: whatever
   * they encode is validated, and each word of it is looked for.
   *
   * @throws AssertionError with the findings, if there are any
   */
  public static Encoder.Encoded sound(Source source, Encoder.Encoded encoded) {
    List<Finding> findings = check(source, encoded);
    if (!findings.isEmpty()) {
      throw new AssertionError(source.name() + ": " + findings);
    }
    return encoded;
  }

  /** Returns the errors that {@code validate} finds. */
  public static List<Finding> valid(String tei) {
    List<Finding> findings = new ArrayList<>();
    for (Diagnostic said : VALIDATOR.validate(new Source("tei.xml", tei, "UTF-8"))) {
      if (said.severity() == Severity.ERROR) {
        String line = tei.lines().skip(said.line() - 1L).findFirst().orElse("");
        int from = Math.max(0, Math.min(line.length(), said.column() - 60));
        String shown = line.substring(from, Math.min(line.length(), from + SHOWN));
        findings.add(new Finding("invalid " + kind(said), said + "\n" + shown));
      }
    }
    return findings;
  }

  /** The code and what of the sentence does not change with names and numbers. */
  private static String kind(Diagnostic said) {
    return said.code()
        + ": "
        + said.message().replaceAll("[«\"“].*?[»\"”]", "…").replaceAll("\\d+", "9");
  }
}
