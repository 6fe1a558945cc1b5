package org.cajista.annotate.names.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.annotate.names.forms.NameForm;
import org.cajista.annotate.names.forms.NameLexicon;

/**
 * Finds out which names belong to which person. Full names come first, since they distinguish
 * persons with the same surname; then initials with a surname; then, in reading order, short names:
 * a surname, a given name, initials.
 */
final class IdentityResolver {
  /** The least number of mentions of a person whose name can correct a slip of the pen. */
  private static final int WELL_KNOWN = 3;

  /** The least number of letters of a surname that hardly two persons write nearly alike. */
  private static final int LONG = 9;

  /** An initial, and in French «Monsieur». */
  private static final List<String> COURTESY = List.of("M.");

  private final NameLexicon lexicon;
  private final PersonIndex people;
  private final PartsOfNames partly;
  private final Occupations occupations;
  private final List<Mention> mentions;
  private final Map<Mention, PersonCandidate> persons =
      new IdentityHashMap<>(); // each is one mention
  private final Map<String, Integer> singles = new HashMap<>(); // how often each stands

  /**
   * @param people the persons known beforehand
   * @param mentions in reading order
   */
  IdentityResolver(NameLexicon lexicon, PersonIndex people, List<Mention> mentions) {
    this.lexicon = lexicon;
    this.people = people;
    this.partly = new PartsOfNames(lexicon, people);
    this.occupations = new Occupations(lexicon, mentions);
    this.mentions = mentions;
  }

  /** The person of each mention. */
  Map<Mention, PersonCandidate> resolve() {
    for (Mention mention : mentions) {
      NameForm form = mention.form();
      singles.merge(form.text(), 1, Integer::sum);
      Optional<PersonCandidate> known = people.known(form).filter(one -> one.mayBe(mention));
      boolean sure = !form.endsInPatronymic() && !form.endsInInitial();
      if (known.isPresent()) { // as the edition says
        assign(mention, joined(known, form));
      } else if (form.isFull() && !form.isInitialed() && sure) {
        assign(mention, full(mention));
      }
    }
    for (Mention mention : mentions) {
      NameForm form = mention.form();
      boolean open = persons.get(mention) == null && form.isFull();
      if (open && form.endsInPatronymic()) {
        assign(mention, withPatronymic(mention));
      } else if (open && !form.isInitialed() && form.endsInInitial()) {
        assign(mention, full(mention));
      }
    }
    for (Mention mention : mentions) {
      if (persons.get(mention) == null && mention.form().isFull() && mention.form().isInitialed()) {
        assign(mention, initialed(mention));
      }
    }
    for (Mention mention : mentions) {
      PersonCandidate someone = persons.get(mention);
      if (someone == null) {
        assign(mention, shortly(mention));
      }
    }
    new SlipsOfThePen(people, persons).apply(mentions);
    new OtherNames(lexicon, people, persons).apply(mentions);
    return persons;
  }

  private void assign(Mention mention, PersonCandidate someone) {
    persons.put(mention, someone);
    someone.seen(mention);
  }

  private PersonCandidate joined(Optional<PersonCandidate> someone, NameForm form) {
    someone.ifPresent(known -> people.add(known, form));
    return someone.orElseGet(() -> people.create(form));
  }

  private PersonCandidate full(Mention mention) {
    NameForm form = mention.form();
    if (form.surnames().isEmpty()) { // a sovereign
      return joined(
          people.withGiven(form.given().get(0)).stream()
              .filter(known -> known.agrees(form) && known.mayBe(mention))
              .findFirst(),
          form);
    }
    if (form.endsInInitial()) { // Vera P.
      Optional<PersonCandidate> known =
          people.withGiven(form.given().get(0)).stream()
              .filter(someone -> someone.hasSurnameWith(form.surname()))
              .filter(someone -> someone.hasGiven(form.given().get(0)))
              .findFirst();
      return joined(known, form);
    }
    Optional<PersonCandidate> someone =
        withSurname(mention).stream()
            .findFirst()
            .or(
                () ->
                    people.withSimilarSurname(form, 1).stream()
                        .filter(known -> known.sharesGiven(form) && known.mayBe(mention))
                        .findFirst())
            .or(
                () ->
                    people.withOtherVowels(form).stream()
                        .filter(known -> known.mayBe(mention))
                        .findFirst())
            .or(
                () ->
                    people.withOtherCut(form).stream()
                        .filter(known -> known.mayBe(mention))
                        .findFirst());
    return joined(someone, form);
  }

  private PersonCandidate initialed(Mention mention) {
    NameForm form = mention.form();
    List<PersonCandidate> candidates = withSurname(mention);
    if (candidates.isEmpty()) {
      boolean sure = lexicon.key(form.surname()).length() >= LONG; // so long a one is rare
      candidates = people.withSimilarSurname(form, sure ? 1 : WELL_KNOWN);
    }
    if (candidates.isEmpty() && form.given().equals(COURTESY)) { // M. Robles, not Manuel Robles
      List<PersonCandidate> all =
          MeantPerson.spelt(people.withSurname(NameForm.of(form.surname(), lexicon)), form);
      if (all.size() == 1 && all.get(0).mayBe(mention)) {
        return all.get(0);
      }
    }
    return joined(MeantPerson.choose(candidates, mention), form);
  }

  /** Returns the persons with this surname who fit the words around the name. */
  private List<PersonCandidate> withSurname(Mention mention) {
    return people.withSurname(mention.form()).stream()
        .filter(known -> known.mayBe(mention))
        .toList();
  }

