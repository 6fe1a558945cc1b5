package org.cajista.validate.grammar;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cajista.validate.document.Element;
import org.xml.sax.Attributes;

/**
 * The results of Jing about a grammar, as states and steps between them: the second {@code <hi
 * rend="italic">} in a paragraph needs only three look-ups in tables. Only allowed steps are
 * stored; Jing must explain all others. Not thread-safe, but it can be used for one document after
 * another.
 */
final class Automaton {
  /** More values than this are matched, but not stored. */
  private static final int MOST_VALUES = 50_000;

  /** A place in the grammar. */
  static final class State {
    private final Matcher matcher;
    private final boolean typed;
    private final Map<Object, Optional<State>> tags = new HashMap<>();
    private final Map<String, Optional<State>> attributes = new HashMap<>();
    private final Map<String, Optional<State>> values = new HashMap<>();
    private Optional<State> open = Optional.empty();
    private Optional<State> text = Optional.empty();
    private Optional<State> closed = Optional.empty();

    State(Matcher matcher) {
      this.matcher = matcher;
      this.typed = matcher.isTextTyped();
    }

    /** Returns a matcher of Jing at this place, for the caller alone. */
    Matcher matcher() {
      return matcher.copy();
    }
  }

  /** A step of Jing. */
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

  /**
   * Returns the state after a start tag; empty if the grammar does not allow it, or requires a
   * datatype for its text.
   */
  Optional<State> startTag(
      State from, Element element, String namespace, Attributes attributes, MatchContext context) {
    String qName = element.qName();
    Object key = element.isTei() ? element.name() : new Name(namespace, element.name());
    Optional<State> at = from.tags.get(key);
    if (at == null) {
      Name name = new Name(namespace, element.name());
      at = computed(from, m -> m.matchStartTagOpen(name, qName, context));
      keep(from.tags, key, at);
    }
    for (int i = 0; i < attributes.getLength() && at.isPresent(); i++) {
      at = attribute(at.get(), attributes, i, context);
    }
    if (at.isEmpty()) {
      return at;
    }
    State inTag = at.get();
    if (inTag.open.isEmpty()) {
      Name name = new Name(namespace, element.name());
      inTag.open = computed(inTag, m -> m.matchStartTagClose(name, qName, context));
    }
    return inTag.open.isPresent() && inTag.open.get().typed ? Optional.empty() : inTag.open;
  }

  private Optional<State> attribute(State at, Attributes all, int index, MatchContext context) {
    String name = all.getQName(index);
    // the prefix xml always has the same namespace; other prefixes do not
    boolean plain = all.getURI(index).isEmpty() || name.startsWith("xml:");
    Optional<State> named = plain ? at.attributes.get(name) : null;
    if (named == null) {
      Name full = new Name(all.getURI(index), all.getLocalName(index));
      named = computed(at, m -> m.matchAttributeName(full, name, context));
      if (plain) {
        keep(at.attributes, name, named);
      }
    }
    return named.isEmpty() ? named : value(named.get(), all, index, context);
  }

  private Optional<State> value(State at, Attributes all, int index, MatchContext context) {
    String value = all.getValue(index);
    Optional<State> after = at.values.get(value);
    if (after == null) {
      Name full = new Name(all.getURI(index), all.getLocalName(index));
      String name = all.getQName(index);
      after = computed(at, m -> m.matchAttributeValue(value, full, name, context));
      // a value with a colon can have a prefix, whose meaning depends on the document; an id occurs
      // only once
      if (values < MOST_VALUES && value.indexOf(':') < 0 && !name.equals("xml:id")) {
        keep(at.values, value, after);
        values++;
      }
    }
    return after;
  }

  /** Returns the state after text that is more than white space. */
  Optional<State> text(State from, MatchContext context) {
    if (from.text.isEmpty()) {
      from.text = computed(from, m -> m.matchUntypedText(context));
    }
    return from.text;
  }

  /** Returns the state after an end tag. */
  Optional<State> endTag(State from, Name name, String qName, MatchContext context) {
    if (from.closed.isEmpty()) {
      from.closed = computed(from, m -> m.matchEndTag(name, qName, context));
    }
    return from.closed;
  }

  private static <K> void keep(Map<K, Optional<State>> steps, K key, Optional<State> step) {
    if (step.isPresent()) {
      steps.put(key, step);
    }
  }

  private Optional<State> computed(State from, Step take) {
    Matcher matcher = from.matcher.copy();
    return take.take(matcher) && matcher.isValidSoFar()
        ? Optional.of(known(matcher))
        : Optional.empty();
  }

  /** Returns the one object for a state, by whatever way it was reached. */
  private State known(Matcher matcher) {
    return states.computeIfAbsent(matcher, State::new);
  }
}
