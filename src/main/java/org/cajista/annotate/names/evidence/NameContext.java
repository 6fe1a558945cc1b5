package org.cajista.annotate.names.evidence;

import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word;
import org.cajista.annotate.names.forms.WordFacts;
import org.cajista.lang.WordList;
import org.cajista.report.Votes;

/** Votes for and against a person by the words around a capitalised word. */
public final class NameContext {
  private static final int IN_PLACE = -3; // weight of the words before places alone

  private final NameLexicon lexicon;

  public NameContext(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** True if the name from word {@code i} on is part of the name of a body, a place, a thing. */
  public boolean isInBody(NameText text, int i) {
    if (i == 0) {
      return false;
    }
    Word before = text.word(i - 1);
    boolean letters =
        before.isCapital() || before.shape() == Word.Shape.LOWER || before.is("."); // St. Andrew
    if (i > 1 && lexicon.has(WordList.PARTICLES, before) && isOfBody(text, i - 2)) {
      return true;
    }
    if (isSaint(before)) {
      return false;
    }
    return isAdjectiveOfBody(text, i - 1)
        || PlaceContext.isStreet(text, i, lexicon)
        || letters
            && lexicon.phraseBefore(WordList.BODY_NOUNS, text.words(), i)
            && !lexicon.phraseBefore(WordList.PERSON_NOUNS, text.words(), i);
  }

  /** {@code partido revolucionario X}: after a body the noun of a person is its adjective. */
  private boolean isAdjectiveOfBody(NameText text, int i) {
    return i > 0
        && text.word(i).shape() == Word.Shape.LOWER
        && text.word(i - 1).shape() == Word.Shape.LOWER
        && !lexicon.capitalNouns()
        && lexicon.has(WordList.PERSON_NOUNS, text.word(i))
        && lexicon.phraseBefore(WordList.BODY_NOUNS, text.words(), i);
  }

  /** {@code saint Épiphane}; with a capital it is rather a church. */
  private boolean isSaint(Word before) {
    return before.shape() == Word.Shape.LOWER && lexicon.has(WordList.SAINTS, before);
  }

  /** {@code la ciudad de X}: with a noun of place in lower case the preposition belongs to it. */
  private boolean isOfBody(NameText text, int noun) {
    return lexicon.has(WordList.PLACE_NOUNS, text.text(noun));
  }

  /** True if the word after a name, at {@code end}, makes it the name of a body or a place. */
  public boolean isBodyAfter(NameText text, int end) {
    if (end >= text.size()) {
      return false;
    }
    boolean noun = text.word(end).isCapital() && lexicon.has(WordList.BODIES_AFTER, text.text(end));
    return noun || lexicon.phrase(WordList.BODIES_AFTER, text.words(), end) > 1; // e Hijos
  }

  /** True if a title, an office, a kinship or a trade stands right before word {@code i}. */
  boolean isIntroduced(NameText text, int i) {
    if (isAdjectiveOfBody(text, i - 1)) {
      return false;
    }
    return i > 0 && isSaint(text.word(i - 1))
        || lexicon.phraseBefore(WordList.TITLES, text.words(), i)
        || lexicon.phraseBefore(WordList.PERSON_NOUNS, text.words(), i)
            && !NameSigns.isOfTitle(text, i - 1, lexicon)
        || isRole(text, i)
        || lexicon.phraseBefore(WordList.ALIAS_WORDS, text.words(), i);
  }

  /** {@code Traductor: X}, {@code Bearbeiter: X}: what somebody is, without an article. */
  private boolean isRole(NameText text, int i) {
    if (i < 2 || !text.text(i - 1).equals(":") || !text.word(i - 2).isCapital()) {
      return false;
    }
    boolean first = i == 2 || text.word(i - 3).shape() == Word.Shape.SIGN;
    return first && lexicon.phraseBefore(WordList.PERSON_NOUNS, text.words(), i - 1);
  }

  /** True if the text says right before word {@code i} that another name follows. */
  boolean isToldAlias(NameText text, int i) {
    int k = i;
    while (k > 0 && "«“\":".contains(text.text(k - 1))) {
      k--;
    }
    return lexicon.phraseBefore(WordList.ALIAS_WORDS, text.words(), k)
        || lexicon.phraseBefore(WordList.SIGNATURE_WORDS, text.words(), k)
        || lexicon.phraseBefore(WordList.PSEUDONYM_WORDS, text.words(), k);
  }

  /** True if a title such as {@code Mr.} stands right before word {@code i}. */
  boolean isTitled(NameText text, int i) {
    return lexicon.phraseBefore(WordList.TITLES, text.words(), i);
  }

  /**
   * True if a man's or a woman's title, or one that is cut short, stands before a word that is no
   * title and no trade.
   */
  boolean isCourteous(NameText text, int i) {
    Word word = text.word(i);
    boolean cut = i > 0 && text.word(i - 1).is(".") && isTitled(text, i); // Dr. Blech
    return (cut
            || lexicon.phraseBefore(WordList.MASCULINE_TITLES, text.words(), i)
            || lexicon.phraseBefore(WordList.FEMININE_TITLES, text.words(), i))
        && !lexicon.isHonorific(word)
        && !lexicon.has(WordList.TITLES, word.text() + ".")
        && !lexicon.has(WordList.PERSON_NOUNS, word)
        && !lexicon.isFunctionWord(word);
  }

  /** {@code hermana de X}, {@code esposa de X}. */
  boolean isOfKin(NameText text, int i) {
    return i > 1
        && !isOfBody(text, i - 2)
        && lexicon.has(WordList.PARTICLES, text.text(i - 1))
        && lexicon.phraseBefore(WordList.KIN, text.words(), i - 1)
        && !(lexicon.capitalNouns() && lexicon.isMadeAsNoun(text.word(i).cased()));
  }

  /** {@code caporal sexagénaire X}, {@code el escritor ruso X}: an adjective stands between. */
  private boolean isIntroducedApart(NameText text, int i) {
    return i > 1
        && text.word(i - 1).shape() == Word.Shape.LOWER
        && text.text(i - 1).length() > 3
        && text.word(i - 2).shape() == Word.Shape.LOWER
        && !lexicon.capitalNouns()
        && !lexicon.isPreposition(text.word(i - 1))
        && !lexicon.isFunctionWord(text.word(i - 1))
        && !lexicon.isVerb(text.word(i - 1))
        && !lexicon.has(WordList.PERSON_VERBS, text.word(i - 1))
        && (lexicon.phraseBefore(WordList.TITLES, text.words(), i - 1)
            || lexicon.phraseBefore(WordList.PERSON_NOUNS, text.words(), i - 1));
  }

  /** Returns what the words around say of the words from {@code from} to {@code to}. */
  Votes votes(NameText text, int from, int to) {
    Votes votes = new Votes();
    voteBefore(text, from, to, votes);
    votes.castIf(
        from > 0 && text.word(from - 1).shape() == Word.Shape.NUMBER,
        NameRule.AFTER_NUMBER); // 80 Mark
    votes.castIf(NameSigns.hasLifespan(text, to), NameRule.LIFESPAN);
    votes.castIf(NameSigns.isVerse(text, to), NameRule.VERSE);
    votes.castIf(PlaceContext.isAfterMotion(text, from, lexicon), NameRule.MOTION);
    voteVerbs(text, from, to, votes);
    if (text.text(to).equals(",")) {
      int relative = lexicon.weightOfRelative(text.text(to + 1));
      if (relative < 1 && isApposed(text, to + 1)) {
        votes.cast(NameRule.APPOSED);
      } else {
        votes.cast(NameRule.RELATIVE, Math.max(0, relative));
      }
    }
    boolean apposition =
        from > 1 && text.text(from - 1).equals(",") && isIntroduced(text, from - 1);
    return votes
        .castIf(apposition, NameRule.APPOSITION) // su rival, X
        .castIf(NameSigns.isGenitive(text, to), NameRule.GENITIVE);
  }

  private void voteBefore(NameText text, int from, int to, Votes votes) {
    if (isIntroduced(text, from)) {
      votes.cast(NameRule.INTRODUCED);
    } else if (isOfKin(text, from)) {
      votes.cast(NameRule.OF_KIN);
    } else if (isIntroducedApart(text, from)) {
      votes.cast(NameRule.INTRODUCED_APART);
    } else if (isInBody(text, from)) {
      votes.cast(NameRule.IN_BODY);
    } else if (isBodyAfter(text, to)) {
      votes.cast(NameRule.BODY_AFTER);
    } else if (from > 0) {
      voteWordBefore(text, from, votes);
    }
  }

  private void voteVerbs(NameText text, int from, int to, Votes votes) {
    int verb = to;
    while (verb < text.size()
        && verb < to + 2
        && lexicon.has(WordList.BEFORE_VERBS, text.text(verb))) {
      verb++; // no, se, le
    }
    boolean after =
        verb < text.size()
            && (isPersonVerb(text, verb, lexicon) || lexicon.isVerb(text.word(verb)));
    votes.castIf(after, NameRule.VERB_AFTER);
    if (isPersonVerb(text, from - 1, lexicon)) {
      votes.cast(NameRule.VERB_BEFORE);
    } else if (isObject(text, from)) {
      votes.cast(NameRule.OBJECT);
    }
  }

  /**
   * True if word {@code i} is a verb that is said of persons; a verb of another language that is a
   * preposition here, as {@code a} in Spanish, is none.
   */
  public static boolean isPersonVerb(NameText text, int i, NameLexicon lexicon) {
    return i >= 0
        && i < text.size()
        && lexicon.has(WordList.PERSON_VERBS, text.text(i))
        && !lexicon.isPreposition(text.word(i));
  }

  /** {@code X, librero}, {@code X, a bookseller}: what somebody is stands after a comma. */
  private boolean isApposed(NameText text, int i) {
    int noun = lexicon.isPreposition(text.word(Math.min(i, text.size() - 1))) ? i + 1 : i;
    boolean adjective = // X, digne collaborateur
        noun + 1 < text.size()
            && text.word(noun).shape() == Word.Shape.LOWER
            && lexicon.phrase(WordList.PERSON_NOUNS, text.words(), noun) == 0
            && lexicon.phrase(WordList.KIN, text.words(), noun + 1) > 0;
    noun += adjective ? 1 : 0;
    return noun < text.size()
        && (lexicon.phrase(WordList.PERSON_NOUNS, text.words(), noun) > 0
            || text.word(noun).shape() == Word.Shape.LOWER
                && !text.text(noun + 1).equals(".") // X, col. «Nuevos»
                && lexicon.phrase(WordList.TITLES, text.words(), noun) > 0);
  }

  /** Votes by the word before; {@code una carta de X} says more than {@code de}. */
  private void voteWordBefore(NameText text, int from, Votes votes) {
    boolean owner =
        from > 1
            && lexicon.has(WordList.OF_WORDS, text.text(from - 1))
            && lexicon.phraseBefore(WordList.OWNED_NOUNS, text.words(), from - 1);
    if (lexicon.hasHere(WordList.PERSON_ADJECTIVES, text.text(from - 1))
        && text.word(from - 1).shape() == Word.Shape.LOWER
        && !lexicon.isHonorific(text.word(from))) {
      votes.cast(NameRule.ADJECTIVE); // el pobre X, der alte X
      return;
    }
    if (owner) {
      votes.cast(NameRule.OWNER);
      return;
    }
    int weight = lexicon.weightBefore(text.text(from - 1));
    votes.cast(NameRule.WORD_BEFORE, weight);
    if (weight < 0 && isFamiliar(text, from)) {
      votes.cast(NameRule.FAMILIAR, -weight);
    }
  }

  /** {@code la Rosario}, {@code der Fritz}, {@code los Paz}, {@code nach Fritz}. */
  private boolean isFamiliar(NameText text, int from) {
    WordFacts facts = lexicon.facts(text.word(from).cased());
    boolean elided = text.text(from - 1).endsWith("’");
    boolean plural = // «the» is singular as well
        lexicon.has(WordList.COUPLE, text.text(from - 1))
            && !lexicon.has(WordList.SHIP_ARTICLES, text.text(from - 1));
    if (plural && lexicon.has(WordList.DYNASTIES, text.word(from))) {
      return false; // los Borbones
    }
    boolean place = // la Georgia
        facts.place() || lexicon.hasAsWritten(WordList.EXONYMS, text.text(from));
    boolean familiar = !elided && facts.given() && !facts.common() && !place && !plural;
    boolean couple =
        facts.person()
            && !facts.common()
            && lexicon.has(WordList.COUPLE, text.text(from - 1))
            && !(plural && facts.given());
    boolean preposition = // nach Gretchen fragen; one is in a place rather
        !facts.body()
            && lexicon.weightBefore(text.text(from - 1)) > IN_PLACE
            && lexicon.hasHere(WordList.MOTION_PREPOSITIONS, text.text(from - 1));
    return couple
        || familiar && (preposition || lexicon.has(WordList.TITLE_ARTICLES, text.text(from - 1)));
  }

  /** {@code leer a X}, {@code lu X}: a preposition may stand between. */
  private boolean isObject(NameText text, int from) {
    if (from == 0) {
      return false;
    }
    boolean preposition =
        from > 1
            && text.word(from - 1).shape() == Word.Shape.LOWER
            && lexicon.weightBefore(text.text(from - 1)) >= 0
            && lexicon.isPreposition(text.word(from - 1));
    return lexicon.has(WordList.OBJECT_VERBS, text.text(from - 1))
        || preposition && lexicon.has(WordList.OBJECT_VERBS, text.text(from - 2));
  }
}
