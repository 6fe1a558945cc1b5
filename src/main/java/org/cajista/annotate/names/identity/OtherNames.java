package org.cajista.annotate.names.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cajista.annotate.names.forms.NameForm;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.Word;
import org.cajista.lang.WordList;

/**
 * Joins persons of whom the text says that they are the same: {@code Robles (llamado Lince)},
 * {@code Lince era el seudónimo de Emilio Robles}, {@code Orlov/Orloff}.
 */
final class OtherNames {
  private static final int LONGEST_GAP = 70;

  private final NameLexicon lexicon;
  private final PersonIndex people;
  private final Map<Mention, PersonCandidate> persons;
  private final Set<Mention> settled = new HashSet<>(); // by what stands right before them
  private final EquatingWords words;
  private final OtherSpellings spellings;
  private List<Mention> mentions = List.of();

  OtherNames(NameLexicon lexicon, PersonIndex people, Map<Mention, PersonCandidate> persons) {
    this.lexicon = lexicon;
    this.people = people;
    this.persons = persons;
    this.words = new EquatingWords(lexicon);
    this.spellings = new OtherSpellings(lexicon, persons);
  }

  void apply(List<Mention> all) {
    mentions = all;
    for (int i = 1; i < mentions.size(); i++) {
      Mention one = mentions.get(i - 1);
      Mention other = mentions.get(i);
      String gap = one.gapTo(other);
      if (gap.isEmpty() || gap.length() > LONGEST_GAP) {
        continue;
      }
      if (words.arePseudonymOf(gap)
          || gap.strip().equals("/") && (isLetters(one) || isLetters(other))) {
        unite(person(other), person(one));
        settled.add(other);
      } else if (words.saySame(gap)) {
        same(one, other, words.tellNameAtBirth(gap));
        settled.add(other);
      } else if (isOtherNameInBrackets(one, other) || spellings.areOne(one, other, settled)) {
        unite(person(one), person(other));
        settled.add(other);
      }
    }
    new SecondGivenNames(lexicon, people, persons).apply(mentions);
    givenNamesInBrackets();
    pseudonymsOfHeads(mentions);
  }

  /**
   * {@code Leo Lince (Robles)}, where somebody is called Leo Robles; {@code Lince (Emilio Robles)}.
   */
  private boolean isOtherNameInBrackets(Mention one, Mention other) {
    if (!one.gapTo(other).strip().equals("(") || !closes(other) || person(one) == person(other)) {
      return false;
    }
    boolean pseudonym =
        one.form().isSingle()
            && other.form().isFull()
            && !other.form().isInitialed()
            && !person(one).hasFullForm()
            && !lexicon.isGiven(one.form().surname());
    boolean surname =
        one.form().isFull()
            && other.form().isSingle()
            && person(other).hasFullForm()
            && person(other).agrees(one.form());
    return pseudonym || surname;
  }

  /** {@code V. K.}: letters only. */
  private static boolean isLetters(Mention mention) {
    return mention.form().surnames().isEmpty() && mention.form().isInitialed();
  }

