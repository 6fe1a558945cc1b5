package org.cajista.validate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.model.Source;
import org.cajista.report.Messages;
import org.cajista.validate.document.Code;
import org.cajista.validate.document.Element;
import org.cajista.validate.document.Location;
import org.cajista.validate.document.RejectedDocumentException;
import org.xml.sax.SAXParseException;

/**
 * Makes the one finding about a file that is not well-formed XML. Xerces reports where it stopped;
 * the editor needs the place of the error, which is before it.
 */
final class XmlErrors {

  /** The place of the error, relative to the place where the parser stopped. */
  private enum Anchor {
    PLACE,
    LESS,
    TAG,
    END_TAG,
    ATTRIBUTE,
    AMPERSAND,
    INSTRUCTION,
    CONTROL,
    DASHES,
    SECTION_END,
    OUTSIDE
  }

  /** The messages of Xerces; group 1 is the name in the message. */
  private enum XercesMessage {
    END(
        "The element type \"[^\"]*\" must be terminated by the matching end-tag.*",
        Anchor.END_TAG,
        "end"),
    AMPERSAND("The entity name must immediately follow the '&'.*", Anchor.AMPERSAND, "ampersand"),
    SEMICOLON(
        "The reference to entity \"([^\"]*)\" must end with.*", Anchor.AMPERSAND, "ampersand"),
    UNDECLARED(
        "The entity \"([^\"]*)\" was referenced, but not declared.*", Anchor.AMPERSAND, "unknown"),
    LESS("The content of elements must consist of well-formed.*", Anchor.LESS, "less"),
    TWICE(
        "Attribute \"([^\"]*)\" (?:bound to .*)?was already specified.*",
        Anchor.ATTRIBUTE,
        "twice"),
    QUOTE("Open quote is expected for attribute \"([^\"]*)\".*", Anchor.ATTRIBUTE, "quote"),
    EQUALS(
        "Attribute name \"([^\"]*)\" .* must be followed by the ' = '.*",
        Anchor.ATTRIBUTE,
        "equals"),
    LESS_IN_VALUE(
        "The value of attribute \"([^\"]*)\" .* must not contain the '<'.*",
        Anchor.ATTRIBUTE,
        "less"),
    PREFIX("The prefix \"([^\"]*)\" for element .* is not bound.*", Anchor.TAG, "prefix"),
    ATTRIBUTE_PREFIX(
        "The prefix \"([^\"]*)\" for attribute .* is not bound.*", Anchor.ATTRIBUTE, "prefix"),
    TAG("Element type \"([^\"]*)\" must be followed by either.*", Anchor.TAG, "tag"),
    SECOND("The markup in the document following the root element.*", Anchor.OUTSIDE, "second"),
    OUTSIDE(
        "Content is not allowed in (?:prolog|trailing section).*|The markup in the document preceding.*",
        Anchor.OUTSIDE,
        "text"),
    DECLARATION(
        "The processing instruction target matching \"\\[xX\\]\\[mM\\]\\[lL\\]\".*",
        Anchor.INSTRUCTION,
        "declaration"),
    REFERENCE("Character reference \"(&[^\"]*)\" is an invalid.*", Anchor.AMPERSAND, "reference"),
    CONTROL(
        "An invalid XML character \\(Unicode: 0x([0-9a-fA-F]+)\\).*", Anchor.CONTROL, "control"),
    DASHES("The string \"--\" is not permitted.*", Anchor.DASHES, "dashes"),
    SECTION_END(
        "The character sequence \"\\]\\]>\" must not appear.*", Anchor.SECTION_END, "section"),
    NAME("Element or attribute do not match QName production.*", Anchor.TAG, "name"),
    BOMB("The parser has encountered more than.*entity expansions.*", Anchor.AMPERSAND, "bomb"),
    OTHER(".*", Anchor.PLACE, "other");

    private final Pattern pattern;
    private final Anchor anchor;
    private final String key;

    XercesMessage(String pattern, Anchor anchor, String key) {
      this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
      this.anchor = anchor;
      this.key = key;
    }
  }

  private XmlErrors() {}

  /**
   * Returns the finding for the error of the parser.
   *
   * @param reading the events so far
   */
  static RejectedDocumentException of(SAXParseException fault, DocumentReader reading) {
    Source source = reading.frame().source();
    String text = source.text();
    int place = place(fault, source);
    Optional<Element> open = reading.open();
    if (open.isPresent() && text.substring(place).isBlank() && text.lastIndexOf('>') < place) {
      return cut(source, open.get());
    }
    String message = fault.getMessage();
    for (XercesMessage kind : XercesMessage.values()) {
      Matcher matcher = kind.pattern.matcher(message);
      if (matcher.matches()) {
        String name = matcher.groupCount() == 0 || matcher.group(1) == null ? "" : matcher.group(1);
        XercesMessage meant = isNameless(name, text, place) ? XercesMessage.NAME : kind;
        return refusal(meant, name, source, place, open, message);
      }
    }
    throw new IllegalStateException(message);
  }

