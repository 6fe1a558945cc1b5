package org.cajista.validate.document;

/**
 * Finds the places of the tags of a document. A parser reports only where a tag ends. Therefore
 * this scanner reads the same text beside the parser: the n-th start tag of the parser is the n-th
 * start tag here. It relies on the parser for well-formed XML up to this point. Offsets are in
 * UTF-16 code units.
 */
public final class TagScanner {

  /**
   * Receives the raw text between the tags: references are not resolved, line ends are unchanged.
   */
  public interface Runs {
    /**
     * Called for text, or the content of a CDATA section, from {@code start} up to, but not
     * including, {@code end}.
     */
    void run(int start, int end);
  }

  private final String text;
  private final Runs runs;
  private int position;
  private int tagStart;
  private int tagEnd;
  private boolean emptyTag;

  /** Makes a scanner for {@code text}; {@code runs} receives the text between the tags. */
  public TagScanner(String text, Runs runs) {
    this.text = text;
    this.runs = runs;
  }

  /** Returns the offset where the last tag begins. */
  public int tagStart() {
    return tagStart;
  }

  /** Returns the offset after the last tag. */
  public int tagEnd() {
    return tagEnd;
  }

  /** Returns the offset where reading continues. */
  int position() {
    return position;
  }

  /** Returns the name of the element of the last tag. */
  public String tagName() {
    // a file can end with the «<» of a tag
    int start = Math.min(tagEnd, tagStart + (text.startsWith("/", tagStart + 1) ? 2 : 1));
    int end = start;
    while (end < tagEnd && text.charAt(end) > ' ' && "/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }

  /** True if the last tag is that of an empty element. */
  public boolean isEmptyTag() {
    return emptyTag;
  }

  /** Moves to the next tag of any kind. Returns false at the end of the document. */
  public boolean toAnyTag() {
    skipToTag();
    toEndOfTag(false);
    emptyTag = tagEnd > tagStart + 1 && text.charAt(tagEnd - 2) == '/';
    return tagStart < text.length();
  }

  /**
   * Moves to the next start tag.
   *
   * @param bare true if it has no attributes, and therefore no {@code >} in a value
   */
  void toStartTag(boolean bare) {
    skipToTag();
    toEndOfTag(bare);
    emptyTag = text.charAt(tagEnd - 2) == '/';
  }

  /** Moves to the next end tag; the tag of an empty element is both. */
  void toEndTag() {
    if (emptyTag) {
      emptyTag = false;
    } else {
      skipToTag();
      toEndOfTag(true);
    }
  }

  /** Moves to the end of the document. */
  void toEnd() {
    skipToTag();
  }

  /**
   * Returns the offset of the first character of the text before the next tag that is not a space;
   * -1 if there is none.
   */
  int nextText() {
    int[] found = {-1};
    TagScanner ahead =
        new TagScanner(
            text,
            (start, end) -> {
              for (int i = start; i < end && found[0] < 0; i++) {
                if (text.charAt(i) > ' ') {
                  found[0] = i;
                }
              }
            });
    ahead.position = position;
    ahead.skipToTag();
    return found[0];
  }

  private void toEndOfTag(boolean bare) {
    tagStart = position;
    tagEnd = bare ? after('>', position) : endOfTag(position);
    position = tagEnd;
  }

  private void skipToTag() {
    while (true) {
      int open = text.indexOf('<', position);
      int end = open < 0 ? text.length() : open;
      if (end > position) {
        runs.run(position, end);
      }
      position = end;
      if (open < 0 || open + 1 == text.length()) {
        return;
      }
      char next = text.charAt(open + 1);
      if (next == '?') {
        position = after("?>", open + 2);
      } else if (next != '!') {
        return;
      } else if (text.startsWith("--", open + 2)) {
        position = after("-->", open + 4);
      } else if (text.startsWith("[CDATA[", open + 2)) {
        position = after("]]>", open + 9);
        runs.run(open + 9, position - 3);
      } else {
        position = endOfDoctype(open);
      }
    }
  }

  private int after(String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }

  private int after(char end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + 1;
  }

  private int endOfTag(int start) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      } else if (c == '"' || c == '\'') {
        i = after(c, i + 1) - 1;
      }
    }
    return text.length();
  }

  private int endOfDoctype(int start) {
    int depth = 0;
    for (int i = start + 2; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        i = after(c, i + 1) - 1;
      } else if (text.startsWith("<!--", i)) {
        i = after("-->", i + 4) - 1;
      } else if (text.startsWith("<?", i)) {
        i = after("?>", i + 2) - 1;
      } else if (c == '<' || c == '[') {
        depth++;
      } else if (c == ']' || (c == '>' && depth > 0)) {
        depth--;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return text.length();
  }
}
