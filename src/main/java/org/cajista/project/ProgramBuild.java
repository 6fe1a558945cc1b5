package org.cajista.project;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.cajista.Version;
import org.cajista.edition.Fingerprint;

/** The build of the program that runs. */
final class ProgramBuild {

  private ProgramBuild() {}

  /**
   * Returns a sum that differs between two builds that may work differently, also of one version:
   * of the version and of the checksums of all that the jar holds.
   */
  static String fingerprint() throws IOException {
    Fingerprint fingerprint = new Fingerprint().add(Version.NUMBER);
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
      return Path.of(
          ProgramBuild.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place is not an address", e);
    }
  }
}
