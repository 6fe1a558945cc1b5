package org.cajista.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The start of a page (TEI {@code pb}) with the furniture that stands on it ({@code fw}).
 *
 * @param offset before which character of the passage the page starts; 0 between blocks
 * @param page the place of the page in the source, from 0
 * @param insideWord whether the break splits a word ({@code break="no"})
 * @param furniture its running heads and folios, in the source's order
 */
public record PageBreak(
    int offset, int page, PageNumber number, boolean insideWord, List<Furniture> furniture)
    implements Point {

  public PageBreak {
    Objects.requireNonNull(number);
    furniture = List.copyOf(furniture);
  }

  @Override
  public PageBreak at(int other) {
    return new PageBreak(other, page, number, insideWord, furniture);
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
   * A line of the page that is not part of the text.
   *
   * @param zone what it is on its page
   */
  public record Furniture(Traced text, Zone zone) {
    public Furniture {
      if (!zone.isFurniture()) {
        throw new IllegalArgumentException("text is no furniture");
      }
    }
  }
}
