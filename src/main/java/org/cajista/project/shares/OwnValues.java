package org.cajista.project.shares;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;

/** Reads values of the program in Java's serialisation, and no others: a file can be anybody's. */
final class OwnValues {
  private static final ObjectInputFilter OWN =
      ObjectInputFilter.Config.createFilter(
          "maxdepth=100;org.cajista.**;java.util.*;java.lang.*;java.time.*;!*");

  private OwnValues() {}

  /** Returns a reader that refuses what is not the program's. */
  static ObjectInputStream reader(InputStream in) throws IOException {
    ObjectInputStream objects = new ObjectInputStream(in);
    objects.setObjectInputFilter(OWN);
    return objects;
  }
}
