package org.cajista.annotate.names.things;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.cajista.annotate.names.evidence.NameEvidence;
import org.cajista.annotate.names.forms.NameSpelling;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word;
import org.cajista.annotate.names.forms.Word.Shape;
import org.cajista.model.register.NamedThing.Kind;
import org.cajista.report.Votes;

/** Finds bodies by their initials or by a name that everybody knows: {@code cnt}, {@code Duma}. */
final class AcronymFinder {
  private final ThingLexicon lexicon;
  private final ThingEvidence evidence;
  private final NameEvidence persons;

  AcronymFinder(ThingLexicon lexicon, ThingEvidence evidence, NameEvidence persons) {
    this.lexicon = lexicon;
    this.evidence = evidence;
    this.persons = persons;
  }

  /** Returns the names among the words that are not {@code taken}. */
  List<ThingCandidate> find(NameText text, BitSet taken) {
    List<ThingCandidate> found = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      if (!text.quiet()[i] && !taken.get(i)) {
        int known = lexicon.knownBody(text, i);
        Votes votes = known > 0 ? Votes.of(BodyRule.KNOWN) : letters(text, i);
        if (!votes.list().isEmpty()) {
          int end = i + Math.max(1, known);
          found.add(new ThingCandidate(Kind.BODY, i, end, votes));
          i = end - 1;
        }
      }
    }
    return found;
  }

  private Votes letters(NameText text, int i) {
    Votes votes = new Votes();
    if (!ThingEvidence.isLetters(text, i) || isShouted(text, i)) {
      return votes;
    }
    Word word = text.word(i);
    boolean capitals = word.shape() == Shape.CAPITALS;
    String lower = NameSpelling.fold(word.text());
    boolean paired = evidence.isPaired(lower);
    boolean initials = evidence.hasInitials(lower);
    boolean small = evidence.isSmall() && word.text().length() < 6;
    if (!capitals && !paired && !initials && !small) {
      return votes; // nearly all words: no list or dictionary need be asked
    }
    boolean article =
        i > 0
            && text.word(i - 1).shape() == Shape.LOWER
            && lexicon.weightBefore(text.text(i - 1)) == -1;
    boolean habit = !capitals && article && small;
    if (!capitals && !mayBeBody(word, paired || habit, initials)) {
      return votes;
    }
    if (lexicon.place(word.text()).isPresent() || capitals && NameSpelling.isNumeral(word.text())) {
      return votes;
    }
    return votes
        .castIf(paired, BodyRule.PAIRED)
        .castIf(initials, BodyRule.INITIALS)
        .castIf(article, BodyRule.ARTICLE)
        .castIf(habit, BodyRule.HABIT)
        .cast(capitals ? BodyRule.CAPITALS : BodyRule.SMALL)
        .castIf(capitals && persons.hasInitials(lower), BodyRule.SOMEBODY);
  }

  /**
   * True if {@code word}, in small letters, is no ordinary word, and something speaks for a body.
   */
  private boolean mayBeBody(Word word, boolean said, boolean initials) {
    return lexicon.isNoWord(word.text())
        ? said || initials
        : said && evidence.isPaired(word.lower());
  }

  /** True if the words beside it are in capitals, too: a heading says nothing of initials. */
  private static boolean isShouted(NameText text, int i) {
    return isCapitals(text, i)
        && (isCapitals(text, i - 1) || isCapitals(text, i + 1))
        && text.size() > 1;
  }

  private static boolean isCapitals(NameText text, int i) {
    return i >= 0 && i < text.size() && text.word(i).shape() == Shape.CAPITALS;
  }
}
