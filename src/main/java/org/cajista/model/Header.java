package org.cajista.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The facts in the TEI header (TEI {@code teiHeader}).
 *
 * @param title the title; never empty
 * @param author the author; empty if not known
 * @param source the printed source; empty if not known
 * @param kind the kind of text; never unknown
 * @param letter sender, recipient and date, if the text is a letter or begins a series of letters
 * @param following the same of each other letter of a series, in order
 */
public record Header(
    String title,
    String author,
    String source,
    Entry.Kind kind,
    Optional<Letter> letter,
    List<Letter> following) {

  /** Checks the arguments. */
  public Header {
    Objects.requireNonNull(title);
    Objects.requireNonNull(author);
    Objects.requireNonNull(source);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(letter);
    following = List.copyOf(following);
  }

  /** Makes the header of a text that is no series of letters. */
  public Header(
      String title, String author, String source, Entry.Kind kind, Optional<Letter> letter) {
    this(title, author, source, kind, letter, List.of());
  }

  /**
   * The facts of a letter (TEI {@code correspDesc}). Each is empty if not known.
   *
   * @param sender the name of the sender
   * @param senderId the {@code xml:id} of the sender in the personography
   * @param recipient the name of the recipient
   * @param recipientId the {@code xml:id} of the recipient in the personography
   * @param place the place where it was sent
   * @param date the date when it was sent, ISO 8601
   */
  public record Letter(
      String sender,
      String senderId,
      String recipient,
      String recipientId,
      String date,
      String place) {

    /** Checks the arguments. */
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
