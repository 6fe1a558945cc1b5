package org.cajista.input.ocr;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** Room for the content of one file of an archive; what is not asked for is only counted. */
final class Room {
  private final Optional<ByteArrayOutputStream> kept;
  private long size;

  Room(boolean keep) {
    kept = keep ? Optional.of(new ByteArrayOutputStream()) : Optional.empty();
  }

  void add(byte[] buffer, int length) {
    size += kept.isPresent() ? length : 0;
    kept.ifPresent(bytes -> bytes.write(buffer, 0, length));
  }

  /** Returns how many bytes are kept. */
  long size() {
    return size;
  }

  Optional<byte[]> bytes() {
    return kept.map(ByteArrayOutputStream::toByteArray);
  }
}
