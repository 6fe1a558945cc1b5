package org.cajista.annotate.names.forms;

import java.util.Set;
import org.cajista.lang.WordList;

/**
 * Reads a name from its first word on: given names or initials, patronymic, particles, surnames,
 * the numeral of a sovereign, another form in brackets ({@code Lidia [Lydia] Sorel}).
 */
public final class NameParser {
  private static final int GIVEN_NAMES = 4;
  private static final int SURNAMES = 3;
  private static final int BRACKET_WORDS = 9;
  private static final int ARTICLE = -2; // the weight before a name

  /**
   * A name as it stands in the text.
   *
   * @param from its first word
   * @param to the word after its last one
   * @param surname the first word of its surname; {@code to} if it has none
   * @param initials true if all given names are initials
   */
  public record Parsed(int from, int to, int surname, boolean initials) {
    public boolean hasSurname() {
      return surname < to;
    }
  }

  private static final Parsed NOTHING = new Parsed(0, 0, 0, false);

  private final NameLexicon lexicon;
  private final SurnameWords surnameWords;
  private final JoinedSurnames joined;

  public NameParser(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.surnameWords = new SurnameWords(lexicon);
    this.joined = new JoinedSurnames(lexicon);
  }

  /**
   * Returns the name that begins with the given name or initial at word {@code i}: with a surname,
   * a numeral, or of two given names; empty ({@code from == to}) where there is none.
   */
  public Parsed full(NameText text, int i) {
    int k = i;
    boolean initials = true;
    while (k < text.size() && k - i < GIVEN_NAMES && isGiven(text, k)) {
      initials &= text.word(k).isInitial();
      k++;
      if (text.text(k).equals("-") && k + 1 < text.size() && text.word(k + 1).isInitial()) {
        k++; // J.-P.
      }
    }
    if (k == i || isLetterTitle(text, i)) {
      return NOTHING;
    }
    int surname = k;
    k = surnames(text, k, i);
    boolean named = k > surname;
    if (!initials && !named && isNumeral(text, k)) {
      return new Parsed(i, afterStop(text, k + 1), k, false);
    }
    int epithet = named ? k : epithetAfter(text, k);
    if (!initials && epithet > k) {
      return new Parsed(i, epithet, k, false);
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

  /** {@code D. José}, {@code el P. Fr. Bartolomé}: a title, for a given name follows. */
  private boolean isLetterTitle(NameText text, int i) {
    boolean courtesy = lexicon.hasHere(WordList.COURTESY_TITLES, text.word(i).lower());
    if (!courtesy && (i == 0 || lexicon.weightBefore(text.text(i - 1)) > ARTICLE)) {
      return false; // P. Pascal
    }
    int k = i;
    while (k < text.size()
        && text.word(k).isInitial()
        && (lexicon.hasHere(WordList.LETTER_TITLES, text.word(k).lower())
            || k > i && lexicon.isHonorific(text.word(k)))) {
      k++;
    }
    k += k > i && k < text.size() ? lexicon.phrase(WordList.TITLES, text.words(), k) : 0;
    return k > i && k < text.size() && text.word(k).isCapital() && isGiven(text, k);
  }

  private boolean isSaint(NameText text, int i) {
    Word saint = text.word(i);
    return saint.shape() == Word.Shape.CAPITAL
        && lexicon.has(WordList.SAINTS, saint)
        && i + 1 < text.size()
        && text.word(i + 1).shape() == Word.Shape.CAPITAL
        && !text.quiet()[i + 1];
  }

  /** {@code Juana la Loca}, {@code Charles the Second}: the word after the epithet, else k. */
  private int epithetAfter(NameText text, int k) {
    boolean article =
        k + 1 < text.size()
            && text.word(k).shape() == Word.Shape.LOWER
            && lexicon.has(WordList.TITLE_ARTICLES, text.word(k));
    return article
            && text.word(k + 1).isCapital()
            && lexicon.has(WordList.EPITHETS, text.word(k + 1))
        ? k + 2
        : k;
  }

  /** Past the full stop of {@code Friedrich II.} */
  private int afterStop(NameText text, int k) {
    boolean stop = k < text.size() && text.text(k).equals(".") && text.word(k).glued();
    return stop && lexicon.ordinalStop() ? k + 1 : k;
  }

  private boolean isGiven(NameText text, int i) {
    if (text.quiet()[i]) {
      return false;
    }
    Word word = text.word(i);
    return word.isInitial()
        || (word.isCapital()
            && lexicon.isGiven(word.cased())
            && !lexicon.isFunctionWord(word)
            && !(i > 0 && text.word(i - 1).isCapital() && lexicon.has(WordList.TITLES_AFTER, word))
            && !(word.text().length() < 3 && word.shape() == Word.Shape.CAPITALS));
  }

  private int surnames(NameText text, int from, int start) {
    int known = from < text.size() ? lexicon.phrase(WordList.WELL_KNOWN, text.words(), from) : 0;
    if (known > 2) {
      return from + known; // Ramón y Cajal
    }
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
      if (word.isInitial()
          && name + 1 < text.size()
          && surnameWords.mayBe(text, name + 1, start, 1)) {
        k = name + 1;
        continue;
      }
      if (particle > 0
          && count == 0
          && (isRealm(text, start, name) || isTown(text, start, begin))) {
        break;
      }
      if (isSaint(text, name)) { // José de San Martín
        k = name + 2;
        count++;
        continue;
      }
      boolean sure =
          particle > 0
              && (isSureParticle(text, begin, particle)
                  || isCourteous(text, start)
                  || count == 0 && lexicon.placesAsSurnames() && isNoPlace(text.word(start))
                  || count > 0 && isPatronymicSurname(text.word(begin - 1)));
      boolean surname = surnameWords.mayBe(text, name, start, sure ? 0 : count + particle);
      if (particle == 1 && lexicon.has(WordList.TITLE_ARTICLES, text.text(begin))) {
        surname &= !lexicon.facts(word.cased()).common(); // con Tomás la Unión de Impresores
      } else if (particle > 0) {
        surname |= surnameWords.isNoun(text, name, start);
      }
      if (!surname) {
        break;
      }
      k = name + 1;
      count++;
      k = numeralAfter(text, k);
    }
    return count > 0 ? joined.end(text, k, start) : k;
  }

  /** {@code Pío de Molina}, and not {@code África del Norte}. */
  private boolean isNoPlace(Word given) {
    return given.isCapital() && !lexicon.facts(given.cased()).place();
  }

  /** {@code rey Juan de Portugal}: the realm is no surname. */
  private boolean isRealm(NameText text, int start, int name) {
    return lexicon.facts(text.word(name).cased()).place()
        && lexicon.phraseBefore(WordList.RULER_TITLES, text.words(), start);
  }

  /** {@code La caída de París de Sorel}: a place that a dictionary has as a given name, too. */
  private boolean isTown(NameText text, int start, int begin) {
    Word given = text.word(start);
    return begin == start + 1
        && lexicon.has(WordList.GENITIVES, text.word(begin))
        && lexicon.facts(given.cased()).place()
        && !lexicon.has(WordList.GIVEN_NAMES, given)
        && !isCourteous(text, start);
  }

  /** {@code doña Ana de Lasarte}: whom one addresses so has the place for a surname. */
  private boolean isCourteous(NameText text, int start) {
    return lexicon.phraseBefore(WordList.COURTESY_TITLES, text.words(), start);
  }

  /** {@code Ruiz de Mendoza}, {@code Fernández de Córdoba}. */
  private boolean isPatronymicSurname(Word word) {
    return word.isCapital()
        && lexicon.endsWith(WordList.PATRONYMIC_ENDINGS, NameSpelling.fold(word.text()));
  }

  /**
   * True if even a place after the particle is a surname: {@code de la Vega}, {@code van Aalst}.
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
    if (i >= text.size() || text.word(i).isInitial()) {
      return 0;
    }
    int length = lexicon.phrase(WordList.PARTICLES, text.words(), i);
    if (length > 0 && i + length < text.size() && text.word(i + length).isCapital()) {
      boolean article = lexicon.has(WordList.NAME_ARTICLES, text.word(i + length)); // de La Tour
      boolean goesOn = i + length + 1 < text.size() && text.word(i + length + 1).isCapital();
      return article && goesOn ? length + 1 : length;
    }
    boolean article = lexicon.has(WordList.NAME_ARTICLES, text.text(i)) && text.word(i).isCapital();
    return article && i + 1 < text.size() && text.word(i + 1).isCapital() ? 1 : 0;
  }

  private boolean isNumeral(NameText text, int i) {
    if (i >= text.size() || !NameSpelling.isNumeral(text.text(i)) || text.quiet()[i]) {
      return false;
    }
    boolean pronoun = lexicon.hasHere(WordList.NO_NUMERALS, text.text(i));
    if (pronoun && i + 1 < text.size() && text.word(i + 1).shape() == Word.Shape.LOWER) {
      return false; // Wesley I can bear
    }
    boolean one = text.text(i).length() == 1;
    boolean capitalNext = i + 1 < text.size() && text.word(i + 1).isCapital();
    return !one || (!capitalNext && Set.of("I", "V", "X", "i", "v", "x").contains(text.text(i)));
  }

  /** Returns the word after {@code [Lydia]} or {@code [= …]} between given name and surname. */
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
