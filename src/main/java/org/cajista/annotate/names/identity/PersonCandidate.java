package org.cajista.annotate.names.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cajista.annotate.names.forms.NameForm;
import org.cajista.annotate.names.forms.NameKey;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameSpelling;
import org.cajista.annotate.names.forms.Sex;

/** A person with the names found so far. */
final class PersonCandidate {
  private final NameLexicon lexicon;
  private final GivenNameMatch givenNames;
  private final List<NameForm> forms = new ArrayList<>();

  /**
   * One form for each thing that stands before the surname, and for each two surnames: what agrees
   * with it agrees with all.
   */
  private final Map<List<String>, NameForm> fronts = new LinkedHashMap<>();

  private final Map<String, Integer> counts = new LinkedHashMap<>(); // by the form's text
  private int count;

  private final Set<String> surnames = new HashSet<>(); // keys of the last one of each form
  private final Whereabouts places = new Whereabouts();
  private PersonTraits traits = PersonTraits.NONE;
  private PersonCandidate heir; // who took her over, or null

  PersonCandidate(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.givenNames = new GivenNameMatch(lexicon);
  }

  /** Learns one more form of the name, or the same once more. */
  void add(NameForm form) {
    count++;
    if (counts.merge(form.text(), 1, Integer::sum) == 1) {
      keep(form);
    }
  }

  private void keep(NameForm form) {
    forms.add(form);
    String given = form.given().isEmpty() ? "" : form.given().get(0);
    String two = form.surnames().size() > 1 ? String.join(" ", form.surnames()) : "";
    fronts.putIfAbsent(List.of(form.numeral(), given, middle(form), two), form);
    if (!form.isSingle() || !lexicon.isGiven(form.surname())) {
      surnames.add(lexicon.key(form.surname()));
    }
  }

  /** True if a name of hers has the surname with {@code key} last; a given name is none. */
  boolean filesUnder(String key) {
    return surnames.contains(key);
  }

  /** Returns this person, or the person with whom this one was joined. */
  PersonCandidate self() {
    PersonCandidate self = this;
    while (self.heir != null) {
      self = self.heir;
    }
    return self;
  }

  /** Adds everything that is known about {@code other}, who is the same person. */
  void takeOver(PersonCandidate other) {
    other.heir = this;
    for (NameForm form : other.forms) {
      if (!counts.containsKey(form.text())) {
        keep(form);
      }
      counts.merge(form.text(), other.counts.get(form.text()), Integer::sum);
    }
    count += other.count;
    places.add(other.places);
    traits = traits.and(other.traits);
  }

  void seen(Mention mention) {
    places.add(mention);
    traits = traits.and(mention.traits());
  }

  /** Adds what the edition knows about this person. */
  void know(PersonTraits told) {
    traits = told.and(traits);
  }

  /** True if the words around the name fit this person. */
  boolean mayBe(Mention mention) {
    return traits.agree(mention.traits());
  }

  /** True if the facts about the two do not contradict each other. */
  boolean mayBe(PersonCandidate other) {
    return traits.agree(other.traits);
  }

  List<NameForm> forms() {
    return forms;
  }

  int count() {
    return count;
  }

  int count(NameForm form) {
    return counts.getOrDefault(form.text(), 0);
  }

  /** Returns where she is named. */
  Whereabouts places() {
    return places;
  }

  /** True if she is known by a title and a surname only: {@code Mme Robles}. */
  boolean isOnlyTitledLady() {
    return isLady() && !hasFullForm();
  }

  boolean isLady() {
    return traits.sex() == Sex.FEMININE;
  }

  /** True if a surname is known that is not a patronymic. */
  boolean hasSurname() {
    return forms.stream()
        .anyMatch(form -> form.isFull() && !form.surname().isEmpty() && !form.endsInPatronymic());
  }

  /** True if a surname of hers is written as in {@code form}. */
  boolean isSpelt(NameForm form) {
    String surname = NameSpelling.fold(form.surname());
    return forms.stream().anyMatch(known -> NameSpelling.fold(known.surname()).equals(surname));
  }

  /** True if a form of hers has this given name first. */
  boolean hasGiven(String given) {
    return forms.stream()
        .filter(form -> !form.given().isEmpty())
        .anyMatch(form -> lexicon.key(form.given().get(0)).equals(lexicon.key(given)));
  }

  /** True if the surname of {@code form} is hardly another than her patronymic. */
  boolean hasPatronymic(NameForm form) {
    String key = lexicon.key(form.surname());
    return forms.stream()
        .map(known -> lexicon.key(known.patronymic()))
        .anyMatch(known -> !known.isEmpty() && NameKey.areNear(known, key));
  }

