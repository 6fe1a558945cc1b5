package org.cajista.annotate.names.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.Word;
import org.cajista.lang.WordList;

/**
 * Joins the persons of whom the text gives two given names side by side: {@code Dora / Fanny
 * Robles}, {@code Fanny (Dora) Robles}.
 */
final class SecondGivenNames {
  private final NameLexicon lexicon;
  private final PersonIndex people;
  private final Map<Mention, PersonCandidate> persons;

  SecondGivenNames(NameLexicon lexicon, PersonIndex people, Map<Mention, PersonCandidate> persons) {
    this.lexicon = lexicon;
    this.people = people;
    this.persons = persons;
  }

  void apply(List<Mention> mentions) {
    for (int i = 1; i < mentions.size(); i++) {
      Mention one = mentions.get(i - 1);
      Mention other = mentions.get(i);
      if (!isGiven(one) && !isFirstOf(one, other)) {
        continue;
      }
      if (one.gapTo(other).strip().equals("/") && other.form().isFull()) {
        join(one, other);
      } else if (i + 1 < mentions.size()
          && opensBracket(one.gapTo(other).strip())
          && isGiven(other)
          && other.gapTo(mentions.get(i + 1)).strip().equals(")")
          && mentions.get(i + 1).form().isSingle()
          && !isGiven(mentions.get(i + 1))) {
        join(one, mentions.get(i + 1));
        join(other, mentions.get(i + 1));
      }
    }
  }

  /** {@code Kosti / Konstantin Robles}, where somebody is called Kosti Robles. */
  private boolean isFirstOf(Mention one, Mention other) {
    return one.form().isSingle() && other.form().isFull() && bearer(one, other).isPresent();
  }

  private Optional<PersonCandidate> bearer(Mention given, Mention name) {
    return people.withGiven(given.form().surname()).stream()
        .filter(someone -> someone.hasFullForm())
        .filter(someone -> PersonIndex.shareSurname(someone, person(name), lexicon))
        .findFirst();
  }

  private PersonCandidate person(Mention mention) {
    return persons.get(mention).self();
  }

  /** {@code Fanny (Dora) Robles}, {@code Luce (o Lucien) Robles}. */
  private boolean opensBracket(String gap) {
    List<Word> words = lexicon.words(gap);
    return !words.isEmpty()
        && words.get(0).is("(")
        && (words.size() == 1
            || words.size() == 2 && lexicon.has(WordList.OTHER_NAME, words.get(1)));
  }

  private boolean isGiven(Mention mention) {
    return mention.form().isSingle() && lexicon.isGiven(mention.form().surname());
  }

  /** The given name is one of whoever bears the name: a relative so called is the same person. */
  private void join(Mention given, Mention name) {
    PersonCandidate bearer = person(name);
    bearer(given, name).ifPresent(other -> people.unite(bearer, other));
    PersonCandidate one = person(given);
    if (one == bearer) {
      return;
    }
    if (!one.hasFullForm() || PersonIndex.shareSurname(one, bearer, lexicon)) {
      people.unite(bearer, one);
    } else {
      persons.put(given, bearer);
      people.add(bearer, given.form());
    }
  }
}
