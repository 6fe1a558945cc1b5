package org.cajista.xml;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How much one document can include (XInclude). A small file that includes a second one twice, and
 * this a third one twice, and so on, would otherwise become a text without end.
 */
public final class InclusionLimit {

  /** Why a file is not included. */
  public enum Excess {
    /** Too many files include one another. */
    DEPTH,
    /** The same files come again and again. */
    LENGTH
  }

  /** How many files can lie in one another, the document not counted. */
  public static final int DEEPEST = 50;

  /** How many times as long as the files the text can be that comes again. */
  private static final int TIMES = 4;

  /** How long it can be in any case, so that many small texts can have a common part. */
  private static final long FREE = 10_000_000;

  /** What it costs to open a file, in bytes that could be read meanwhile. */
  private static final int OPENING = 100;

  private final Set<Path> files = new HashSet<>();
  private long once;
  private long again;

  /**
   * Counts a file that is to be included.
   *
   * @param length how long it is, in bytes or in UTF-16 code units
   * @param around how many included files it lies in
   * @return why it cannot be included; empty if it can
   */
  public Optional<Excess> add(Path file, long length, int around) {
    if (around >= DEEPEST) {
      return Optional.of(Excess.DEPTH);
    }
    long cost = length + OPENING;
    if (files.add(file)) {
      once += cost;
    } else {
      again += cost;
    }
    return again > TIMES * once + FREE ? Optional.of(Excess.LENGTH) : Optional.empty();
  }
}
