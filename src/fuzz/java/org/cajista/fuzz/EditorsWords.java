package org.cajista.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words, tags and attributes that an editor has brought into a TEI file: whatever is merged
 * with the file later, they stay in it.
 */
public final class EditorsWords {
  private static final Pattern BETWEEN = Pattern.compile("[\\s<>]+");

  /** The last line is the program's; a merge writes it anew. */
  private static final Pattern SEAL = Pattern.compile("<\\?cajista-seal[^>]*>");

  private final List<String> words = new ArrayList<>();

  /** Takes note of an edit. What the editor takes away again need not stay. */
  public void edited(String before, String after) {
    List<String> all = words(after);
    List<String> brought = new ArrayList<>(all);
    words(before).forEach(brought::remove);
    words.addAll(brought);
    words.retainAll(all);
  }

  /** Returns the words that the file no longer has. */
  public List<String> lost(String now) {
    List<String> lost = new ArrayList<>(words);
    words(now).forEach(lost::remove);
    return lost;
  }

  private static List<String> words(String tei) {
    return List.of(BETWEEN.split(SEAL.matcher(tei).replaceAll("")));
  }
}
