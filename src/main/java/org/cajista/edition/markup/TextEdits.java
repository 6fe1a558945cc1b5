package org.cajista.edition.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of parts of a text, collected first and made together. */
public final class TextEdits {

  private record Edit(int start, int end, String now) {}

  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  /**
   * @param text the text that is changed
   */
  public TextEdits(String text) {
    this.text = text;
  }

  /** Puts {@code now} in the place of a part. */
  public void replace(int start, int end, String now) {
    edits.add(new Edit(start, end, now));
  }

  /** Deletes a part, with the white space before it. */
  public void deleteLine(int start, int end) {
    edits.add(new Edit(contentEnd(start), end, ""));
  }

  /** Returns the end of what stands before {@code offset}, without white space. */
  public int contentEnd(int offset) {
    int end = offset;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Returns the white space before {@code offset}. */
  public String spaceBefore(int offset) {
    return text.substring(contentEnd(offset), offset);
  }

  /** Returns the changed text. A change within a part that is replaced as a whole is left out. */
  public String done() {
    List<Edit> inOrder = new ArrayList<>(edits);
    inOrder.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    StringBuilder now = new StringBuilder();
    int at = 0;
    for (Edit edit : inOrder) {
      if (edit.start() >= at) {
        now.append(text, at, edit.start()).append(edit.now());
        at = edit.end();
      }
    }
    return now.append(text.substring(at)).toString();
  }
}
