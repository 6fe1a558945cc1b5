package org.cajista.eval;

import java.util.Objects;
import java.util.Optional;
import org.cajista.report.Position;

/**
 * One mark in a text.
 *
 * @param kind the kind
 * @param range the tokens; empty for a point
 * @param value the value of a date, or the person of a name; otherwise empty
 * @param note the note of an anchor
 * @param at the place in the file where it begins
 */
record MarkedSpan(
    MarkKind kind, TokenRange range, String value, Optional<MarkedNote> note, Position at) {

  MarkedSpan {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(range);
    Objects.requireNonNull(value);
    Objects.requireNonNull(note);
    Objects.requireNonNull(at);
  }

  MarkedSpan with(TokenRange other) {
    return new MarkedSpan(kind, other, value, note, at);
  }
}
