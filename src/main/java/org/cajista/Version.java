package org.cajista;

/** The version of the program. */
public final class Version {
  /** As in {@code pom.xml}; a test holds them together. */
  public static final String NUMBER = "0.1.0";

  private Version() {}
}
