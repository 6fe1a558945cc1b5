package org.cajista.annotate.names.things;

import java.util.Objects;
import org.cajista.model.register.NamedThing.Kind;
import org.cajista.report.Votes;

/**
 * Words that may be the name of a place or a body.
 *
 * @param kind of what
 * @param from the first word
 * @param to the word after the last one
 * @param votes for it
 */
record ThingCandidate(Kind kind, int from, int to, Votes votes) {
  ThingCandidate {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(votes);
  }
}
