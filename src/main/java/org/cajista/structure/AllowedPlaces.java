package org.cajista.structure;

import java.util.ArrayList;
import java.util.List;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;
import org.cajista.model.Passage;
import org.cajista.model.Traced;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.structure.parts.Parts;

/**
 * Keeps blocks where TEI allows them (TEI Guidelines, chapter 4): headings and openers over the
 * text of a division, closers and postscripts under it. What stands elsewhere is a paragraph: a
 * signature over which there is no letter signs nothing.
 */
final class AllowedPlaces implements Pass<Parts> {

  /** The part of a division in which a block may stand. */
  private enum Place {
    /** Over the text alone. */
    TOP,
    /** Over the text or under it. */
    EDGE,
    TEXT,
    DIVISION,
    /** Under the text alone. */
    END
  }

  @Override
  public Parts apply(Parts parts, Report report) {
    return parts.withBlocks(matter(parts.front()), body(parts.body()), matter(parts.back()));
  }

  /** Returns the blocks of a body; it holds a text. */
  private static List<Block> body(List<Block> blocks) {
    List<Block> allowed = division(blocks);
    if (allowed.stream().allMatch(block -> block instanceof Block.PageStart)) {
      return allowed; // a blank text: the writer has an element for it
    }
    if (allowed.stream().noneMatch(AllowedPlaces::isText)) {
      List<Block> text = new ArrayList<>();
      for (Block block : allowed) {
        boolean stays = block.is(Role.HEAD) || block.is(Kind.FIGURE);
        text.addAll(stays ? List.of(block) : asText(block));
      }
      if (text.stream().noneMatch(AllowedPlaces::isText)) {
        text.add(new Block.Leaf(Role.PARAGRAPH, Passage.of(Traced.EMPTY)));
      }
      return text;
    }
    return allowed;
  }

  /** Returns the blocks of front or back matter, which are divisions. */
  private static List<Block> matter(List<Block> blocks) {
    return blocks.stream().map(AllowedPlaces::inside).toList();
  }

  private static List<Block> division(List<Block> blocks) {
    List<Block> readable = underNoHeading(blocks);
    int last = -1;
    for (int i = 0; i < readable.size(); i++) {
      last = isText(readable.get(i)) ? i : last;
    }
    List<Block> allowed = new ArrayList<>();
    List<Block> loose = new ArrayList<>();
    boolean begun = false;
    boolean divided = false;
    for (int i = 0; i < readable.size(); i++) {
      Block block = inside(readable.get(i));
      if (block instanceof Block.PageStart) {
        (loose.isEmpty() ? allowed : loose).add(block);
        continue;
      }
      Place place = place(block);
      boolean inPlace =
          place == Place.TEXT
              || place == Place.DIVISION
              || (begun ? i > last && place != Place.TOP : place != Place.END);
      boolean text = !inPlace || isText(block);
      begun |= text;
      if (place == Place.DIVISION || inPlace && !text) {
        wrap(loose, allowed);
        divided |= place == Place.DIVISION;
        allowed.add(block);
      } else {
        (divided ? loose : allowed).addAll(inPlace ? List.of(block) : asText(block));
      }
    }
    wrap(loose, allowed);
    return allowed;
  }

  /** Headings and openers that stand under text are text. */
  private static List<Block> underNoHeading(List<Block> blocks) {
    List<Block> readable = new ArrayList<>();
    boolean begun = false;
    for (Block block : blocks) {
      boolean top = !(block instanceof Block.PageStart) && place(block) == Place.TOP;
      readable.addAll(begun && top ? asText(block) : List.of(block));
      begun |= isText(block) || !(block instanceof Block.PageStart) && place(block) == Place.END;
    }
    return readable;
  }

  /** Text that follows a division is one, too. */
  private static void wrap(List<Block> loose, List<Block> into) {
    if (!loose.isEmpty()) {
      into.add(new Block.Group(Kind.DIVISION, "section", List.copyOf(loose)));
      loose.clear();
    }
  }

  private static Block inside(Block block) {
    if (!(block instanceof Block.Group group)) {
      return block;
    }
    return switch (group.kind()) {
      case DIVISION -> group.withBlocks(division(group.blocks()));
      case POSTSCRIPT -> group.withBlocks(postscript(group.blocks()));
      case LIST -> group.withBlocks(list(group.blocks()));
      case LONG_ITEM -> group.withBlocks(item(group.blocks()));
      default -> group;
    };
  }

  /** Paragraphs; headings, openers and signatures over them; what ends a letter under them. */
  private static List<Block> postscript(List<Block> blocks) {
    boolean empty = blocks.stream().noneMatch(AllowedPlaces::isText);
    List<Block> allowed = new ArrayList<>();
    for (Block block : blocks) {
      boolean edge = !(block instanceof Block.PageStart) && place(block) == Place.EDGE;
      boolean text = empty || edge && !block.is(Role.SIGNED);
      allowed.addAll(text ? asText(block) : List.of(block));
    }
    return division(allowed);
  }

  /** Each label has its item. */
  private static List<Block> list(List<Block> blocks) {
    List<Block> allowed = new ArrayList<>();
    boolean labelled = false;
    for (Block block : blocks) {
      if (labelled && block.is(Role.LABEL)) {
        allowed.add(new Block.Leaf(Role.ITEM, Passage.of(Traced.EMPTY)));
      }
      boolean page = block instanceof Block.PageStart;
      labelled = block.is(Role.LABEL) || page && labelled;
      allowed.add(inside(block));
    }
    if (labelled) {
      allowed.add(new Block.Leaf(Role.ITEM, Passage.of(Traced.EMPTY)));
    }
    return allowed;
  }

  private static List<Block> item(List<Block> blocks) {
    List<Block> allowed = new ArrayList<>();
    for (Block block : blocks) {
      boolean spoken = block.is(Kind.SPEECH) || block.is(Role.STAGE);
      boolean fits = block instanceof Block.PageStart || place(block) == Place.TEXT && !spoken;
      allowed.addAll(fits ? List.of(inside(block)) : asText(block));
    }
    return allowed;
  }

  /** The leaves of a block as paragraphs, with the pages that start between them. */
  private static List<Block> asText(Block block) {
    List<Block> text = new ArrayList<>();
    if (block instanceof Block.Leaf leaf) {
      text.add(leaf.withRole(Role.PARAGRAPH));
    } else if (block instanceof Block.Group group) {
      group
          .blocks()
          .forEach(
              inner -> {
                boolean stays = isText(inner) && !inner.is(Role.CAPTION);
                text.addAll(stays ? List.of(inside(inner)) : asText(inner));
              });
    } else {
      text.add(block);
    }
    return text;
  }

  private static boolean isText(Block block) {
    if (block instanceof Block.PageStart || block.is(Kind.FIGURE)) {
      return false; // a picture alone makes no text
    }
    Place place = place(block);
    return place == Place.TEXT || place == Place.DIVISION;
  }

  private static Place place(Block block) {
    if (block instanceof Block.Leaf leaf) {
      return switch (leaf.role()) {
        case HEAD -> Place.TOP;
        case BYLINE, DATELINE, SALUTE, SIGNED -> Place.EDGE;
        case ADDRESS, TRAILER -> Place.END;
        default -> Place.TEXT;
      };
    }
    return switch (((Block.Group) block).kind()) {
      case DIVISION -> Place.DIVISION;
      case OPENER -> Place.TOP;
      case EPIGRAPH -> Place.EDGE;
      case CLOSER, POSTSCRIPT -> Place.END;
      default -> Place.TEXT;
    };
  }
}
