package org.cajista.annotate.names.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cajista.lang.WordList;

/**
 * One form of a name, taken apart.
 *
 * @param text as it is written, without editor's brackets
 * @param given the given names or initials, in order, without patronymic
 * @param patronymic {@code Ivanovich}, also as an initial; may be empty
 * @param particles {@code de}, {@code von der} before the surname; may be empty
 * @param surnames the surnames, the one to sort by last; none where only given names are known
 * @param numeral of a sovereign, in capitals; may be empty
 */
public record NameForm(
    String text,
    List<String> given,
    String patronymic,
    String particles,
    List<String> surnames,
    String numeral) {

  /** True if it is one word: a surname, a given name or a nickname. */
  public boolean isSingle() {
    return given.isEmpty() && surnames.size() == 1 && patronymic.isEmpty();
  }

  /** True if it has a surname and a given name or an initial before it. */
  public boolean isFull() {
    return !given.isEmpty() && !surnames.isEmpty() || !numeral.isEmpty();
  }

  /** True if it may be a given name and a patronymic and no surname: {@code Vera Ivanovna}. */
  public boolean endsInPatronymic() {
    return surnames.size() == 1
        && patronymic.isEmpty()
        && NameSpelling.isPatronymic(surnames.get(0));
  }

  /** True if the surname is cut down to its first letter: {@code Vera P.} */
  public boolean endsInInitial() {
    return !surnames.isEmpty() && isInitial(surname());
  }

  /** True if only the first letters of the given names are known. */
  public boolean isInitialed() {
    return given.stream().allMatch(NameForm::isInitial);
  }

  /** True if it is one initial and nothing else: {@code N.} */
  public boolean isLetter() {
    return surnames.isEmpty() && given.size() == 1 && isInitial(given.get(0)) && numeral.isEmpty();
  }

  public static boolean isInitial(String name) {
    return name.endsWith(".") || name.length() == 1;
  }

  public String surname() {
    return surnames.isEmpty() ? "" : surnames.get(surnames.size() - 1);
  }

  /** Returns the first letters of all parts, in order. */
  public String letters() {
    StringBuilder letters = new StringBuilder();
    List<String> parts = new ArrayList<>(given);
    parts.add(patronymic);
    parts.addAll(surnames);
    for (String part : parts) {
      if (!part.isEmpty()) {
        letters.append(NameSpelling.fold(part).charAt(0));
      }
    }
    return letters.toString();
  }

  /** Takes {@code name} apart. */
  public static NameForm of(String name, NameLexicon lexicon) {
    List<Word> words = withoutBrackets(lexicon.words(name));
    int comma = 0;
    while (comma < words.size() && !words.get(comma).is(",")) {
      comma++;
    }
    if (comma < words.size() && comma > 0) {
      List<Word> turned = new ArrayList<>(words.subList(comma + 1, words.size()));
      turned.addAll(words.subList(0, comma));
      return parse(turned, words.size() - comma - 1, lexicon);
    }
    return parse(words, givenWords(words, lexicon), lexicon);
  }

  private static List<Word> withoutBrackets(List<Word> words) {
    List<Word> kept = new ArrayList<>();
    int depth = 0;
    for (Word word : words) {
      depth += word.is("[") ? 1 : 0;
      if (depth == 0 && (word.is(",") || word.shape() != Word.Shape.SIGN)) {
        kept.add(word);
      }
      depth -= word.is("]") && depth > 0 ? 1 : 0;
    }
    return kept;
  }

  /**
   * Returns the number of given names at the head; if all words could be given names, the last one
   * is the surname.
   */
  private static int givenWords(List<Word> words, NameLexicon lexicon) {
    if (words.size() < 2) {
      return !words.isEmpty() && words.get(0).isInitial() ? 1 : 0;
    }
    int count = 0;
    while (count < words.size()
        && (words.get(count).isInitial() || lexicon.isGiven(words.get(count).cased()))) {
      count++;
    }
    boolean allInitials = words.stream().allMatch(Word::isInitial);
    if (allInitials) {
      return words.size();
    }
    if (count == words.size()) {
      count--; // also of Vera P.
    }
    boolean article =
        lexicon.has(WordList.TITLE_ARTICLES, words.get(0).text())
            || opensSurname(words, lexicon); // Van der Heyden
    return count == 0 && words.get(0).isCapital() && !article ? 1 : count;
  }

  /** True if a surname begins with two particles, or with one that can head it alone. */
  private static boolean opensSurname(List<Word> words, NameLexicon lexicon) {
    int length = lexicon.phrase(WordList.PARTICLES, words, 0);
    return length > 0 && length < words.size() && lexicon.isParticle(words.get(0));
  }

  private static NameForm parse(List<Word> words, int givenWords, NameLexicon lexicon) {
    List<String> given = new ArrayList<>();
    List<String> surnames = new ArrayList<>();
    StringBuilder particles = new StringBuilder();
    StringBuilder text = new StringBuilder();
    String patronymic = "";
    String numeral = "";
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      text.append(i > 0 && !word.glued() ? " " : "").append(word.text());
      boolean last = i == words.size() - 1;
      if (last && i > 0 && NameSpelling.isNumeral(word.text()) && surnames.isEmpty()) {
        numeral = word.text().toUpperCase(Locale.ROOT);
      } else if (i < givenWords) {
        given.add(word.cased());
      } else if (word.shape() == Word.Shape.LOWER
          || !last && lexicon.has(WordList.NAME_ARTICLES, word.text())
          || i == 0 && !last && opensSurname(words, lexicon)) {
        particles.append(particles.isEmpty() ? "" : " ").append(word.text());
      } else if (!given.isEmpty()
          && patronymic.isEmpty()
          && (word.isInitial() || NameSpelling.isPatronymic(word.text()))
          && !last) {
        patronymic = word.cased();
      } else {
        surnames.add(word.cased());
      }
    }
    return new NameForm(
        text.toString(), given, patronymic, particles.toString(), surnames, numeral);
  }
}
