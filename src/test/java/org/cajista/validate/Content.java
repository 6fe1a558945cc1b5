package org.cajista.validate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A content model as a regular expression over the names of elements, with {@code #text} for text;
 * and whether one model allows only what another allows. Decided by derivatives (Brzozowski 1964;
 * Clark, «An algorithm for RELAX NG validation», 2002), so that the answer is a proof.
 */
sealed interface Content {
  String TEXT = "#text";

  record None() implements Content {}

  record Empty() implements Content {}

  record One(String name) implements Content {}

  record Either(Set<Content> choices) implements Content {}

  record Then(Content first, Content rest) implements Content {}

  record Many(Content content) implements Content {}

  record Mixed(Content left, Content right) implements Content {}

  Content NONE = new None();
  Content EMPTY = new Empty();

  static Content either(Iterable<Content> contents) {
    Set<Content> choices = new LinkedHashSet<>();
    for (Content content : contents) {
      if (content instanceof Either either) {
        choices.addAll(either.choices());
      } else if (!content.equals(NONE)) {
        choices.add(content);
      }
    }
    return choices.isEmpty()
        ? NONE
        : choices.size() == 1 ? choices.iterator().next() : new Either(choices);
  }

  static Content then(Content first, Content rest) {
    if (first.equals(NONE) || rest.equals(NONE)) {
      return NONE;
    } else if (first.equals(EMPTY)) {
      return rest;
    } else if (rest.equals(EMPTY)) {
      return first;
    }
    return first instanceof Then then
        ? then(then.first(), then(then.rest(), rest))
        : new Then(first, rest);
  }

  static Content many(Content content) {
    return content.equals(NONE) || content.equals(EMPTY) || content instanceof Many
        ? content.equals(NONE) ? EMPTY : content
        : new Many(content);
  }

  static Content mixed(Content left, Content right) {
    if (left.equals(NONE) || right.equals(NONE)) {
      return NONE;
    }
    return left.equals(EMPTY) ? right : right.equals(EMPTY) ? left : new Mixed(left, right);
  }

  /** Whether nothing at all is allowed content. */
  default boolean mayBeEmpty() {
    if (this instanceof Either either) {
      return either.choices().stream().anyMatch(Content::mayBeEmpty);
    } else if (this instanceof Then then) {
      return then.first().mayBeEmpty() && then.rest().mayBeEmpty();
    } else if (this instanceof Mixed mixed) {
      return mixed.left().mayBeEmpty() && mixed.right().mayBeEmpty();
    }
    return this instanceof Empty || this instanceof Many;
  }

  /** The names with which content may begin. */
  default Set<String> starts() {
    Set<String> names = new HashSet<>();
    if (this instanceof One one) {
      names.add(one.name());
    } else if (this instanceof Either either) {
      either.choices().forEach(choice -> names.addAll(choice.starts()));
    } else if (this instanceof Many many) {
      names.addAll(many.content().starts());
    } else if (this instanceof Then then) {
      names.addAll(then.first().starts());
      if (then.first().mayBeEmpty()) {
        names.addAll(then.rest().starts());
      }
    } else if (this instanceof Mixed mixed) {
      names.addAll(mixed.left().starts());
      names.addAll(mixed.right().starts());
    }
    return names;
  }

  /** What may follow {@code name}. */
  default Content after(String name) {
    if (this instanceof One one) {
      return one.name().equals(name) ? EMPTY : NONE;
    } else if (this instanceof Either either) {
      return either(either.choices().stream().map(choice -> choice.after(name)).toList());
    } else if (this instanceof Many many) {
      return then(many.content().after(name), many);
    } else if (this instanceof Then then) {
      Content here = then(then.first().after(name), then.rest());
      return then.first().mayBeEmpty() ? either(List.of(here, then.rest().after(name))) : here;
    } else if (this instanceof Mixed mixed) {
      return either(
          List.of(
              mixed(mixed.left().after(name), mixed.right()),
              mixed(mixed.left(), mixed.right().after(name))));
    }
    return NONE;
  }

  /** Content that is allowed here and not by {@code other}, if there is any. */
  default Optional<String> counterexample(Content other) {
    record State(Content ours, Content theirs) {}
    record Step(State state, String path) {}
    Set<State> seen = new HashSet<>();
    Deque<Step> open = new ArrayDeque<>();
    open.add(new Step(new State(this, other), ""));
    while (!open.isEmpty()) {
      Step step = open.remove();
      if (!seen.add(step.state())) {
        continue;
      }
      Content ours = step.state().ours();
      Content theirs = step.state().theirs();
      if (ours.mayBeEmpty() && !theirs.mayBeEmpty()) {
        return Optional.of(step.path() + " and no more");
      }
      for (String name : ours.starts()) {
        String path = step.path() + " " + name;
        Content after = theirs.after(name);
        if (after.equals(NONE)) {
          return Optional.of(path);
        }
        open.add(new Step(new State(ours.after(name), after), path));
      }
    }
    return Optional.empty();
  }
}
