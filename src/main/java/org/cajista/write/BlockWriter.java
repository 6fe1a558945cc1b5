package org.cajista.write;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;
import org.cajista.model.Mark;
import org.cajista.model.Note;
import org.cajista.model.Passage;
import org.cajista.model.Tag;
import org.cajista.report.Ledger;

/** Writes blocks: one block element a line, and in prose one sentence a line. */
final class BlockWriter {
  private final XmlBuilder xml;
  private final PassageWriter passages;

  BlockWriter(
      XmlBuilder xml, Ledger ledger, Responsibilities responsible, FacsimileWriter facsimile) {
    this.xml = xml;
    this.passages = new PassageWriter(xml, ledger, responsible, facsimile, this::noteText);
  }

  void write(List<Block> blocks) {
    for (Block block : blocks) {
      xml.line();
      block.visit(this::leaf, this::group, start -> passages.write(start.pageBreak()));
    }
  }

  private void group(Block.Group group) {
    xml.start(element(group.kind()));
    xml.attribute("xml:id", group.id()).attribute("type", group.type());
    if (isWithoutCaption(group)) {
      passages.write(((Block.Leaf) group.blocks().get(0)).passage());
      xml.end();
      return;
    }
    write(group.blocks());
    xml.lineForEnd().end();
  }

  private void leaf(Block.Leaf leaf) {
    xml.start(element(leaf.role())).attribute("xml:id", leaf.id());
    xml.attribute("n", leaf.is(Role.VERSE) ? lineNumber(leaf) : "");
    xml.attribute("type", type(leaf.role()));
    if (leaf.role() == Role.ORNAMENT) {
      xml.attribute("unit", "section").attribute("rend", "stars");
    }
    Optional<Mark> foreign =
        leaf.passage().marks().stream().filter(mark -> isWhole(mark, leaf)).findFirst();
    foreign.ifPresent(mark -> xml.attribute("xml:lang", ((Tag.Foreign) mark.tag()).language()));
    List<Mark> inside = new ArrayList<>(leaf.passage().marks());
    foreign.ifPresent(inside::remove);
    write(leaf.role(), leaf.passage().withMarks(inside));
    xml.end();
  }

  /** True for words in another language that are the whole passage: its element says so. */
  private static boolean isWhole(Mark mark, Block.Leaf leaf) {
    return mark.tag() instanceof Tag.Foreign
        && mark.start() == 0
        && mark.end() == leaf.passage().text().length();
  }

  /** True for a picture of which the text says only that it is there. */
  private static boolean isWithoutCaption(Block.Group group) {
    return group.is(Kind.FIGURE)
        && group.blocks().size() == 1
        && group.blocks().get(0) instanceof Block.Leaf leaf
        && isAllSigns(leaf.passage());
  }

  /** True if nothing of the text is left once the signs in it are gone. */
  private static boolean isAllSigns(Passage passage) {
    BitSet words = new BitSet();
    words.set(0, passage.text().length());
    passage.marks().stream()
        .filter(mark -> mark.tag() instanceof Tag.Sign)
        .forEach(sign -> words.clear(sign.start(), sign.end()));
    return words.isEmpty();
  }

  /** The number that is printed beside a verse; empty where there is none. */
  private static String lineNumber(Block.Leaf verse) {
    String text = verse.passage().text().toString();
    for (Mark mark : verse.passage().marks()) {
      String sign = text.substring(mark.start(), mark.end()).replaceAll("[ ()]", "");
      if (mark.tag() instanceof Tag.Sign && sign.matches("\\d+")) {
        return sign;
      }
    }
    return "";
  }

  /** A note of one paragraph holds its text; one of several holds its blocks, without line ends. */
  private void noteText(Note note) {
    List<Block> blocks = note.blocks();
    if (blocks.size() == 1
        && blocks.get(0) instanceof Block.Leaf leaf
        && leaf.role() == Role.PARAGRAPH) {
      write(leaf.role(), leaf.passage());
      return;
    }
    for (Block block : blocks) {
      block.visit(this::leaf, group -> write(List.of(group)), start -> write(List.of(start)));
    }
  }

  /** Prose is written in lines of sentences; other passages are lines already, or short. */
  private void write(Role role, Passage passage) {
    boolean prose =
        switch (role) {
          case PARAGRAPH, ITEM, QUOTE, SOURCE, STAGE -> true;
          case HEAD,
              CAPTION,
              IMPRINT,
              BYLINE,
              DATELINE,
              SALUTE,
              SIGNED,
              ADDRESS,
              TRAILER,
              SPEAKER,
              VERSE,
              LABEL,
              BIBL,
              CELL,
              ORNAMENT ->
              false;
        };
    passages.write(prose ? SentenceLines.of(passage) : passage);
  }

  private static String type(Role role) {
    return switch (role) {
      case SOURCE -> "source";
      case IMPRINT -> "imprint";
      case ADDRESS -> "address";
      default -> "";
    };
  }

  private static String element(Role role) {
    return switch (role) {
      case PARAGRAPH -> "p";
      case HEAD, CAPTION -> "head";
      case SOURCE, IMPRINT -> "ab";
      case BYLINE -> "byline";
      case DATELINE -> "dateline";
      case SALUTE -> "salute";
      case SIGNED -> "signed";
      case ADDRESS, TRAILER -> "trailer";
      case SPEAKER -> "speaker";
      case STAGE -> "stage";
      case VERSE -> "l";
      case LABEL -> "label";
      case ITEM -> "item";
      case BIBL -> "bibl";
      case QUOTE -> "quote";
      case CELL -> "cell";
      case ORNAMENT -> "milestone";
    };
  }

  private static String element(Kind kind) {
    return switch (kind) {
      case DIVISION -> "div";
      case OPENER -> "opener";
      case CLOSER -> "closer";
      case POSTSCRIPT -> "postscript";
      case EPIGRAPH -> "epigraph";
      case QUOTATION -> "quote";
      case CITATION -> "cit";
      case FIGURE -> "figure";
      case SPEECH -> "sp";
      case LINE_GROUP -> "lg";
      case LIST -> "list";
      case LONG_ITEM -> "item";
      case BIBLIOGRAPHY -> "listBibl";
      case TABLE -> "table";
      case ROW -> "row";
    };
  }
}
