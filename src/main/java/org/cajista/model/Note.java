package org.cajista.model;

import java.util.List;
import java.util.Objects;

/**
 * A footnote.
 *
 * @param id its {@code xml:id}; empty until the stage {@code structure} names its blocks
 * @param n its number as printed, stars included: {@code 12}, {@code 11*}, {@code *}
 * @param figure the characters of the source that give the number before its text
 * @param type whose or what it is
 * @param resp who is responsible, as the note says; empty where it does not
 * @param anchored whether the source calls it; an orphan is put where it most likely belongs
 * @param blocks its paragraphs, lists and verse; at least one
 */
public record Note(
    String id,
    String n,
    Traced figure,
    Type type,
    String resp,
    boolean anchored,
    List<Block> blocks) {

  /** Whose or what a note is: the values of {@code @type}. */
  public enum Type {
    EDITORIAL,
    TEXTUAL,
    AUTHORIAL,
    TRANSLATION
  }

  public Note {
    Objects.requireNonNull(id);
    Objects.requireNonNull(n);
    Objects.requireNonNull(figure);
    Objects.requireNonNull(type);
    Objects.requireNonNull(resp);
    blocks = List.copyOf(blocks);
  }

  public Note withId(String other) {
    return new Note(other, n, figure, type, resp, anchored, blocks);
  }

  public Note withBlocks(List<Block> other) {
    return new Note(id, n, figure, type, resp, anchored, other);
  }

  public Note withType(Type other, String otherResp) {
    return new Note(id, n, figure, other, otherResp, anchored, blocks);
  }
}
