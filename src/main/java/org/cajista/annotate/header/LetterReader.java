package org.cajista.annotate.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.lang.Language;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;

/**
 * Reads from the blocks of a letter who wrote it to whom, when and where (TEI {@code correspDesc},
 * section 2.4.6 of the Guidelines). What a part does not say another may: the salutation, the
 * signature, the byline, the heading or the line that gives the printed source.
 */
final class LetterReader {

  /** A name in the text: its characters, and the id of the person. */
  record Named(String name, String id) {}

  private final Language language;
  private final List<Block.Leaf> leaves = new ArrayList<>();

  LetterReader(Document document) {
    this.language = Language.of(document.language());
    collect(document.front());
    collect(document.body());
  }

  private void collect(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Leaf leaf) {
        leaves.add(leaf);
      } else if (block instanceof Block.Group group) {
        collect(group.blocks());
      }
    }
  }

  /** Who wrote it: the byline, the signature, or the author of the volume that prints it. */
  Optional<Named> sender() {
    for (Block.Role role : List.of(Block.Role.BYLINE, Block.Role.SIGNED)) {
      for (Block.Leaf leaf : leaves) {
        if (leaf.role() == role) {
          Passage passage = leaf.passage();
          return Optional.of(
              names(passage).stream().findFirst().orElse(new Named(PlainText.of(passage), "")));
        }
      }
    }
    return leaves.stream()
        .filter(leaf -> leaf.role() == Block.Role.SOURCE)
        .flatMap(leaf -> afterTitle(leaf.passage()).stream())
        .findFirst();
  }

  /** To whom: «letter to …» in the heading or the source, or the salutation. */
  Optional<Named> recipient() {
    for (Block.Role role : List.of(Block.Role.HEAD, Block.Role.SOURCE)) {
      for (Block.Leaf leaf : leaves) {
        Optional<Named> named =
            leaf.role() == role ? afterLetterTo(leaf.passage()) : Optional.empty();
        if (named.isPresent()) {
          return named;
        }
      }
    }
    return leaves.stream()
        .filter(leaf -> leaf.role() == Block.Role.SALUTE)
        .limit(1)
        .flatMap(leaf -> names(leaf.passage()).stream())
        .findFirst();
  }

  /** The day, month or year of the dateline, ISO 8601; empty where there is none. */
  String date() {
    return datelines()
        .flatMap(leaf -> leaf.passage().marks().stream())
        .filter(mark -> mark.tag() instanceof Tag.Dated)
        .map(mark -> ((Tag.Dated) mark.tag()).value().when())
        .filter(when -> !when.isEmpty() && !when.startsWith("-"))
        .findFirst()
        .orElse("");
  }

  /** What the dateline says before the date: {@code Montevideo, 3 de mayo de 1902}. */
  String place() {
    for (Block.Leaf leaf : datelines().toList()) {
      Passage passage = leaf.passage();
      Optional<Mark> date =
          passage.marks().stream().filter(mark -> mark.tag() instanceof Tag.Dated).findFirst();
      if (date.isPresent()) {
        String before = PlainText.of(passage, 0, date.get().start());
        int comma = before.indexOf(',');
        String place = comma < 0 ? before : before.substring(0, comma);
        if (place.length() > 2 && Character.isUpperCase(place.charAt(0))) {
          return place.strip();
        }
      }
    }
    return "";
  }

  private java.util.stream.Stream<Block.Leaf> datelines() {
    return leaves.stream().filter(leaf -> leaf.role() == Block.Role.DATELINE);
  }

  /** Whether it addresses somebody. */
  boolean hasSalutation() {
    return leaves.stream().anyMatch(leaf -> leaf.role() == Block.Role.SALUTE);
  }

  private static List<Named> names(Passage passage) {
    List<Named> names = new ArrayList<>();
    for (Mark mark : passage.marks()) {
      if (mark.tag() instanceof Tag.PersonName name) {
        names.add(named(passage, mark, name));
      }
    }
    return names;
  }

  private static Named named(Passage passage, Mark mark, Tag.PersonName name) {
    String id = name.ids().isEmpty() ? "" : name.ids().get(0);
    return new Named(PlainText.of(passage, mark.start(), mark.end()), id);
  }

  /** The first name after a title in quotation marks: who wrote what the source prints. */
  private static Optional<Named> afterTitle(Passage passage) {
    String text = passage.text().toString();
    int closing =
        Math.max(
            text.indexOf('”'),
            Math.max(text.indexOf('»'), text.indexOf('"', text.indexOf('"') + 1)));
    if (closing < 0) {
      return Optional.empty();
    }
    for (Mark mark : passage.marks()) {
      if (mark.tag() instanceof Tag.PersonName name && mark.start() > closing) {
        boolean next = mark.start() - closing <= 12;
        return next ? Optional.of(named(passage, mark, name)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Named> afterLetterTo(Passage passage) {
    String text = passage.text().toString().toLowerCase(java.util.Locale.ROOT);
    for (Mark mark : passage.marks()) {
      if (mark.tag() instanceof Tag.PersonName name) {
        String before = text.substring(0, mark.start()).stripTrailing();
        if (language.lexicon("letter-words").forms().stream().anyMatch(before::endsWith)) {
          return Optional.of(named(passage, mark, name));
        }
      }
    }
    return Optional.empty();
  }
}
