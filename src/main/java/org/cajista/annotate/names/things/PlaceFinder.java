package org.cajista.annotate.names.things;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cajista.annotate.names.evidence.NameContext;
import org.cajista.annotate.names.evidence.NameEvidence;
import org.cajista.annotate.names.evidence.NameRule;
import org.cajista.annotate.names.evidence.PlaceContext;
import org.cajista.annotate.names.evidence.PlaceReading;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word;
import org.cajista.annotate.names.forms.Word.Shape;
import org.cajista.annotate.names.forms.WordFacts;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.model.register.NamedThing.Kind;
import org.cajista.report.Votes;

/** Finds places by what lists and the gazetteer know, and by the words around them. */
final class PlaceFinder implements PlaceReading {
  private static final Set<String> BETWEEN = Set.of(",", "(", "-", "–", "—", "/");

  private static final double[] TOWNS = {0, 0.5, 1, 2, 2.5}; // votes by rank

  private final ThingLexicon lexicon;
  private final NameLexicon names;
  private final ThingEvidence evidence;
  private final NameEvidence persons;

  PlaceFinder(ThingLexicon lexicon, ThingEvidence evidence, NameEvidence persons) {
    this.lexicon = lexicon;
    this.names = lexicon.names();
    this.evidence = evidence;
    this.persons = persons;
  }

  /** Learns what the words around capitalised words say in one passage. */
  void read(NameText text) {
    for (int i = 0; i < text.size(); i++) {
      Word word = text.word(i);
      if (word.isCapital() && !text.quiet()[i]) {
        evidence.meet(word, around(text, i, i + 1).sum());
      }
    }
  }

  /** Returns the candidates among the words that are not {@code taken}, each with its votes. */
  List<ThingCandidate> find(NameText text, Block.Role role, BitSet taken) {
    List<ThingCandidate> found = new ArrayList<>();
    int last = -2; // where the last place ends
    for (int i = 0; i < text.size(); i++) {
      boolean open = !taken.get(i) && (!text.quiet()[i] || text.imprints().get(i));
      Word word = text.word(i);
      boolean small = word.shape() == Shape.LOWER && word.text().length() < 5;
      boolean pronoun = word.shape() == Shape.CAPITAL && names.isFunctionWord(word); // on Monday
      if (!open || pronoun || !word.isCapital() && !small) {
        continue;
      }
      int end = word.isCapital() ? Math.max(i + 1, freeEnd(text, i, taken)) : i + 1;
      Optional<ListedPlace> listed =
          lexicon.place(text.phrase(i, end)).or(() -> lexicon.place(word.cased()));
      if (small && (listed.isEmpty() || listed.get().rank() < ListedPlace.LISTED)) {
        continue;
      }
      Votes votes = votes(text, i, end, listed);
      boolean beside = last == i - 1 && i > 1 && isBetween(text, i - 1);
      votes.castIf(beside && !text.imprints().get(i - 2), PlaceRule.BESIDE);
      votes.castIf(role == Block.Role.DATELINE, PlaceRule.DATELINE);
      found.add(new ThingCandidate(Kind.PLACE, i, end, votes));
      if (votes.sum() >= PlaceRule.ENOUGH.weight()) {
        last = end;
      }
      i = end - 1;
    }
    return found;
  }

  @Override
  public Votes votes(NameText text, int from, int to) {
    Optional<ListedPlace> listed = lexicon.place(text.phrase(from, to));
    if (to > from + 1) { // of several words only what the lists have as a whole
      return listed.filter(place -> place.rank() == ListedPlace.LISTED).isEmpty()
          ? new Votes()
          : new Votes().cast(PlaceRule.LISTED_WHOLE).add(around(text, from, to));
    }
    return votes(text, from, to, listed.or(() -> lexicon.place(text.word(from).cased())));
  }

  @Override
  public Votes againstPerson(NameText text, int from, int to) {
    Word word = text.word(from);
    if (to > from + 1 || persons.surnames(word.text()) > 0 || names.facts(word.cased()).person()) {
      return new Votes();
    }
    boolean town =
        persons.company(word.text()) <= 0
            && lexicon.place(word.cased()).filter(place -> place.rank() > 1).isPresent();
    return new Votes()
        .castIf(town, NameRule.TOWN)
        .castIf(isToldElsewhere(word), NameRule.PLACE_ELSEWHERE);
  }

  /** True if the document tells a place by the word, which is no ordinary word and no surname. */
  private boolean isToldElsewhere(Word word) {
    WordFacts facts = names.facts(word.cased());
    boolean ordinary = facts.common() || facts.foreign() || facts.person();
    return !ordinary && persons.surnames(word.text()) == 0 && evidence.isToldPlace(word);
  }

  @Override
  public double enough() {
    return PlaceRule.ENOUGH.weight();
  }

  private int freeEnd(NameText text, int i, BitSet taken) {
    int end = lexicon.listedEnd(text, i);
    int next = taken.nextSetBit(i);
    return next >= 0 && next < end ? i : end;
  }

  private boolean isBetween(NameText text, int i) {
    return BETWEEN.contains(text.text(i)) || names.has(WordList.LIST_JOINTS, text.word(i));
  }

