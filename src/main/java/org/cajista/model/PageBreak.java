package org.cajista.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The start of a page (TEI {@code pb}) with the furniture at its head, and what the page before has
 * at its foot (TEI {@code fw}).
 *
 * @param offset the character of the passage before which the page starts; 0 between blocks
 * @param page the position of the page in the source, from 0
 * @param number the page number
 * @param insideWord true if the break divides a word ({@code break="no"})
 * @param feet the signatures, catchwords and other last lines of the page before; those of the last
 *     page, after which none starts, are in its own {@code furniture}
 * @param furniture the running heads and page numbers in the order of the source
 */
public record PageBreak(
    int offset,
    int page,
    PageNumber number,
    boolean insideWord,
    List<Furniture> feet,
    List<Furniture> furniture)
    implements Point {

  /** Checks the arguments and copies the list. */
  public PageBreak {
    Objects.requireNonNull(number);
    feet = List.copyOf(feet);
    furniture = List.copyOf(furniture);
  }

  @Override
  public PageBreak at(int other) {
    return at(other, insideWord);
  }

  /**
   * Returns this start of a page at another place.
   *
   * @param other the offset there
   * @param inWord whether it divides a word there
   */
  public PageBreak at(int other, boolean inWord) {
    return new PageBreak(other, page, number, inWord, feet, furniture);
  }

  @Override
  public <R> R match(
      Function<PageBreak, ? extends R> pageBreak, Function<NoteAnchor, ? extends R> anchor) {
    return pageBreak.apply(this);
  }

  @Override
  public void visit(Consumer<PageBreak> pageBreak, Consumer<NoteAnchor> anchor) {
    pageBreak.accept(this);
  }

  /**
   * A line of the page that does not belong to the text.
   *
   * @param text the text of the line
   * @param zone what the line is on its page
   * @param foot true if it stands under the text and the notes
   */
  public record Furniture(Traced text, Zone zone, boolean foot) {
    /** Checks the arguments. */
    public Furniture {
      if (!zone.isFurniture()) {
        throw new IllegalArgumentException("text is no furniture");
      }
    }
  }
}
