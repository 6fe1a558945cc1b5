package org.cajista.edition.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The result of a merge: text on which there is agreement, and the conflicts between.
 *
 * @param parts what there is, from the beginning to the end; no conflict begins or ends within a
 *     tag
 * @param encoding the new encoding, in which the parts of the text have the names that they keep:
 *     the base of the next merge
 */
public record Merged(List<Part> parts, String encoding) {

  /** Copies the list. */
  public Merged {
    parts = List.copyOf(parts);
  }

  /** A stretch of the file. */
  public sealed interface Part {}

  /**
   * Text on which there is agreement.
   *
   * @param text it, as it goes into the file
   */
  public record Agreed(String text) implements Part {}

  /**
   * A stretch that both have changed, each in another way.
   *
   * @param yours what the editor made of it
   * @param before what the program had written; empty where that is not known
   * @param theirs what the program would write now
   */
  public record Conflict(String yours, String before, String theirs) implements Part {}

  /** Returns the conflicts. */
  public List<Conflict> conflicts() {
    return parts.stream().filter(Conflict.class::isInstance).map(Conflict.class::cast).toList();
  }

  /** Returns the file where in each conflict the editor is right. */
  public String yours() {
    return text(Conflict::yours);
  }

  /** Returns the file where in each conflict the program is right. */
  public String theirs() {
    return text(Conflict::theirs);
  }

  private String text(Function<Conflict, String> chosen) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(part instanceof Agreed agreed ? agreed.text() : chosen.apply((Conflict) part));
    }
    return text.toString();
  }

  /** Collects parts, and lets the conflicts begin and end outside of tags. */
  static final class Builder {
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder agreed = new StringBuilder();
    private final StringBuilder yours = new StringBuilder();
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder theirs = new StringBuilder();
    private final String encoding;
    private boolean open;

    /**
     * @param encoding the new encoding
     */
    Builder(String encoding) {
      this.encoding = encoding;
    }

    /** Adds text on which there is agreement. */
    void agree(String text) {
      int end = 0;
      if (open && (isInTag(yours) || isInTag(before) || isInTag(theirs))) {
        end = text.indexOf('>') + 1;
        add(end == 0 ? text : text.substring(0, end));
        if (end == 0) {
          return;
        }
      }
      if (end < text.length()) {
        close();
        agreed.append(text, end, text.length());
      }
    }

    /** Adds a conflict. */
    void conflict(String ours, String base, String others) {
      if (!open) {
        open = true;
        int tag = isInTag(agreed) ? agreed.lastIndexOf("<") : agreed.length();
        add(agreed.substring(tag));
        agreed.setLength(tag);
        flush();
      }
      yours.append(ours);
      before.append(base);
      theirs.append(others);
    }

    /** Returns all that was added. */
    Merged done() {
      close();
      flush();
      return new Merged(parts, encoding);
    }

    private void add(String text) {
      yours.append(text);
      before.append(text);
      theirs.append(text);
    }

    private static boolean isInTag(StringBuilder text) {
      return text.lastIndexOf("<") > text.lastIndexOf(">");
    }

    private void flush() {
      if (agreed.length() > 0) {
        parts.add(new Agreed(agreed.toString()));
        agreed.setLength(0);
      }
    }

    private void close() {
      if (open) {
        parts.add(new Conflict(yours.toString(), before.toString(), theirs.toString()));
        yours.setLength(0);
        before.setLength(0);
        theirs.setLength(0);
        open = false;
      }
    }
  }
}
