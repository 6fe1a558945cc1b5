package org.cajista.xml;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * An address in a file that is not read, whatever its content. The message is a sentence that says
 * what was refused, why, and what to do.
 */
public final class RefusedAddress extends IOException {
  private static final long serialVersionUID = 1L;

  /** An address may hold a whole document ({@code data:}); a sentence shows its beginning. */
  private static final int SHOWN = 120;

  /** The reason why an address is not read. */
  public enum Reason {
    NETWORK(
        "is in the network. Nothing is fetched from the network. Put a copy of the file into the edition."),
    HOST(
        "is on another computer. Nothing is fetched from there. Put a copy of the file into the edition."),
    ARCHIVE("is in an archive. Archives are not opened. Put a copy of the file into the edition."),
    NO_FILE("is not the address of a file. Name a file of the edition."),
    OUTSIDE(
        "is outside the edition (or outside the folder of a file that belongs to no edition). It is not read. Put a copy of it into the edition.");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  private final String address;
  private final Reason reason;

  /**
   * @param address as the file names it
   */
  public RefusedAddress(String address, Reason reason) {
    this(address, reason, "");
  }

  private RefusedAddress(String address, Reason reason, String place) {
    super(place + "«" + shown(address) + "» " + reason.words);
    this.address = Objects.requireNonNull(address);
    this.reason = reason;
  }

  /** The same, with the place where the address is named, such as {@code rules.sch:3:12}. */
  public RefusedAddress at(String place) {
    return new RefusedAddress(address, reason, place + ": ");
  }

  /** Returns the address as the file names it. */
  public String address() {
    return address;
  }

  /** Returns the reason why it is not read. */
  public Reason reason() {
    return reason;
  }

  /** Returns why it is not read and what to do, as the words after «it». */
  public String explanation() {
    return reason.words;
  }

  /** Returns the refusal that is behind {@code trouble}, if it is one. */
  public static Optional<RefusedAddress> behind(Throwable trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedAddress refused) {
        return Optional.of(refused);
      }
    }
    return Optional.empty();
  }

  private static String shown(String address) {
    int end = Math.min(SHOWN, address.length());
    return end < address.length() ? address.substring(0, end) + "…" : address;
  }
}
