package org.cajista.annotate.names.identity;

import org.cajista.annotate.names.forms.NameForm;
import org.cajista.model.Mark;

/**
 * One place where a name stands.
 *
 * @param index its number in reading order
 * @param leaf the number of its passage in reading order
 * @param text the text of the passage
 * @param mark where it stands in it
 * @param form the name
 * @param traits what stands around it
 */
record Mention(int index, int leaf, String text, Mark mark, NameForm form, PersonTraits traits) {

  /** Returns the text from this mention to {@code next}; empty if it belongs to another passage. */
  String gapTo(Mention next) {
    return leaf == next.leaf && mark.end() <= next.mark.start()
        ? text.substring(mark.end(), next.mark.start())
        : "";
  }
}
