package org.cajista.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cajista.model.value.DateValue;

/**
 * The element that stands for a tag.
 *
 * @param name its name; empty if the tag has no element
 * @param attributes in order; one without a value is not written
 * @param certain true if {@code @cert} says how sure it is
 * @param words what it holds that is not in the passage; may be empty
 * @param inner the element inside it that holds the marked text; empty if it holds it itself
 * @param correction what the marked text, a {@code sic} inside the element, is corrected to
 */
record TagElement(
    String name,
    List<Attribute> attributes,
    boolean certain,
    String words,
    String inner,
    Optional<String> correction) {

  record Attribute(String name, String value) {}

  TagElement {
    Objects.requireNonNull(name);
    attributes = List.copyOf(attributes);
    Objects.requireNonNull(words);
    Objects.requireNonNull(inner);
    Objects.requireNonNull(correction);
  }

  /** Returns an element without attributes. */
  static TagElement named(String name) {
    return new TagElement(name, List.of(), false, "", "", Optional.empty());
  }

  /** The signs that are left out without an element. */
  static TagElement none() {
    return named("");
  }

  boolean isNone() {
    return name.isEmpty();
  }

  TagElement with(String attribute, String value) {
    List<Attribute> more = new ArrayList<>(attributes);
    more.add(new Attribute(attribute, value));
    return new TagElement(name, more, certain, words, inner, correction);
  }

  /** The same with the attributes of a date (TEI Guidelines, att.datable.w3c). */
  TagElement withDate(DateValue value) {
    return with("when", value.when())
        .with("from", value.from())
        .with("to", value.to())
        .with("notBefore", value.notBefore())
        .with("notAfter", value.notAfter());
  }

  TagElement withCertainty() {
    return new TagElement(name, attributes, true, words, inner, correction);
  }

  TagElement withWords(String other) {
    return new TagElement(name, attributes, certain, other, inner, correction);
  }

  TagElement withCorrection(String corrected) {
    return new TagElement(name, attributes, certain, words, "sic", Optional.of(corrected));
  }

  /** The same with an element inside it that holds the marked text. */
  TagElement withInner(String element) {
    return new TagElement(name, attributes, certain, words, element, correction);
  }

  /** Opens the element; more attributes may follow. */
  void start(XmlBuilder xml) {
    xml.start(name);
    attributes.forEach(one -> xml.attribute(one.name(), one.value()));
  }
}
