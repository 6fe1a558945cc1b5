package org.cajista.annotate.names.things;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameSpelling;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word;
import org.cajista.annotate.names.forms.Word.Shape;
import org.cajista.lang.WordList;
import org.cajista.model.register.NamedThing.Kind;
import org.cajista.report.Votes;

/**
 * Finds names that begin or end with what the thing is: {@code Partido Socialista}, {@code Comité
 * Central}, {@code Labour Party}, {@code Plaza Roja}; and those right after it: {@code la banda
 * Bonnot}.
 */
final class BodyFinder {
  private static final int LONGEST = 14; // words in a name
  private static final Set<String> OPENING = Set.of("«", "“", "\"", "„");

  private final ThingLexicon lexicon;
  private final NameLexicon names;

  BodyFinder(ThingLexicon lexicon) {
    this.lexicon = lexicon;
    this.names = lexicon.names();
  }

  /** Returns the names that are found by their nouns, in order; they do not overlap. */
  List<ThingCandidate> find(NameText text, ThingEvidence evidence) {
    List<ThingCandidate> found = new ArrayList<>();
    int i = 0;
    while (i < text.size()) {
      ThingCandidate name = text.quiet()[i] ? null : at(text, i, evidence);
      if (name == null) {
        i++;
      } else {
        found.add(name);
        i = name.to();
      }
    }
    return found;
  }

  private ThingCandidate at(NameText text, int i, ThingEvidence evidence) {
    Word word = text.word(i);
    if (word.shape() == Shape.LOWER) {
      return numbered(text, i) ? ofHead(text, i, i + 2, BodyRule.NUMBERED) : afterNoun(text, i);
    }
    if (!word.isCapital() || isPartOfName(text, i)) {
      return null;
    }
    int opening = names.phrase(WordList.BODY_OPENINGS, text.words(), i);
    if (opening > 0 && (opening > 1 || !word.opens())) {
      return ofHead(text, i, i + opening, BodyRule.KNOWN);
    }
    if (numbered(text, i)) {
      return ofHead(text, i, i + 2, BodyRule.NUMBERED);
    }
    if (isHead(WordList.BODY_HEADS, word)) {
      ThingCandidate name = headed(text, i, evidence);
      if (name != null) {
        return name;
      }
    }
    if (isHead(WordList.PLACE_HEADS, word)) {
      int end = continued(text, i, i + 1, false);
      if (end > i + 1 && !isTitled(text, i) && text.word(i + 1).isCapital()) {
        return new ThingCandidate(Kind.PLACE, i, end, Votes.of(PlaceRule.NAMED_PLACE));
      }
    }
    return closed(text, i);
  }

  /** True if the word is such a noun here, or elsewhere and no word of the document's language. */
  private boolean isHead(WordList heads, Word word) {
    return names.hasHere(heads, word.lower())
        || names.has(heads, word) && !names.facts(word.cased()).common();
  }

  /** {@code ii Internacional}, {@code IV Internacional}, {@code Cuarta Internacional}. */
  private boolean numbered(NameText text, int i) {
    boolean head =
        i + 1 < text.size()
            && text.word(i + 1).isCapital()
            && !text.quiet()[i + 1]
            && names.has(WordList.BODY_HEADS, text.word(i + 1));
    return head
        && (NameSpelling.isNumeral(text.text(i))
            || text.word(i).isCapital() && names.has(WordList.BODY_ORDINALS, text.word(i)));
  }

  private ThingCandidate ofHead(NameText text, int from, int headEnd, BodyRule rule) {
    return new ThingCandidate(
        Kind.BODY, from, continued(text, from, headEnd, true), Votes.of(rule));
  }

  /** A noun of a body with a capital: with what follows, or alone. */
  private ThingCandidate headed(NameText text, int i, ThingEvidence evidence) {
    Word word = text.word(i);
    int end = continued(text, i, i + 1, true);
    if (names.capitalNouns() && !isSure(text, i, end)) {
      end = i + 1;
    }
    if (end > i + 1) {
      return new ThingCandidate(Kind.BODY, i, end, Votes.of(BodyRule.HEAD));
    }
    boolean article = i > 0 && isArticle(text, i - 1);
    Votes votes =
        new Votes()
            .castIf(
                !word.opens() && names.hasHere(WordList.BODY_ALONE, word.lower()), BodyRule.ALONE)
            .castIf(
                !word.opens() && !names.capitalNouns() && evidence.isHead(word), BodyRule.LONGER)
            .castIf(article, BodyRule.ARTICLE);
    return word.shape() == Shape.CAPITAL && votes.sum() >= BodyRule.ENOUGH.weight()
        ? new ThingCandidate(Kind.BODY, i, end, votes)
        : null;
  }

  /** Where all nouns have capitals: a proper name follows, or an adjective with a capital leads. */
  private boolean isSure(NameText text, int i, int end) {
    return end > i + 1
        && text.word(i + 1).isCapital()
        && !names.isMadeAsNoun(text.word(i + 1).cased());
  }

  private boolean isArticle(NameText text, int i) {
    return text.word(i).shape() == Shape.LOWER && lexicon.weightBefore(text.text(i)) == -1;
  }

  /** {@code Castillo} in {@code Emilio Castillo}, {@code general Villa}. */
  private boolean isPartOfName(NameText text, int i) {
    if (i == 0) {
      return false;
    }
    Word before = text.word(i - 1);
    return before.isInitial() || before.isCapital() && names.isGiven(before.cased());
  }

  private boolean isTitled(NameText text, int i) {
    return names.phraseBefore(WordList.TITLES, text.words(), i);
  }

