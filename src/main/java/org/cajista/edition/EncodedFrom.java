package org.cajista.edition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from the header of a TEI file of which page text it is the encoding. */
public final class EncodedFrom {
  private static final Pattern FILE = Pattern.compile("<idno type=\"file\">([^<]+)</idno>");

  /** As earlier versions of the program wrote it. */
  private static final Pattern EARLIER =
      Pattern.compile("who=\"#cajista\">Encoded from (.*?) by Cajista ");

  private EncodedFrom() {}

  /**
   * Returns the name of the page text; empty if the file does not say it.
   *
   * @param tei the file, or at least its header
   */
  public static Optional<String> of(String tei) {
    Matcher name = FILE.matcher(tei);
    Matcher earlier = EARLIER.matcher(tei);
    Optional<String> written =
        name.find()
            ? Optional.of(name.group(1))
            : earlier.find() ? Optional.of(earlier.group(1)) : Optional.empty();
    return written.map(
        text -> text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
  }
}