  private Votes votes(NameText text, int from, int to, Optional<ListedPlace> listed) {
    Word word = text.word(from);
    Votes votes = new Votes();
    listed.ifPresent(
        place -> {
          if (place.rank() == ListedPlace.LISTED) {
            votes.cast(PlaceRule.LISTED);
          } else {
            votes.cast(PlaceRule.TOWN, TOWNS[place.rank()]);
          }
        });
    if (to == from + 1) {
      votes.add(ofWord(text, from, listed));
    }
    boolean known = listed.filter(place -> place.rank() >= ListedPlace.CITY).isPresent();
    double around = around(text, from, to).sum();
    double company = bound(evidence.company(word));
    if (isToldElsewhere(word)) {
      company = PlaceRule.COMPANY.weight();
    }
    return votes
        .add(around(text, from, to))
        .castIf(text.imprints().get(from), PlaceRule.IMPRINT)
        .cast(PlaceRule.COMPANY, known && !isGiven(word) ? Math.max(0, company) : company)
        .cast(PlaceRule.ANYWAY, known && around < -1 ? -around - 1 : 0);
  }

  private boolean isGiven(Word word) {
    return names.facts(word.cased()).given();
  }

  private static double bound(double company) {
    double most = PlaceRule.COMPANY.weight();
    return Math.max(-most, Math.min(most, company));
  }

  /** Returns what the word itself says. */
  private Votes ofWord(NameText text, int i, Optional<ListedPlace> listed) {
    Word word = text.word(i);
    String name = word.cased();
    WordFacts facts = names.facts(name);
    boolean known = listed.filter(place -> place.rank() == ListedPlace.LISTED).isPresent();
    Votes votes =
        new Votes()
            .castIf(facts.place() && !known, PlaceRule.DICTIONARY)
            .castIf(names.isStrange(name) && listed.isEmpty(), PlaceRule.STRANGE);
    int surnames = persons.surnames(word.text());
    boolean city = listed.filter(place -> place.rank() >= ListedPlace.CITY).isPresent();
    boolean country = lexicon.isCountry(name) && !persons.isGivenName(word.text());
    if (surnames > 0 && !(city && surnames * 4 < persons.seen(word.text()))) {
      votes.cast(PlaceRule.SURNAME);
    } else if (!country && (facts.given() || facts.person() && !facts.place())) {
      votes.cast(PlaceRule.PERSON);
    }
    // where nouns or all letters are capitals, an ordinary word is rather that than a place
    boolean noun = (names.capitalNouns() || isAmongCapitals(text, i)) && !word.opens();
    double ordinary = noun ? PlaceRule.ORDINARY.weight() : ordinary(word, known);
    return votes
        .cast(PlaceRule.ORDINARY, facts.common() ? ordinary : 0)
        .castIf(facts.foreign() && !facts.place() && !known && !facts.person(), PlaceRule.FOREIGN)
        .castIf(!known && isBesideCapital(text, i), PlaceRule.PART);
  }

  /** True in a line of capitals, where a capital says nothing: {@code LLAMADO COMO SU PADRE}. */
  private static boolean isAmongCapitals(NameText text, int i) {
    return text.word(i).shape() == Shape.CAPITALS
        && (i > 0 && text.word(i - 1).shape() == Shape.CAPITALS
            || i + 1 < text.size() && text.word(i + 1).shape() == Shape.CAPITALS);
  }

  private static double ordinary(Word word, boolean known) {
    double weight = known ? -1 : PlaceRule.ORDINARY.weight();
    return word.opens() ? weight - 2 : weight;
  }

  private static boolean isBesideCapital(NameText text, int i) {
    boolean before =
        i > 0
            && (text.word(i - 1).isCapital() && !text.word(i - 1).opens()
                || text.word(i - 1).isInitial());
    boolean after =
        i + 1 < text.size() && (text.word(i + 1).isCapital() || text.word(i + 1).isInitial());
    return before || after;
  }

  /** Returns what the words around say. */
  private Votes around(NameText text, int from, int to) {
    Votes votes = new Votes();
    String before = text.text(from - 1);
    if (isOfPlace(text, from)) {
      votes.cast(PlaceRule.OF_PLACE);
    } else if (names.phraseBefore(WordList.TITLES, text.words(), from)
        || names.phraseBefore(WordList.PERSON_NOUNS, text.words(), from)) {
      votes.cast(PlaceRule.TITLED);
    } else {
      votes.cast(PlaceRule.BEFORE, lexicon.weightBefore(before));
    }
    votes.castIf(PlaceContext.isAfterMotion(text, from, names), PlaceRule.MOTION);
    boolean verb =
        NameContext.isPersonVerb(text, from - 1, names)
            || NameContext.isPersonVerb(text, to, names);
    return votes.castIf(verb, PlaceRule.VERB);
  }

  /** {@code ciudad de X}, {@code alrededores de la X}. */
  private boolean isOfPlace(NameText text, int from) {
    int of = from - 1;
    if (of > 0 && names.has(WordList.NAME_ARTICLES, text.text(of))) {
      of--;
    }
    boolean joint =
        of > 0 && names.has(WordList.OF_WORDS, text.text(of))
            || of > 0 && names.has(WordList.PARTICLES, text.text(of));
    return joint && names.has(WordList.PLACE_NOUNS, text.text(of - 1));
  }
}
