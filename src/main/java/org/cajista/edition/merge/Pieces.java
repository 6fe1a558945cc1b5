package org.cajista.edition.merge;

import java.util.Arrays;
import java.util.BitSet;
import org.eclipse.jgit.diff.Sequence;

/**
 * An XML file, cut into pieces that can be compared: the parts of its tags, and its words. The
 * white space before a piece belongs to it. All pieces together are the file, whether it is
 * well-formed or not.
 */
final class Pieces extends Sequence {
  private static final String ID = "xml:id=";
  private static final int FIRST_ROOM = 1024;

  private final String text;
  private int count;

  /** For each piece the offset of its white space, and at the end the length of the text. */
  private int[] starts = new int[FIRST_ROOM];

  /** For each piece the offset of what follows its white space. */
  private int[] cores = new int[FIRST_ROOM];

  private int[] hashes = new int[FIRST_ROOM];
  private final BitSet words = new BitSet();
  private int body = Integer.MAX_VALUE;
  private boolean inTag;

  Pieces(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      int core = skipBlanks(at);
      boolean word = !inTag && core < text.length() && text.charAt(core) != '<';
      int end = core == text.length() ? core : inTag ? endInTag(core) : end(core);
      words.set(count, word);
      add(at, core, end);
      at = end;
    }
    room();
    starts[count] = text.length();
  }

  private void add(int start, int core, int end) {
    room();
    starts[count] = start;
    cores[count] = core;
    int hash = core > start ? 1 : 0; // that there is white space counts, but not which
    for (int i = core; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    hashes[count] = hash;
    if (body > count && end - core == "<text".length() && text.startsWith("<text", core)) {
      body = count;
    }
    count++;
  }

  private void room() {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      cores = Arrays.copyOf(cores, 2 * count);
      hashes = Arrays.copyOf(hashes, 2 * count);
    }
  }

  private int skipBlanks(int at) {
    int core = at;
    while (core < text.length() && isBlank(text.charAt(core))) {
      core++;
    }
    return core;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  private int endInTag(int core) {
    char c = text.charAt(core);
    if (c == '>' || text.startsWith("/>", core)) {
      inTag = false;
      return core + (c == '>' ? 1 : 2);
    }
    int at = core;
    while (at < text.length()
        && !isBlank(text.charAt(at))
        && ">='\"".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    int value = skipBlanks(at);
    if (value < text.length() && text.charAt(value) == '=') {
      value = skipBlanks(value + 1);
    } else {
      value = at;
    }
    if (value < text.length() && (text.charAt(value) == '"' || text.charAt(value) == '\'')) {
      return after(String.valueOf(text.charAt(value)), value + 1);
    }
    return Math.max(value, core + 1);
  }

  private int end(int core) {
    if (text.charAt(core) != '<') {
      int at = core;
      while (at < text.length() && text.charAt(at) != '<' && !isBlank(text.charAt(at))) {
        at++;
      }
      return at;
    }
    if (text.startsWith("<!--", core)) {
      return after("-->", core + 4);
    } else if (text.startsWith("<![CDATA[", core)) {
      return after("]]>", core + 9);
    } else if (text.startsWith("<?", core)) {
      return after("?>", core + 2);
    } else if (text.startsWith("<!", core) || text.startsWith("</", core)) {
      return after(">", core + 2);
    }
    inTag = true;
    int at = core + 1;
    while (at < text.length() && !isBlank(text.charAt(at)) && "/>".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private int after(String sign, int from) {
    int at = text.indexOf(sign, from);
    return at < 0 ? text.length() : at + sign.length();
  }

  @Override
  public int size() {
    return count;
  }

  /** Returns the text of the pieces from {@code from} to {@code to}. */
  String text(int from, int to) {
    return text.substring(starts[from], starts[to]);
  }

  /** Returns the whole text. */
  String all() {
    return text;
  }

  int hash(int i) {
    return hashes[i];
  }

  boolean isSame(int i, Pieces other, int j) {
    int length = starts[i + 1] - cores[i];
    return hashes[i] == other.hashes[j]
        && length == other.starts[j + 1] - other.cores[j]
        && cores[i] > starts[i] == other.cores[j] > other.starts[j]
        && text.regionMatches(cores[i], other.text, other.cores[j], length);
  }

  /** True if the piece gives a part of the text its name: {@code xml:id="ii.p3"}. */
  boolean isBlockId(int i) {
    return i > body && text.startsWith(ID, cores[i]) && starts[i + 1] - cores[i] > ID.length() + 1;
  }

  /** Returns the name in such a piece. */
  String id(int i) {
    return text.substring(cores[i] + ID.length() + 1, starts[i + 1] - 1);
  }

  /** True if the piece is a word of the text. */
  boolean isWord(int i) {
    return words.get(i);
  }

  /** Returns the white space before the piece. */
  String blanks(int i) {
    return text.substring(starts[i], cores[i]);
  }

  /** Returns the piece without the white space before it. */
  String core(int i) {
    return text.substring(cores[i], starts[i + 1]);
  }
}
