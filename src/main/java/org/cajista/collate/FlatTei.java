package org.cajista.collate;

import java.util.ArrayList;
import java.util.List;

/** A TEI text in three parts that the source can have in other places of the page. */
final class FlatTei {

  /**
   * The number or the sign that an element has in {@code @n}.
   *
   * @param value with the same signs as the tokens have
   * @param place the offset of the element in the file
   */
  record Label(String value, int place) {}

  private final FlatText body = new FlatText();
  private final FlatText notes = new FlatText();
  private final FlatText furniture = new FlatText();
  private final List<Label> labels = new ArrayList<>();

  /** Returns the text without notes, running heads and page numbers. */
  FlatText body() {
    return body;
  }

  FlatText notes() {
    return notes;
  }

  /** Returns running heads and page numbers. */
  FlatText furniture() {
    return furniture;
  }

  List<Label> labels() {
    return labels;
  }
}
