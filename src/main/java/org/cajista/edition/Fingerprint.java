package org.cajista.edition;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 sum over several things. Their order counts, and where one ends and the next begins.
 */
public final class Fingerprint {

  private final MessageDigest digest;

  /** Makes a fingerprint of nothing. */
  public Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Adds {@code text}. */
  public Fingerprint add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds the content of {@code file}, or the fact that it does not exist. */
  public Fingerprint add(Path file) throws IOException {
    return Files.isRegularFile(file) ? add(Files.readAllBytes(file)) : add("no file");
  }

  /** Adds {@code bytes}. */
  public Fingerprint add(byte[] bytes) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
    digest.update(bytes);
    return this;
  }

  /** Returns the sum in 64 hexadecimal digits. Call this method only once. */
  public String sum() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
