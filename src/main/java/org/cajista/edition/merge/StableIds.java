package org.cajista.edition.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;

/**
 * Lets the parts of a text keep their names ({@code xml:id}) in a new encoding, which counts its
 * paragraphs anew: else one more paragraph at the beginning would change all that follow, and each
 * paragraph that an editor has joined or parted would be a conflict.
 */
final class StableIds {
  private static final Pattern POINTER = Pattern.compile("#([^\\s\"'#]+)");

  private final Pieces before;
  private final Pieces now;
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> kept = new HashSet<>();

  private StableIds(Pieces before, Pieces now) {
    this.before = before;
    this.now = now;
  }

  /**
   * Returns {@code now} in which the parts that stand in {@code before} have the names that they
   * have there.
   *
   * @param yours the names in it are taken as well
   */
  static Pieces keep(Pieces before, Pieces now, Pieces yours) {
    StableIds ids = new StableIds(before, now);
    ids.pair();
    ids.rename(yours);
    return ids.changesNothing() ? now : ids.renamed();
  }

  /**
   * Finds the parts that are in both. Tags are all alike, so a part is known by its first word;
   * only where that has changed, by its place.
   */
  private void pair() {
    int[] partners = partners();
    List<Integer> left = new ArrayList<>();
    Map<Integer, List<Integer>> byWord = byFirstWord(now);
    for (Map.Entry<Integer, List<Integer>> part : byFirstWord(before).entrySet()) {
      List<Integer> own = part.getValue();
      int word = part.getKey() < partners.length ? partners[part.getKey()] : -1;
      List<Integer> others = byWord.getOrDefault(word, List.of());
      int both = Math.min(own.size(), others.size());
      for (int k = 1; k <= both; k++) { // a division and its head begin with the same word
        pair(own.get(own.size() - k), others.get(others.size() - k));
      }
      left.addAll(own.subList(0, own.size() - both));
    }
    for (int i : left) {
      if (partners[i] >= 0) {
        pair(i, partners[i]);
      }
    }
  }

  private void pair(int i, int j) {
    if (now.isBlockId(j) && !names.containsKey(now.id(j)) && kept.add(before.id(i))) {
      names.put(now.id(j), before.id(i));
    }
  }

  /** For each piece before its place in the new encoding; -1 where it is gone. */
  private int[] partners() {
    int[] partners = new int[before.size()];
    int i = 0;
    int j = 0;
    for (Edit edit : new HistogramDiff().diff(new SamePieces(true), before, now)) {
      while (i < edit.getBeginA()) {
        partners[i++] = j++;
      }
      while (i < edit.getEndA()) {
        partners[i++] = -1;
      }
      j = edit.getEndB();
    }
    while (i < partners.length) {
      partners[i++] = j++;
    }
    return partners;
  }

  /** The names of parts by the first word in the part, from the outermost to the innermost. */
  private static Map<Integer, List<Integer>> byFirstWord(Pieces pieces) {
    Map<Integer, List<Integer>> parts = new LinkedHashMap<>();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.isBlockId(i)) {
        open.add(i);
      } else if (!open.isEmpty() && pieces.isWord(i)) {
        parts.put(i, open);
        open = new ArrayList<>();
      }
    }
    if (!open.isEmpty()) {
      parts.put(pieces.size(), open);
    }
    return parts;
  }

  /** What is new must not have a name that is taken. */
  private void rename(Pieces yours) {
    Set<String> taken = new HashSet<>(names.values());
    Set<String> known = ids(before);
    known.addAll(ids(now));
    known.addAll(ids(yours));
    for (int j = 0; j < now.size(); j++) {
      if (now.isBlockId(j) && !names.containsKey(now.id(j))) {
        String id = now.id(j);
        String free = id;
        for (int n = 2; taken.contains(free) || !free.equals(id) && known.contains(free); n++) {
          free = id + "-" + n;
        }
        taken.add(free);
        names.put(id, free);
      }
    }
  }

  private static Set<String> ids(Pieces pieces) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.isBlockId(i)) {
        ids.add(pieces.id(i));
      }
    }
    return ids;
  }

  private boolean changesNothing() {
    return names.entrySet().stream().allMatch(name -> name.getKey().equals(name.getValue()));
  }

  private Pieces renamed() {
    StringBuilder text = new StringBuilder();
    for (int j = 0; j < now.size(); j++) {
      text.append(now.blanks(j));
      String core = now.core(j);
      if (now.isBlockId(j)) {
        text.append(core.replace(now.id(j), names.get(now.id(j))));
      } else if (core.indexOf('#') > 0 && core.indexOf('=') > 0 && core.charAt(0) != '<') {
        text.append(POINTER.matcher(core).replaceAll(this::pointer));
      } else {
        text.append(core);
      }
    }
    return new Pieces(text.toString());
  }

  private String pointer(MatchResult pointer) {
    String id = pointer.group(1);
    return Matcher.quoteReplacement("#" + names.getOrDefault(id, id));
  }
}