  /**
   * {@code Olmedo (D. Ramón)}: in lists the given name stands in brackets after the surname. Where
   * others of the surname stand so too, nobody knows whom the surname alone means.
   */
  private void givenNamesInBrackets() {
    Map<String, Set<String>> bearers = new HashMap<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 1; i < mentions.size(); i++) {
      if (isGivenNameOf(mentions.get(i - 1), mentions.get(i))) {
        places.add(i);
        bearers
            .computeIfAbsent(surname(mentions.get(i - 1)), any -> new HashSet<>())
            .add(surname(mentions.get(i)));
      }
    }
    for (int i : places) {
      Mention one = mentions.get(i - 1);
      Mention other = mentions.get(i);
      if (bearers.get(surname(one)).size() == 1
          && person(one) != person(other)
          && !person(one).hasFullForm()) {
        unite(person(one), person(other));
        settled.add(other);
      }
    }
  }

  private String surname(Mention mention) {
    return lexicon.key(mention.form().surname());
  }

  private boolean isGivenNameOf(Mention one, Mention other) {
    List<Word> words = lexicon.words(one.gapTo(other));
    boolean bracket = !words.isEmpty() && words.get(0).is("(") && closes(other);
    return bracket
        && (words.size() == 1 || lexicon.phraseBefore(WordList.TITLES, words, words.size()))
        && one.form().isSingle()
        && other.form().isSingle()
        && !lexicon.isGiven(one.form().text())
        && lexicon.isGiven(other.form().text());
  }

  private static boolean closes(Mention mention) {
    return mention.text().startsWith(")", mention.mark().end());
  }

  private void same(Mention one, Mention other, boolean atBirth) {
    PersonCandidate first = persons.get(one).self();
    PersonCandidate second = persons.get(other).self();
    if (first == second) {
      return;
    }
    if (atBirth && other.form().isFull() && first.mayBe(second)) { // Robles (nacida Dora Sorel)
      unite(first, second);
      return;
    }
    Optional<PersonCandidate> calledSo = relative(first, other.form());
    if (calledSo.isPresent()) { // Pedro Robles, llamado Emilio
      unite(calledSo.get(), first);
      persons.put(other, calledSo.get().self());
      return;
    }
    if (other.form().isSingle() && second.hasFullForm() && !second.agrees(first)) {
      rebind(other.form(), second, first); // another person has this name too
      persons.put(other, first);
      people.add(first, other.form());
    } else if (one.form().isSingle() && first.hasFullForm() && !first.agrees(second)) {
      persons.put(one, second);
      people.add(second, one.form());
    } else {
      unite(first, second);
    }
  }

  /** Returns the other person with a surname of {@code someone} who has this given name. */
  private Optional<PersonCandidate> relative(PersonCandidate someone, NameForm form) {
    boolean given = form.isSingle() && lexicon.isGiven(form.surname()) && someone.hasFullForm();
    return !given
        ? Optional.empty()
        : people.withGiven(form.surname()).stream()
            .filter(other -> other != someone && other.hasFullForm())
            .filter(other -> PersonIndex.shareSurname(other, someone, lexicon))
            .findFirst();
  }

  /**
   * Gives the surname alone, of which the text says that it is another name of {@code bearer}, to
   * the bearer wherever nobody of the full name that has it stands in the passage. A given name
   * alone is many people's.
   */
  private void rebind(NameForm form, PersonCandidate before, PersonCandidate bearer) {
    if (lexicon.isGiven(form.surname())) {
      return;
    }
    String key = lexicon.key(form.surname());
    Set<Integer> full = new HashSet<>();
    for (Mention mention : mentions) {
      if (!mention.form().isSingle() && person(mention) == before) {
        full.add(mention.leaf());
      }
    }
    for (Mention mention : mentions) {
      boolean bare = mention.form().isSingle() && lexicon.key(mention.form().surname()).equals(key);
      if (bare && person(mention) == before && !full.contains(mention.leaf())) {
        persons.put(mention, bearer);
        people.add(bearer, mention.form());
      }
    }
  }

  private PersonCandidate person(Mention mention) {
    return persons.get(mention).self();
  }

  private void unite(PersonCandidate one, PersonCandidate other) {
    PersonCandidate kept = one.count() >= other.count() ? one : other;
    PersonCandidate gone = kept == one ? other : one;
    people.unite(kept, gone);
  }

  /**
   * In a note on somebody, which begins with her name, «under the pseudonym of X» speaks of her:
   * {@code Emilio Robles (1871-1919) … bajo el seudónimo de Lince}.
   */
  private void pseudonymsOfHeads(List<Mention> mentions) {
    Mention head = null;
    for (Mention mention : mentions) {
      if (head == null || head.leaf() != mention.leaf()) {
        head = mention.mark().start() <= 2 ? mention : null;
      }
      if (mention.traits().life().isKnown()) {
        head = mention;
      }
      if (head == null || head == mention || settled.contains(mention)) {
        continue;
      }
      List<Word> before = lexicon.words(lastWords(mention));
      boolean told = lexicon.phraseBefore(WordList.PSEUDONYM_WORDS, before, before.size());
      boolean name = mention.form().isSingle() || mention.form().isFull();
      if (told && name && person(mention) != person(head)) {
        if (mention.form().isSingle() && person(mention).hasFullForm()) {
          persons.put(mention, person(head));
          people.add(person(head), mention.form());
        } else {
          unite(person(head), person(mention));
        }
      }
    }
  }

  private static String lastWords(Mention mention) {
    int start = mention.mark().start();
    return mention.text().substring(Math.max(0, start - 40), start).replaceAll("[:«“\"\\s]+$", "");
  }
}
