package org.cajista.publish.press;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * One text of the edition.
 *
 * @param file the TEI file
 * @param name the name in addresses and file names: lower-case ASCII letters, figures and hyphens;
 *     different for each text of the edition
 */
public record TeiText(Path file, String name) {

  /**
   * The names of the pages of the web edition, and the name of the volume with the whole edition.
   */
  private static final Set<String> RESERVED =
      Set.of(
          "index",
          "persons",
          "person",
          "correspondence",
          "dates",
          "sources",
          "signs",
          "quality",
          "search",
          Volume.EDITION);

  /** Checks the name. */
  public TeiText {
    Objects.requireNonNull(file, "file");
    if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("not a name for an address: " + name);
    }
  }

  /**
   * Returns the texts for {@code files} in their order. Each name is made from the name of the
   * file.
   */
  public static List<TeiText> of(List<Path> files) {
    Set<String> taken = new HashSet<>(RESERVED);
    List<TeiText> texts = new ArrayList<>();
    for (Path file : files) {
      String base = nameOf(file);
      String name = base;
      for (int n = 2; !taken.add(name); n++) {
        name = base + "-" + n;
      }
      texts.add(new TeiText(file, name));
    }
    return List.copyOf(texts);
  }

  private static String nameOf(Path file) {
    String base = file.getFileName().toString().replaceFirst("(\\.tei)?\\.[^.]*$", "");
    String name =
        Normalizer.normalize(base, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return name.isEmpty() ? "text" : name;
  }
}
