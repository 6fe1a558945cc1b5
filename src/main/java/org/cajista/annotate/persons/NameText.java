package org.cajista.annotate.persons;

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

  /** The words of a passage, and what its wording says of titles. */
  static NameText of(String passage, NameLexicon lexicon) {
    List<Word> words = Words.of(passage);
    return new NameText(words, References.in(words, lexicon));
  }

  /** This text with what the marks of {@code passage} say of titles, links and gaps too. */
  NameText hushed(Passage passage) {
    List<Mark> silent = passage.marks().stream().filter(mark -> isSilent(mark.tag())).toList();
    if (silent.isEmpty()) {
      return this;
    }
    boolean[] both = quiet.clone();
    for (int i = 0; i < both.length; i++) {
      int at = words.get(i).start();
      both[i] |= silent.stream().anyMatch(mark -> mark.start() <= at && at < mark.end());
    }
    return new NameText(words, both);
  }

  private static boolean isSilent(Tag tag) {
    return tag instanceof Tag.Title
        || tag instanceof Tag.Link
        || tag instanceof Tag.Gap
        || tag instanceof Tag.Highlight highlight && highlight.rend().equals("italic");
  }

  /** The words from {@code from} to {@code to} with a blank between. */
  String phrase(int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      phrase.append(i > from ? " " : "").append(text(i));
    }
    return phrase.toString();
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
