package org.cajista.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cajista.model.Document;
import org.cajista.model.Source;

/**
 * A diagnostic and where it is in the TEI.
 *
 * @param place the {@code xml:id} of the element that holds the place; none where no element does
 */
public record LocatedDiagnostic(Diagnostic diagnostic, Optional<String> place) {

  public LocatedDiagnostic {
    Objects.requireNonNull(diagnostic);
    Objects.requireNonNull(place);
  }

  /** All diagnostics of {@code report}, from the top of the source to its foot. */
  static List<LocatedDiagnostic> of(Document document, Report report) {
    Source source = document.source();
    TeiPlaces places = new TeiPlaces(document);
    List<LocatedDiagnostic> doubts = new ArrayList<>();
    for (Diagnostic found : report.diagnostics()) {
      doubts.add(
          new LocatedDiagnostic(
              found,
              found.line() == 0
                  ? Optional.empty()
                  : places.id(source.offset(found.line(), Math.max(1, found.column())))));
    }
    return doubts;
  }
}
