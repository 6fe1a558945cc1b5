package org.cajista.validate.document;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.cajista.model.Source;
import org.xml.sax.Attributes;

/** An element of the document while it is open. What its attributes are is known at its start. */
public final class Element {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final String EXAMPLES = "http://www.tei-c.org/ns/Examples";
  private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";

  private final Optional<Element> outer;
  private final Optional<Element> parent;
  private final String namespace;
  private final String name;
  private final String qName;
  private final Attributes attributes;
  private final Location tag;
  private final boolean written;
  private final String language;
  private final String base;
  private Location endTag;
  private boolean filled;
  private boolean unknown;
  private Set<String> meant = Set.of();

  /**
   * @param outer the one that is open around it
   * @param attributes as the parser gives them: good until the next tag
   * @param tag its start tag; or the reference to the entity that holds it
   * @param written whether its start tag stands at {@code tag}
   */
  public Element(
      Optional<Element> outer,
      String namespace,
      String name,
      String qName,
      Attributes attributes,
      Location tag,
      boolean written) {
    this.outer = outer;
    this.parent = outer.flatMap(Element::ofText);
    this.namespace = namespace;
    this.name = name;
    this.qName = qName;
    this.attributes = attributes;
    this.tag = tag;
    this.endTag = tag;
    this.written = written;
    String own = attributes.getValue("xml:lang");
    this.language = own != null ? own : parent.map(Element::language).orElse("");
    this.base = base(outer, tag, attributes.getValue("xml:base"));
  }

  /**
   * What its relative pointers are relative to: that of what holds it, in an included file none.
   */
  private static String base(Optional<Element> outer, Location tag, String own) {
    String around =
        outer.filter(holder -> holder.source() == tag.source()).map(Element::base).orElse("");
    return own == null ? around : resolved(around, own);
  }

  private static String resolved(String base, String reference) {
    try {
      return base.isEmpty()
          ? reference
          : URI.create(base).resolve(reference.replace(" ", "%20")).toString();
    } catch (IllegalArgumentException e) {
      return reference;
    }
  }

  /** The element of the document that holds it: files that are included are part of it. */
  public Optional<Element> parent() {
    return parent;
  }

  /** The one that is open around it, be it an {@code xi:include}. */
  public Optional<Element> outer() {
    return outer;
  }

  private Optional<Element> ofText() {
    return namespace.equals(XINCLUDE) ? parent : Optional.of(this);
  }

  /** Its name without a prefix. */
  public String name() {
    return name;
  }

  /** Its name as the file has it. */
  public String qName() {
    return qName;
  }

  /** Whether it is TEI's element of that name. */
  public boolean is(String tei) {
    return name.equals(tei) && namespace.equals(TEI);
  }

  /** Whether it is TEI's. */
  public boolean isTei() {
    return namespace.equals(TEI);
  }

  /** Whether it, or one that holds it, is TEI's element of that name. */
  public boolean isWithin(String tei) {
    Element up = this;
    while (!up.is(tei)) {
      if (up.parent.isEmpty()) {
        return false;
      }
      up = up.parent.get();
    }
    return true;
  }

  /** The attributes; only while its start is told. */
  public Attributes attributes() {
    return attributes;
  }

  /** The value of an attribute, by its name in the file; only while its start is told. */
  public Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.getValue(attribute));
  }

  /** The language of its text by {@code xml:lang}; empty if the document does not say. */
  public String language() {
    return language;
  }

  /** Whether it shows markup and is none ({@code egXML}; TEI P5, 22.2). */
  public boolean isExample() {
    return namespace.equals(EXAMPLES);
  }

  /**
   * A pointer in it as it is from the file in which it stands ({@code xml:base}; TEI P5, 16.2.3).
   */
  public String fromFile(String pointer) {
    return resolved(base, pointer);
  }

  private String base() {
    return base;
  }

  /** Its start tag. */
  public Location tag() {
    return tag;
  }

  /** An attribute with its value, by its name in the file; the tag if it does not stand there. */
  public Location attributeLocation(String attribute) {
    if (!written) {
      return tag;
    }
    String text = tag.source().text();
    int i = tag.start() + 1 + qName.length();
    while (i < tag.end()) {
      while (i < tag.end() && text.charAt(i) <= ' ') {
        i++;
      }
      int start = i;
      while (i < tag.end() && text.charAt(i) > ' ' && text.charAt(i) != '=') {
        i++;
      }
      String found = text.substring(start, i);
      while (i < tag.end() && text.charAt(i) != '"' && text.charAt(i) != '\'') {
        i++;
      }
      if (i >= tag.end()) {
        break;
      }
      i = text.indexOf(text.charAt(i), i + 1) + 1;
      if (found.equals(attribute)) {
        return new Location(tag.source(), start, i, attribute);
      }
    }
    return tag;
  }

  /** The file in which it stands. */
  public Source source() {
    return tag.source();
  }

  /** Whether something to read, or a sign for it, stood in it so far. */
  public boolean isFilled() {
    return filled;
  }

  /**
   * What stands between its tags, raw: with the tags in it, references not resolved. Only when its
   * end is told, and empty where the end is not in the same file as the start.
   */
  public String content() {
    boolean here = written && endTag.source() == tag.source() && tag.end() <= endTag.start();
    return here ? tag.source().text().substring(tag.end(), endTag.start()) : "";
  }

  /** Whether the grammar has no such element, so that nobody can say what it fails to be. */
  public boolean isUnknown() {
    return unknown;
  }

  /** The grammar has no such element; that is told. */
  public void beUnknown() {
    unknown = true;
  }

  /** Whether it has no such attribute, nor one that is told to be a slip for it. */
  public boolean lacks(String attribute) {
    return attributes.getValue(attribute) == null && !meant.contains(attribute);
  }

  /** One of its attributes is told to be a slip for {@code attribute}. */
  public void means(String attribute) {
    Set<String> more = new HashSet<>(meant);
    more.add(attribute);
    meant = more;
  }

  /** Whether one of its attributes is told to be a slip for {@code attribute}. */
  public boolean isMeant(String attribute) {
    return meant.contains(attribute);
  }

  public void close(Location end) {
    endTag = end;
  }

  public void fill() {
    filled = true;
  }
}
