package org.cajista.validate;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;
import org.xml.sax.Attributes;

/**
 * Holds one document against a grammar. Jing does the matching; where something does not fit, the
 * place is ours: of an attribute the attribute itself, of text where it begins.
 */
final class GrammarWatch {
  private final Grammar grammar;
  private final Matcher matcher;
  private final MatchContext context;
  private final GrammarSentences sentences;
  private final StringBuilder typed = new StringBuilder();
  private boolean buffering;
  private boolean textSaid;
  private String said = "";

  GrammarWatch(Grammar grammar, MatchContext context, Faults faults) {
    this.grammar = grammar;
    this.matcher = grammar.borrow();
    this.context = context;
    this.sentences = new GrammarSentences(faults);
    matcher.matchStartDocument();
  }

  void start(Element element, String namespace, Attributes attributes) {
    textSaid = false;
    String qName = element.qName();
    if (buffering) {
      buffering = false;
      if (!matcher.matchTextBeforeStartTag(typed.toString(), context)) {
        say(element, element.tag());
      }
    }
    Name name = new Name(namespace, element.name());
    if (!matcher.matchStartTagOpen(name, qName, context)) {
      say(element, element.tag());
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      String attribute = attributes.getQName(i);
      Name attributeName = new Name(attributes.getURI(i), attributes.getLocalName(i));
      if (!matcher.matchAttributeName(attributeName, attribute, context)) {
        say(element, element.attributeSpot(attribute));
      }
      String value = attributes.getValue(i);
      if (!matcher.matchAttributeValue(value, attributeName, attribute, context)) {
        say(element, element.attributeSpot(attribute), value);
      }
    }
    if (!matcher.matchStartTagClose(name, qName, context)) {
      say(element, element.tag());
    }
    if (matcher.isTextTyped()) {
      buffering = true;
      typed.setLength(0);
    }
  }

  /**
   * @param tag the end tag
   */
  void end(Element element, String namespace, Spot tag) {
    textSaid = false;
    Name name = new Name(namespace, element.name());
    if (buffering) {
      buffering = false;
      String text = typed.toString();
      if (!matcher.matchTextBeforeEndTag(text, name, element.qName(), context)) {
        say(element, element.tag(), text);
      }
    }
    if (!matcher.matchEndTag(name, element.qName(), context)) {
      say(element, tag);
    }
  }

  /** Whether the text of the element that is open must be given to {@link #text} as it is. */
  boolean isTyped() {
    return buffering;
  }

  void text(char[] text, int start, int length) {
    typed.append(text, start, length);
  }

  /**
   * Text that is no mere space stands in an element whose text is not typed.
   *
   * @return whether the grammar allows it
   */
  boolean allowsText() {
    return matcher.matchUntypedText(context) || textSaid;
  }

  void sayText(Element element, Spot text) {
    textSaid = true;
    say(element, text);
  }

  /** The document is over, or is given up. */
  void close() {
    grammar.giveBack(matcher);
  }

  private void say(Element element, Spot spot) {
    say(element, spot, "");
  }

  private void say(Element element, Spot spot, String value) {
    String message = matcher.getErrorMessage();
    // Jing also answers no, without a new message, where a fault follows from the one before
    if (message != null && message != said) {
      said = message;
      sentences.say(message, element, spot, value);
    }
  }
}
