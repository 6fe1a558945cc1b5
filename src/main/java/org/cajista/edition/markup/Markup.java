package org.cajista.edition.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.validate.document.TagScanner;

/**
 * The elements of a well-formed XML text with their places, so that a part of the text can be
 * changed and all the rest stays as it is, byte for byte.
 */
public final class Markup {
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s+([\\w:.-]+)\\s*=\\s*(\"([^\"]*)\"|'([^']*)')");

  /**
   * An attribute.
   *
   * @param name with its prefix
   * @param value as it is written
   * @param start the offset of the white space before it
   * @param valueStart the offset of the value
   * @param end the offset after the quotation mark
   */
  public record Attribute(String name, String value, int start, int valueStart, int end) {}

  /**
   * An element.
   *
   * @param name without prefix
   * @param attributes in order
   * @param start the offset of its start tag
   * @param inner the offset after the start tag
   * @param innerEnd the offset of the end tag; of an empty tag, the same as {@code end}
   * @param end the offset after it
   * @param parent the number of the element around it; -1 for the root
   */
  public record Element(
      String name,
      List<Attribute> attributes,
      int start,
      int inner,
      int innerEnd,
      int end,
      int parent) {

    /** Returns an attribute by its name with prefix. */
    public Optional<Attribute> attribute(String wanted) {
      return attributes.stream().filter(one -> one.name().equals(wanted)).findFirst();
    }

    /** True if an attribute has this value. */
    public boolean has(String attribute, String value) {
      return attribute(attribute).filter(one -> one.value().strip().equals(value)).isPresent();
    }

    /** True if the offset is in the element or its tags. */
    public boolean contains(int offset) {
      return offset >= start && offset < end;
    }
  }

  private final String text;
  private final List<Element> elements = new ArrayList<>();

  /**
   * @param text well-formed XML
   */
  public Markup(String text) {
    this.text = text;
    TagScanner scanner = new TagScanner(text, (start, end) -> {});
    Deque<Integer> open = new ArrayDeque<>();
    while (scanner.toAnyTag()) {
      int start = scanner.tagStart();
      if (text.startsWith("/", start + 1)) {
        int number = open.pop();
        Element opened = elements.get(number);
        elements.set(
            number,
            new Element(
                opened.name(),
                opened.attributes(),
                opened.start(),
                opened.inner(),
                start,
                scanner.tagEnd(),
                opened.parent()));
      } else {
        int end = scanner.tagEnd();
        String name = scanner.tagName().replaceFirst("^.*:", "");
        int parent = open.isEmpty() ? -1 : open.peek();
        elements.add(new Element(name, attributes(start, end), start, end, end, end, parent));
        if (!scanner.isEmptyTag()) {
          open.push(elements.size() - 1);
        }
      }
    }
  }

  private List<Attribute> attributes(int start, int end) {
    List<Attribute> attributes = new ArrayList<>();
    Matcher found = ATTRIBUTE.matcher(text).region(start, end);
    while (found.find()) {
      int group = found.start(3) >= 0 ? 3 : 4;
      attributes.add(
          new Attribute(
              found.group(1), found.group(group), found.start(), found.start(group), found.end()));
    }
    return attributes;
  }

  /** Returns all elements in the order of their start tags. */
  public List<Element> elements() {
    return elements;
  }

  /** Returns the first element with this id; empty if there is none. */
  public Optional<Element> withId(String id) {
    return elements.stream().filter(element -> element.has("xml:id", id)).findFirst();
  }

  /** Returns the element around another; empty for the root. */
  public Optional<Element> parent(Element element) {
    return element.parent() < 0 ? Optional.empty() : Optional.of(elements.get(element.parent()));
  }

  /** Returns the elements directly in {@code element}. */
  public List<Element> children(Element element) {
    int number = elements.indexOf(element);
    return elements.stream().filter(child -> child.parent() == number).toList();
  }

  /** True if the element stands, however deep, in one for which the condition holds. */
  public boolean isIn(Element element, Predicate<Element> condition) {
    Optional<Element> above = parent(element);
    while (above.isPresent() && !condition.test(above.get())) {
      above = parent(above.get());
    }
    return above.isPresent();
  }

  /** Returns the words of an element, without those of notes in it, with single blanks. */
  public String words(Element element) {
    StringBuilder words = new StringBuilder(text.substring(element.inner(), element.innerEnd()));
    List<Element> notes =
        elements.stream()
            .filter(one -> one.name().equals("note"))
            .filter(one -> one.start() >= element.inner() && one.end() <= element.innerEnd())
            .toList();
    for (int i = notes.size() - 1; i >= 0; i--) {
      int start = Math.min(words.length(), notes.get(i).start() - element.inner());
      int end = Math.min(words.length(), notes.get(i).end() - element.inner());
      words.delete(start, end);
    }
    return words.toString().replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").strip();
  }
}
