package org.cajista.edition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The seal is the last line of a TEI file that the program wrote: a processing instruction with the
 * fingerprint of everything before it. The seal stays with the file in copies, archives and
 * repositories. It shows whether the file was changed by someone else. Two changes do not count:
 * other line ends, because repositories change them, and another day of encoding, because the same
 * encoding on another day is nothing new.
 */
final class Seal {

  private static final Pattern LAST_LINE =
      Pattern.compile("<\\?cajista-seal sha256=\"([0-9a-f]{64})\"\\?>\\s*\\z");

  /** The entry of the program in the {@code revisionDesc} (section 2.6 of the Guidelines). */
  private static final Pattern DAY =
      Pattern.compile("(<change )when=\"\\d{4}-\\d\\d-\\d\\d\"(?= who=\"#cajista\">)");

  private Seal() {}

  /** Returns {@code tei} with its seal at the end. */
  static String close(String tei) {
    String body = tei.endsWith("\n") ? tei : tei + "\n";
    return body + "<?cajista-seal sha256=\"" + fingerprint(body) + "\"?>\n";
  }

  /** True if {@code file} is exactly what the program wrote. */
  static boolean intact(String file) {
    Optional<String> seal = of(file);
    return seal.isPresent()
        && seal.get().equals(fingerprint(LAST_LINE.matcher(file).replaceFirst("")));
  }

  /** Returns the fingerprint in the seal, even if the text above it was changed. */
  static Optional<String> of(String file) {
    Matcher seal = LAST_LINE.matcher(file);
    return seal.find() ? Optional.of(seal.group(1)) : Optional.empty();
  }

  private static String fingerprint(String body) {
    String words = DAY.matcher(body.replace("\r\n", "\n")).replaceAll("$1");
    return new Fingerprint().add(words).sum();
  }
}
