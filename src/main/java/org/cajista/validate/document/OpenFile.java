package org.cajista.validate.document;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cajista.model.Source;

/** One file while it is read: the document itself, or one that it includes. */
public final class OpenFile {
  private static final Pattern REFERENCE = Pattern.compile("&([^#;&\\s][^;&\\s]*);");
  private static final Set<String> OF_XML = Set.of("amp", "apos", "gt", "lt", "quot");

  private final Source source;
  private final TagScanner markup;
  private int entities;
  private Location reference;
  private boolean declaredElsewhere;

  public OpenFile(Source source, TagScanner.Runs runs) {
    this.source = source;
    this.markup = new TagScanner(source.text(), runs);
    this.reference = Location.of(source, 0, 0);
  }

  public Source source() {
    return source;
  }

  /** Whether what the parser tells of stands in the file, and not in an entity. */
  public boolean isWritten() {
    return entities == 0;
  }

  /**
   * The start tag that the parser tells of; in an entity the reference to it.
   *
   * @param bare whether it has no attributes and declares no namespaces
   */
  public Location startTag(boolean bare) {
    if (!isWritten()) {
      return reference;
    }
    markup.toStartTag(bare);
    return tag();
  }

  /** The end tag that the parser tells of; of an empty element its one tag. */
  public Location endTag() {
    if (!isWritten()) {
      return reference;
    }
    markup.toEndTag();
    return tag();
  }

  /** The text that the parser tells of, from where it begins to be more than space. */
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

  /** Text in the file's last part, after all tags. */
  public void toEnd() {
    markup.toEnd();
  }

  public void startEntity(String name) {
    if (entities++ == 0) {
      reference = reference(name);
    }
  }

  public void endEntity() {
    entities--;
  }

  /** Entities may be declared in another file, which is not read. */
  public void declaredElsewhere() {
    declaredElsewhere = true;
  }

  public boolean isDeclaredElsewhere() {
    return declaredElsewhere && isWritten();
  }

  /**
   * The name of an entity in the attribute at {@code attribute} that this file does not declare.
   * Where another file may do so, a parser that does not read that passes over it in silence.
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

  /** The next reference to the entity {@code name}. */
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
