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
          "(?s)<\\?cajista-seal sha256=\"([0-9a-f]{64})\"(?: when=\"([\\d-]*)\")?\\?>(.*)\\z");

  private static final String START = "<?cajista-seal ";

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

  /** The seal, if there is one, and all that stands behind it. */
  private static Matcher seal(String file) {
    int start = Math.max(0, file.lastIndexOf(START));
    return LAST_LINE.matcher(file).region(start, file.length());
  }

  /** Returns {@code file} without its seal and without what stands behind it. */
  static String open(String file) {
    Matcher seal = seal(file);
    return seal.lookingAt() ? file.substring(0, seal.start()) : file;
  }

  /** True if {@code file} is exactly what the program wrote. */
  static boolean intact(String file) {
    Matcher seal = seal(file);
    if (!seal.lookingAt() || !seal.group(3).matches("\r?\n")) {
      return false;
    }
    String body = file.substring(0, seal.start());
    return seal.group(1).equals(fingerprint(body))
        && Optional.ofNullable(seal.group(2)).equals(day(body));
  }

  /** Returns the fingerprint in the seal, even if the text above it was changed. */
  static Optional<String> of(String file) {
    Matcher seal = seal(file);
    return seal.lookingAt() ? Optional.of(seal.group(1)) : Optional.empty();
  }

  /**
   * Returns a text that someone has corrected with the seal of the encoding that it is made from
   * now.
   *
   * @param corrected the text without a seal
   * @param sealed that encoding with its seal
   * @param after what stands behind the seal of the corrected file
   */
  static String corrected(String corrected, String sealed, String after) {
    Matcher seal = seal(sealed);
    if (!seal.lookingAt()) {
      throw new IllegalArgumentException("the encoding has no seal");
    }
    return corrected + sealed.substring(seal.start(), seal.start(3)) + after;
  }

  /** Returns what stands behind the seal; a line end if there is no seal. */
  static String after(String file) {
    Matcher seal = seal(file);
    return seal.lookingAt() ? seal.group(3) : "\n";
  }

  /** Returns {@code now} with the day of encoding of {@code before}, if both have one. */
  static String withDayOf(String before, String now) {
    Optional<String> day = day(before);
    return day.isPresent()
        ? DAY.matcher(now).replaceFirst("$1when=\"" + Matcher.quoteReplacement(day.get()) + "\"")
        : now;
  }

  /** True if both say the same day of encoding, or none. */
  static boolean sameDay(String one, String other) {
    return day(one).equals(day(other));
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