  boolean hasPatronymic() {
    return forms.stream().anyMatch(form -> !form.patronymic().isEmpty() || form.endsInPatronymic());
  }

  /** True if a surname begins with the letter of {@code initial}. */
  boolean hasSurnameWith(String initial) {
    char letter = NameSpelling.fold(initial).charAt(0);
    return forms.stream()
        .map(form -> NameSpelling.fold(form.surname()))
        .anyMatch(surname -> !surname.isEmpty() && surname.charAt(0) == letter);
  }

  boolean hasFullForm() {
    return forms.stream().anyMatch(NameForm::isFull);
  }

  /** True if what stands before the surname in {@code form} agrees with all forms known. */
  boolean agrees(NameForm form) {
    boolean all = fronts.values().stream().allMatch(known -> agree(known, form));
    return all || form.isInitialed() && form.given().size() == 2 && agreesBySecondInitial(form);
  }

  /** True if what stands before the surname in all forms of {@code other} agrees with all known. */
  boolean agrees(PersonCandidate other) {
    return other.fronts.values().stream().allMatch(this::agrees);
  }

  /** {@code G. H. Robles} is the {@code Georges-Henri Robles} who is also {@code Henri Robles}. */
  private boolean agreesBySecondInitial(NameForm form) {
    boolean whole =
        fronts.values().stream()
            .anyMatch(
                known ->
                    !known.given().isEmpty()
                        && known.given().get(0).contains("-")
                        && agree(known, form));
    return whole
        && fronts.values().stream()
            .allMatch(
                known ->
                    agree(known, form)
                        || known.given().size() == 1
                            && GivenNameMatch.sameLetter(
                                known.given().get(0), form.given().get(1)));
  }

  private boolean agree(NameForm one, NameForm other) {
    if (!one.numeral().equals(other.numeral()) || areOtherFamilies(one, other)) {
      return false;
    }
    if (one.given().isEmpty() || other.given().isEmpty()) {
      return true;
    }
    if (isSecondOf(one, other)
        || isSecondOf(other, one)
        || isFirstSurname(one, other)
        || isFirstSurname(other, one)) {
      return true; // Maynard Keynes
    }
    return givenNames.same(one.given().get(0), other.given().get(0))
        && GivenNameMatch.sameMiddle(middle(one), middle(other));
  }

  /** True if the only given name of the one, written out, is the second of the other. */
  private boolean isSecondOf(NameForm one, NameForm other) {
    return one.given().size() == 1
        && one.patronymic().isEmpty()
        && other.given().size() > 1
        && !NameForm.isInitial(one.given().get(0))
        && !NameForm.isInitial(other.given().get(1))
        && lexicon.root(one.given().get(0)).equals(lexicon.root(other.given().get(1)));
  }

  /** True if {@code form} has one of two surnames in common with a form known, and one not. */
  boolean isOfOtherFamily(NameForm form) {
    return fronts.values().stream().anyMatch(known -> areOtherFamilies(known, form));
  }

  /**
   * {@code José Robles Sorel}, {@code José Robles Otegui}, {@code José Otegui Sorel}: of two
   * surnames one is another.
   */
  private boolean areOtherFamilies(NameForm one, NameForm other) {
    return one.surnames().size() == 2
        && other.surnames().size() == 2
        && !NameForm.isInitial(one.surname())
        && !NameForm.isInitial(other.surname())
        && areNear(one, other, 0) != areNear(one, other, 1);
  }

  private boolean areNear(NameForm one, NameForm other, int surname) {
    return NameKey.areNear(key(one, surname), key(other, surname));
  }

  private String key(NameForm form, int surname) {
    return lexicon.key(form.surnames().get(surname));
  }

  /** {@code Aubry de Sorel}: what looks like a given name is the first surname of the other. */
  private boolean isFirstSurname(NameForm one, NameForm other) {
    return one.given().size() == 1
        && other.surnames().size() > 1
        && one.surnames().size() == 1
        && !NameForm.isInitial(one.given().get(0))
        && !lexicon.isGiven(one.given().get(0))
        && lexicon.key(one.given().get(0)).equals(key(other, 0))
        && lexicon.key(one.surname()).equals(lexicon.key(other.surname()));
  }

  private static String middle(NameForm form) {
    return form.given().size() > 1 ? form.given().get(1) : form.patronymic();
  }

  /** True if a form of hers has the given name of {@code form} written out. */
  boolean sharesGiven(NameForm form) {
    return forms.stream()
        .anyMatch(
            known ->
                !known.given().isEmpty()
                    && !NameForm.isInitial(known.given().get(0))
                    && givenNames.same(known.given().get(0), form.given().get(0)));
  }
}
