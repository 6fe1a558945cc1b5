package org.cajista.annotate.persons;

import java.util.Set;

/**
 * Reads a name from its first word on: given names or initials, patronymic, particles, surnames,
 * the numeral of a sovereign, another form in brackets ({@code Lidia [Lydia] Sorel}).
 */
final class NameParser {
  private static final int GIVEN_NAMES = 4;
  private static final int SURNAMES = 3;
  private static final int BRACKET_WORDS = 9;

  /**
   * A name as it stands in the text.
   *
   * @param from its first word
   * @param to the word after its last one
   * @param surname the first word of its surname; {@code to} where it has none
   * @param initials whether all given names are initials
   */
  record Parsed(int from, int to, int surname, boolean initials) {
    boolean hasSurname() {
      return surname < to;
    }
  }

  private static final Parsed NOTHING = new Parsed(0, 0, 0, false);

  private final NameLexicon lexicon;

  NameParser(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The name that begins with the given name or initial at word {@code i}: with a surname, a
   * numeral, or of two given names; empty ({@code from == to}) where there is none.
   */
  Parsed full(NameText text, int i) {
    int k = i;
    boolean initials = true;
    while (k < text.size() && k - i < GIVEN_NAMES && isGiven(text, k)) {
      initials &= text.word(k).isInitial();
      k++;
      if (text.text(k).equals("-") && k + 1 < text.size() && text.word(k + 1).isInitial()) {
        k++; // J.-P.
      }
    }
    if (k == i) {
      return NOTHING;
    }
    int surname = k;
    k = surnames(text, k, i);
    boolean named = k > surname;
    if (!initials && !named && isNumeral(text, k)) {
      return new Parsed(i, k + 1, k, false);
    }
    if (named) {
      return new Parsed(i, k, surname, initials);
    }
    boolean severalGiven = k - i >= 2 && !initials && !text.word(k - 1).isInitial();
    if (severalGiven) {
      return new Parsed(i, k, k - 1, text.word(i).isInitial() && k - i == 2);
    }
    if (k - i == 2 && !initials) {
      return new Parsed(i, k, k, false); // Vera P.
    }
    return NOTHING;
  }

  private boolean isGiven(NameText text, int i) {
    if (text.quiet()[i]) {
      return false;
    }
    Word word = text.word(i);
    return word.isInitial()
        || (word.isCapital()
            && lexicon.isGiven(word.cased())
            && !(word.text().length() < 3 && word.shape() == Word.Shape.CAPITALS));
  }

  private int surnames(NameText text, int from, int start) {
    int k = from;
    int count = 0;
    while (k < text.size() && count < SURNAMES) {
      int begin = afterBracket(text, k);
      int particle = particle(text, begin);
      int name = begin + particle;
      if (name >= text.size() || text.quiet()[name]) {
        break;
      }
      Word word = text.word(name);
      if (word.isInitial() && name + 1 < text.size() && isSurname(text, name + 1, start, 1)) {
        k = name + 1;
        continue;
      }
      boolean sure = particle > 0 && isSureParticle(text, begin, particle);
      boolean surname = isSurname(text, name, start, sure ? 0 : count + particle);
      surname |= particle > 0 && isNounAsSurname(text, name, start);
      if (!surname) {
        break;
      }
      k = name + 1;
      count++;
      k = numeralAfter(text, k);
    }
    return k;
  }

  /** {@code José del Valle}, {@code Ana de la Torre}. */
  private boolean isNounAsSurname(NameText text, int i, int start) {
    return text.word(start).isCapital()
        && text.word(i).shape() == Word.Shape.CAPITAL
        && lexicon.has("place-nouns", text.word(i));
  }

  /**
   * Whether even a place after the particle is a surname: {@code de la Vega}, {@code van Aalst}.
   */
  private boolean isSureParticle(NameText text, int from, int length) {
    return length > 1
        || text.text(from).endsWith("’")
        || lexicon.opensSurname(text.word(from).lower());
  }

  private int numeralAfter(NameText text, int k) {
    return isNumeral(text, k) && text.text(k).length() > 1 ? k + 1 : k;
  }

  private int particle(NameText text, int i) {
    if (i >= text.size()) {
      return 0;
    }
    int length = lexicon.phrase("particles", text.words(), i);
    if (length > 0 && i + length < text.size() && text.word(i + length).isCapital()) {
      return length;
    }
    boolean article = lexicon.has("name-articles", text.text(i)) && text.word(i).isCapital();
    return article && i + 1 < text.size() && text.word(i + 1).isCapital() ? 1 : 0;
  }

  /**
   * @param before how many surnames or particles stand before: after the first the dictionaries
   *     must not know the word as anything else
   */
  private boolean isSurname(NameText text, int i, int start, int before) {
    Word word = text.word(i);
    if (!word.isCapital() || word.text().length() < 2 || text.quiet()[i]) {
      return false;
    }
    String name = word.cased();
    if (lexicon.has("body-nouns", name)
        || lexicon.has("bodies-after", name)
        || lexicon.has("title-articles", name)) {
      return false;
    }
    if (word.shape() == Word.Shape.CAPITALS
        && text.word(start).shape() == Word.Shape.CAPITAL
        && word.text().length() < 4) {
      return false;
    }
    WordFacts facts = lexicon.facts(name);
    boolean sure = facts.given() || facts.person() || facts.isUnknown();
    if (facts.place() && before > 0) {
      return false;
    }
    return before == 0 || sure || (!facts.common() && !facts.foreign() && !facts.body());
  }

  private static boolean isNumeral(NameText text, int i) {
    if (i >= text.size() || !Names.isNumeral(text.text(i)) || text.quiet()[i]) {
      return false;
    }
    boolean one = text.text(i).length() == 1;
    boolean capitalNext = i + 1 < text.size() && text.word(i + 1).isCapital();
    return !one || (!capitalNext && Set.of("I", "V", "X", "i", "v", "x").contains(text.text(i)));
  }

  /** The word after {@code [Lydia]} or {@code [= …]} between given name and surname. */
  private static int afterBracket(NameText text, int i) {
    if (!text.text(i).equals("[") || i + 2 >= text.size()) {
      return i;
    }
    int end = i + 1;
    while (end < text.size() && end - i < BRACKET_WORDS && !text.text(end).equals("]")) {
      end++;
    }
    boolean gloss = text.text(i + 1).equals("=") || end == i + 2; // [Lydia], [sic]
    boolean goesOn = end + 1 < text.size() && text.word(end + 1).isCapital();
    return gloss && goesOn && text.text(end).equals("]") ? end + 1 : i;
  }
}
