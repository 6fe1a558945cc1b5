package org.cajista.edition;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.cajista.edition.merge.Merged;
import org.cajista.edition.merge.ThreeWayMerge;
import org.cajista.xml.WellFormed;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A TEI file that an editor has corrected, and the encoding that is to be merged with it.
 *
 * @param file the editor's file, with its seal if it has one
 * @param encoding the new encoding with its seal
 * @param base what the program had written when the editor began, without seal; empty if not known
 * @param errors the number of errors that a check finds in a text
 */
record EditedTei(
    String file, String encoding, Optional<String> base, ToIntFunction<String> errors) {

  /**
   * Returns the merge. One that is no XML, or has more errors than the editor's file, is none: then
   * each difference is a conflict.
   */
  Merged merged() throws IOException {
    String yours = Seal.open(file);
    if (base.isPresent()) {
      Merged merged = ThreeWayMerge.merge(base.get(), yours, theirs(yours));
      if (!merged.conflicts().isEmpty() || fault(merged.yours()).isEmpty()) {
        return merged;
      }
    }
    return ThreeWayMerge.compare(yours, theirs(yours));
  }

  /** A day of encoding that the editor has changed stays; that of the program's is not news. */
  private String theirs(String yours) {
    String theirs = Seal.open(encoding);
    String before = base.orElse(yours);
    return Seal.sameDay(before, yours) && base.isPresent()
        ? theirs
        : Seal.withDayOf(before, theirs);
  }

  /**
   * Returns what is wrong with a text that is to stand in place of the editor's; empty if nothing.
   */
  Optional<String> fault(String merged) throws IOException {
    Optional<String> fault = xmlFault(merged);
    if (fault.isPresent()) {
      return fault;
    }
    int wrong = errors.applyAsInt(merged);
    return wrong > 0 && wrong > errors.applyAsInt(Seal.open(file))
        ? Optional.of("it has errors that your file does not have")
        : Optional.empty();
  }

  /** Returns the merged text as the file that takes the editor's place. */
  String with(String merged) {
    return Seal.corrected(merged, encoding, Seal.after(file));
  }

  /** True if the merged text is what the editor's file says already. */
  boolean isLike(String merged) {
    return merged.equals(Seal.open(file));
  }

  /** Returns the file in which the conflicts are marked. */
  MarkedFile marked(Merged merged) {
    return MarkedFile.of(merged, sum(), Seal.of(encoding).orElseThrow());
  }

  /** Returns a fingerprint of the editor's file, to know it again. */
  String sum() {
    return new Fingerprint().add(file).sum();
  }

  private static Optional<String> xmlFault(String text) throws IOException {
    Names names = new Names();
    try {
      WellFormed.read(text, names);
    } catch (SAXException e) {
      return Optional.of("it is no well-formed XML: " + e.getMessage());
    }
    return names.twice.map(id -> "two elements have the xml:id «" + id + "»");
  }

  /** Looks for a name that two elements have. */
  private static final class Names extends DefaultHandler {
    private final Set<String> ids = new HashSet<>();
    private Optional<String> twice = Optional.empty();

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      String id = attributes.getValue("xml:id");
      if (id != null && !ids.add(id) && twice.isEmpty()) {
        twice = Optional.of(id);
      }
    }
  }
}
