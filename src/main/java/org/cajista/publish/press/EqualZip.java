package org.cajista.publish.press;

import java.time.LocalDateTime;
import java.util.zip.ZipEntry;

/** Entries of ZIP files of which equal content gives equal bytes. */
public final class EqualZip {

  /**
   * A date in the second month that ZIP can store; a date in the first month would be written
   * differently.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private EqualZip() {}

  /** Returns an entry of this name, with a time that is always the same. */
  public static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    return entry;
  }
}
