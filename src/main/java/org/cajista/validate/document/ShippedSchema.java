package org.cajista.validate.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of the schema that the program ships, and those that earlier versions of it shipped. An
 * unchanged copy of any of them is not the editor's own schema.
 */
public final class ShippedSchema {

  /** The main file of the grammar. */
  public static final String GRAMMAR = "cajista.rng";

  /** The Schematron rules. */
  public static final String RULES = "cajista.sch";

  /** The main file of the grammar names its parts. */
  private static final Pattern PART = Pattern.compile("<include href=\"([^\"]+)\"");

  private static final String SUMS = "shipped.sha256";

  private ShippedSchema() {}

  /** Returns the content of the file {@code name} of the schema. */
  public static byte[] file(String name) {
    try (InputStream resource = ShippedSchema.class.getResourceAsStream("/schema/" + name)) {
      if (resource == null) {
        throw new IllegalStateException("the program's jar lacks schema/" + name);
      }
      return resource.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("the program's jar cannot be read", e);
    }
  }

  /** Returns the names of the files that a main file of the grammar includes. */
  public static List<String> parts(byte[] grammar) {
    List<String> parts = new ArrayList<>();
    Matcher part = PART.matcher(text(grammar));
    while (part.find()) {
      parts.add(part.group(1));
    }
    return parts;
  }

  /**
   * True if {@code content} is that of the file {@code name} in this version or in an earlier one;
   * line ends do not count.
   */
  public static boolean isShipped(String name, byte[] content) {
    return isCurrent(name, content)
        || text(file(SUMS)).lines().anyMatch((sum(content) + " " + name)::equals);
  }

  /** True if {@code content} is that of the file {@code name} in this version. */
  public static boolean isCurrent(String name, byte[] content) {
    try (InputStream resource = ShippedSchema.class.getResourceAsStream("/schema/" + name)) {
      return resource != null && text(resource.readAllBytes()).equals(text(content));
    } catch (IOException e) {
      return false;
    }
  }

  private static String sum(byte[] content) {
    try {
      byte[] bytes = text(content).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
