package org.cajista.write;

import java.util.Locale;
import java.util.stream.Collectors;
import org.cajista.model.DateValue;
import org.cajista.model.Mark;
import org.cajista.model.Tag;

/** The element of each tag: what is written where a mark begins and where it ends. */
final class TagWriter {

  private final XmlBuilder xml;
  private final Responsibilities responsible;

  TagWriter(XmlBuilder xml, Responsibilities responsible) {
    this.xml = xml;
    this.responsible = responsible;
  }

  /** Writes what stands before the marked text. */
  void open(Mark mark) {
    Tag tag = mark.tag();
    String cert = PassageWriter.cert(mark.certainty());
    if (tag instanceof Tag.PersonName name) {
      String ref = name.ids().stream().map(id -> "#" + id).collect(Collectors.joining(" "));
      xml.start("persName").attribute("ref", ref).attribute("cert", cert);
    } else if (tag instanceof Tag.Dated dated) {
      xml.start("date");
      value(xml, dated.value());
      xml.attribute("cert", cert);
    } else if (tag instanceof Tag.Gap gap) {
      xml.start("gap").attribute("reason", gap.reason());
      xml.attribute("quantity", gap.quantity().isPresent() ? "" + gap.quantity().getAsInt() : "");
      xml.attribute("unit", gap.unit());
    } else if (tag instanceof Tag.Sic) {
      xml.start("sic");
    } else if (tag instanceof Tag.Correction) {
      xml.start("choice").start("sic");
    } else if (tag instanceof Tag.Expansion) {
      xml.start("expan");
    } else if (tag instanceof Tag.Ex) {
      xml.start("ex");
    } else if (tag instanceof Tag.Supplied supplied) {
      xml.start("supplied").attribute("reason", supplied.reason()).attribute("cert", cert);
    } else if (tag instanceof Tag.Gloss) {
      xml.start("gloss");
    } else if (tag instanceof Tag.InlineNote note) {
      xml.start("note").attribute("place", "inline");
      xml.attribute("type", note.type().name().toLowerCase(Locale.ROOT));
      xml.attribute("resp", responsible.pointer(note.resp()));
    } else if (tag instanceof Tag.Reference) {
      xml.start("bibl");
    } else if (tag instanceof Tag.Highlight highlight) {
      xml.start("hi").attribute("rend", highlight.rend());
    } else if (tag instanceof Tag.Title) {
      xml.start("title");
    } else if (tag instanceof Tag.Link link) {
      xml.start("ref").attribute("target", link.target());
    } else {
      openDeletion(tag);
    }
  }

  private void openDeletion(Tag tag) {
    if (tag instanceof Tag.Deletion deletion) {
      xml.start("del").attribute("xml:id", deletion.id()).attribute("rend", deletion.rend());
    } else if (tag instanceof Tag.DeletionStart start) {
      xml.start("delSpan").attribute("xml:id", start.id()).attribute("rend", start.rend());
      xml.attribute("spanTo", "#" + start.endId());
    } else if (tag instanceof Tag.DeletionEnd end) {
      xml.start("anchor").attribute("xml:id", end.endId());
    } else if (tag instanceof Tag.Metamark metamark) {
      xml.start("metamark").attribute("function", metamark.function()).attribute("place", "margin");
      xml.attribute("target", "#" + metamark.target()).text(metamark.word());
    } else if (!(tag instanceof Tag.Sign)) {
      throw new IllegalArgumentException("no element for " + tag);
    }
  }

  /** Writes what stands after the marked text. */
  void close(Mark mark) {
    if (mark.tag() instanceof Tag.Correction correction) {
      xml.end().element("corr", correction.corrected()).end();
    } else if (!(mark.tag() instanceof Tag.Sign)) {
      xml.end();
    }
  }

  /** The attributes of a date (TEI Guidelines, att.datable.w3c). */
  static void value(XmlBuilder xml, DateValue value) {
    xml.attribute("when", value.when());
    xml.attribute("from", value.from());
    xml.attribute("to", value.to());
    xml.attribute("notBefore", value.notBefore());
    xml.attribute("notAfter", value.notAfter());
  }
}
