package org.cajista.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What the TEI header says of the text (TEI {@code teiHeader}).
 *
 * @param title of the text; never empty
 * @param author who wrote it; empty where it is not known
 * @param source the printed source; empty where it is not known
 * @param kind what it is; never unknown
 * @param letter who to whom and when, for a letter
 */
public record Header(
    String title, String author, String source, Entry.Kind kind, Optional<Letter> letter) {

  public Header {
    Objects.requireNonNull(title);
    Objects.requireNonNull(author);
    Objects.requireNonNull(source);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(letter);
  }

  /**
   * The facts of a letter (TEI {@code correspDesc}), each empty where it is not known.
   *
   * @param senderId the {@code xml:id} of the sender in the personography
   * @param date when it was sent, ISO 8601
   */
  public record Letter(
      String sender,
      String senderId,
      String recipient,
      String recipientId,
      String date,
      String place) {

    public Letter {
      Objects.requireNonNull(sender);
      Objects.requireNonNull(senderId);
      Objects.requireNonNull(recipient);
      Objects.requireNonNull(recipientId);
      Objects.requireNonNull(date);
      Objects.requireNonNull(place);
    }
  }
}
