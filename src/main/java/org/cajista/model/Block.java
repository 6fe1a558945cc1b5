package org.cajista.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A part of the document that stands on its own lines: in TEI terms a chunk, a division or a list.
 */
public sealed interface Block permits Block.Leaf, Block.Group, Block.PageStart {

  /**
   * Calls the function for this kind of block, and returns its result.
   *
   * @param <R> the type of the result
   * @param leaf the function for a block of text
   * @param group the function for a group of blocks
   * @param pageStart the function for a page break between two blocks
   */
  <R> R match(
      Function<Leaf, ? extends R> leaf,
      Function<Group, ? extends R> group,
      Function<PageStart, ? extends R> pageStart);

  /**
   * Calls the consumer for this kind of block.
   *
   * @param leaf the consumer of a block of text
   * @param group the consumer of a group of blocks
   * @param pageStart the consumer of a page break between two blocks
   */
  void visit(Consumer<Leaf> leaf, Consumer<Group> group, Consumer<PageStart> pageStart);

  /** True if this is a block of text with the role {@code role}. */
  default boolean is(Role role) {
    return this instanceof Leaf leaf && leaf.role() == role;
  }

  /** True if this is a block of blocks of the kind {@code kind}. */
  default boolean is(Kind kind) {
    return this instanceof Group group && group.kind() == kind;
  }

  /** The kinds of blocks that contain text. */
  enum Role {
    /** A paragraph: {@code p}. */
    PARAGRAPH,
    /** A heading: {@code head}. */
    HEAD,
    /** What stands under a picture: {@code head} of its {@code figure}. */
    CAPTION,
    /** The line that names the printed source of a letter: {@code ab}. */
    SOURCE,
    /** Contact lines, or the imprint of the publisher: {@code ab}. */
    IMPRINT,
    /** The line that names the author: {@code byline}. */
    BYLINE,
    /** Place and date of a letter: {@code dateline}. */
    DATELINE,
    /** The greeting of a letter: {@code salute}. */
    SALUTE,
    /** The signature of a letter: {@code signed}. */
    SIGNED,
    /** A line of the address under a letter: {@code trailer}. */
    ADDRESS,
    /** The closing line of a division: {@code trailer}. */
    TRAILER,
    /** Who speaks, in a play or an interrogation: {@code speaker}. */
    SPEAKER,
    /** What is done on the stage: {@code stage}. */
    STAGE,
    /** A verse line: {@code l}. */
    VERSE,
    /** The label of a list item: {@code label}. */
    LABEL,
    /** An item of a list: {@code item}. */
    ITEM,
    /** A bibliographic reference: {@code bibl}. */
    BIBL,
    /** A quotation: {@code quote}. */
    QUOTE,
    /** A cell of a table: {@code cell}. */
    CELL,
    /** Stars or the like between two passages: {@code milestone}; all its text is signs. */
    ORNAMENT
  }

  /** The kinds of blocks that contain other blocks. */
  enum Kind {
    /** A division: {@code div}. */
    DIVISION,
    /** The beginning of a letter: {@code opener}. */
    OPENER,
    /** The end of a letter: {@code closer}. */
    CLOSER,
    /** Words added below the signature: {@code postscript}. */
    POSTSCRIPT,
    /** A motto: {@code epigraph}. */
    EPIGRAPH,
    /** A quotation of several paragraphs: {@code quote}. */
    QUOTATION,
    /** A quotation with its source: {@code cit}. */
    CITATION,
    /** A picture with its caption: {@code figure}. */
    FIGURE,
    /** What one says, in a play or an interrogation: {@code sp}. */
    SPEECH,
    /** A stanza: {@code lg}. */
    LINE_GROUP,
    /** A list: {@code list}. */
    LIST,
    /** An item with several paragraphs: {@code item}. */
    LONG_ITEM,
    /** A list of bibliographic references: {@code listBibl}. */
    BIBLIOGRAPHY,
    /** A table: {@code table}. */
    TABLE,
    /** A row of a table: {@code row}. */
    ROW
  }

  /**
   * A block of text.
   *
   * @param id the {@code xml:id}; empty if the block needs none
   * @param role the kind of block
   * @param passage the text
   */
  record Leaf(String id, Role role, Passage passage) implements Block {
    /** Checks the arguments. */
    public Leaf {
      Objects.requireNonNull(id);
      Objects.requireNonNull(role);
      Objects.requireNonNull(passage);
    }

    /** Makes a block without an id. */
    public Leaf(Role role, Passage passage) {
      this("", role, passage);
    }

    /** Returns this block with the text {@code other}. */
    public Leaf withPassage(Passage other) {
      return new Leaf(id, role, other);
    }

    /** Returns this block with the role {@code other}. */
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
   * A block that contains other blocks.
   *
   * @param id the {@code xml:id}; empty if the block needs none
   * @param kind the kind of block
   * @param type the {@code @type}: {@code chapter}, {@code letter}, {@code gloss} …; can be empty
   * @param blocks the blocks inside
   */
  record Group(String id, Kind kind, String type, List<Block> blocks) implements Block {
    /** Checks the arguments and copies the list. */
    public Group {
      Objects.requireNonNull(id);
      Objects.requireNonNull(kind);
      Objects.requireNonNull(type);
      blocks = List.copyOf(blocks);
    }

    /** Makes a block without an id. */
    public Group(Kind kind, String type, List<Block> blocks) {
      this("", kind, type, blocks);
    }

    /** Returns this block with the blocks {@code other} inside. */
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

  /**
   * A page that starts between two blocks.
   *
   * @param pageBreak the page break
   */
  record PageStart(PageBreak pageBreak) implements Block {
    /** Checks the argument. */
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
