package org.cajista.annotate.names.evidence;

import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameSpelling;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word;
import org.cajista.annotate.names.forms.WordFacts;
import org.cajista.lang.WordList;
import org.cajista.model.value.Certainty;
import org.cajista.report.Votes;

/**
 * Collects the votes of the dictionaries, the document and the words around on capitalised words
 * that do not begin with a given name. The weights stand in {@link NameRule}.
 */
public final class NameScore {
  private static final int COMMON = 5; // times in lower case

  private final NameLexicon lexicon;
  private final NameEvidence evidence;
  private final NameContext context;
  private final GenitiveNames genitives;
  private final ForeignWords foreign;
  private final WordVotes words;

  public NameScore(NameLexicon lexicon, NameEvidence evidence, NameContext context) {
    this.lexicon = lexicon;
    this.evidence = evidence;
    this.context = context;
    this.genitives = new GenitiveNames(lexicon, evidence);
    this.foreign = new ForeignWords(lexicon, evidence);
    this.words = new WordVotes(lexicon, evidence, context);
  }

  /** Returns how sure a name is whose votes have this sum. */
  public static Certainty certainty(double sum) {
    if (sum >= NameRule.SURE) {
      return Certainty.HIGH;
    }
    return sum >= NameRule.LIKELY ? Certainty.MEDIUM : Certainty.LOW;
  }

  /** True if the document knows both as surnames of their own. */
  public boolean areTwo(String one, String other) {
    return evidence.surnames(one) > 0
        && evidence.surnames(other) > 0
        && evidence.surnames(one + "-" + other) == 0
        && !lexicon.isGiven(one);
  }

  /** Returns the votes on a capitalised word alone. */
  public Votes one(NameText text, int i) {
    Word word = text.word(i);
    if (word.text().length() < 2) {
      return Votes.of(NameRule.ONE_LETTER);
    }
    if (lexicon.has(WordList.BODY_NOUNS, word)) {
      return Votes.of(NameRule.BODY_NOUN);
    }
    if (NameSpelling.isNumeral(word.text())) {
      return Votes.of(NameRule.NUMERAL);
    }
    if (lexicon.isFunctionWord(word)) {
      return Votes.of(NameRule.FUNCTION_WORD);
    }
    if (lexicon.has(WordList.TITLES_AFTER, word) && i > 0 && !text.word(i - 1).is(".")) {
      return Votes.of(NameRule.TITLE_BEHIND);
    }
    String name = word.cased();
    int surnames = evidence.surnames(word.text());
    if (evidence.isAlias(word.text()) && !(word.opens() && evidence.isOrdinary(word))) {
      return Votes.of(NameRule.ALIAS);
    }
    boolean titled = // Mr. HUME
        context.isTitled(text, i)
            && !lexicon.isHonorific(word)
            && !lexicon.has(WordList.PERSON_NOUNS, word);
    boolean acronym = word.text().length() < 4 || surnames == 0 && !words.isEmphasised(text, i);
    boolean shouted =
        WordVotes.isAmongCapitals(text, i) && evidence.lowerCase(word.text()) > 0; // THE OLD FERRY
    if (word.shape() == Word.Shape.CAPITALS && (!titled && acronym || shouted)) {
      return Votes.of(NameRule.CAPITALS);
    }
    if (lexicon.isHonorific(word)
        && (text.text(i + 1).equals(".") || i + 1 < text.size() && text.word(i + 1).isCapital())) {
      return Votes.of(NameRule.TITLE_ITSELF); // Mrs. Robles
    }
    if (isSaint(word, name) && surnames == 0) {
      return Votes.of(NameRule.CHURCH); // la Saint-Jean
    }
    if (genitives.isAt(text, i)) {
      return Votes.of(NameRule.GENITIVE_NOUN); // Forsters Witwe
    }
    return new Votes()
        .add(words.votes(text, i, surnames))
        .add(around(text, i, name))
        .add(foreign.after(text, i + 1))
        .castIf(
            surnames == 0 && (foreign.isAfter(text, i) || foreign.isGoingOn(text, i)),
            NameRule.FOREIGN_BEFORE)
        .castIf(surnames == 0 && evidence.works().has(text, i, i + 1), NameRule.WORK)
        .castIf(surnames == 0 && lexicon.hasAsWritten(WordList.JOURNALS, name), NameRule.JOURNAL)
        .cast(NameRule.COMPANY, bound(evidence.company(word.text())));
  }

