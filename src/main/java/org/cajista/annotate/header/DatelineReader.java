package org.cajista.annotate.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cajista.annotate.passage.Dateline;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;
import org.cajista.model.register.NamedThing;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.DateValue;

/** Reads from the datelines of a letter where and when it was written. */
final class DatelineReader {

  /** When it was written, and how certain that is. */
  record When(DateValue value, Certainty certainty) {
    /** A date that nobody knows. */
    static final When UNKNOWN = new When(DateValue.NONE, Certainty.HIGH);
  }

  private final Document document;
  private final List<Block.Leaf> leaves;

  /** A preposition before the place. */
  private final Pattern at;

  DatelineReader(Document document, List<Block.Leaf> leaves, Pattern at) {
    this.document = document;
    this.leaves = List.copyOf(leaves);
    this.at = at;
  }

  /** Returns the day, month or year of the dateline; a span or limits if it gives no point. */
  When date() {
    List<Mark> dates =
        datelines()
            .flatMap(leaf -> leaf.passage().marks().stream())
            .filter(mark -> mark.tag() instanceof Tag.Dated dated && hasYear(dated.value()))
            .toList();
    return dates.stream()
        .filter(mark -> !((Tag.Dated) mark.tag()).value().when().isEmpty())
        .findFirst()
        .or(() -> dates.stream().findFirst())
        .map(mark -> new When(((Tag.Dated) mark.tag()).value(), mark.certainty()))
        .orElse(When.UNKNOWN);
  }

  private static boolean hasYear(DateValue date) {
    return Stream.of(date.when(), date.from(), date.to(), date.notBefore(), date.notAfter())
        .anyMatch(part -> !part.isEmpty() && !part.startsWith("-"));
  }

  /**
   * Returns what the dateline says before the date: {@code Montevideo, 3 de mayo de 1902}; with the
   * id of the place, where it is marked.
   */
  LetterReader.Named place() {
    for (Block.Leaf leaf : datelines().toList()) {
      Passage passage = leaf.passage();
      Optional<Mark> date =
          passage.marks().stream().filter(mark -> mark.tag() instanceof Tag.Dated).findFirst();
      if (date.isPresent()) {
        String before = PlainText.of(passage, 0, date.get().start());
        int comma = before.indexOf(',');
        String place = at.matcher(comma < 0 ? before : before.substring(0, comma)).replaceAll("");
        if (place.length() > 2 && Character.isUpperCase(place.charAt(0))) {
          return new LetterReader.Named(place.strip(), placeId(passage, place.strip()));
        }
      }
    }
    return LetterReader.NOBODY;
  }

  /** True if {@code name} is marked as a place in {@code passage}. */
  static boolean isPlace(Passage passage, String name) {
    return !placeId(passage, name).isEmpty();
  }

  private static String placeId(Passage passage, String place) {
    for (Mark mark : passage.marks()) {
      if (mark.tag() instanceof Tag.ThingName thing
          && thing.kind() == NamedThing.Kind.PLACE
          && PlainText.of(passage, mark.start(), mark.end()).equals(place)) {
        return thing.id();
      }
    }
    return "";
  }

  private Stream<Block.Leaf> datelines() {
    Stream<Block.Leaf> said = leaves.stream().filter(leaf -> leaf.role() == Block.Role.DATELINE);
    return Stream.concat(said, Dateline.of(document).stream());
  }
}
