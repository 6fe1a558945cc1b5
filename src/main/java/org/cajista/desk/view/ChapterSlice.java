package org.cajista.desk.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cajista.desk.edit.OpenText;
import org.cajista.edition.markup.Markup.Element;
import org.cajista.edition.markup.TextEdits;

/**
 * A text of which only the chapter with one passage is whole: of the others only the headings are
 * left. So its page can be made at once, however long the book is.
 */
final class ChapterSlice {
  private final List<Element> elements;
  private final Set<Integer> parts = new HashSet<>();
  private final boolean[] whole;
  private final boolean[] cut;
  private final int[] heads;

  private ChapterSlice(OpenText file, int offset) {
    this.elements = file.markup().elements();
    this.whole = new boolean[elements.size()];
    this.cut = new boolean[elements.size()];
    this.heads = new int[elements.size()];
    findParts();
    keep(offset);
    cutOthers();
  }

  /** Returns the text of such a file. */
  static String of(OpenText file, int offset) {
    ChapterSlice slice = new ChapterSlice(file, offset);
    TextEdits edits = new TextEdits(file.text());
    for (int i = 0; i < slice.elements.size(); i++) {
      if (slice.cut[i]) {
        edits.replace(slice.heads[i], slice.elements.get(i).innerEnd(), "<p/>");
      }
    }
    return edits.done();
  }

  /** Finds the divisions that hold chapters. */
  private void findParts() {
    for (Element element : elements) {
      if (element.name().equals("div") && element.has("type", "chapter")) {
        for (int up = element.parent(); up >= 0 && parts.add(up); ) {
          up = elements.get(up).parent();
        }
      }
    }
  }

  /** The outermost division around the place that holds no chapters is the chapter. */
  private void keep(int offset) {
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      if (element.name().equals("div") && !parts.contains(i) && element.contains(offset)) {
        whole[i] = true;
        return;
      }
    }
  }

  private void cutOthers() {
    boolean[] inside = new boolean[elements.size()];
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      int parent = element.parent();
      if (parent >= 0 && (inside[parent] || whole[parent] || cut[parent])) {
        inside[i] = true;
        if (cut[parent]
            && element.name().equals("head")
            && heads[parent] == elements.get(parent).inner()) {
          heads[parent] = element.end();
        }
      } else if (element.name().equals("div") && !parts.contains(i) && !whole[i]) {
        cut[i] = element.inner() < element.innerEnd();
        heads[i] = element.inner();
      }
    }
  }
}
