package org.cajista.model.header;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a text was taken from: a print, a manuscript, or both (TEI {@code sourceDesc}, section 2.2.7
 * of the Guidelines).
 *
 * @param wording the source in the words of the text or of the edition; empty if nobody says it
 * @param prints the prints, in their parts, as far as the words tell
 * @param manuscripts the manuscripts or typescripts, as far as the words tell
 * @param rest what the words say besides these; can be empty
 */
public record TextSource(
    String wording, List<Reference> prints, List<Manuscript> manuscripts, String rest)
    implements Serializable {

  /** A source that nobody names. */
  public static final TextSource UNKNOWN = new TextSource("", List.of(), List.of(), "");

  /** Checks the arguments. */
  public TextSource {
    Objects.requireNonNull(wording);
    prints = List.copyOf(prints);
    manuscripts = List.copyOf(manuscripts);
    Objects.requireNonNull(rest);
  }

  /** Returns a source of which only the words are known. */
  public static TextSource said(String wording) {
    return new TextSource(wording, List.of(), List.of(), wording);
  }

  /** True if neither the text nor the edition says what the text was taken from. */
  public boolean isUnknown() {
    return wording.isEmpty() && prints.isEmpty() && manuscripts.isEmpty();
  }
}
