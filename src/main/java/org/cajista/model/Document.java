package org.cajista.model;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * One text: what stands in its header, its front, body and back matter, and the persons named.
 *
 * @param language the BCP 47 tag of the main language
 * @param pages how many pages the source has
 */
public record Document(
    Source source,
    String language,
    int pages,
    Header header,
    List<Block> front,
    List<Block> body,
    List<Block> back,
    List<Person> persons) {

  public Document {
    Objects.requireNonNull(source);
    Objects.requireNonNull(language);
    Objects.requireNonNull(header);
    front = List.copyOf(front);
    body = List.copyOf(body);
    back = List.copyOf(back);
    persons = List.copyOf(persons);
  }

  public Document withHeader(Header other) {
    return new Document(source, language, pages, other, front, body, back, persons);
  }

  public Document withPersons(List<Person> other) {
    return new Document(source, language, pages, header, front, body, back, other);
  }

  /** Returns the same document with its front, body and back as {@code change} makes each. */
  public Document mapBlocks(UnaryOperator<List<Block>> change) {
    return withBlocks(change.apply(front), change.apply(body), change.apply(back));
  }

  public Document withBlocks(List<Block> newFront, List<Block> newBody, List<Block> newBack) {
    return new Document(source, language, pages, header, newFront, newBody, newBack, persons);
  }
}
