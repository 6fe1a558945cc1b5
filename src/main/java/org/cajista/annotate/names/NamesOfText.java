package org.cajista.annotate.names;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.cajista.annotate.names.evidence.LearntNames;
import org.cajista.annotate.names.evidence.NameEvidence;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.NamedPublishers;
import org.cajista.annotate.names.things.Things;
import org.cajista.annotate.passage.PassageContext;
import org.cajista.annotate.passage.Recogniser;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;
import org.cajista.model.Traced;
import org.cajista.report.Trace;

/**
 * The names of one text, of whatever kind: the whole document is read for its evidence first; then
 * in each passage bodies take their words, persons theirs, and places are found among the rest.
 */
final class NamesOfText implements Recogniser {
  private final NameLexicon lexicon;
  private final Things things;
  private final NameRecogniser persons;
  private final Map<Traced, NameText> texts = new IdentityHashMap<>(); // by identity: read once

  /**
   * @param evidence what is known of persons before the document is read; it learns from it
   * @param things the same of places and bodies
   * @param learnt from the corrected texts of the edition
   * @param trace where the decisions go
   */
  NamesOfText(
      Document document,
      NameLexicon lexicon,
      NameEvidence evidence,
      Things things,
      LearntNames learnt,
      Trace trace) {
    this.lexicon = lexicon;
    this.things = things;
    NamedPublishers publishers = new NamedPublishers(lexicon);
    for (Block.Leaf leaf : Blocks.leaves(document)) {
      Traced passage = leaf.passage().text();
      NameText text = NameText.of(passage.toString(), lexicon).numbered(leaf.role());
      publishers.read(text);
      texts.put(passage, text);
    }
    for (Block.Leaf leaf : Blocks.leaves(document)) {
      Traced passage = leaf.passage().text();
      NameText text = publishers.hushed(texts.get(passage));
      texts.put(passage, text);
      NameText hushed = text.hushed(leaf.passage());
      evidence.read(hushed);
      things.read(hushed, leaf.role());
    }
    this.persons = new NameRecogniser(lexicon, evidence, things.placeReading(), learnt, trace);
  }

  @Override
  public List<Mark> find(Passage passage, PassageContext facts) {
    NameText known = texts.get(passage.text());
    NameText text =
        (known == null ? NameText.of(passage.text().toString(), lexicon) : known)
            .numbered(facts.role())
            .hushed(passage);
    List<Mark> marks = new ArrayList<>(things.bodies(text, passage.text()));
    // no person is named in the name of a body
    NameText open = text.hushed(Things.words(text, marks));
    for (Mark person : persons.find(open, passage.text(), facts.role())) {
      marks.add(whole(person, passage.marks()));
    }
    marks.addAll(things.places(text, passage.text(), facts.role(), marks));
    marks.sort(Mark.READING_ORDER);
    return marks;
  }

  /** A name includes what an editor wrote about its last word: {@code Emilio Roble [sic]}. */
  private static Mark whole(Mark name, List<Mark> others) {
    for (Mark other : others) {
      boolean onName = other.tag() instanceof Tag.Sic || other.tag() instanceof Tag.Correction;
      if (onName && name.crosses(other) && other.start() > name.start()) {
        return new Mark(name.start(), other.end(), 0, 0, name.tag(), name.certainty());
      }
    }
    return name;
  }
}
