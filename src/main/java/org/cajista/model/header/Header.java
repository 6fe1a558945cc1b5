package org.cajista.model.header;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.DateValue;

/**
 * The facts in the TEI header (TEI {@code teiHeader}).
 *
 * @param title the title; never empty
 * @param author the author; empty if not known
 * @param authorId the {@code xml:id} of the author in the personography; empty if not known
 * @param source the print or the manuscript from which the text was taken
 * @param kind the kind of text; never unknown
 * @param letter sender, recipient and date, if the text is a letter or begins a series of letters
 * @param following the same of each other letter of a series, in order
 * @param translators who translated the text
 */
public record Header(
    String title,
    String author,
    String authorId,
    TextSource source,
    Entry.Kind kind,
    Optional<Letter> letter,
    List<Letter> following,
    List<String> translators) {

  /** Checks the arguments. */
  public Header {
    Objects.requireNonNull(title);
    Objects.requireNonNull(author);
    Objects.requireNonNull(authorId);
    Objects.requireNonNull(source);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(letter);
    following = List.copyOf(following);
    translators = List.copyOf(translators);
  }

  /** Makes the header of a text that is no series of letters, and of which little is known. */
  public Header(
      String title, String author, String source, Entry.Kind kind, Optional<Letter> letter) {
    this(
        title,
        author,
        "",
        source.isEmpty() ? TextSource.UNKNOWN : TextSource.said(source),
        kind,
        letter,
        List.of(),
        List.of());
  }

  /** Returns all letters of the text, in order. */
  public List<Letter> letters() {
    return Stream.concat(letter.stream(), following.stream()).toList();
  }

  /**
   * The facts of a letter (TEI {@code correspDesc}). Each is empty if not known.
   *
   * @param sender the name of the sender
   * @param senderId the {@code xml:id} of the sender in the personography
   * @param recipient the name of the recipient
   * @param recipientId the {@code xml:id} of the recipient in the personography
   * @param dated the date when it was sent
   * @param certainty how certain the date is
   * @param place the place where it was sent
   * @param placeId the {@code xml:id} of that place
   */
  public record Letter(
      String sender,
      String senderId,
      String recipient,
      String recipientId,
      DateValue dated,
      Certainty certainty,
      String place,
      String placeId) {

    /** Checks the arguments. */
    public Letter {
      Objects.requireNonNull(sender);
      Objects.requireNonNull(senderId);
      Objects.requireNonNull(recipient);
      Objects.requireNonNull(recipientId);
      Objects.requireNonNull(dated);
      Objects.requireNonNull(certainty);
      Objects.requireNonNull(place);
      Objects.requireNonNull(placeId);
    }

    /**
     * Makes the facts of a letter whose date is certain.
     *
     * @param sender the name of the sender
     * @param senderId the {@code xml:id} of the sender
     * @param recipient the name of the recipient
     * @param recipientId the {@code xml:id} of the recipient
     * @param date the date when it was sent, ISO 8601
     * @param place the place where it was sent
     */
    public Letter(
        String sender,
        String senderId,
        String recipient,
        String recipientId,
        String date,
        String place) {
      this(
          sender,
          senderId,
          recipient,
          recipientId,
          DateValue.when(date),
          Certainty.HIGH,
          place,
          "");
    }

    /** Returns the date when it was sent as one point in time, ISO 8601; empty if not known. */
    public String date() {
      return dated.when();
    }
  }
}
