package org.cajista.model;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.cajista.model.header.Header;
import org.cajista.model.register.NamedThing;
import org.cajista.model.register.Person;

/**
 * One text: its header, its front, body and back matter, and the persons in it.
 *
 * @param source the page text from which the document was made
 * @param language the BCP 47 tag of the main language
 * @param pages the number of pages of the source
 * @param header the facts for the TEI header
 * @param front the blocks before the text itself
 * @param body the blocks of the text itself
 * @param back the blocks after the text itself
 * @param persons the persons that the text names
 * @param things the places and bodies that the text names
 */
public record Document(
    Source source,
    String language,
    int pages,
    Header header,
    List<Block> front,
    List<Block> body,
    List<Block> back,
    List<Person> persons,
    List<NamedThing> things) {

  /** Checks the arguments and copies the lists. */
  public Document {
    Objects.requireNonNull(source);
    Objects.requireNonNull(language);
    Objects.requireNonNull(header);
    front = List.copyOf(front);
    body = List.copyOf(body);
    back = List.copyOf(back);
    persons = List.copyOf(persons);
    things = List.copyOf(things);
  }

  /** Makes a document that names no places and no bodies yet. */
  public Document(
      Source source,
      String language,
      int pages,
      Header header,
      List<Block> front,
      List<Block> body,
      List<Block> back,
      List<Person> persons) {
    this(source, language, pages, header, front, body, back, persons, List.of());
  }

  /** Returns this document with the header {@code other}. */
  public Document withHeader(Header other) {
    return new Document(source, language, pages, other, front, body, back, persons, things);
  }

  /** Returns this document with the persons {@code other}. */
  public Document withPersons(List<Person> other) {
    return new Document(source, language, pages, header, front, body, back, other, things);
  }

  /** Returns this document with the places and bodies {@code other}. */
  public Document withThings(List<NamedThing> other) {
    return new Document(source, language, pages, header, front, body, back, persons, other);
  }

  /**
   * Returns this document with its front, body and back replaced by the results of {@code change}.
   */
  public Document mapBlocks(UnaryOperator<List<Block>> change) {
    return withBlocks(change.apply(front), change.apply(body), change.apply(back));
  }

  /** Returns this document with {@code newFront}, {@code newBody} and {@code newBack}. */
  public Document withBlocks(List<Block> newFront, List<Block> newBody, List<Block> newBack) {
    return new Document(
        source, language, pages, header, newFront, newBody, newBack, persons, things);
  }
}
