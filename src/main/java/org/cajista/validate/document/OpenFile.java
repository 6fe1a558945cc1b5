package org.cajista.validate.document;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cajista.model.Source;

/** One file while it is read: the document itself, or an included file. */
public final class OpenFile {
  private static final Pattern REFERENCE = Pattern.compile("&([^#;&\\s][^;&\\s]*);");
  private static final Set<String> OF_XML = Set.of("amp", "apos", "gt", "lt", "quot");

  private final Source source;
  private final TagScanner markup;
  private int entities;
  private Location reference;
  private boolean declaredElsewhere;

  /** Makes an open file; {@code runs} receives the text between the tags. */
  public OpenFile(Source source, TagScanner.Runs runs) {
    this.source = source;
    this.markup = new TagScanner(source.text(), runs);
    this.reference = Location.of(source, 0, 0);
  }

  /** Returns the file. */
  public Source source() {
    return source;
  }

  /** True if the present event comes from the file itself, not from an entity. */
  public boolean isWritten() {
    return entities == 0;
  }

  /**
   * Returns the location of the start tag of the present event; in an entity the location of the
   * reference.
   *
   * @param bare true if it has no attributes and declares no namespaces
   */
  public Location startTag(boolean bare) {
    if (!isWritten()) {
      return reference;
    }
    markup.toStartTag(bare);
    return tag();
  }

  /**
   * Returns the location of the end tag of the present event; for an empty element that of its only
   * tag.
   */
  public Location endTag() {
    if (!isWritten()) {
      return reference;
    }
    markup.toEndTag();
    return tag();
  }

  /** Returns the location of the text of the present event, without white space before it. */
  public Location text() {
    if (!isWritten()) {
      return reference;
    }
    int start = markup.nextText();
    if (start < 0) {
      start = markup.position();
    }
    int end = source.text().indexOf('<', start);
    return Location.of(source, start, end < 0 ? source.text().length() : end);
  }

  /** Reads the last part of the file, after all tags. */
  public void toEnd() {
    markup.toEnd();
  }

  /** Records the start of an entity. */
  public void startEntity(String name) {
    if (entities++ == 0) {
      reference = reference(name);
    }
  }

  /** Records the end of an entity. */
  public void endEntity() {
    entities--;
  }

  /** Records that entities can be declared in another file, which is not read. */
  public void declaredElsewhere() {
    declaredElsewhere = true;
  }

  /** True if entities can be declared in another file. */
  public boolean isDeclaredElsewhere() {
    return declaredElsewhere && isWritten();
  }

  /**
   * Returns the name of an entity in the attribute at {@code attribute} that this file does not
   * declare. If another file can declare entities, a parser that does not read this file ignores
   * such a reference without a message.
   */
  public Optional<String> undeclared(Location attribute) {
    String raw = source.text().substring(attribute.start(), attribute.end());
    return REFERENCE
        .matcher(raw)
        .results()
        .map(found -> found.group(1))
        .filter(this::isUndeclared)
        .findFirst();
  }

  private boolean isUndeclared(String entity) {
    return !OF_XML.contains(entity)
        && !Pattern.compile("<!ENTITY\\s+" + Pattern.quote(entity) + "\\s")
            .matcher(source.text())
            .find();
  }

  /** Returns the location of the next reference to the entity {@code name}. */
  public Location reference(String name) {
    String written = "&" + name + ";";
    int from = Math.max(markup.position(), reference.end());
    int start = source.text().indexOf(written, from);
    return start < 0
        ? Location.of(source, from, from)
        : Location.of(source, start, start + written.length());
  }

  private Location tag() {
    return Location.of(source, markup.tagStart(), markup.tagEnd());
  }
}