  /** Returns what the words around say; of whom everybody knows, they cannot take much away. */
  private Votes around(NameText text, int i, String name) {
    boolean bourgeois =
        lexicon.phraseBefore(WordList.COURTESY_TITLES, text.words(), i) && !lexicon.capitalNouns();
    Votes around = context.votes(text, i, i + 1).castIf(bourgeois, NameRule.BOURGEOIS);
    boolean told =
        words.isWellKnown(name) && !context.isInBody(text, i) && !context.isBodyAfter(text, i + 1);
    return told
        ? around.cast(
            NameRule.KNOWN_ANYWAY, Math.max(0, -NameRule.WELL_KNOWN.weight() - around.sum()))
        : around;
  }

  /** A church, a town or a feast that has its name from a saint. */
  private boolean isSaint(Word word, String name) {
    int hyphen = name.indexOf('-');
    return hyphen > 0
        && lexicon.has(WordList.BODY_NOUNS, name.substring(0, hyphen))
        && !lexicon.has(WordList.WELL_KNOWN, word);
  }

  /** Returns the votes on capitalised words in a row of which the first is no known given name. */
  public Votes several(NameText text, int from, int to) {
    if (evidence.isAlias(text.phrase(from, to))) {
      return Votes.of(NameRule.ALIAS);
    }
    Word last = text.word(to - 1);
    boolean office = lexicon.isHonorific(last) && evidence.surnames(last.text()) == 0;
    boolean article = lexicon.isFunctionWord(text.word(from)) && office; // S. M. El Rey
    if (to == from + 2 && (article || foreign.isFunctionWord(text.word(from)))) {
      return Votes.of(NameRule.FUNCTION_WORD);
    }
    Votes votes = new Votes();
    boolean told = NameSigns.hasLifespan(text, to);
    boolean courteous = // Mr. Fielding Palmer
        !lexicon.capitalNouns()
            && lexicon.phraseBefore(WordList.COURTESY_TITLES, text.words(), from);
    for (int i = from; i < to; i++) {
      Word word = text.word(i);
      if (word.isInitial()) {
        continue;
      }
      WordFacts facts = lexicon.facts(word.cased());
      boolean surname = i == to - 1 && evidence.surnames(word.text()) > 0;
      boolean other = facts.common() || facts.foreign() || facts.place() || facts.body();
      boolean named = surname || told && !facts.common() || facts.given() || facts.person();
      boolean odd =
          facts.foreign() && !facts.place() && !facts.body() && i == from && !word.opens();
      boolean due = courteous && !lexicon.isHonorific(word) && !facts.body();
      due |= i == from && isUnusualGiven(text, i, to);
      if (!named && other && !odd && !due) {
        return Votes.of(NameRule.PART_OTHER);
      }
      if (word.text().length() < 2
          || word.shape() == Word.Shape.CAPITALS && word.text().length() < 4) {
        return Votes.of(NameRule.PART_SHORT);
      }
      if (lexicon.has(WordList.BODY_NOUNS, word)) {
        return Votes.of(NameRule.PART_BODY_NOUN);
      }
      votes
          .castIf(lexicon.isStrange(word.cased()), NameRule.PART_STRANGE)
          .castIf(odd && !named, NameRule.PART_FOREIGN)
          .castIf(facts.person(), NameRule.PART_PERSON);
    }
    return votes
        .castIf(
            evidence.works().isGenreAfter(text, to)
                || evidence.surnames(last.text()) == 0 && evidence.works().has(text, from, to),
            NameRule.WORK)
        .castIf(evidence.surnames(last.text()) > 0, NameRule.LAST_SURNAME)
        .add(context.votes(text, from, to))
        .add(foreign.after(text, to))
        .cast(NameRule.COMPANY_AGAINST, Math.min(0, bound(evidence.company(last.text()))));
  }

