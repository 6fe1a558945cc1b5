package org.cajista.edition;

import java.util.List;
import java.util.stream.Collectors;
import org.cajista.report.CajistaException;
import org.cajista.report.Diagnostic;

/** An {@code edition.toml}, or another file of an edition, that cannot be used. */
public final class EditionException extends CajistaException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  /**
   * @param diagnostics the errors, at least one
   */
  public EditionException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  @Override
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  @Override
  public boolean namesPlace() {
    return true;
  }
}
