package org.cajista.publish.press;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cajista.model.publishing.PageName;

/**
 * One text of the edition.
 *
 * @param file the TEI file
 * @param name the name in addresses and file names: lower-case ASCII letters, figures and hyphens;
 *     different for each text of the edition
 * @param part which text of the file it is, from 1; more than one are in a {@code teiCorpus} only
 * @param hasText true if there is a text in the file
 */
public record TeiText(Path file, String name, int part, boolean hasText) {

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
          "doubts",
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
      String base = file.getFileName().toString().replaceFirst("(\\.tei)?\\.[^.]*$", "");
      TeiOutline outline = TeiOutline.of(file);
      List<String> ids = outline.ids();
      for (int part = 1; part <= ids.size(); part++) {
        String id = ids.get(part - 1);
        String own = ids.size() == 1 ? base : id.isEmpty() ? base + "-" + part : id;
        texts.add(new TeiText(file, free(PageName.of(own), taken), part, outline.text()));
      }
    }
    return List.copyOf(texts);
  }

  private static String free(String base, Set<String> taken) {
    String name = base;
    for (int n = 2; !taken.add(name); n++) {
      name = base + "-" + n;
    }
    return name;
  }
}
