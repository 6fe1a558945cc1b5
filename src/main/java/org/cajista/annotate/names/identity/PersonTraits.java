package org.cajista.annotate.names.identity;

import java.util.List;
import org.cajista.annotate.names.forms.NameForm;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.Sex;
import org.cajista.annotate.names.forms.Word;
import org.cajista.annotate.names.identity.LifeReader.Life;
import org.cajista.lang.WordList;
import org.cajista.model.register.Person;

/**
 * The facts about a person in the words around the name: {@code Mme Robles} is a woman, {@code
 * Andrés Robles hijo} the younger of two, {@code Emilio Robles (1871-1919)} lived then.
 *
 * @param life right after the name
 * @param sex by the title before the name, or else by the given name
 * @param age beside another person of the name
 */
public record PersonTraits(Life life, Sex sex, Age age) {
  static final PersonTraits NONE = new PersonTraits(Life.UNKNOWN, Sex.UNKNOWN, Age.UNKNOWN);

  private static final int WORDS_BEFORE = 24; // in characters
  private static final int AFTER = 1_000; // more than a life and a note on it take

  /** Father and son, aunt and niece. */
  enum Age {
    UNKNOWN,
    ELDER,
    YOUNGER
  }

  /** Returns what the edition's personography tells. */
  static PersonTraits of(Person person) {
    Life life = new Life(person.birth(), person.death(), person.certainty(), person.note());
    return new PersonTraits(life, Sex.UNKNOWN, Age.UNKNOWN);
  }

  /**
   * Returns what stands around a name.
   *
   * @param start where the name begins in {@code text}, in UTF-16 code units
   * @param end where it ends
   */
  static PersonTraits around(String text, int start, int end, NameForm form, NameLexicon lexicon) {
    String after = text.substring(end, Math.min(text.length(), end + AFTER));
    Life life = new LifeReader(lexicon).after(after);
    return new PersonTraits(life, sex(text, start, form, lexicon), age(after, lexicon));
  }

  private static Sex sex(String text, int start, NameForm form, NameLexicon lexicon) {
    List<Word> before = lexicon.words(text.substring(Math.max(0, start - WORDS_BEFORE), start));
    if (lexicon.titleBefore(WordList.FEMININE_TITLES, before)) {
      return Sex.FEMININE;
    }
    return lexicon.titleBefore(WordList.MASCULINE_TITLES, before)
        ? Sex.MASCULINE
        : given(form, lexicon);
  }

  private static Sex given(NameForm form, NameLexicon lexicon) {
    boolean told = !form.given().isEmpty() && !NameForm.isInitial(form.given().get(0));
    return told ? lexicon.sex(form.given().get(0)) : Sex.UNKNOWN;
  }

  private static Age age(String after, NameLexicon lexicon) {
    List<Word> words = lexicon.words(after.substring(0, Math.min(after.length(), WORDS_BEFORE)));
    int i = !words.isEmpty() && words.get(0).is(",") ? 1 : 0;
    if (i >= words.size()) {
      return Age.UNKNOWN;
    }
    int elder = lexicon.phrase(WordList.ELDER, words, i);
    int younger = lexicon.phrase(WordList.YOUNGER, words, i);
    int end = i + Math.max(elder, younger);
    boolean of = end < words.size() && lexicon.has(WordList.GENITIVES, words.get(end)); // hijo de
    if (end == i || of) {
      return Age.UNKNOWN;
    }
    return elder > younger ? Age.ELDER : Age.YOUNGER;
  }

  /** True if both can be true for one person. */
  boolean agree(PersonTraits other) {
    return agree(sex, other.sex, Sex.UNKNOWN)
        && agree(age, other.age, Age.UNKNOWN)
        && life.mayBe(other.life);
  }

  private static <T> boolean agree(T one, T other, T unknown) {
    return one == unknown || other == unknown || one == other;
  }

  /** Both together; what is known of this wins. */
  PersonTraits and(PersonTraits other) {
    return new PersonTraits(
        life.isKnown() ? life : other.life,
        sex == Sex.UNKNOWN ? other.sex : sex,
        age == Age.UNKNOWN ? other.age : age);
  }
}
