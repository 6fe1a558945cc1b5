package org.cajista.validate.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.report.Messages;
import org.cajista.validate.document.Code;
import org.cajista.validate.document.Element;
import org.cajista.validate.document.Faults;
import org.cajista.validate.document.Location;

/**
 * Makes findings from the messages of Jing. Jing: {@code element "b" not allowed here; expected the
 * element end-tag, text or element "hi", "lb" …}. For an editor: {@code <b> is not allowed here in
 * <p>. Did you mean <hi>?}
 */
final class GrammarSentences {
  /** The messages of Jing and their codes; group 1 is the name or the value. */
  private enum JingMessage {
    UNKNOWN(Code.UNKNOWN_ELEMENT, "element \"([^\"]*)\" not allowed anywhere(.*)"),
    MISSING_BEFORE(
        Code.ORDER, "element \"([^\"]*)\" not allowed yet; missing required elements? (.*)"),
    ORDER(Code.ORDER, "element \"([^\"]*)\" not allowed yet(.*)"),
    ELEMENT(Code.ELEMENT, "element \"([^\"]*)\" not allowed here(.*)"),
    ATTRIBUTE(
        Code.ATTRIBUTE,
        "(?:found )?attribute \"([^\"]*)\"(?: not allowed here|, but no attributes allowed here)(.*)"),
    VALUE(Code.VALUE, "value of attribute \"([^\"]*)\" is invalid(?:; )?(.*)"),
    ATTRIBUTE_MISSING(
        Code.ATTRIBUTE_MISSING,
        "element \"([^\"]*)\" missing (?:one or more )?required attributes?(.*)"),
    MISSING_INSIDE(
        Code.INCOMPLETE, "element \"([^\"]*)\" incomplete; missing required elements? (.*)"),
    INCOMPLETE(Code.INCOMPLETE, "element \"([^\"]*)\" incomplete(.*)"),
    TEXT(Code.TEXT, "(text) not allowed here(.*)"),
    CONTENT(Code.CONTENT, "character content of element \"([^\"]*)\" invalid(?:; )?(.*)"),
    BLANK(Code.CONTENT, "empty content for element \"([^\"]*)\" not allowed(.*)");

    private final Code code;
    private final Pattern pattern;

    JingMessage(Code code, String pattern) {
      this.code = code;
      this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }
  }

  private static final Pattern ITEM = Pattern.compile("token \"([^\"]*)\" invalid; ");

  private static final Pattern ONE_OF = Pattern.compile("must be equal to (.*?)(?= or must be |$)");

  private final Faults faults;
  private final FollowUpErrors followUps = new FollowUpErrors();

  GrammarSentences(Faults faults) {
    this.faults = faults;
  }

  /** Records that the grammar allows {@code element} here. */
  void allowed(Element element) {
    followUps.allowed(element);
  }

  /**
   * Adds a finding for a message.
   *
   * @param message the message of Jing
   * @param element the open element, which can be the wrong one
   * @param location the location of the finding
   * @param value the value of the attribute or the element, if the value is wrong
   */
  void say(String message, Element element, Location location, String value) {
    for (JingMessage kind : JingMessage.values()) {
      Matcher matcher = kind.pattern.matcher(message);
      if (matcher.matches()) {
        say(kind, matcher.group(1), matcher.group(2), element, location, value);
        return;
      }
    }
    faults.add(
        Code.ELEMENT, location, "", List.of(), "", Messages.format("grammar.other", message));
  }

