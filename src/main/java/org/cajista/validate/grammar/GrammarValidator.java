package org.cajista.validate.grammar;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;
import java.util.Optional;
import org.cajista.validate.document.Element;
import org.cajista.validate.document.Faults;
import org.cajista.validate.document.Location;
import org.xml.sax.Attributes;

/**
 * Checks one document with a grammar. While the document is valid, the stored automaton is used.
 * From the first error on, Jing follows each step and explains what is not allowed. The locations
 * are more exact than those of Jing: the attribute itself, or the beginning of the text.
 */
public final class GrammarValidator {
  private final Grammar grammar;
  private final Automaton known;
  private final MatchContext context;
  private final GrammarSentences sentences;
  private final StringBuilder typed = new StringBuilder();
  private Automaton.State state;
  private Optional<Matcher> jing = Optional.empty();
  private boolean buffering;
  private boolean textSaid;
  private String said = "";

  /** Makes a validator for one document. */
  public GrammarValidator(Grammar grammar, MatchContext context, Faults faults) {
    this.grammar = grammar;
    this.known = grammar.borrow();
    this.state = known.start();
    this.context = context;
    this.sentences = new GrammarSentences(faults);
  }

  /** Starts an element. */
  public void start(Element element, String namespace, Attributes attributes) {
    if (jing.isEmpty()) {
      Optional<Automaton.State> next =
          known.startTag(state, element, namespace, attributes, context);
      if (next.isPresent()) {
        state = next.get();
        return;
      }
    }
    start(jing(), element, namespace, attributes);
  }

  private void start(Matcher matcher, Element element, String namespace, Attributes attributes) {
    textSaid = false;
    String qName = element.qName();
    if (buffering) {
      buffering = false;
      if (!matcher.matchTextBeforeStartTag(typed.toString(), context)) {
        say(element, element.tag());
      }
    }
    Name name = new Name(namespace, element.name());
    if (matcher.matchStartTagOpen(name, qName, context)) {
      sentences.allowed(element);
    } else {
      say(element, element.tag());
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      String attribute = attributes.getQName(i);
      Name attributeName = new Name(attributes.getURI(i), attributes.getLocalName(i));
      if (!matcher.matchAttributeName(attributeName, attribute, context)) {
        say(element, element.attributeLocation(attribute));
      }
      String value = attributes.getValue(i);
      if (!matcher.matchAttributeValue(value, attributeName, attribute, context)) {
        say(element, element.attributeLocation(attribute), value);
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
   * Ends an element.
   *
   * @param tag the end tag
   */
  public void end(Element element, String namespace, Location tag) {
    Name name = new Name(namespace, element.name());
    if (jing.isEmpty()) {
      Optional<Automaton.State> next = known.endTag(state, name, element.qName(), context);
      if (next.isPresent()) {
        state = next.get();
        return;
      }
    }
    textSaid = false;
    Matcher matcher = jing();
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

  /** True if {@link #text} must be called with the text of the open element. */
  public boolean isTyped() {
    return buffering;
  }

  /** Adds the text of an element with a datatype. */
  public void text(char[] text, int start, int length) {
    typed.append(text, start, length);
  }

  /**
   * Records text that is not only white space in an element whose text has no datatype.
   *
   * @return true if the grammar allows it
   */
  public boolean allowsText() {
    if (jing.isEmpty()) {
      Optional<Automaton.State> next = known.text(state, context);
      if (next.isPresent()) {
        state = next.get();
        return true;
      }
    }
    return jing().matchUntypedText(context) || textSaid;
  }

  /** Adds the finding that text is not allowed in {@code element}. */
  public void sayText(Element element, Location text) {
    textSaid = true;
    say(element, text);
  }

  /** Ends the document, also if it is given up. */
  public void close() {
    grammar.giveBack(known);
  }

  /** Returns the matcher of Jing, which is used from here on. */
  private Matcher jing() {
    if (jing.isEmpty()) {
      jing = Optional.of(state.matcher());
    }
    return jing.get();
  }

  private void say(Element element, Location location) {
    say(element, location, "");
  }

  private void say(Element element, Location location, String value) {
    String message = jing().getErrorMessage();
    // for a follow-up error Jing answers no without a new message
    if (message != null && message != said) {
      said = message;
      sentences.say(message, element, location, value);
    }
  }
}