  /**
   * {@code to Early Whitaker}: before a surname, inside a sentence, an ordinary word with a capital
   * is a given name that the lists do not have.
   */
  private boolean isUnusualGiven(NameText text, int i, int to) {
    Word word = text.word(i);
    boolean elided = word.text().indexOf('’') > 0; // L’Action
    boolean article = i > 0 && lexicon.has(WordList.TITLE_ARTICLES, text.text(i - 1));
    if (to != i + 2
        || word.shape() != Word.Shape.CAPITAL
        || lexicon.isFunctionWord(word)
        || elided
        || article
        || word.opens()
        || lexicon.capitalNouns()) {
      return false;
    }
    WordFacts facts = lexicon.facts(word.cased());
    WordFacts last = lexicon.facts(text.word(to - 1).cased());
    return last.person()
        && !last.common()
        && !facts.place()
        && !facts.body()
        && !lexicon.isHonorific(word)
        && !lexicon.has(WordList.PERSON_NOUNS, word)
        && !lexicon.has(WordList.PLACE_NOUNS, word)
        && !lexicon.has(WordList.PUBLISHER_NOUNS, word.text());
  }

  private static double bound(double company) {
    return Math.max(
        NameRule.COMPANY_AGAINST.weight(), Math.min(NameRule.COMPANY.weight(), company));
  }

  /** True if a capital at the head of a sentence may be due to the sentence alone. */
  public boolean isOrdinary(Word word) {
    return evidence.isOrdinary(word);
  }

  /** True for a capitalised word that no dictionary knows and that is in no title. */
  public boolean isStrange(NameText text, int i) {
    return text.word(i).shape() == Word.Shape.CAPITAL
        && !text.quiet()[i]
        && lexicon.isStrange(text.word(i).cased());
  }

  /** True if {@code word} may stand between two names of a list: {@code y}, {@code oder}. */
  public boolean joinsLists(String word) {
    return lexicon.hasAsWritten(WordList.LIST_JOINTS, word);
  }

  public boolean isPreposition(Word word) {
    return word.shape() == Word.Shape.LOWER && lexicon.isPreposition(word);
  }

  /** True if word {@code i} is the surname in a full name elsewhere, and no life follows it. */
  public boolean isSurnameAt(NameText text, int i) {
    return evidence.surnames(text.text(i)) > 0 && !NameSigns.hasLifespan(text, i + 1);
  }

  /** {@code Interior Malvy}: a word that the document mostly has in lower case is no given name. */
  public boolean isNoPartOfName(Word word) {
    WordFacts facts = lexicon.facts(word.cased());
    int least = facts.foreign() ? 1 : facts.common() ? COMMON : Integer.MAX_VALUE;
    return !isName(word)
        && !lexicon.has(WordList.TITLE_ARTICLES, word)
        && !lexicon.isParticle(word)
        && evidence.lowerCase(word.text()) >= least;
  }

  /** True if {@code word} can be a surname at all. */
  public boolean isName(Word word) {
    WordFacts facts = lexicon.facts(word.cased());
    return evidence.surnames(word.text()) > 0
        || facts.person()
        || facts.isUnknown()
        || (facts.proper() && !facts.place());
  }

  /**
   * Returns the word after a name that the text explains as another name of somebody, at word
   * {@code i}; {@code i} if there is no such name.
   */
  public int aliasFrom(NameText text, int i) {
    if (!text.word(i).isCapital()) {
      return i;
    }
    boolean article =
        lexicon.has(WordList.TITLE_ARTICLES, text.text(i))
            && i + 1 < text.size()
            && text.word(i + 1).isCapital();
    if (article) {
      String alias = text.text(i) + " " + text.text(i + 1);
      boolean told = context.isToldAlias(text, i);
      return told || evidence.isAlias(alias) ? i + 2 : i;
    }
    return i;
  }

  /** {@code el marino de Murmansk Robles}: the place is no given name. */
  public boolean isPlaceBeforeSurname(NameText text, int i, int end) {
    Word first = text.word(i);
    boolean place =
        lexicon.facts(first.cased()).place()
            || lexicon.hasAsWritten(WordList.EXONYMS, first.text())
            || lexicon.hasAsWritten(WordList.PLACES, first.text());
    return place
        && end == i + 2
        && i > 0
        && lexicon.has(WordList.GENITIVES, text.word(i - 1))
        && !lexicon.facts(first.cased()).given()
        && isSurnameAt(text, end - 1);
  }
}