  /** Returns a surname, a given name with or without patronymic, or initials. */
  private PersonCandidate shortly(Mention mention) {
    NameForm form = mention.form();
    if (form.isSingle()) {
      return single(mention);
    }
    if (form.letters().length() == 1) { // el doctor N.
      return joined(
          MeantPerson.choose(people.inPassageWithHead(form.letters(), mention), mention)
              .or(() -> nearLetter(mention)),
          form);
    }
    if (form.surnames().isEmpty() && form.isInitialed()) {
      return joined(MeantPerson.choose(people.withLetters(form.letters()), mention), form);
    }
    return joined(MeantPerson.choose(withSurname(mention), mention), form);
  }

  /**
   * {@code Vera Ivanovna}: a person with this patronymic, or else a surname that looks like a
   * patronymic.
   */
  private PersonCandidate withPatronymic(Mention mention) {
    NameForm form = mention.form();
    List<PersonCandidate> candidates =
        people.withGiven(form.given().get(0)).stream()
            .filter(someone -> someone.hasPatronymic(form))
            .toList();
    Optional<PersonCandidate> someone = MeantPerson.choose(candidates, mention);
    if (someone.isPresent()) {
      return joined(someone, form);
    }
    Optional<PersonCandidate> near = withoutPatronymic(mention);
    return near.isPresent() ? joined(near, form) : full(mention);
  }

  /**
   * Returns the only person near by who has this given name and no known patronymic; empty if the
   * document uses the patronymic as a surname.
   */
  private Optional<PersonCandidate> withoutPatronymic(Mention mention) {
    NameForm form = mention.form();
    String given = form.given().get(0);
    boolean surname =
        singles.containsKey(form.surname())
            || people.withSurname(NameForm.of(form.surname(), lexicon)).size() > 0;
    List<PersonCandidate> near =
        people.withGiven(given).stream()
            .filter(
                someone ->
                    someone.places().distance(mention) <= Whereabouts.CLOSE
                        && someone.hasGiven(given))
            .filter(someone -> someone.mayBe(mention) && someone.hasSurname())
            .toList();
    return near.size() == 1 && !surname && !near.get(0).hasPatronymic()
        ? Optional.of(near.get(0))
        : Optional.empty();
  }

  private PersonCandidate single(Mention mention) {
    NameForm form = mention.form();
    List<PersonCandidate> all = MeantPerson.withoutLadies(withSurname(mention), mention);
    List<PersonCandidate> candidates = occupations.fitting(all, mention);
    if (candidates.isEmpty() && !all.isEmpty()) {
      return people.create(form);
    }
    Optional<PersonCandidate> bySurname = MeantPerson.choose(candidates, mention);
    boolean here = bySurname.filter(known -> known.places().isIn(mention)).isPresent();
    if (lexicon.isGiven(form.surname()) && !here) {
      Optional<PersonCandidate> byGiven = nearGiven(mention);
      if (byGiven.isPresent() && !bySurname.filter(known -> isSurnameOf(known, form)).isPresent()) {
        people.add(byGiven.get(), form);
        return byGiven.get();
      }
    }
    Optional<PersonCandidate> half =
        bySurname.filter(known -> known.isSpelt(form)).isPresent()
            ? Optional.empty()
            : partly.half(mention);
    return joined(half.or(() -> bySurname).or(() -> part(mention)), form);
  }

  /** Returns whom a name means that is nobody's surname as it stands: cut short, a part, a slip. */
  private Optional<PersonCandidate> part(Mention mention) {
    NameForm form = mention.form();
    Optional<PersonCandidate> someone = Optional.empty();
    if (mention.text().charAt(mention.mark().end() - 1) == '.') {
      someone = MeantPerson.choose(people.inPassageWithHead(form.surname(), mention), mention);
    }
    if (someone.isEmpty() && lexicon.isGiven(form.surname())) {
      someone = onlyGiven(form);
    }
    return someone.or(() -> partly.of(mention)).or(() -> slip(mention));
  }

  /** A slip of the pen is rare, and the right name is not. */
  private Optional<PersonCandidate> slip(Mention mention) {
    NameForm form = mention.form();
    int known = Math.max(WELL_KNOWN, 10 * singles.getOrDefault(form.text(), 0));
    return MeantPerson.choose(people.withSimilarSurname(form, known), mention);
  }

  /** True if the name, which can be a given name, is the surname of {@code known}. */
  private boolean isSurnameOf(PersonCandidate known, NameForm form) {
    return known.hasFullForm() && known.filesUnder(lexicon.key(form.surname()));
  }

  /** Returns the person who is known by this given name alone. */
  private Optional<PersonCandidate> onlyGiven(NameForm form) {
    return people.withGiven(form.surname().replaceAll("-.*", "")).stream()
        .filter(someone -> !someone.hasFullForm())
        .findFirst();
  }

  /** Returns the person who was called by this letter shortly before. */
  private Optional<PersonCandidate> nearLetter(Mention mention) {
    return people.withLetters(mention.form().letters()).stream()
        .filter(
            someone ->
                someone.mayBe(mention) && someone.places().distance(mention) <= Whereabouts.NEAR)
        .min(Comparator.comparingInt(someone -> someone.places().distance(mention)));
  }

  /** Returns the person with this given name who was named shortly before. */
  private Optional<PersonCandidate> nearGiven(Mention mention) {
    List<PersonCandidate> near = new ArrayList<>();
    for (PersonCandidate someone : people.withGiven(mention.form().surname())) {
      boolean fits = someone.hasGiven(mention.form().surname()) && someone.mayBe(mention);
      if (fits && someone.places().distance(mention) <= Whereabouts.NEAR) {
        near.add(someone);
      }
    }
    return near.stream().min((a, b) -> a.places().distance(mention) - b.places().distance(mention));
  }
}
