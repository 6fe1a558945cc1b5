package org.cajista.validate.schematron;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.xml.AddressPolicy;

/**
 * Keeps the XSLT of Schematron schemas for later runs, by the content of the schema and its
 * included files. If the folder cannot be written, only time is lost.
 */
public final class SchematronCache {
  /** Changes when the XSLT is made in another way: library and parameters. */
  private static final String MAKER = "schxslt2-1.10.2-compact-embedded";

  private static final Pattern INCLUDED =
      Pattern.compile(
          "<(?:[\\w.-]+:)?(?:include|extends|externalRef)\\s[^>]*?href\\s*=\\s*[\"']([^\"'#]+)");

  /** Makes the XSLT that is not stored yet. */
  public interface Maker {
    byte[] make() throws IOException;
  }

  private final Optional<Path> folder;

  /**
   * @param folder the folder for the XSLT; if empty, it is made each time
   */
  public SchematronCache(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * Returns the XSLT of the schema at {@code address}.
   *
   * @param policy what the schema may include
   */
  public byte[] get(String address, AddressPolicy policy, Maker maker) throws IOException {
    if (folder.isEmpty()) {
      return maker.make();
    }
    Path kept = folder.get().resolve(key(address, policy) + ".xsl");
    if (Files.isRegularFile(kept)) {
      return Files.readAllBytes(kept);
    }
    byte[] made = maker.make();
    try {
      Files.createDirectories(folder.get());
      sweep(folder.get());
      Path whole = Files.createTempFile(folder.get(), "new", ".xsl");
      Files.write(whole, made);
      Files.move(whole, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      return made;
    }
    return made;
  }

  /** Deletes what programs left that were killed while they wrote. */
  private static void sweep(Path folder) throws IOException {
    FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
    try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(folder, "new*.xsl")) {
      for (Path file : unfinished) {
        if (Files.getLastModifiedTime(file).compareTo(yesterday) < 0) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static String key(String address, AddressPolicy policy) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(MAKER.getBytes(StandardCharsets.UTF_8));
      add(address, policy, digest, new LinkedHashSet<>());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void add(
      String address, AddressPolicy policy, MessageDigest digest, Set<String> seen)
      throws IOException {
    if (!seen.add(address)) {
      return;
    }
    byte[] bytes;
    try (InputStream in = policy.open(address)) {
      bytes = in.readAllBytes();
    }
    digest.update(bytes);
    Matcher included = INCLUDED.matcher(new String(bytes, StandardCharsets.UTF_8));
    while (included.find()) {
      add(policy.resolve(address, included.group(1)), policy, digest, seen);
    }
  }
}
