package org.cajista.validate.accept;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.cajista.report.Diagnostic;

/**
 * Gives names to findings, so that they are recognised when the file changes elsewhere. A name
 * depends on the code, the elements around the finding, the wrong value, and a few characters from
 * its place on. It does not depend on lines or on the number of elements before it. Equal findings
 * of one file are counted.
 */
public final class Fingerprints {
  private static final int CONTEXT = 40;
  private static final int BYTES = 8;

  private Fingerprints() {}

  /**
   * Returns the names of {@code findings} of one file in their order. All names are different.
   *
   * @param findings the findings from top to bottom
   */
  public static List<String> of(List<Diagnostic> findings) {
    Map<String, Integer> counts = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (Diagnostic finding : findings) {
      String name = name(finding);
      int count = counts.merge(name, 1, Integer::sum);
      names.add(count == 1 ? name : name + "-" + count);
    }
    return names;
  }

  /**
   * Returns the name of the finding {@code name} of {@code file} among the findings of all files.
   */
  public static String in(String file, String name) {
    return sum(file + "\0" + name);
  }

  private static String name(Diagnostic finding) {
    String path = finding.evidence().xpath().replaceAll("\\[\\d+\\]", "");
    String context =
        finding
            .evidence()
            .excerpt()
            .map(excerpt -> excerpt.text().substring(excerpt.start()))
            .map(text -> text.substring(0, Math.min(CONTEXT, text.length())))
            .orElse("");
    return sum(
        String.join(
            "\0", finding.code(), path, value(finding), context.replaceAll("\\s+", " ").strip()));
  }

  /** Returns the wrong value, or the sentence if there is no value. */
  private static String value(Diagnostic finding) {
    String value = finding.evidence().value();
    return value.isEmpty() ? finding.message() : value;
  }

  private static String sum(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
