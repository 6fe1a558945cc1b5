package org.cajista.collate;

import java.util.Objects;
import org.cajista.model.Span;
import org.cajista.report.Severity;

/**
 * One difference between a source and its TEI that no markup explains.
 *
 * @param kind what is different
 * @param source the place in the source; if only the TEI has the words, the place before which they
 *     stand
 * @param tei the place in the TEI; if only the source has the words, the place after which they are
 *     missing
 * @param sourceWords the words of the source; can be empty
 * @param teiWords the words of the TEI; can be empty
 */
public record Deviation(Kind kind, Span source, Span tei, String sourceWords, String teiWords) {

  /** The kinds of differences, from the gravest on. */
  public enum Kind {
    /** The source has words or signs that the TEI does not have. */
    LOST("source.lost", Severity.ERROR),
    /** The TEI has words or signs that the source does not have. */
    INVENTED("source.invented", Severity.ERROR),
    /** A word of the source is another one in the TEI. */
    ALTERED("source.altered", Severity.ERROR),
    /** The same characters are replaced by the same others in many words. */
    SUBSTITUTED("source.substituted", Severity.WARNING),
    /** Capitals are small letters, or the other way round. */
    CASE("source.case", Severity.WARNING),
    /** Blanks part other words. */
    SPACING("source.spacing", Severity.WARNING),
    /** A passage stands elsewhere. */
    MOVED("source.moved", Severity.WARNING);

    private final String code;
    private final Severity severity;

    Kind(String code, Severity severity) {
      this.code = code;
      this.severity = severity;
    }

    /** Returns the code of the finding. */
    public String code() {
      return code;
    }

    /** Returns how serious it is. */
    public Severity severity() {
      return severity;
    }
  }

  /** Checks that nothing is missing. */
  public Deviation {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(source);
    Objects.requireNonNull(tei);
    Objects.requireNonNull(sourceWords);
    Objects.requireNonNull(teiWords);
  }

  /** Returns the same difference as one of another kind. */
  Deviation as(Kind other) {
    return new Deviation(other, source, tei, sourceWords, teiWords);
  }
}
