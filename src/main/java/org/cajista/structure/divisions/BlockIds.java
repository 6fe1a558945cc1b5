package org.cajista.structure.divisions;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;
import org.cajista.model.Passage;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.structure.parts.Parts;

/**
 * Names divisions, paragraphs and notes by what they are and where they stand in their own
 * division: a division after its heading ({@code una-ciudad-sin-rio}), its third paragraph {@code
 * una-ciudad-sin-rio.p3}, its note 11* {@code una-ciudad-sin-rio.n11s}. So a paragraph added to one
 * chapter renames nothing in another.
 */
public final class BlockIds implements Pass<Parts> {
  private static final int LONGEST = 40;

  /** The ids of one text: none is given twice. */
  private static final class Ids {
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();

    String unique(String id) {
      String free = id;
      while (!used.add(free)) {
        free = id + "-" + times.merge(id, 2, (last, any) -> last + 1);
      }
      return free;
    }
  }

  /** What is counted in one division. */
  private static final class Scope {
    private final Ids ids;
    private final String prefix;
    private final Map<String, Integer> counts = new HashMap<>();

    Scope(Ids ids, String prefix) {
      this.ids = ids;
      this.prefix = prefix;
    }

    String next(String letter) {
      return ids.unique(prefix + letter + counts.merge(letter, 1, Integer::sum));
    }

    String note(String n) {
      String sign = n.replace("*", "s").replaceAll("[^0-9A-Za-z]", "x");
      return ids.unique(prefix + "n" + (sign.isEmpty() ? "x" : sign));
    }
  }

  @Override
  public Parts apply(Parts parts, Report report) {
    Ids ids = new Ids();
    return parts.withBlocks(
        name(parts.front(), new Scope(ids, "front.")),
        name(parts.body(), new Scope(ids, "")),
        name(parts.back(), new Scope(ids, "back.")));
  }

  private static List<Block> name(List<Block> blocks, Scope scope) {
    List<Block> named = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      named.add(
          block.match(leaf -> leaf(leaf, scope), group -> group(group, scope), start -> start));
    }
    return named;
  }

  private static Block group(Block.Group group, Scope scope) {
    if (group.is(Kind.DIVISION)) {
      String head = head(group);
      String slug = slug(head.isEmpty() ? group.type() : head);
      String id = scope.ids.unique(slug.isEmpty() ? "div" : slug);
      List<Block> blocks = name(group.blocks(), new Scope(scope.ids, id + "."));
      return new Block.Group(id, group.kind(), group.type(), blocks);
    }
    String letter = group.is(Kind.LINE_GROUP) ? "lg" : group.is(Kind.LIST) ? "list" : "";
    String id = letter.isEmpty() ? "" : scope.next(letter);
    return new Block.Group(id, group.kind(), group.type(), name(group.blocks(), scope));
  }

  private static Block.Leaf leaf(Block.Leaf leaf, Scope scope) {
    String id = leaf.role() == Role.PARAGRAPH ? scope.next("p") : "";
    return new Block.Leaf(id, leaf.role(), notes(leaf.passage(), scope));
  }

  /** Notes are named after their numbers; what stands in them needs no name. */
  private static Passage notes(Passage passage, Scope scope) {
    return passage.mapNotes(note -> note.withId(scope.note(note.n())));
  }

  private static String head(Block.Group group) {
    for (Block block : group.blocks()) {
      if (block instanceof Block.Leaf leaf) {
        return leaf.role() == Role.HEAD ? leaf.passage().text().toString() : "";
      }
    }
    return "";
  }

  /** A heading as an id: ASCII letters and figures, hyphens between words. */
  static String slug(String text) {
    String plain =
        Normalizer.normalize(text.replaceAll("\\([^()]*\\)", ""), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace("ſ", "s")
            .replace("æ", "ae")
            .replace("œ", "oe")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (plain.length() > LONGEST) {
      int cut = plain.lastIndexOf('-', LONGEST);
      plain = plain.substring(0, cut > 0 ? cut : LONGEST);
    }
    return plain.isEmpty() || Character.isLetter(plain.charAt(0)) ? plain : "d-" + plain;
  }
}
