package org.cajista.edition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last line of a TEI file that the program wrote: a processing instruction that holds the
 * fingerprint of all that stands before it. It travels with the file, through copies, archives and
 * repositories, and tells whether anyone has changed the file since. Two things do not count: what
 * line ends the file has, because repositories change them, and on which day the program encoded
 * it, because the same encoding on another day says nothing new.
 */
final class Seal {

  private static final Pattern LAST_LINE =
      Pattern.compile("<\\?cajista-seal sha256=\"([0-9a-f]{64})\"\\?>\\s*\\z");

  /** The program's own entry in the {@code revisionDesc}, section 2.6 of the Guidelines. */
  private static final Pattern DAY =
      Pattern.compile("(<change )when=\"\\d{4}-\\d\\d-\\d\\d\"(?= who=\"#cajista\">)");

  private Seal() {}

  /** {@code tei} with its seal below it. */
  static String close(String tei) {
    String body = tei.endsWith("\n") ? tei : tei + "\n";
    return body + "<?cajista-seal sha256=\"" + fingerprint(body) + "\"?>\n";
  }

  /** Whether {@code file} is as the program wrote it. */
  static boolean intact(String file) {
    Optional<String> seal = of(file);
    return seal.isPresent()
        && seal.get().equals(fingerprint(LAST_LINE.matcher(file).replaceFirst("")));
  }

  /** The fingerprint of what the program wrote, whatever stands above the seal now. */
  static Optional<String> of(String file) {
    Matcher seal = LAST_LINE.matcher(file);
    return seal.find() ? Optional.of(seal.group(1)) : Optional.empty();
  }

  private static String fingerprint(String body) {
    String words = DAY.matcher(body.replace("\r\n", "\n")).replaceAll("$1");
    return new Fingerprint().add(words).sum();
  }
}
