package org.cajista.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.NoteAnchor;
import org.cajista.model.Passage;
import org.cajista.model.Point;
import org.cajista.model.Tag;
import org.cajista.model.register.NamedThing;
import org.cajista.model.register.Person;

/**
 * Gives each element of a document an {@code xml:id} of its own. Persons keep their ids, because
 * other texts use them too; a heading that makes the same id (a chapter «Dos», a character called
 * Dos) takes the next free one: {@code dos-2}.
 */
public final class DistinctIds {
  /** The id of the program in the header. */
  private static final String PROGRAM = "cajista";

  /** All ids of the document, so that a new id differs from them. */
  private final Set<String> known = new HashSet<>();

  private final Set<String> given = new HashSet<>();
  private final Map<String, String> blocks = new HashMap<>();
  private final Map<String, String> passages = new HashMap<>();

  private DistinctIds(Document document) {
    given.add(PROGRAM);
    document.persons().stream().map(Person::id).forEach(given::add);
    document.things().stream().map(NamedThing::id).forEach(given::add);
    given.addAll(Responsibilities.of(document).ids());
    known.addAll(given);
    List<Block> all = new ArrayList<>(document.front());
    all.addAll(document.body());
    all.addAll(document.back());
    collect(all, known);
    all.forEach(this::give);
    // what is struck is named last: only what speaks of it names it
    Blocks.leaves(document).forEach(this::giveStruck);
  }

  /** Returns the document in which no two elements share an id. */
  public static Document in(Document document) {
    DistinctIds ids = new DistinctIds(document);
    if (ids.blocks.isEmpty() && ids.passages.isEmpty()) {
      return document;
    }
    return document.withBlocks(
        ids.renamed(document.front()), ids.renamed(document.body()), ids.renamed(document.back()));
  }

  private static void collect(List<Block> blocks, Set<String> ids) {
    for (Block block : blocks) {
      if (block instanceof Block.Group group) {
        ids.add(group.id());
        collect(group.blocks(), ids);
      } else if (block instanceof Block.Leaf leaf) {
        ids.add(leaf.id());
        for (Point point : leaf.passage().points()) {
          if (point instanceof NoteAnchor anchor) {
            anchor.note().ifPresent(note -> ids.add(note.id()));
            anchor.note().ifPresent(note -> collect(note.blocks(), ids));
          }
        }
        leaf.passage().marks().forEach(mark -> struck(mark.tag()).forEach(ids::add));
      }
    }
  }

  private void give(Block block) {
    if (block instanceof Block.Group group) {
      give(group.id(), blocks);
      group.blocks().forEach(this::give);
    } else if (block instanceof Block.Leaf leaf) {
      give(leaf.id(), blocks);
      for (Point point : leaf.passage().points()) {
        if (point instanceof NoteAnchor anchor) {
          anchor.note().ifPresent(note -> give(note.id(), blocks));
          anchor.note().ifPresent(note -> note.blocks().forEach(this::give));
        }
      }
    }
  }

  private void giveStruck(Block.Leaf leaf) {
    leaf.passage().marks().stream()
        .filter(mark -> !(mark.tag() instanceof Tag.DeletionEnd))
        .forEach(mark -> struck(mark.tag()).forEach(id -> give(id, passages)));
  }

  private void give(String id, Map<String, String> renamed) {
    if (id.isEmpty() || given.add(id)) {
      return;
    }
    String free = id;
    for (int i = 2; !known.add(free); i++) {
      free = id + "-" + i;
    }
    given.add(free);
    renamed.put(id, free);
  }

  /** Returns the ids that a tag gives. */
  private static List<String> struck(Tag tag) {
    if (tag instanceof Tag.Deletion deletion) {
      return List.of(deletion.id());
    }
    return tag instanceof Tag.DeletionStart start ? List.of(start.id(), start.endId()) : List.of();
  }

  private List<Block> renamed(List<Block> all) {
    List<Block> renamed = new ArrayList<>(all.size());
    for (Block block : all) {
      if (block instanceof Block.Group group) {
        renamed.add(
            new Block.Group(
                block(group.id()), group.kind(), group.type(), renamed(group.blocks())));
      } else if (block instanceof Block.Leaf leaf) {
        renamed.add(new Block.Leaf(block(leaf.id()), leaf.role(), renamed(leaf.passage())));
      } else {
        renamed.add(block);
      }
    }
    return renamed;
  }

  private Passage renamed(Passage passage) {
    List<Mark> marks =
        passage.marks().stream().map(mark -> mark.withTag(renamed(mark.tag()))).toList();
    return passage
        .mapNotes(note -> note.withId(block(note.id())).withBlocks(renamed(note.blocks())))
        .withMarks(marks);
  }

  private Tag renamed(Tag tag) {
    if (tag instanceof Tag.Deletion deletion) {
      return new Tag.Deletion(passage(deletion.id()), deletion.rend());
    } else if (tag instanceof Tag.DeletionStart start) {
      return new Tag.DeletionStart(passage(start.id()), start.rend(), passage(start.endId()));
    } else if (tag instanceof Tag.DeletionEnd end) {
      return new Tag.DeletionEnd(passage(end.endId()));
    } else if (tag instanceof Tag.Metamark metamark) {
      String target = metamark.target();
      return new Tag.Metamark(
          metamark.word(),
          metamark.function(),
          passages.containsKey(target) ? passage(target) : block(target));
    }
    return tag;
  }

  private String block(String id) {
    return blocks.getOrDefault(id, id);
  }

  private String passage(String id) {
    return passages.getOrDefault(id, id);
  }
}