  /** True if Xerces names {@code null} because it found no name: in {@code <p :="x">}. */
  private static boolean isNameless(String name, String text, int place) {
    int tag = Math.max(0, text.lastIndexOf('<', place));
    return name.equals("null") && !text.substring(tag, Math.max(tag, place)).contains(name);
  }

  private static int place(SAXParseException fault, Source source) {
    return source.offset(Math.max(1, fault.getLineNumber()), Math.max(1, fault.getColumnNumber()));
  }

  private static RejectedDocumentException cut(Source source, Element open) {
    int end = source.text().length();
    String line = String.valueOf(open.source().line(open.tag().start()));
    return new RejectedDocumentException(
        Code.MALFORMED,
        Location.of(source, end, end),
        open.qName(),
        Messages.format("xml.malformed.cut", open.qName(), line));
  }

  private static RejectedDocumentException refusal(
      XercesMessage kind,
      String name,
      Source source,
      int place,
      Optional<Element> open,
      String message) {
    String text = source.text();
    int start =
        switch (kind.anchor) {
          case PLACE -> place;
          // after lines that end in a carriage return Xerces counts one column less
          case LESS -> text.lastIndexOf('<', place);
          case TAG -> text.lastIndexOf('<', place - 1);
          case END_TAG -> text.lastIndexOf("</", place - 1);
          case ATTRIBUTE -> attribute(text, name, place);
          case AMPERSAND -> text.lastIndexOf('&', place - 1);
          case INSTRUCTION -> text.lastIndexOf("<?", place);
          case SECTION_END -> text.lastIndexOf("]]>", place - 1);
          case CONTROL -> text.lastIndexOf(Integer.parseInt(name, 16), place);
          case DASHES -> text.lastIndexOf("--", place - 1);
          case OUTSIDE -> outside(text, place);
        };
    int from = start < 0 ? place : start;
    Location location =
        new Location(source, from, Math.max(from, Math.min(place, text.length())), "");
    return switch (kind) {
      case BOMB ->
          new RejectedDocumentException(
              Code.ENTITY, location, "", Messages.format("xml.entity.bomb"));
      case UNDECLARED ->
          new RejectedDocumentException(
              Code.ENTITY, location, name, Messages.format("xml.entity.unknown", name));
      case END -> end(location, open);
      case CONTROL ->
          malformed(
              location,
              kind.key,
              "U+"
                  + "0".repeat(Math.max(0, 4 - name.length()))
                  + name.toUpperCase(java.util.Locale.ROOT));
      case OTHER -> malformed(location, kind.key, message);
      case REFERENCE -> malformed(location, kind.key, name + ";");
      default -> malformed(location, kind.key, name);
    };
  }

  private static RejectedDocumentException malformed(Location location, String key, String value) {
    return new RejectedDocumentException(
        Code.MALFORMED, location, value, Messages.format("xml.malformed." + key, value));
  }

  private static RejectedDocumentException end(Location location, Optional<Element> open) {
    String text = location.source().text();
    int nameEnd = location.start() + 2;
    while (nameEnd < text.length() && text.charAt(nameEnd) > ' ' && text.charAt(nameEnd) != '>') {
      nameEnd++;
    }
    String name = text.substring(Math.min(location.start() + 2, nameEnd), nameEnd);
    String meant = open.map(Element::qName).orElse("");
    String line =
        open.map(element -> String.valueOf(element.source().line(element.tag().start())))
            .orElse("");
    return new RejectedDocumentException(
        Code.MALFORMED,
        Location.of(location.source(), location.start(), nameEnd + 1),
        name,
        Messages.format("xml.malformed.end", name, meant, line));
  }

  /**
   * Returns the last place before {@code place} where the attribute {@code name} begins; otherwise
   * its tag.
   */
  private static int attribute(String text, String name, int place) {
    int tag = text.lastIndexOf('<', place - 1);
    // the value itself can contain the wrong <
    int from = Math.max(0, tag < 0 ? 0 : text.lastIndexOf('\n', Math.max(0, tag - 1)));
    Matcher matcher =
        Pattern.compile("\\s(?:[\\w.-]+:)?(" + Pattern.quote(name) + ")\\b")
            .matcher(text)
            .region(from, Math.min(text.length(), place));
    int found = tag;
    while (matcher.find()) {
      found = matcher.start() + 1;
    }
    return found;
  }

  /** Returns the first visible character outside the outermost element. */
  private static int outside(String text, int place) {
    int start = text.lastIndexOf('>', Math.max(0, place - 2)) + 1;
    while (start < text.length() && text.charAt(start) <= ' ') {
      start++;
    }
    return Math.min(start, Math.max(0, text.length() - 1));
  }
}
