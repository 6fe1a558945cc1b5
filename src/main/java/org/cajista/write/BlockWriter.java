package org.cajista.write;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;
import org.cajista.model.Note;
import org.cajista.report.Ledger;

/** Writes blocks: one block element a line, nothing between the characters of a passage. */
final class BlockWriter {
  private static final Map<Role, String> ELEMENTS = new EnumMap<>(Role.class);
  private static final Map<Kind, String> GROUPS = new EnumMap<>(Kind.class);

  static {
    ELEMENTS.put(Role.PARAGRAPH, "p");
    ELEMENTS.put(Role.HEAD, "head");
    ELEMENTS.put(Role.SOURCE, "ab");
    ELEMENTS.put(Role.IMPRINT, "ab");
    ELEMENTS.put(Role.BYLINE, "byline");
    ELEMENTS.put(Role.DATELINE, "dateline");
    ELEMENTS.put(Role.SALUTE, "salute");
    ELEMENTS.put(Role.SIGNED, "signed");
    ELEMENTS.put(Role.TRAILER, "trailer");
    ELEMENTS.put(Role.VERSE, "l");
    ELEMENTS.put(Role.LABEL, "label");
    ELEMENTS.put(Role.ITEM, "item");
    ELEMENTS.put(Role.BIBL, "bibl");
    ELEMENTS.put(Role.QUOTE, "quote");
    GROUPS.put(Kind.DIVISION, "div");
    GROUPS.put(Kind.OPENER, "opener");
    GROUPS.put(Kind.CLOSER, "closer");
    GROUPS.put(Kind.POSTSCRIPT, "postscript");
    GROUPS.put(Kind.EPIGRAPH, "epigraph");
    GROUPS.put(Kind.CITATION, "cit");
    GROUPS.put(Kind.LINE_GROUP, "lg");
    GROUPS.put(Kind.LIST, "list");
    GROUPS.put(Kind.LONG_ITEM, "item");
    GROUPS.put(Kind.BIBLIOGRAPHY, "listBibl");
  }

  private final XmlBuilder xml;
  private final PassageWriter passages;

  BlockWriter(XmlBuilder xml, Ledger ledger, Responsibilities responsible) {
    this.xml = xml;
    this.passages = new PassageWriter(xml, ledger, responsible, this::noteText);
  }

  void write(List<Block> blocks) {
    for (Block block : blocks) {
      xml.line();
      if (block instanceof Block.Leaf leaf) {
        leaf(leaf);
      } else if (block instanceof Block.Group group) {
        xml.start(GROUPS.get(group.kind()));
        xml.attribute("xml:id", group.id()).attribute("type", group.type());
        write(group.blocks());
        xml.lineForEnd().end();
      } else if (block instanceof Block.PageStart start) {
        passages.write(start.pageBreak());
      }
    }
  }

  private void leaf(Block.Leaf leaf) {
    xml.start(ELEMENTS.get(leaf.role())).attribute("xml:id", leaf.id());
    xml.attribute(
        "type",
        leaf.role() == Role.SOURCE ? "source" : leaf.role() == Role.IMPRINT ? "imprint" : "");
    passages.write(leaf.passage());
    xml.end();
  }

  /** A note of one paragraph holds its text; one of several holds its blocks, without line ends. */
  private void noteText(Note note) {
    List<Block> blocks = note.blocks();
    if (blocks.size() == 1
        && blocks.get(0) instanceof Block.Leaf leaf
        && leaf.role() == Role.PARAGRAPH) {
      passages.write(leaf.passage());
      return;
    }
    for (Block block : blocks) {
      if (block instanceof Block.Leaf leaf) {
        leaf(leaf);
      } else {
        write(List.of(block));
      }
    }
  }
}
