package org.cajista.validate.checks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pointer that leads out of the document, checked by its form.
 *
 * @param file the file, relative to the document, with {@code /}; empty if it is not a file of the
 *     edition
 * @param id the id in this file; can be empty
 * @param fault what is wrong: {@code syntax}, {@code host}, {@code scheme}
 * @param meant the correct form; can be empty
 */
record Address(String file, String id, Optional<String> fault, String meant) {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final Pattern WEB = Pattern.compile("(?i)https?:.*");
  private static final Pattern BROKEN_WEB =
      Pattern.compile("(?i)(https?)(:/?|/+|;/+|//:)([^/:].*)");
  private static final Pattern MISSPELT =
      Pattern.compile("(?i)(?:htp|htt|hhtp|htpp|httpp|ttp)(s?)://(.*)");
  private static final Pattern BARE = Pattern.compile("(?i)www\\.[^\\s/]+\\..*");

  static Address of(String pointer) {
    var broken = BROKEN_WEB.matcher(pointer);
    if (broken.matches()) {
      return wrong("scheme", broken.group(1) + "://" + broken.group(3));
    }
    var misspelt = MISSPELT.matcher(pointer);
    if (misspelt.matches()) {
      return wrong("scheme", "http" + misspelt.group(1) + "://" + misspelt.group(2));
    }
    if (BARE.matcher(pointer).matches()) {
      return wrong("scheme", "https://" + pointer);
    }
    if (SCHEME.matcher(pointer).matches()) {
      return WEB.matcher(pointer).matches() ? ofWeb(pointer) : good();
    }
    return ofFile(pointer);
  }

  private static Address ofWeb(String pointer) {
    try {
      String host = new URI(ascii(pointer)).getAuthority();
      boolean named = host != null && host.matches("[^.\\s]+(\\.[^.\\s]+)*\\.?(:\\d+)?");
      return named ? good() : wrong("host", "");
    } catch (URISyntaxException e) {
      return wrong("syntax", "");
    }
  }

  private static Address ofFile(String pointer) {
    int hash = pointer.indexOf('#');
    String file = hash < 0 ? pointer : pointer.substring(0, hash);
    String id = hash < 0 ? "" : pointer.substring(hash + 1);
    boolean tei = file.endsWith(".xml") && !file.startsWith("/") && !file.contains("?");
    // only TEI files are looked for, not pictures or archives; TEI defines XPointer schemes
    return tei && id.indexOf('(') < 0 ? new Address(file, id, Optional.empty(), "") : good();
  }

  /** Letters of all scripts are allowed in addresses (RFC 3987). */
  private static String ascii(String pointer) {
    StringBuilder out = new StringBuilder();
    pointer.codePoints().forEach(c -> out.appendCodePoint(c < 0x80 ? c : 'x'));
    return out.toString();
  }

  private static Address good() {
    return new Address("", "", Optional.empty(), "");
  }

  private static Address wrong(String fault, String meant) {
    return new Address("", "", Optional.of(fault), meant);
  }

  boolean isFile() {
    return !file.isEmpty();
  }
}
