package org.cajista.validate;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;

/**
 * What Jing has worked out so far about a grammar, as states and the steps between them: the second
 * {@code <hi rend="italic">} in a paragraph costs three looks into tables. Only steps that the
 * grammar allows are kept; what it does not allow Jing must explain. Not thread-safe, but good for
 * one document after the other.
 */
final class Automaton {
  /** Values beyond this many are matched, but not kept. */
  private static final int MOST_VALUES = 50_000;

  /** A place in the grammar. */
  static final class State {
    private final Matcher matcher;
    private final boolean typed;
    private final Map<Object, State> tags = new HashMap<>();
    private final Map<String, State> attributes = new HashMap<>();
    private final Map<String, State> values = new HashMap<>();
    private Optional<State> open = Optional.empty();
    private Optional<State> text = Optional.empty();
    private Optional<State> closed = Optional.empty();

    State(Matcher matcher) {
      this.matcher = matcher;
      this.typed = matcher.isTextTyped();
    }

    /** Jing, at this place; the caller's own. */
    Matcher matcher() {
      return matcher.copy();
    }
  }

  /** A step that Jing takes. */
  private interface Step {
    boolean take(Matcher matcher);
  }

  private final Map<Matcher, State> states = new HashMap<>();
  private final State start;
  private int values;

  Automaton(Matcher matcher) {
    matcher.matchStartDocument();
    start = known(matcher);
  }

  State start() {
    return start;
  }

  /** The state after a start tag; nothing if the grammar does not allow it, or types its text. */
  Optional<State> startTag(
      State from, Element element, String namespace, Attributes attributes, MatchContext context) {
    String qName = element.qName();
    Object key = element.isTei() ? element.name() : new Name(namespace, element.name());
    Optional<State> at =
        step(
            from.tags,
            key,
            from,
            m -> m.matchStartTagOpen(new Name(namespace, element.name()), qName, context));
    for (int i = 0; i < attributes.getLength() && at.isPresent(); i++) {
      at = attribute(at.get(), attributes, i, context);
    }
    if (at.isEmpty()) {
      return at;
    }
    State inTag = at.get();
    if (inTag.open.isEmpty()) {
      inTag.open =
          computed(
              inTag,
              m -> m.matchStartTagClose(new Name(namespace, element.name()), qName, context));
    }
    return inTag.open.filter(state -> !state.typed);
  }

  private Optional<State> attribute(State at, Attributes all, int index, MatchContext context) {
    String name = all.getQName(index);
    String value = all.getValue(index);
    Name full = new Name(all.getURI(index), all.getLocalName(index));
    // the prefix xml is always bound to the same namespace; others may not be
    boolean plain = all.getURI(index).isEmpty() || name.startsWith("xml:");
    Optional<State> named =
        plain
            ? step(at.attributes, name, at, m -> m.matchAttributeName(full, name, context))
            : computed(at, m -> m.matchAttributeName(full, name, context));
    if (named.isEmpty()) {
      return named;
    }
    State before = named.get();
    Step take = m -> m.matchAttributeValue(value, full, name, context);
    // a value with a colon may have a prefix, which means what the document says
    if (values > MOST_VALUES || value.indexOf(':') >= 0) {
      return computed(before, take);
    }
    int kept = before.values.size();
    Optional<State> after = step(before.values, value, before, take);
    values += before.values.size() - kept;
    return after;
  }

  /** The state after text that is more than space. */
  Optional<State> text(State from, MatchContext context) {
    if (from.text.isEmpty()) {
      from.text = computed(from, m -> m.matchUntypedText(context));
    }
    return from.text;
  }

  /** The state after an end tag. */
  Optional<State> endTag(State from, Name name, String qName, MatchContext context) {
    if (from.closed.isEmpty()) {
      from.closed = computed(from, m -> m.matchEndTag(name, qName, context));
    }
    return from.closed;
  }

  private <K> Optional<State> step(Map<K, State> steps, K key, State from, Step take) {
    State known = steps.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<State> computed = computed(from, take);
    computed.ifPresent(state -> steps.put(key, state));
    return computed;
  }

  private Optional<State> computed(State from, Step take) {
    Matcher matcher = from.matcher.copy();
    return take.take(matcher) && matcher.isValidSoFar()
        ? Optional.of(known(matcher))
        : Optional.empty();
  }

  /** One object for each state, however it is reached. */
  private State known(Matcher matcher) {
    return states.computeIfAbsent(matcher, State::new);
  }
}