  private void say(
      JingMessage kind,
      String name,
      String rest,
      Element element,
      Location location,
      String value) {
    List<String> named = AllowedNames.names(rest);
    if (kind == JingMessage.UNKNOWN) {
      element.beUnknown();
    }
    if (follows(kind, name, named, element)) {
      return;
    }
    String around = element.parent().map(Element::qName).orElse("");
    boolean root = element.parent().isEmpty();
    switch (kind) {
      case UNKNOWN, ORDER, ELEMENT -> {
        if (!element.isTei() && named.contains(element.name()) && name.equals(element.qName())) {
          add(
              Code.NAMESPACE,
              location,
              name,
              named,
              "",
              Messages.format("grammar.namespace", name));
          return;
        }
        String sentence =
            Messages.format(root ? kind.code.code() + ".root" : kind.code.code(), name, around);
        add(
            kind.code,
            location,
            name,
            named,
            AllowedNames.nearest(name, named),
            sentence + AllowedNames.here(rest, name, named));
      }
      case MISSING_BEFORE ->
          add(
              kind.code,
              location,
              name,
              named,
              "",
              Messages.format("grammar.order.missing", name, around, AllowedNames.elements(named)));
      case MISSING_INSIDE ->
          add(
              kind.code,
              location,
              name,
              named,
              "",
              Messages.format("grammar.incomplete.missing", name, AllowedNames.elements(named)));
      case INCOMPLETE, BLANK ->
          add(
              kind.code,
              location,
              name,
              named,
              "",
              Messages.format(
                      kind == JingMessage.BLANK ? "grammar.content.blank" : "grammar.incomplete",
                      name)
                  + AllowedNames.here(rest, "", named));
      case ATTRIBUTE ->
          add(
              kind.code,
              location,
              name,
              named,
              AllowedNames.nearest(name, named),
              Messages.format("grammar.attribute", name, element.qName())
                  + AllowedNames.attributesHere(name, named));
      case ATTRIBUTE_MISSING ->
          add(
              kind.code,
              location,
              name,
              named,
              "",
              Messages.format("grammar.attribute-missing", name, AllowedNames.attributes(named)));
      case TEXT ->
          add(
              kind.code,
              location,
              excerpt(location),
              named,
              "",
              Messages.format("grammar.text", element.qName())
                  + AllowedNames.here(rest, "", named));
      case VALUE, CONTENT -> sayValue(kind, name, rest, element, location, value);
    }
  }

  private boolean follows(JingMessage kind, String name, List<String> named, Element element) {
    return switch (kind) {
      case UNKNOWN, ORDER, ELEMENT ->
          followUps.misplaced(
              element,
              kind != JingMessage.UNKNOWN,
              kind == JingMessage.ORDER,
              named,
              AllowedNames.nearest(name, named));
      case MISSING_BEFORE -> followUps.early(element, named);
      case MISSING_INSIDE -> followUps.incomplete(element, named, false);
      case INCOMPLETE, BLANK -> followUps.incomplete(element, named, true);
      case TEXT -> followUps.text(element);
      case ATTRIBUTE -> {
        element.means(AllowedNames.nearest(name, named));
        yield false;
      }
      case ATTRIBUTE_MISSING -> FollowUpErrors.attributeMissing(element, named);
      case VALUE, CONTENT -> false;
    };
  }

  private void sayValue(
      JingMessage kind,
      String name,
      String rest,
      Element element,
      Location location,
      String whole) {
    // in a value that is a list, only one item may be wrong
    Matcher item = ITEM.matcher(rest);
    String value = item.lookingAt() ? item.group(1) : whole.strip();
    List<String> values = new ArrayList<>();
    Matcher oneOf = ONE_OF.matcher(rest);
    while (oneOf.find()) {
      values.addAll(AllowedNames.names(oneOf.group(1)));
    }
    String key = kind == JingMessage.VALUE ? "grammar.value" : "grammar.content";
    StringBuilder sentence = new StringBuilder(Messages.format(key, value, name, element.qName()));
    String suggestion = AllowedNames.nearest(value, values);
    if (!values.isEmpty()) {
      sentence
          .append(' ')
          .append(Messages.format("grammar.values", AllowedNames.list(value, values)));
    } else {
      sentence.append(' ').append(Datatypes.wanted(rest));
    }
    if (!suggestion.isEmpty()) {
      sentence.append(' ').append(Messages.format("grammar.meant", suggestion));
    }
    add(kind.code, location, value, values, suggestion, sentence.toString());
  }

  private void add(
      Code code,
      Location location,
      String value,
      List<String> allowed,
      String suggestion,
      String sentence) {
    faults.add(code, location, value, allowed, suggestion, sentence.strip());
  }

  private static String excerpt(Location text) {
    return text.source().text().substring(text.start(), text.end()).strip();
  }
}
