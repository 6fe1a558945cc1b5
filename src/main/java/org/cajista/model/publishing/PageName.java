package org.cajista.model.publishing;

import java.text.Normalizer;
import java.util.Locale;

/** The name of a text in addresses, which its TEI and its web page must spell alike. */
public final class PageName {
  private PageName() {}

  /**
   * Makes a name of lower-case ASCII letters, figures and hyphens.
   *
   * @param name the name of the text's file, without its ending: {@code Carta 12 (Oñate)}
   * @return such as {@code carta-12-onate}; {@code text} if nothing is left of the name
   */
  public static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.isEmpty() ? "text" : plain;
  }
}
