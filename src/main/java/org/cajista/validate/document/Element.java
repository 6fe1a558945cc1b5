package org.cajista.validate.document;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.cajista.model.Source;
import org.xml.sax.Attributes;

/** An open element of the document. Its attributes are known at its start. */
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
   * @param outer the open element around it
   * @param attributes the attributes from the parser, valid until the next tag
   * @param tag its start tag, or the reference to the entity that contains it
   * @param written true if its start tag is at {@code tag}
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

  /** Returns the base of relative pointers: that of the outer element; none in an included file. */
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

  /** Returns the element of the document around it. Included files are part of the document. */
  public Optional<Element> parent() {
    return parent;
  }

  /** Returns the open element around it, which can be an {@code xi:include}. */
  public Optional<Element> outer() {
    return outer;
  }

  private Optional<Element> ofText() {
    return namespace.equals(XINCLUDE) ? parent : Optional.of(this);
  }

  /** Returns the name without prefix. */
  public String name() {
    return name;
  }

  /** Returns the name as in the file. */
  public String qName() {
    return qName;
  }

  /** True if this is the TEI element {@code tei}. */
  public boolean is(String tei) {
    return name.equals(tei) && namespace.equals(TEI);
  }

  /** True if this is a TEI element. */
  public boolean isTei() {
    return namespace.equals(TEI);
  }

  /** True if this, or an element around it, is the TEI element {@code tei}. */
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

  /** Returns the attributes. Can be called only during its start. */
  public Attributes attributes() {
    return attributes;
  }

  /**
   * Returns the value of an attribute, by its name in the file. Can be called only during its
   * start.
   */
  public Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.getValue(attribute));
  }

  /**
   * Returns the language of its text from {@code xml:lang}; empty if the document does not say it.
   */
  public String language() {
    return language;
  }

  /** True if this is inside an example of markup ({@code egXML}; TEI P5, 23.1.1). */
  public boolean isExample() {
    return namespace.equals(EXAMPLES);
  }

  /** Returns the pointer relative to the file that contains it ({@code xml:base}; TEI P5, 17.2). */
  public String fromFile(String pointer) {
    return resolved(base, pointer);
  }

  private String base() {
    return base;
  }

  /** Returns the location of the start tag. */
  public Location tag() {
    return tag;
  }

  /**
   * Returns the location of an attribute with its value, by its name in the file; the location of
   * the tag if the attribute is not there.
   */
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

  /** Returns the file that contains it. */
  public Source source() {
    return tag.source();
  }

  /** True if it has contained text, or a sign for text, so far. */
  public boolean isFilled() {
    return filled;
  }

  /**
   * Returns the raw content between its tags, with tags and unresolved references. Can be called
   * only during its end; empty if the end is in another file than the start.
   */
  public String content() {
    boolean here = written && endTag.source() == tag.source() && tag.end() <= endTag.start();
    return here ? tag.source().text().substring(tag.end(), endTag.start()) : "";
  }

  /** True if the grammar has no such element. Then nothing more can be said about it. */
  public boolean isUnknown() {
    return unknown;
  }

  /** Records that the grammar has no such element, and that this was reported. */
  public void beUnknown() {
    unknown = true;
  }

  /**
   * True if it has no such attribute, and no attribute that was reported as a misspelling of it.
   */
  public boolean lacks(String attribute) {
    return attributes.getValue(attribute) == null && !meant.contains(attribute);
  }

  /** Records that one of its attributes was reported as a misspelling of {@code attribute}. */
  public void means(String attribute) {
    Set<String> more = new HashSet<>(meant);
    more.add(attribute);
    meant = more;
  }

  /** True if one of its attributes was reported as a misspelling of {@code attribute}. */
  public boolean isMeant(String attribute) {
    return meant.contains(attribute);
  }

  /** Ends the element at {@code end}. */
  public void close(Location end) {
    endTag = end;
  }

  /** Records that it contains text. */
  public void fill() {
    filled = true;
  }
}
