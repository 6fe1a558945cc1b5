package org.cajista.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.zip.ZipFile;
import org.cajista.edition.Fingerprint;
import picocli.CommandLine.IVersionProvider;

/** What the program knows of itself. */
final class Program implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"Cajista " + version()};
  }

  /** The version, such as {@code 0.1.0}, which Maven writes into the jar. */
  static String version() {
    Properties properties = new Properties();
    try (InputStream file = Program.class.getResourceAsStream("version.properties")) {
      properties.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  /**
   * A sum that differs between two builds that may work differently, also of one version: of the
   * version and of the checksums of all that the jar holds.
   */
  static String fingerprint() throws IOException {
    Fingerprint fingerprint = new Fingerprint().add(version());
    Path jar = home();
    if (Files.isRegularFile(jar)) {
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        zip.stream().forEach(entry -> fingerprint.add(entry.getName() + entry.getCrc()));
      }
    }
    return fingerprint.sum();
  }

  private static Path home() {
    try {
      return Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place is not an address", e);
    }
  }
}
