package org.cajista.write;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.cajista.model.Tag;
import org.cajista.model.TagCases;

/** The TEI element of each tag: the one place that knows them. */
final class TagElements implements TagCases<TagElement> {
  private final Responsibilities responsible;

  TagElements(Responsibilities responsible) {
    this.responsible = responsible;
  }

  @Override
  public TagElement personName(Tag.PersonName tag) {
    String ref = tag.ids().stream().map(id -> "#" + id).collect(Collectors.joining(" "));
    return TagElement.named("persName").with("ref", ref).withCertainty();
  }

  @Override
  public TagElement thingName(Tag.ThingName tag) {
    return TagElement.named(tag.kind().nameElement()).with("ref", "#" + tag.id()).withCertainty();
  }

  @Override
  public TagElement dated(Tag.Dated tag) {
    return TagElement.named("date").withDate(tag.value()).withCertainty();
  }

  @Override
  public TagElement gap(Tag.Gap tag) {
    return gap(tag.reason(), tag.quantity(), tag.unit());
  }

  @Override
  public TagElement describedGap(Tag.DescribedGap tag) {
    return gap(tag.reason(), tag.quantity(), tag.unit()).withInner("desc");
  }

  private static TagElement gap(String reason, OptionalInt quantity, String unit) {
    return TagElement.named("gap")
        .with("reason", reason)
        .with("quantity", quantity.isPresent() ? String.valueOf(quantity.getAsInt()) : "")
        .with("unit", unit);
  }

  @Override
  public TagElement sic(Tag.Sic tag) {
    return TagElement.named("sic");
  }

  @Override
  public TagElement correction(Tag.Correction tag) {
    return TagElement.named("choice").withCorrection(tag.corrected());
  }

  @Override
  public TagElement expansion(Tag.Expansion tag) {
    return TagElement.named("expan");
  }

  @Override
  public TagElement ex(Tag.Ex tag) {
    return TagElement.named("ex");
  }

  @Override
  public TagElement supplied(Tag.Supplied tag) {
    return TagElement.named("supplied").with("reason", tag.reason()).withCertainty();
  }

  @Override
  public TagElement gloss(Tag.Gloss tag) {
    return TagElement.named("gloss");
  }

  @Override
  public TagElement inlineNote(Tag.InlineNote tag) {
    return TagElement.named("note")
        .with("place", "inline")
        .with("type", tag.type().name().toLowerCase(Locale.ROOT))
        .with("resp", responsible.pointer(tag.resp()));
  }

  @Override
  public TagElement reference(Tag.Reference tag) {
    return TagElement.named("bibl");
  }

  @Override
  public TagElement foreign(Tag.Foreign tag) {
    return TagElement.named("foreign").with("xml:lang", tag.language());
  }

  @Override
  public TagElement highlight(Tag.Highlight tag) {
    return TagElement.named("hi").with("rend", tag.rend());
  }

  @Override
  public TagElement title(Tag.Title tag) {
    return TagElement.named("title");
  }

  @Override
  public TagElement link(Tag.Link tag) {
    return TagElement.named("ref").with("target", tag.target());
  }

  @Override
  public TagElement deletion(Tag.Deletion tag) {
    return TagElement.named("del").with("xml:id", tag.id()).with("rend", tag.rend());
  }

  @Override
  public TagElement deletionStart(Tag.DeletionStart tag) {
    return TagElement.named("delSpan")
        .with("xml:id", tag.id())
        .with("rend", tag.rend())
        .with("spanTo", "#" + tag.endId());
  }

  @Override
  public TagElement deletionEnd(Tag.DeletionEnd tag) {
    return TagElement.named("anchor").with("xml:id", tag.endId());
  }

  @Override
  public TagElement metamark(Tag.Metamark tag) {
    return TagElement.named("metamark")
        .with("function", tag.function())
        .with("place", "margin")
        .with("target", "#" + tag.target())
        .withWords(tag.word());
  }

  @Override
  public TagElement sign(Tag.Sign tag) {
    return TagElement.none();
  }
}
