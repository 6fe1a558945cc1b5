package org.cajista.model;

import java.util.List;
import java.util.Objects;

/**
 * A note of the source, such as a footnote.
 *
 * @param id the {@code xml:id}; empty until the stage {@code structure} gives ids to its blocks
 * @param n the printed number with its stars: {@code 12}, {@code 11*}, {@code *}
 * @param figure the characters of the source before the text of the note that give the number
 * @param type whose note it is, or what kind
 * @param resp who is responsible, if the note says it; otherwise empty
 * @param anchored true if the source calls the note; an orphan is put where it most likely belongs
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

  /** Responsible is the editor, whose name the note does not say. */
  public static final String EDITOR = "editor";

  /** Responsible is the translator, whose name the note does not say. */
  public static final String TRANSLATOR = "translator";

  /** The same, where the note says that she is a woman. */
  public static final String WOMAN_TRANSLATOR = "translator (f)";

  /** The same, where the note says that he is a man. */
  public static final String MAN_TRANSLATOR = "translator (m)";

  /** The author of the note, or its kind: the values of {@code @type}. */
  public enum Type {
    /** A note of the editor on the content. */
    EDITORIAL,
    /** A note on the state of the source. */
    TEXTUAL,
    /** A note of the author. */
    AUTHORIAL,
    /** A translation, or a note of the translator. */
    TRANSLATION,
    /** A note that is printed in the margin; whose it is, is not known. */
    MARGINAL
  }

  /** Checks the arguments and copies the list. */
  public Note {
    Objects.requireNonNull(id);
    Objects.requireNonNull(n);
    Objects.requireNonNull(figure);
    Objects.requireNonNull(type);
    Objects.requireNonNull(resp);
    blocks = List.copyOf(blocks);
  }

  /** Returns this note with the id {@code other}. */
  public Note withId(String other) {
    return new Note(other, n, figure, type, resp, anchored, blocks);
  }

  /** Returns this note with the blocks {@code other}. */
  public Note withBlocks(List<Block> other) {
    return new Note(id, n, figure, type, resp, anchored, other);
  }

  /** Returns this note with the type {@code other} and the responsible person {@code otherResp}. */
  public Note withType(Type other, String otherResp) {
    return new Note(id, n, figure, other, otherResp, anchored, blocks);
  }
}
