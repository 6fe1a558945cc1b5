package org.cajista.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/** A part of the document that stands on lines of its own: TEI's chunks, divisions and lists. */
public sealed interface Block permits Block.Leaf, Block.Group, Block.PageStart {

  /** Returns what the function for this sort of block makes of it. */
  <R> R match(
      Function<Leaf, ? extends R> leaf,
      Function<Group, ? extends R> group,
      Function<PageStart, ? extends R> pageStart);

  /** Hands the block to the consumer for its sort. */
  void visit(Consumer<Leaf> leaf, Consumer<Group> group, Consumer<PageStart> pageStart);

  /** True if it is a block of text with this role. */
  default boolean is(Role role) {
    return this instanceof Leaf leaf && leaf.role() == role;
  }

  /** True if it is a block of blocks of this kind. */
  default boolean is(Kind kind) {
    return this instanceof Group group && group.kind() == kind;
  }

  /** A block of text. */
  enum Role {
    /** {@code p} */
    PARAGRAPH,
    /** {@code head} */
    HEAD,
    /** {@code ab}: the line that gives the printed source of a letter */
    SOURCE,
    /** {@code ab}: contact lines, the publisher's imprint */
    IMPRINT,
    /** {@code byline} */
    BYLINE,
    /** {@code dateline} */
    DATELINE,
    /** {@code salute} */
    SALUTE,
    /** {@code signed} */
    SIGNED,
    /** {@code trailer} */
    TRAILER,
    /** {@code l} */
    VERSE,
    /** {@code label} */
    LABEL,
    /** {@code item} */
    ITEM,
    /** {@code bibl} */
    BIBL,
    /** {@code quote} */
    QUOTE
  }

  /** A block of blocks. */
  enum Kind {
    /** {@code div} */
    DIVISION,
    /** {@code opener} */
    OPENER,
    /** {@code closer} */
    CLOSER,
    /** What was added under the signature (TEI {@code postscript}). */
    POSTSCRIPT,
    /** {@code epigraph} */
    EPIGRAPH,
    /** {@code cit} */
    CITATION,
    /** {@code lg} */
    LINE_GROUP,
    /** {@code list} */
    LIST,
    /** {@code item} of several paragraphs */
    LONG_ITEM,
    /** {@code listBibl} */
    BIBLIOGRAPHY
  }

  /**
   * A block of text.
   *
   * @param id its {@code xml:id}; empty where it needs none
   */
  record Leaf(String id, Role role, Passage passage) implements Block {
    public Leaf {
      Objects.requireNonNull(id);
      Objects.requireNonNull(role);
      Objects.requireNonNull(passage);
    }

    public Leaf(Role role, Passage passage) {
      this("", role, passage);
    }

    public Leaf withPassage(Passage other) {
      return new Leaf(id, role, other);
    }

    public Leaf withRole(Role other) {
      return new Leaf(id, other, passage);
    }

    @Override
    public <R> R match(
        Function<Leaf, ? extends R> leaf,
        Function<Group, ? extends R> group,
        Function<PageStart, ? extends R> pageStart) {
      return leaf.apply(this);
    }

    @Override
    public void visit(Consumer<Leaf> leaf, Consumer<Group> group, Consumer<PageStart> pageStart) {
      leaf.accept(this);
    }
  }

  /**
   * A block of blocks.
   *
   * @param id its {@code xml:id}; empty where it needs none
   * @param type its {@code @type}: {@code chapter}, {@code letter}, {@code gloss} …; may be empty
   */
  record Group(String id, Kind kind, String type, List<Block> blocks) implements Block {
    public Group {
      Objects.requireNonNull(id);
      Objects.requireNonNull(kind);
      Objects.requireNonNull(type);
      blocks = List.copyOf(blocks);
    }

    public Group(Kind kind, String type, List<Block> blocks) {
      this("", kind, type, blocks);
    }

    public Group withBlocks(List<Block> other) {
      return new Group(id, kind, type, other);
    }

    @Override
    public <R> R match(
        Function<Leaf, ? extends R> leaf,
        Function<Group, ? extends R> group,
        Function<PageStart, ? extends R> pageStart) {
      return group.apply(this);
    }

    @Override
    public void visit(Consumer<Leaf> leaf, Consumer<Group> group, Consumer<PageStart> pageStart) {
      group.accept(this);
    }
  }

  /** A page that starts between two blocks. */
  record PageStart(PageBreak pageBreak) implements Block {
    public PageStart {
      Objects.requireNonNull(pageBreak);
    }

    @Override
    public <R> R match(
        Function<Leaf, ? extends R> leaf,
        Function<Group, ? extends R> group,
        Function<PageStart, ? extends R> pageStart) {
      return pageStart.apply(this);
    }

    @Override
    public void visit(Consumer<Leaf> leaf, Consumer<Group> group, Consumer<PageStart> pageStart) {
      pageStart.accept(this);
    }
  }
}
