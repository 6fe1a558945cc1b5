package org.cajista.xml;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Finds the place in a file where an address is named, so that a reader can look at it. */
public final class AddressLocator {

  private AddressLocator() {}

  /**
   * {@code file:line:column} of the first place in {@code file} where {@code reference} stands; the
   * file alone where it stands nowhere, such as one that an expression puts together.
   *
   * @param policy what may be read
   * @param file the address of the file
   */
  public static String place(AddressPolicy policy, String file, String reference) {
    String shown = shown(policy, file);
    try (InputStream bytes = policy.open(file)) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      int at = text.indexOf(reference);
      if (at < 0 || reference.isEmpty()) {
        return shown;
      }
      long line = 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
      int column = at - text.lastIndexOf('\n', at);
      return shown + ":" + line + ":" + column;
    } catch (IOException e) {
      return shown;
    }
  }

  /** Returns the file as from the folder that the policy is about. */
  private static String shown(AddressPolicy policy, String file) {
    try {
      Path path = Path.of(URI.create(file));
      return policy.folders().stream()
          .filter(path::startsWith)
          .map(folder -> folder.relativize(path).toString())
          .filter(name -> !name.isEmpty())
          .findFirst()
          .orElse(path.toString());
    } catch (IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
      return file;
    }
  }
}