  /**
   * Returns where a name ends whose noun ends at {@code headEnd}.
   *
   * @param body true if small words for bodies, such as adjectives, may belong to it
   */
  private int continued(NameText text, int from, int headEnd, boolean body) {
    int k = headEnd;
    while (k < text.size() && k - from < LONGEST && !text.quiet()[k]) {
      Word word = text.word(k);
      if (word.isCapital() && !word.text().endsWith("’")) {
        k++;
      } else if (body && names.has(WordList.BODY_ADJECTIVES, word)) {
        k++;
      } else {
        int next = joined(text, k, k > headEnd, body);
        if (next == k) {
          break;
        }
        k = next;
      }
    }
    return k;
  }

  /** Past a small word and the capital after it, or past words that end the name of a body. */
  private int joined(NameText text, int k, boolean begun, boolean body) {
    int tail = body ? names.phrase(WordList.BODY_TAILS, text.words(), k) : 0;
    if (tail > 0) {
      return k + tail;
    }
    int joint = names.phrase(WordList.BODY_JOINTS, text.words(), k);
    int next = k + joint;
    if (joint == 0 || next >= text.size() || text.quiet()[next]) {
      return k;
    }
    boolean of =
        names.has(WordList.PARTICLES, text.word(k)) || names.has(WordList.OF_WORDS, text.word(k));
    boolean and = names.has(WordList.LIST_JOINTS, text.word(k));
    if (!of && !begun || and && !body) {
      return k;
    }
    Word word = text.word(next);
    boolean numeral =
        word.shape() == Shape.LOWER
            && NameSpelling.isNumeral(word.text())
            && next + 1 < text.size()
            && names.has(WordList.BODY_TAILS, "del " + text.text(next + 1));
    if (numeral) {
      return next + 2; // Comité del ii sector
    }
    if (!word.isCapital()) {
      return k;
    }
    boolean person =
        of
            && names.isGiven(word.cased())
            && next + 1 < text.size()
            && text.word(next + 1).isCapital();
    boolean another =
        person
            || and
                && (names.isGiven(word.cased())
                    || names.has(WordList.BODY_HEADS, word)
                    || lexicon.place(word.cased()).isPresent()
                        && !names.facts(word.cased()).common());
    return another ? k : next + 1;
  }

  /**
   * {@code la banda Bonnot}, {@code grupo «Aurora»}; {@code calle Thibaud}, {@code torre Eiffel}.
   */
  private ThingCandidate afterNoun(NameText text, int i) {
    boolean gang = names.hasHere(WordList.BODY_GANGS, text.text(i));
    boolean place = !gang && names.hasHere(WordList.PLACE_HEADS, text.text(i));
    if (!gang && !place) {
      return null;
    }
    int from = i + 1;
    if (gang
        && from < text.size()
        && names.phrase(WordList.PARTICLES, text.words(), from) == 1
        && text.text(from).length() == 3
        && from + 1 < text.size()
        && !names.facts(text.word(from + 1).cased()).common()) {
      from++; // la banda del Bonnot
    }
    if (from < text.size() && OPENING.contains(text.text(from)) && gang) {
      from++;
    }
    int end = from;
    while (end < text.size()
        && end - from < 4
        && !text.quiet()[end]
        && text.word(end).isCapital()) {
      end++;
    }
    boolean told = from > i + 1 || i > 0 && lexicon.weightBefore(text.text(i - 1)) < 0;
    if (end == from || text.word(from).shape() != Shape.CAPITAL || gang && !told) {
      return null; // a schoolmaster, «maestro de escuela X», is no school
    }
    return gang
        ? new ThingCandidate(Kind.BODY, from, end, Votes.of(BodyRule.GANG))
        : new ThingCandidate(Kind.PLACE, from, end, Votes.of(PlaceRule.OF_PLACE));
  }

  /**
   * {@code Independent Labour Party}, {@code British Museum}, {@code Sozialistische
   * Arbeiterpartei}.
   */
  private ThingCandidate closed(NameText text, int i) {
    int k = i;
    int end = i;
    boolean place = false;
    while (k < text.size() && k - i < LONGEST && !text.quiet()[k] && text.word(k).isCapital()) {
      Word word = text.word(k);
      boolean after = k > i && names.has(WordList.BODIES_AFTER, word);
      boolean body = after && names.has(WordList.BODY_HEADS, word) || k > i && endsAsBody(word);
      boolean building = after && names.has(WordList.PLACE_HEADS, word);
      if (body || building) {
        end = k + 1;
        place = building && !body;
      }
      k++;
    }
    boolean plain = text.word(i).opens() && isPlain(text.word(i)) || isTitleOfStranger(text, i);
    if (end == i || end == i + 2 && plain) {
      return null;
    }
    int whole = continued(text, i, end, !place);
    return place
        ? new ThingCandidate(Kind.PLACE, i, end, Votes.of(PlaceRule.NAMED_PLACE))
        : new ThingCandidate(Kind.BODY, i, whole, Votes.of(BodyRule.CLOSING));
  }

  /** {@code le Colonel Park}: after a title a noun of another language is a surname. */
  private boolean isTitleOfStranger(NameText text, int i) {
    return names.hasHere(WordList.TITLES, text.word(i).lower())
        && i + 1 < text.size()
        && !names.hasHere(WordList.BODIES_AFTER, text.word(i + 1).lower());
  }

  /** A capital that the sentence explains: {@code The}, {@code This}. */
  private boolean isPlain(Word word) {
    return names.weightBefore(word.lower()) != 0 || lexicon.weightBefore(word.lower()) != 0;
  }

  private boolean endsAsBody(Word word) {
    return word.text().length() > 4 && lexicon.endsAsBody(word);
  }
}
