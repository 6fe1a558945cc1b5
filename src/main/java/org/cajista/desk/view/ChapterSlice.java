package org.cajista.desk.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cajista.desk.edit.OpenText;
import org.cajista.edition.markup.Markup.Element;
import org.cajista.edition.markup.TextEdits;

/**
 * A text of which only the chapter with one passage is whole, or of this only the passage: of the
 * others only the headings are left. So a page can be made at once, however long the book is.
 */
public final class ChapterSlice {
  private static final Set<String> ENTRIES = Set.of("person", "place", "org");

  private final List<Element> elements;
  private final Set<Integer> parts = new HashSet<>();
  private final boolean[] whole;
  private final boolean[] cut;
  private final int[] heads;
  private final int offset;

  private ChapterSlice(OpenText file, int offset) {
    this.elements = file.markup().elements();
    this.whole = new boolean[elements.size()];
    this.cut = new boolean[elements.size()];
    this.heads = new int[elements.size()];
    this.offset = offset;
    findParts();
    keep();
    findOthers();
  }

  /**
   * Returns the text of such a file.
   *
   * @param alone true if also of the chapter only the passage is left
   */
  static String of(OpenText file, int offset, boolean alone) {
    ChapterSlice slice = new ChapterSlice(file, offset);
    TextEdits edits = new TextEdits(file.text());
    if (alone) {
      slice.cutChapter(edits);
      slice.cutRegisters(edits);
    }
    return slice.cutOthers(edits);
  }

  /** Returns the text of such a file, of which only the passage and what is around it is left. */
  public static String withoutRegisters(OpenText file, int offset) {
    ChapterSlice slice = new ChapterSlice(file, offset);
    TextEdits edits = new TextEdits(file.text());
    slice.cutChapter(edits);
    for (Element element : slice.elements) {
      if (element.name().equals("standOff")) {
        edits.replace(element.start(), element.end(), "");
      }
    }
    return slice.cutOthers(edits);
  }

  private String cutOthers(TextEdits edits) {
    for (int i = 0; i < elements.size(); i++) {
      if (cut[i]) {
        edits.replace(heads[i], elements.get(i).innerEnd(), "<p/>");
      }
    }
    return edits.done();
  }

  /** Returns a name of the chapter in which a place is. */
  static String chapter(OpenText file, int offset) {
    ChapterSlice slice = new ChapterSlice(file, offset);
    for (int i = 0; i < slice.whole.length; i++) {
      if (slice.whole[i]) {
        return file.file() + "#" + i + " " + file.idOf(slice.elements.get(i));
      }
    }
    return file.file().toString();
  }

  /** Deletes what stands in the divisions of the chapter, without their headings. */
  private void cutChapter(TextEdits edits) {
    boolean[] inside = new boolean[elements.size()];
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      int parent = element.parent();
      inside[i] = parent >= 0 && (whole[parent] || inside[parent]);
      boolean inDivision = inside[i] && elements.get(parent).name().equals("div");
      if (inDivision && !element.name().equals("head") && !element.contains(offset)) {
        edits.replace(element.start(), element.end(), "");
      }
    }
  }

  /** Deletes the persons, places and bodies that the passage does not name. */
  private void cutRegisters(TextEdits edits) {
    Set<String> named = new HashSet<>();
    for (Element element : elements) {
      if (element.contains(offset) || isNear(element)) {
        element
            .attribute("ref")
            .ifPresent(ref -> named.addAll(List.of(ref.value().split("[\\s#]+"))));
      }
    }
    for (Element element : elements) {
      boolean entry = ENTRIES.contains(element.name());
      boolean kept =
          element.attribute("xml:id").filter(id -> named.contains(id.value())).isPresent();
      if (entry && !kept) {
        edits.replace(element.start(), element.end(), "");
      }
    }
  }

  /** True if an element stands in the outermost passage around the place. */
  private boolean isNear(Element element) {
    int up = element.parent();
    while (up >= 0 && !elements.get(up).name().equals("div")) {
      if (elements.get(up).contains(offset)) {
        return true;
      }
      up = elements.get(up).parent();
    }
    return false;
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
  private void keep() {
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      if (element.name().equals("div") && !parts.contains(i) && element.contains(offset)) {
        whole[i] = true;
        return;
      }
    }
  }

  private void findOthers() {
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
