package org.cajista.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, for picocli. */
final class Program implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"Cajista " + version()};
  }

  /** Returns the version, such as {@code 0.1.0}, which Maven writes into the jar. */
  private static String version() {
    Properties properties = new Properties();
    try (InputStream file = Program.class.getResourceAsStream("version.properties")) {
      properties.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}
