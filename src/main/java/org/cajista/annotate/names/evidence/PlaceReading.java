package org.cajista.annotate.names.evidence;

import org.cajista.annotate.names.forms.NameText;
import org.cajista.report.Votes;

/** What speaks for a place where words may also be the name of a person: the two compete. */
public interface PlaceReading {

  /** Returns the votes for a place on the words from {@code from} to {@code to}. */
  Votes votes(NameText text, int from, int to);

  /** Returns what speaks against a person, since there is a place of this name. */
  Votes againstPerson(NameText text, int from, int to);

  /** Returns the sum from which on words are a place. */
  double enough();
}
