package org.cajista.project.shares;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.cajista.TextNames;
import org.cajista.project.letters.LetterCard;

/**
 * What all texts must know of one that was read: it is small, so that those of an edition have room
 * in one computer.
 *
 * @param raw the page text: its path in the edition, with slashes
 * @param inputs a sum over all that its encoding depends on except the persons
 * @param names who is named in it, with ids that are good in this text only
 * @param letter what its header says of it if it is one letter; else nothing
 */
public record SharedText(String raw, String inputs, TextNames names, List<LetterCard> letter)
    implements Serializable {

  /** Checks that nothing is missing. */
  public SharedText {
    Objects.requireNonNull(raw);
    Objects.requireNonNull(inputs);
    Objects.requireNonNull(names);
    letter = List.copyOf(letter);
  }
}
