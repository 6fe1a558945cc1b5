package org.cajista.model.publishing;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the address of the text of a licence in the words of an editor. */
public final class Licence {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;)]");

  /** SPDX ids, such as CC-BY-SA-4.0 or CC-BY-3.0-ES; blanks are as good as hyphens. */
  private static final Pattern CREATIVE_COMMONS =
      Pattern.compile("CC-(BY(?:-NC)?(?:-ND|-SA)?)-(\\d\\.\\d)(?:-([A-Z]{2,3}))?");

  private static final Pattern ZERO = Pattern.compile("CC-?0(?:-1\\.0)?");
  private static final String SITE = "https://creativecommons.org/";

  private Licence() {}

  /**
   * Returns the address of the licence; empty if it cannot be told.
   *
   * @param licence an SPDX id, an address, or a sentence that holds one
   */
  public static String address(String licence) {
    Matcher address = ADDRESS.matcher(licence);
    if (address.find()) {
      return address.group();
    }
    String id = licence.strip().replaceAll("\\s+", "-").toUpperCase(Locale.ROOT);
    if (ZERO.matcher(id).matches()) {
      return SITE + "publicdomain/zero/1.0/";
    }
    Matcher commons = CREATIVE_COMMONS.matcher(id);
    if (!commons.matches()) {
      return "";
    }
    String country = commons.group(3) == null ? "" : commons.group(3) + "/";
    String path = commons.group(1) + "/" + commons.group(2) + "/" + country;
    return SITE + "licenses/" + path.toLowerCase(Locale.ROOT);
  }
}
