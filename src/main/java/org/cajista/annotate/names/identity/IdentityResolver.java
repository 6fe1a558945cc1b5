package org.cajista.annotate.names.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.annotate.names.forms.NameForm;
import org.cajista.annotate.names.forms.NameKey;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.Sex;

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
  private Occupations occupations;
  private final Map<Mention, PersonCandidate> persons =
      new IdentityHashMap<>(); // each is one mention
  private final Map<String, Integer> singles = new HashMap<>(); // how often each stands

  /**
   * @param people the persons known beforehand
   */
  IdentityResolver(NameLexicon lexicon, PersonIndex people) {
    this.lexicon = lexicon;
    this.people = people;
    this.partly = new PartsOfNames(lexicon, people);
    this.occupations = new Occupations(lexicon, List.of());
  }

  /** The person of each mention. */
  Map<Mention, PersonCandidate> resolve(List<Mention> mentions) {
    occupations = new Occupations(lexicon, mentions);
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
              .filter(someone -> hasGiven(someone, form.given().get(0)))
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
      List<PersonCandidate> all = people.withSurname(NameForm.of(form.surname(), lexicon));
      if (all.size() == 1 && all.get(0).mayBe(mention)) {
        return all.get(0);
      }
    }
    return joined(PersonIndex.choose(candidates, mention), form);
  }

  /** Returns the persons with this surname who fit the words around the name. */
  private List<PersonCandidate> withSurname(Mention mention) {
    return people.withSurname(mention.form()).stream()
        .filter(known -> known.mayBe(mention))
        .toList();
  }

  /**
   * A surname alone does not mean a lady who is never named without her title, nor one who is never
   * named by her surname alone while somebody else shortly before is, but another person.
   */
  private static List<PersonCandidate> withoutLadies(
      List<PersonCandidate> candidates, Mention mention) {
    NameForm form = mention.form();
    boolean bare = mention.traits().sex() == Sex.UNKNOWN;
    boolean usual =
        candidates.stream()
            .anyMatch(
                known ->
                    !known.isLady() && known.count(form) > 0 && known.since(mention) <= PersonCandidate.NEAR);
    List<PersonCandidate> others =
        candidates.stream()
            .filter(known -> !known.isOnlyTitledLady())
            .filter(known -> !usual || !known.isLady() || known.count(form) > 0)
            .toList();
    return bare && !others.isEmpty() ? others : candidates;
  }

  /** Returns a surname, a given name with or without patronymic, or initials. */
  private PersonCandidate shortly(Mention mention) {
    NameForm form = mention.form();
    if (form.isSingle()) {
      return single(mention);
    }
    if (form.letters().length() == 1) { // el doctor N.
      return joined(
          PersonIndex.choose(people.inPassageWithHead(form.letters(), mention), mention)
              .or(() -> nearLetter(mention)),
          form);
    }
    if (form.surnames().isEmpty() && form.isInitialed()) {
      return joined(PersonIndex.choose(people.withLetters(form.letters()), mention), form);
    }
    return joined(PersonIndex.choose(withSurname(mention), mention), form);
  }

  /**
   * {@code Vera Ivanovna}: a person with this patronymic, or else a surname that looks like a
   * patronymic.
   */
  private PersonCandidate withPatronymic(Mention mention) {
    NameForm form = mention.form();
    List<PersonCandidate> candidates =
        people.withGiven(form.given().get(0)).stream()
            .filter(someone -> hasPatronymic(someone, form))
            .toList();
    Optional<PersonCandidate> someone = PersonIndex.choose(candidates, mention);
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
            .filter(someone -> someone.distance(mention) <= PersonCandidate.CLOSE && hasGiven(someone, given))
            .filter(someone -> someone.mayBe(mention) && someone.hasSurname())
            .toList();
    return near.size() == 1 && !surname && !near.get(0).hasPatronymic()
        ? Optional.of(near.get(0))
        : Optional.empty();
  }

  private boolean hasPatronymic(PersonCandidate someone, NameForm form) {
    String key = lexicon.key(form.surname());
    return someone.forms().stream()
        .anyMatch(known -> areAlike(lexicon.key(known.patronymic()), key));
  }

  private static boolean areAlike(String one, String other) {
    return !one.isEmpty() && NameKey.areNear(one, other);
  }

  private PersonCandidate single(Mention mention) {
    NameForm form = mention.form();
    List<PersonCandidate> all = withoutLadies(withSurname(mention), mention);
    List<PersonCandidate> candidates = occupations.fitting(all, mention);
    if (candidates.isEmpty() && !all.isEmpty()) {
      return people.create(form);
    }
    Optional<PersonCandidate> bySurname = PersonIndex.choose(candidates, mention);
    boolean here = bySurname.filter(known -> known.isIn(mention)).isPresent();
    if (lexicon.isGiven(form.surname()) && !here) {
      Optional<PersonCandidate> byGiven = nearGiven(mention);
      if (byGiven.isPresent() && !bySurname.filter(known -> isSurnameOf(known, form)).isPresent()) {
        people.add(byGiven.get(), form);
        return byGiven.get();
      }
    }
    boolean cut = mention.text().charAt(mention.mark().end() - 1) == '.';
    if (bySurname.isEmpty() && cut) {
      bySurname = PersonIndex.choose(people.inPassageWithHead(form.surname(), mention), mention);
    }
    if (bySurname.isEmpty() && lexicon.isGiven(form.surname())) {
      bySurname = onlyGiven(form);
    }
    Optional<PersonCandidate> half =
        bySurname.filter(known -> known.isSpelt(form)).isPresent()
            ? Optional.empty()
            : partly.half(mention);
    if (bySurname.isEmpty() || half.isPresent()) {
      bySurname = half.or(() -> partly.of(mention));
    }
    if (bySurname.isEmpty()) { // a slip of the pen is rare, and the right name is not
      int known = Math.max(WELL_KNOWN, 10 * singles.getOrDefault(form.text(), 0));
      bySurname = PersonIndex.choose(people.withSimilarSurname(form, known), mention);
    }
    return joined(bySurname, form);
  }

  /** True if the name, which can be a given name, is the surname of {@code known}. */
  private boolean isSurnameOf(PersonCandidate known, NameForm form) {
    return known.hasFullForm() && known.filesUnder(lexicon.key(form.surname()));
  }

  private boolean hasGiven(PersonCandidate someone, String given) {
    return someone.forms().stream()
        .anyMatch(
            form ->
                !form.given().isEmpty()
                    && lexicon.key(form.given().get(0)).equals(lexicon.key(given)));
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
        .filter(someone -> someone.mayBe(mention) && someone.distance(mention) <= PersonCandidate.NEAR)
        .min(Comparator.comparingInt(someone -> someone.distance(mention)));
  }

  /** Returns the person with this given name who was named shortly before. */
  private Optional<PersonCandidate> nearGiven(Mention mention) {
    List<PersonCandidate> near = new ArrayList<>();
    for (PersonCandidate someone : people.withGiven(mention.form().surname())) {
      boolean fits = hasGiven(someone, mention.form().surname()) && someone.mayBe(mention);
      if (fits && someone.distance(mention) <= PersonCandidate.NEAR) {
        near.add(someone);
      }
    }
    return near.stream().min((a, b) -> a.distance(mention) - b.distance(mention));
  }
}
