package org.cajista.annotate.names;

import org.cajista.annotate.names.evidence.NameContext;
import org.cajista.annotate.names.evidence.NameRule;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word;
import org.cajista.annotate.names.forms.WordFacts;
import org.cajista.lang.WordList;
import org.cajista.model.Block;

/**
 * Finds names by the form of the whole phrase: surname first at the head of an entry, and persons
 * whose names everybody knows as a phrase.
 */
final class SetPhrases {
  private final NameLexicon lexicon;
  private final NameContext context;

  SetPhrases(NameLexicon lexicon, NameContext context) {
    this.lexicon = lexicon;
    this.context = context;
  }

  /** {@code Sorel, Lidia, …} at the head of an entry of a bibliography: the word after the name. */
  int inverted(NameMarks found, Block.Role role) {
    NameText text = found.text();
    boolean entry = role == Block.Role.BIBL || role == Block.Role.ITEM;
    int comma = 1;
    while (comma < text.size() && comma < 4 && text.word(comma).isCapital()) {
      comma++;
    }
    if (comma > 1 && lexicon.isGiven(text.text(0))) {
      return 0; // a given name goes first: a list of authors
    }
    if (comma + 1 >= text.size() || !text.word(0).isCapital() || !text.text(comma).equals(",")) {
      return 0;
    }
    int end = comma + 1;
    while (end < text.size()
        && (text.word(end).isInitial()
            || text.word(end).isCapital() && lexicon.isGiven(text.word(end).cased()))) {
      end++;
    }
    boolean capitals = text.word(0).shape() == Word.Shape.CAPITALS;
    WordFacts head = lexicon.facts(text.word(0).cased());
    if (end == comma + 1 || !(entry || capitals) || head.common() && !capitals && !entry) {
      return 0;
    }
    boolean closes = end == text.size() || ",.:(;«“".contains(text.text(end).substring(0, 1));
    boolean initial = text.word(end - 1).isInitial();
    if (!closes && !initial) {
      return 0;
    }
    found.mark(0, end, NameRule.INVERTED);
    return end;
  }

  /**
   * Reads the name of a person that is known as a phrase, {@code San Agustín}, {@code Ramón y
   * Cajal}; a title at its head stays outside.
   */
  int wellKnown(int i, NameMarks found) {
    NameText text = found.text();
    int length = lexicon.phrase(WordList.WELL_KNOWN, text.words(), i);
    int end = i + length;
    if (length < 2 || end < text.size() && text.word(end).isCapital() && !text.word(end).opens()) {
      return i;
    }
    int owned = text.text(end).equals("’") || text.text(end).equals("'") ? end + 2 : end;
    if (context.isBodyAfter(text, owned)) {
      return i; // Saint Paul’s Church
    }
    int from = i;
    while (from < end - 1
        && (text.word(from).shape() == Word.Shape.SIGN
            || lexicon.has(WordList.BODY_NOUNS, text.word(from))
            || lexicon.has(WordList.BODY_NOUNS, text.text(from) + ".")
            || lexicon.isHonorific(text.word(from)))) {
      from++;
    }
    found.mark(from, end, NameRule.KNOWN_PHRASE);
    return end;
  }
}
