package org.cajista.annotate.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Decides if the target of a link is an address. If not, the link stays text, as it was typed. */
final class LinkTarget {
  private static final Pattern WEB =
      Pattern.compile("(?i)https?://[^/?#:.]+(\\.[^/?#:.]+)*\\.?(:\\d+)?([/?#].*)?");

  /** What stands where a scheme stands, whatever its letters. */
  private static final Pattern SCHEME = Pattern.compile("(?s)[^/?#]*:.*");

  private static final Pattern OTHER = Pattern.compile("(?i)(mailto|tel|urn|doi):[^/:#].*");

  /**
   * An address that could be an id in another TEI file of the edition; the text does not say in
   * which.
   */
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?i)www\\..*|//.*|#.+|[^?#]*\\.xml(#.*)?");

  /** {@code https//example.org}, {@code http;/a}: an address whose colon was lost or misread. */
  private static final Pattern BROKEN = Pattern.compile("(?i)https?[/;,.]*/.*");

  private LinkTarget() {}

  static boolean isAddress(String target) {
    boolean known =
        SCHEME.matcher(target).matches()
            ? WEB.matcher(target).matches() || OTHER.matcher(target).matches()
            : !ELSEWHERE.matcher(target).matches() && !BROKEN.matcher(target).matches();
    return known && isUri(target);
  }

  private static boolean isUri(String target) {
    StringBuilder ascii = new StringBuilder();
    // letters of all scripts are good in addresses as people write them (RFC 3987)
    target.codePoints().forEach(c -> ascii.appendCodePoint(c < 0x80 ? c : 'x'));
    try {
      new URI(ascii.toString());
      return !target.isEmpty();
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
