package org.cajista.structure;

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
import org.cajista.model.Note;
import org.cajista.model.NoteAnchor;
import org.cajista.model.Passage;
import org.cajista.model.Point;

/**
 * Names divisions, paragraphs and notes by what they are and where they stand in their own
 * division: a division after its heading ({@code una-ciudad-sin-rio}), its third paragraph {@code
 * una-ciudad-sin-rio.p3}, its note 11* {@code una-ciudad-sin-rio.n11s}. So a paragraph added to one
 * chapter renames nothing in another.
 */
final class BlockIds {
  private static final int LONGEST = 40;

  private final Set<String> used = new HashSet<>();
  private final Map<String, Integer> times = new HashMap<>();

  /** What is counted in one division. */
  private final class Scope {
    private final String prefix;
    private final Map<String, Integer> counts = new HashMap<>();

    Scope(String prefix) {
      this.prefix = prefix;
    }

    String next(String letter) {
      return unique(prefix + letter + counts.merge(letter, 1, Integer::sum));
    }

    String note(String n) {
      String sign = n.replace("*", "s").replaceAll("[^0-9A-Za-z]", "x");
      return unique(prefix + "n" + (sign.isEmpty() ? "x" : sign));
    }
  }

  /** The blocks with their ids. */
  List<Block> name(List<Block> blocks, String part) {
    return name(blocks, new Scope(part));
  }

  private List<Block> name(List<Block> blocks, Scope scope) {
    List<Block> named = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (block instanceof Block.Leaf leaf) {
        named.add(leaf(leaf, scope));
      } else if (block instanceof Block.Group group) {
        named.add(group(group, scope));
      } else {
        named.add(block);
      }
    }
    return named;
  }

  private Block group(Block.Group group, Scope scope) {
    if (group.kind() == Kind.DIVISION) {
      String head = head(group);
      String slug = slug(head.isEmpty() ? group.type() : head);
      String id = unique(slug.isEmpty() ? "div" : slug);
      List<Block> blocks = name(group.blocks(), new Scope(id + "."));
      return new Block.Group(id, group.kind(), group.type(), blocks);
    }
    String letter =
        group.kind() == Kind.LINE_GROUP ? "lg" : group.kind() == Kind.LIST ? "list" : "";
    String id = letter.isEmpty() ? "" : scope.next(letter);
    return new Block.Group(id, group.kind(), group.type(), name(group.blocks(), scope));
  }

  private Block.Leaf leaf(Block.Leaf leaf, Scope scope) {
    String id = leaf.role() == Role.PARAGRAPH ? scope.next("p") : "";
    return new Block.Leaf(id, leaf.role(), notes(leaf.passage(), scope));
  }

  /** Notes are named after their numbers; what stands in them needs no name. */
  private Passage notes(Passage passage, Scope scope) {
    List<Point> points = new ArrayList<>(passage.points().size());
    for (Point point : passage.points()) {
      if (point instanceof NoteAnchor anchor && anchor.note().isPresent()) {
        Note note = anchor.note().get();
        points.add(anchor.withNote(note.withId(scope.note(note.n()))));
      } else {
        points.add(point);
      }
    }
    return passage.withPoints(points);
  }

  private String unique(String id) {
    String free = id;
    while (!used.add(free)) {
      free = id + "-" + times.merge(id, 2, (last, any) -> last + 1);
    }
    return free;
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
