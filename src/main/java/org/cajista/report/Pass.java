package org.cajista.report;

import java.util.List;
import org.cajista.model.Page;

/**
 * One step of the stages {@code layout} and {@code repair}. It gives back the pages in the same
 * order, records every change of a character as an edit, and run a second time changes nothing.
 */
public interface Pass {

  /** The pages after this step. */
  List<Page> apply(List<Page> pages, Report report);
}
