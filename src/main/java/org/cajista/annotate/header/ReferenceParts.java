package org.cajista.annotate.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.model.header.Reference;

/** The parts of a reference while it is read. */
final class ReferenceParts {
  String part = "";
  String partAuthor = "";
  String author = "";
  String title = "";
  final List<String> editors = new ArrayList<>();
  String volume = "";
  String issue = "";
  String publisher = "";
  String place = "";
  String date = "";
  String pages = "";

  /** True if the first piece is an author, whatever it looks like. */
  boolean authorFirst;

  private final List<String> left = new ArrayList<>();

  /** Keeps what is no part. */
  void leave(String piece) {
    left.add(piece);
  }

  /** Returns the words that are no part. */
  String rest() {
    return String.join(", ", left);
  }

  /** True if the publisher, the place or the year is known. */
  boolean hasImprint() {
    return !(publisher + place + date).isEmpty();
  }

  /** True if something has been read that stands after a title. */
  boolean isBegun() {
    return hasImprint() || count() > 0;
  }

  /** Returns how many parts are known that only a print has. */
  int count() {
    int known = editors.isEmpty() ? 0 : 1;
    for (String one : List.of(volume, issue, publisher, date, pages)) {
      known += one.isEmpty() ? 0 : 1;
    }
    return known;
  }

  /** Returns the reference; empty if no work is named, or nothing besides. */
  Optional<Reference> reference() {
    boolean named = !(part + title).isEmpty();
    if (!named || count() == 0 && part.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Reference(
            part,
            partAuthor,
            author,
            title,
            editors,
            volume,
            issue,
            publisher,
            place,
            date,
            pages));
  }
}
