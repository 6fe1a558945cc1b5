package org.cajista.eval;

import java.util.Objects;
import java.util.Optional;
import org.cajista.report.Position;

/**
 * One marking of a text.
 *
 * @param range the tokens; none, for a point
 * @param value of a date, its value; of a name, whom it means; otherwise empty
 * @param note of an anchor, its note
 * @param at where it begins in the file
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
