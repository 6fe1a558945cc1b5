package org.cajista.edition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The seal is the last line of a TEI file that the program wrote: a processing instruction with the
 * fingerprint of everything before it. The seal stays with the file in copies, archives and
 * repositories. It shows whether the file was changed by someone else. Other line ends do not
 * count, because repositories change them.
 *
 * <p>The same encoding on another day is nothing new. So the day of encoding is not part of the
 * fingerprint, but stands beside it in the seal: if someone changes the day in the text, the two
 * differ.
 */
final class Seal {

  /** Files of earlier versions do not say the day. */
  private static final Pattern LAST_LINE =
      Pattern.compile(
          "<\\?cajista-seal sha256=\"([0-9a-f]{64})\"(?: when=\"([^\"]*)\")?\\?>(\\s*)\\z");

  /** The entry of the program in the {@code revisionDesc} (section 2.6 of the Guidelines). */
  private static final Pattern DAY =
      Pattern.compile("(<change )when=\"([^\"]*)\"(?= who=\"#cajista\">)");

  private Seal() {}

  /** Returns {@code tei} with its seal at the end. */
  static String close(String tei) {
    String body = tei.endsWith("\n") ? tei : tei + "\n";
    String when = day(body).map(day -> " when=\"" + day + "\"").orElse("");
    return body + "<?cajista-seal sha256=\"" + fingerprint(body) + "\"" + when + "?>\n";
  }

  /** Returns {@code file} without its seal. */
  static String open(String file) {
    Matcher seal = LAST_LINE.matcher(file);
    return seal.find() ? file.substring(0, seal.start()) : file;
  }

  /** True if {@code file} is exactly what the program wrote. */
  static boolean intact(String file) {
    Matcher seal = LAST_LINE.matcher(file);
    if (!seal.find() || !seal.group(3).matches("\r?\n")) {
      return false;
    }
    String body = file.substring(0, seal.start());
    return seal.group(1).equals(fingerprint(body))
        && Optional.ofNullable(seal.group(2)).equals(day(body));
  }

  /** Returns the fingerprint in the seal, even if the text above it was changed. */
  static Optional<String> of(String file) {
    Matcher seal = LAST_LINE.matcher(file);
    return seal.find() ? Optional.of(seal.group(1)) : Optional.empty();
  }

  /** Returns the day on which the program says to have encoded the text. */
  private static Optional<String> day(String body) {
    Matcher day = DAY.matcher(body);
    return day.find() ? Optional.of(day.group(2)) : Optional.empty();
  }

  private static String fingerprint(String body) {
    String words = DAY.matcher(body.replace("\r\n", "\n")).replaceFirst("$1");
    return new Fingerprint().add(words).sum();
  }
}
