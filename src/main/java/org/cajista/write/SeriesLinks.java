package org.cajista.write;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.header.Header;

/**
 * Links each letter of a series in one file to the letters of the same two persons before and after
 * it (TEI {@code correspContext}, section 2.4.6 of the Guidelines).
 */
final class SeriesLinks {
  private final List<Header.Letter> letters;
  private final List<Block.Group> divisions;

  SeriesLinks(Document document) {
    this.letters = document.header().letters();
    this.divisions =
        document.body().stream()
            .filter(Block.Group.class::isInstance)
            .map(Block.Group.class::cast)
            .filter(group -> group.is(Block.Kind.DIVISION) && group.type().equals("letter"))
            .toList();
  }

  /** Writes the links of the letter at an index, if it has some. */
  void write(XmlBuilder xml, int index) {
    if (letters.size() < 2 || letters.size() != divisions.size()) {
      return;
    }
    Optional<Integer> before = next(index, -1);
    Optional<Integer> after = next(index, 1);
    if (before.isEmpty() && after.isEmpty()) {
      return;
    }
    xml.line().start("correspContext");
    before.ifPresent(at -> reference(xml, "prev", at));
    after.ifPresent(at -> reference(xml, "next", at));
    xml.lineForEnd().end();
  }

  /** Returns the next letter of the same two persons on one side, if its division has an id. */
  private Optional<Integer> next(int index, int step) {
    for (int i = index + step; i >= 0 && i < letters.size(); i += step) {
      if (isOfSamePersons(letters.get(i), letters.get(index))) {
        return divisions.get(i).id().isEmpty() ? Optional.empty() : Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean isOfSamePersons(Header.Letter one, Header.Letter other) {
    boolean known = !one.senderId().isEmpty() && !one.recipientId().isEmpty();
    boolean same =
        Objects.equals(one.senderId(), other.senderId())
            && Objects.equals(one.recipientId(), other.recipientId());
    boolean answer =
        Objects.equals(one.senderId(), other.recipientId())
            && Objects.equals(one.recipientId(), other.senderId());
    return known && (same || answer);
  }

  private void reference(XmlBuilder xml, String type, int at) {
    xml.line().start("ref").attribute("type", type);
    xml.attribute("target", "#" + divisions.get(at).id()).text(head(at)).end();
  }

  /** Returns the heading of a letter, else who writes to whom. */
  private String head(int at) {
    String head = "";
    for (Block block : divisions.get(at).blocks()) {
      if (!(block instanceof Block.Leaf leaf) || leaf.role() != Block.Role.HEAD) {
        break;
      }
      head = leaf.passage().text().toString().strip(); // the title of the series may stand over it
    }
    return head.isEmpty() ? letters.get(at).sender() + " – " + letters.get(at).recipient() : head;
  }
}
