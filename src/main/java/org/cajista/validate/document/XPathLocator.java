package org.cajista.validate.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;

/**
 * Finds the path of a place in the tree of a document, such as {@code /TEI/text[1]/body[1]/p[2]},
 * with the names of the file. It is computed only for findings, by reading the file again.
 */
public final class XPathLocator {
  private final Deque<Step> open = new ArrayDeque<>();
  private final Step root = new Step("", "");

  /** An open element, and the number of its children of each name so far. */
  private record Step(String name, String path, Map<String, Integer> children) {
    Step(String name, String path) {
      this(name, path, new HashMap<>());
    }
  }

  private XPathLocator() {}

  /**
   * Returns the paths of the elements whose tags or text contain {@code offsets} of {@code text}.
   */
  public static Map<Integer, String> of(String text, SortedSet<Integer> offsets) {
    return new XPathLocator().find(text, offsets);
  }

  private Map<Integer, String> find(String text, SortedSet<Integer> offsets) {
    Map<Integer, String> found = new HashMap<>();
    TagScanner markup = new TagScanner(text, (start, end) -> {});
    var wanted = offsets.iterator();
    int next = wanted.hasNext() ? wanted.next() : -1;
    while (next >= 0) {
      String around = path();
      boolean more = markup.toAnyTag();
      while (next >= 0 && (!more || next < markup.tagStart())) {
        found.put(next, around);
        next = wanted.hasNext() ? wanted.next() : -1;
      }
      if (!more) {
        break;
      }
      // in a file that is cut or not well-formed, the last tag may not be a tag
      boolean ends =
          markup.tagStart() + 1 < text.length() && text.charAt(markup.tagStart() + 1) == '/';
      if (!ends && !markup.tagName().isEmpty()) {
        open(markup.tagName());
      }
      String here = path();
      while (next >= 0 && next < markup.tagEnd()) {
        found.put(next, here);
        next = wanted.hasNext() ? wanted.next() : -1;
      }
      if (ends || markup.isEmptyTag()) {
        open.poll();
      }
    }
    return found;
  }

  private void open(String name) {
    Step parent = open.isEmpty() ? root : open.peek();
    int number = parent.children().merge(name, 1, Integer::sum);
    String place = open.isEmpty() ? "" : "[" + number + "]";
    open.push(new Step(name, parent.path() + "/" + name + place));
  }

  private String path() {
    return open.isEmpty() ? "" : open.peek().path();
  }
}
