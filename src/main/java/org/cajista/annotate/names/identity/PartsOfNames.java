package org.cajista.annotate.names.identity;

import java.util.List;
import java.util.Optional;
import org.cajista.annotate.names.forms.NameForm;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameSpelling;
import org.cajista.annotate.names.forms.Word;
import org.cajista.lang.WordList;

/**
 * Finds whom a name of one word means that is a part of a longer name: {@code Sorel} the {@code
 * Marta Sorel-Robles}, {@code Ling} the {@code Ling Pao-Tse}, {@code la reina Urraca} the only
 * {@code Urraca II}, {@code Emilio-Robles} the {@code Emilio Robles}.
 */
final class PartsOfNames {
  private static final int WORDS_BEFORE = 24; // in characters

  private final NameLexicon lexicon;
  private final PersonIndex people;

  PartsOfNames(NameLexicon lexicon, PersonIndex people) {
    this.lexicon = lexicon;
    this.people = people;
  }

  /** Returns the person whom the name means, if it can be one only. */
  Optional<PersonCandidate> of(Mention mention) {
    NameForm form = mention.form();
    if (form.surname().contains("-")) {
      Optional<PersonCandidate> joined = joined(form);
      if (joined.isPresent()) {
        return joined;
      }
    }
    return half(mention)
        .or(() -> only(withFirstWord(form.surname()), mention))
        .or(() -> isRuler(mention) ? only(sovereigns(form.surname()), mention) : Optional.empty());
  }

  /** Returns the only person of whose surname, joined by a hyphen, the name is one half. */
  Optional<PersonCandidate> half(Mention mention) {
    return only(people.withHalf(mention.form().surname()), mention);
  }

  private static Optional<PersonCandidate> only(List<PersonCandidate> found, Mention mention) {
    List<PersonCandidate> fitting = found.stream().filter(one -> one.mayBe(mention)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** {@code Emilio-Robles}, {@code Abdul-Hamid}: a full name that is written with a hyphen. */
  private Optional<PersonCandidate> joined(NameForm form) {
    NameForm parted = NameForm.of(form.text().replace('-', ' '), lexicon);
    if (parted.given().isEmpty()) {
      return Optional.empty();
    }
    return people.withSurname(parted).stream()
        .filter(known -> known.sharesGiven(parted))
        .findFirst()
        .or(
            () ->
                people.withGiven(parted.given().get(0)).stream()
                    .filter(known -> hasAllGiven(known, parted.text()))
                    .findFirst());
  }

  /** True if {@code names} are all given names of a sovereign: {@code Abdul Hamid}. */
  private static boolean hasAllGiven(PersonCandidate someone, String names) {
    return someone.forms().stream()
        .anyMatch(
            form ->
                !form.numeral().isEmpty()
                    && NameSpelling.fold(String.join(" ", form.given()))
                        .equals(NameSpelling.fold(names)));
  }

  /**
   * Returns the persons of whose full name {@code word}, which is no given name that is known, is
   * the first word.
   */
  private List<PersonCandidate> withFirstWord(String word) {
    if (lexicon.isGiven(word)) {
      return List.of();
    }
    String folded = NameSpelling.fold(word);
    return people.withGiven(word).stream()
        .filter(
            someone ->
                someone.forms().stream()
                    .anyMatch(
                        form ->
                            form.isFull()
                                && !form.given().isEmpty()
                                && NameSpelling.fold(form.given().get(0)).equals(folded)))
        .toList();
  }

  private List<PersonCandidate> sovereigns(String given) {
    return people.withGiven(given).stream()
        .filter(someone -> someone.forms().stream().anyMatch(form -> !form.numeral().isEmpty()))
        .toList();
  }

  private boolean isRuler(Mention mention) {
    int start = mention.mark().start();
    List<Word> before =
        lexicon.words(mention.text().substring(Math.max(0, start - WORDS_BEFORE), start));
    return lexicon.phraseBefore(WordList.RULER_TITLES, before, before.size());
  }
}
