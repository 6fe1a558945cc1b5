package org.cajista.xml;

import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;

/** A document includes more than {@link InclusionLimit} allows. */
public final class TooMuchIncludedException extends SAXParseException {
  private static final long serialVersionUID = 1L;

  private final InclusionLimit.Excess excess;
  private final String href;

  TooMuchIncludedException(InclusionLimit.Excess excess, String href, Locator locator) {
    super("«" + href + "» is not included: too much", locator);
    this.excess = excess;
    this.href = href;
  }

  /** Returns the limit that is exceeded. */
  public InclusionLimit.Excess excess() {
    return excess;
  }

  /** Returns the address of the file, as it is written. */
  public String href() {
    return href;
  }
}
