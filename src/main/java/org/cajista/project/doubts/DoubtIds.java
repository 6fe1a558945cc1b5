package org.cajista.project.doubts;

import java.util.HashMap;
import java.util.Map;
import org.cajista.validate.accept.Fingerprints;

/**
 * Names doubts by what they are about: the code, the file, and the words. So a name stays the same
 * when lines and encodings change elsewhere. Equal doubts of a file are counted.
 */
public final class DoubtIds {
  private static final int LENGTH = 8;

  private final Map<String, Integer> counts = new HashMap<>();

  /** Returns the name of the next doubt. */
  public String next(String code, String file, String words) {
    String name = Fingerprints.in(file, code + "\0" + words.replaceAll("\\s+", " ").strip());
    String id = name.substring(0, Math.min(LENGTH, name.length()));
    int count = counts.merge(id, 1, Integer::sum);
    return count == 1 ? id : id + "-" + count;
  }
}
