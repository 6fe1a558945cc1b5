package org.cajista.desk.server;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What a browser gets.
 *
 * @param status the status of HTTP
 * @param type the media type
 * @param body the bytes
 */
public record Reply(int status, String type, byte[] body) {
  private static final int OK = 200;
  private static final int MISSING = 404;

  /** Checks that nothing is missing. */
  public Reply {
    Objects.requireNonNull(type);
    Objects.requireNonNull(body);
  }

  /** Returns bytes of a media type. */
  public static Reply of(String type, byte[] body) {
    return new Reply(OK, type, body);
  }

  /** Returns text of a media type, in UTF-8. */
  public static Reply of(String type, String text) {
    return of(type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a sentence that says why something is not to be had. */
  public static Reply refused(int status, String sentence) {
    byte[] bytes = sentence.getBytes(StandardCharsets.UTF_8);
    return new Reply(status, "text/plain; charset=utf-8", bytes);
  }

  /** Returns that there is nothing at this address. */
  public static Reply missing() {
    return refused(MISSING, "There is nothing at this address.");
  }
}
