package org.cajista.report.encoding;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cajista.model.Document;
import org.cajista.model.Source;
import org.cajista.report.Diagnostic;
import org.cajista.report.Report;

/**
 * A diagnostic with its place in the TEI.
 *
 * @param diagnostic the diagnostic
 * @param xmlId the {@code xml:id} of the element that contains the place; empty if there is none
 */
public record LocatedDiagnostic(Diagnostic diagnostic, String xmlId) implements Serializable {

  /** Checks the arguments. */
  public LocatedDiagnostic {
    Objects.requireNonNull(diagnostic);
    Objects.requireNonNull(xmlId);
  }

  /** Returns the {@code xml:id} of the element that contains the place, if there is one. */
  public Optional<String> place() {
    return Optional.of(xmlId).filter(id -> !id.isEmpty());
  }

  /** Returns all diagnostics of {@code report} from top to bottom of the source. */
  static List<LocatedDiagnostic> of(Document document, Report report) {
    Source source = document.source();
    TeiPlaces places = new TeiPlaces(document);
    List<LocatedDiagnostic> doubts = new ArrayList<>();
    for (Diagnostic found : report.diagnostics()) {
      doubts.add(
          new LocatedDiagnostic(
              found,
              found.line() == 0
                  ? ""
                  : places
                      .id(source.offset(found.line(), Math.max(1, found.column())))
                      .orElse("")));
    }
    return doubts;
  }
}
