package org.cajista.report;

import java.io.Serializable;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Point;
import org.cajista.model.Tag;
import org.cajista.model.register.NamedThing;

/**
 * The counts of one encoding, as {@code encode} prints them.
 *
 * @param pages pages of the source, blank pages included
 * @param paragraphs paragraphs, also those of notes
 * @param notes notes with text
 * @param orphanNotes notes that nothing in the source calls
 * @param orphanAnchors figures that call a note without text
 * @param names tagged names of persons
 * @param persons persons of the personography
 * @param places places that are named
 * @param bodies bodies that are named
 * @param dates tagged dates
 * @param marks all other tagged marks
 * @param repairs edits of the stage {@code repair} and other regularisations
 * @param characters characters of the source
 * @param missing characters that are in no account of the ledger
 */
public record Summary(
    int pages,
    int paragraphs,
    int notes,
    int orphanNotes,
    int orphanAnchors,
    int names,
    int persons,
    int places,
    int bodies,
    int dates,
    int marks,
    int repairs,
    int characters,
    int missing)
    implements Serializable {

  /**
   * Returns the same counts with fewer names and persons.
   *
   * @param fewerNames how many names are no longer marked
   * @param fewerPersons how many persons are no longer named
   */
  public Summary without(int fewerNames, int fewerPersons) {
    return new Summary(
        pages,
        paragraphs,
        notes,
        orphanNotes,
        orphanAnchors,
        names - fewerNames,
        persons - fewerPersons,
        places,
        bodies,
        dates,
        marks,
        repairs,
        characters,
        missing);
  }

  /** Returns the counts of {@code document} and {@code report}. */
  public static Summary of(Document document, Report report) {
    int paragraphs = 0;
    int[] notes = new int[3];
    int[] marks = new int[4];
    for (Block.Leaf leaf : Blocks.leaves(document)) {
      if (leaf.role() == Block.Role.PARAGRAPH) {
        paragraphs++;
      }
      for (Point point : leaf.passage().points()) {
        point.visit(
            page -> {},
            anchor -> notes[anchor.note().map(note -> note.anchored() ? 0 : 1).orElse(2)]++);
      }
      for (Mark mark : leaf.passage().marks()) {
        marks[account(mark.tag())]++;
      }
    }
    int missing = report.ledger().totals().getOrDefault(Ledger.Account.MISSING, 0);
    return new Summary(
        document.pages(),
        paragraphs,
        notes[0] + notes[1],
        notes[1],
        notes[2],
        marks[0],
        document.persons().size(),
        of(document, NamedThing.Kind.PLACE),
        of(document, NamedThing.Kind.BODY),
        marks[1],
        marks[2],
        report.edits().size(),
        report.ledger().size(),
        missing);
  }

  private static int of(Document document, NamedThing.Kind kind) {
    return (int) document.things().stream().filter(thing -> thing.kind() == kind).count();
  }

  private static int account(Tag tag) {
    if (tag instanceof Tag.PersonName) {
      return 0;
    } else if (tag instanceof Tag.Dated) {
      return 1;
    }
    return tag instanceof Tag.ThingName ? 3 : 2;
  }
}
