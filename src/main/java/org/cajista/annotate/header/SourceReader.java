package org.cajista.annotate.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cajista.lang.TextLanguages;
import org.cajista.model.header.Manuscript;
import org.cajista.model.header.Reference;
import org.cajista.model.header.TextSource;

/**
 * Reads what a text or its edition says of the source: which sentences name a print, which a
 * manuscript and where it is kept; the others are about something else.
 */
final class SourceReader {
  private final ReferenceReader prints;
  private final ManuscriptReader manuscripts;
  private final SourceWords words;

  /**
   * @param languages of the text
   * @param isPlace true for the name of a place
   */
  SourceReader(TextLanguages languages, Predicate<String> isPlace) {
    words = new SourceWords(languages);
    prints = new ReferenceReader(words, new PersonShape(languages), isPlace);
    manuscripts = new ManuscriptReader(words, isPlace);
  }

  /**
   * Returns the source that {@code text} names.
   *
   * @param all true if every sentence is about the source; false if others can follow it
   */
  TextSource read(String text, boolean all) {
    if (text.isBlank()) {
      return TextSource.UNKNOWN;
    }
    StringBuilder print = new StringBuilder();
    List<String> kept = new ArrayList<>();
    List<String> said = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    for (String sentence : words.sentences(text)) {
      int ofPrint = prints.evidence(sentence);
      int ofManuscript = manuscripts.evidence(sentence);
      boolean goesOn = all || print.isEmpty() || ofPrint > 1;
      if (ofPrint > 0 && goesOn && (ofPrint > 1 || ofPrint >= ofManuscript)
          || print.isEmpty() && kept.isEmpty() && ofManuscript == 0) {
        print.append(print.isEmpty() ? "" : ". ").append(sentence);
        said.add(sentence);
      } else if (ofManuscript > 0 && (all || manuscripts.isKept(sentence))) {
        kept.add(sentence);
        said.add(sentence);
      } else if (all) {
        rest.add(sentence);
        said.add(sentence);
      }
    }
    Optional<ReferenceReader.Read> reference =
        print.isEmpty() ? Optional.empty() : prints.read(print.toString());
    if (!print.isEmpty()) {
      rest.add(0, reference.map(ReferenceReader.Read::rest).orElse(print.toString()));
    }
    List<Reference> found = reference.map(ReferenceReader.Read::reference).stream().toList();
    List<Manuscript> manuscript =
        kept.isEmpty() ? List.of() : manuscripts.read(String.join(", ", kept)).stream().toList();
    rest.removeIf(String::isBlank);
    return new TextSource(String.join(". ", said), found, manuscript, String.join(". ", rest));
  }

  /** Returns a manuscript with its parts, where only words were known of it. */
  Manuscript divided(Manuscript manuscript) {
    boolean undivided = !manuscript.isKept() && manuscript.collection().isEmpty();
    return undivided
        ? manuscripts
            .read(String.join(", ", words.sentences(manuscript.description())))
            .orElse(manuscript)
        : manuscript;
  }
}
