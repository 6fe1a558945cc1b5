package org.cajista.annotate;

import java.util.ArrayList;
import java.util.List;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;

/**
 * A passage as names are looked for in it.
 *
 * @param words its words
 * @param quiet for each word whether it belongs to a title, a journal, a publisher or a link
 */
record NameText(List<Word> words, boolean[] quiet) {

  static NameText of(Passage passage, NameLexicon lexicon) {
    List<Word> words = Words.of(passage.text().toString());
    boolean[] quiet = References.in(words, lexicon);
    List<Mark> silent = new ArrayList<>();
    for (Mark mark : passage.marks()) {
      Tag tag = mark.tag();
      boolean italic = tag instanceof Tag.Highlight highlight && highlight.rend().equals("italic");
      if (italic || tag instanceof Tag.Title || tag instanceof Tag.Link || tag instanceof Tag.Gap) {
        silent.add(mark);
      }
    }
    for (int i = 0; i < quiet.length && !silent.isEmpty(); i++) {
      int at = words.get(i).start();
      quiet[i] |= silent.stream().anyMatch(mark -> mark.start() <= at && at < mark.end());
    }
    return new NameText(words, quiet);
  }

  int size() {
    return words.size();
  }

  Word word(int i) {
    return words.get(i);
  }

  /** The text of word {@code i}; empty outside the passage. */
  String text(int i) {
    return i >= 0 && i < words.size() ? words.get(i).text() : "";
  }
}
