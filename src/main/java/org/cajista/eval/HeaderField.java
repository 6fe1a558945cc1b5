package org.cajista.eval;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.XdmNode;

/** The fields of a header that can be compared. */
enum HeaderField {
  TITLE("title", header -> inTitle(header, "title")),
  AUTHOR("author", header -> inTitle(header, "author")),
  SOURCE("source", header -> Tei.first(header, "sourceDesc").map(HeaderField::text)),
  SENT_PERSON("sent.person", header -> action(header, "sent", "persName")),
  SENT_DATE("sent.date", header -> date(header, "sent")),
  SENT_PLACE("sent.place", header -> action(header, "sent", "placeName")),
  RECEIVED_PERSON("received.person", header -> action(header, "received", "persName")),
  RECEIVED_DATE("received.date", header -> date(header, "received")),
  RECEIVED_PLACE("received.place", header -> action(header, "received", "placeName"));

  private static final Pattern BRACKETS = Pattern.compile("[\\[\\]()]");
  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private final String label;
  private final Function<XdmNode, Optional<String>> value;

  HeaderField(String label, Function<XdmNode, Optional<String>> value) {
    this.label = label;
    this.value = Objects.requireNonNull(value);
  }

  /** Returns the name for users. */
  String label() {
    return label;
  }

  /** Returns all names for a sentence. */
  static String labels() {
    return Arrays.stream(values()).map(HeaderField::label).collect(Collectors.joining(", "));
  }

  /** Returns the value in the header of {@code document}; empty if there is none. */
  String in(XdmNode document) {
    return Tei.children(document)
        .filter(child -> Tei.name(child).equals("teiHeader"))
        .findFirst()
        .flatMap(value)
        .orElse("");
  }

  /** True if {@code found} contains {@code wanted}. Case and brackets do not matter. */
  static boolean says(String found, String wanted) {
    return plain(found).contains(plain(wanted));
  }

  private static String plain(String value) {
    String bare = BRACKETS.matcher(squeezed(value)).replaceAll("");
    return bare.strip().toLowerCase(Locale.ROOT);
  }

  private static String squeezed(String value) {
    return SPACE.matcher(value).replaceAll(" ").strip();
  }

  private static String text(XdmNode element) {
    return squeezed(element.getStringValue());
  }

  private static Optional<String> inTitle(XdmNode header, String name) {
    return Tei.first(header, "titleStmt")
        .flatMap(
            statement -> Tei.children(statement).filter(e -> Tei.name(e).equals(name)).findFirst())
        .map(HeaderField::text);
  }

  private static Optional<XdmNode> inAction(XdmNode header, String type, String name) {
    return Tei.elements(header)
        .filter(e -> Tei.name(e).equals("correspAction"))
        .filter(e -> Tei.attribute(e, "type").equals(type))
        .findFirst()
        .flatMap(action -> Tei.first(action, name));
  }

  private static Optional<String> action(XdmNode header, String type, String name) {
    return inAction(header, type, name).map(HeaderField::text);
  }

  private static Optional<String> date(XdmNode header, String type) {
    return inAction(header, type, "date").map(date -> Tei.attribute(date, "when"));
  }
}
