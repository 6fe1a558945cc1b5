package org.cajista.annotate.names.things;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.cajista.annotate.names.forms.NameSpelling;

/**
 * The towns and countries of the world, as {@code src/gazetteer} packs them from open data: one
 * sorted table in memory, searched where it stands, so that loading it costs little. Immutable.
 */
public final class Gazetteer {
  private static final String TABLE = "/gazetteer/places.tsv.gz";

  private final byte[] table; // lines «key TAB name TAB kind TAB number TAB lat TAB lon TAB rank»

  private Gazetteer(byte[] table) {
    this.table = table;
  }

  /** Loads the table when it is first asked for. */
  private static final class Shipped {
    static final Gazetteer ONE = load();
  }

  /** Returns the gazetteer that ships with the program. */
  public static Gazetteer shipped() {
    return Shipped.ONE;
  }

  private static Gazetteer load() {
    try (InputStream file = Gazetteer.class.getResourceAsStream(TABLE);
        InputStream lines = new GZIPInputStream(file, 1 << 16)) {
      return new Gazetteer(lines.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True if there is a place of this name, upper and lower case and accents being one. */
  public boolean knows(String name) {
    return find(name).isPresent();
  }

  /** Returns the best known place of this name, upper and lower case and accents being one. */
  Optional<ListedPlace> find(String name) {
    byte[] key = NameSpelling.fold(name).getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = table.length;
    while (low < high) {
      int start = lineStart((low + high) >>> 1);
      int end = lineEnd(start);
      int order = compare(key, start, end);
      if (order == 0) {
        return Optional.of(place(start, end));
      } else if (order < 0) {
        high = start;
      } else {
        low = end + 1;
      }
    }
    return Optional.empty();
  }

  private int lineStart(int at) {
    int start = at;
    while (start > 0 && table[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int at) {
    int end = at;
    while (table[end] != '\n') {
      end++;
    }
    return end;
  }

  private int compare(byte[] key, int start, int end) {
    int tab = start;
    while (tab < end && table[tab] != '\t') {
      tab++;
    }
    return Arrays.compareUnsigned(key, 0, key.length, table, start, tab);
  }

  private ListedPlace place(int start, int end) {
    String[] fields = new String(table, start, end - start, StandardCharsets.UTF_8).split("\t");
    boolean linked = fields[2].equals("T") && !fields[3].isEmpty();
    return new ListedPlace(
        fields[1],
        linked ? fields[3] : "",
        linked ? fields[4] + " " + fields[5] : "",
        Integer.parseInt(fields[6]));
  }
}
