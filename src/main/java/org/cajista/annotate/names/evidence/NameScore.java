package org.cajista.annotate.names.evidence;

import java.util.Set;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameParser.Parsed;
import org.cajista.annotate.names.forms.NameSpelling;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word;
import org.cajista.annotate.names.forms.WordFacts;
import org.cajista.model.Certainty;

/**
 * Weighs what the dictionaries, the document and the words around say of capitalised words. The
 * sums are small and read like a show of hands: a vote is about 1.
 */
public final class NameScore {
  /** From here on it is a name. */
  public static final double ENOUGH = 1.5;

  /** From here on it is a name in a list of names. */
  public static final double LISTED = -0.5;

  private static final Set<String> ARTICLES = Set.of("the", "le", "el");
  private static final double NEVER = -9;
  private static final double SURE = 4;
  private static final double LIKELY = 2.5;

  private final NameLexicon lexicon;
  private final NameEvidence evidence;
  private final NameContext context;

  public NameScore(NameLexicon lexicon, NameEvidence evidence, NameContext context) {
    this.lexicon = lexicon;
    this.evidence = evidence;
    this.context = context;
  }

  public static Certainty certainty(double score) {
    if (score >= SURE) {
      return Certainty.HIGH;
    }
    return score >= LIKELY ? Certainty.MEDIUM : Certainty.LOW;
  }

  /**
   * Whether a name with a given name or an initial is a person's, and not a body's or a street's.
   */
  public boolean accepts(NameText text, Parsed name) {
    if (context.isBodyAfter(text, name.to())) {
      return false;
    }
    Word first = text.word(name.from());
    if (isShip(text, name)) {
      return false;
    }
    if (name.initials() && name.from() == 0 && isLabel(text, name)
        || name.initials()
            && name.from() > 0
            && lexicon.has("headings", text.word(name.from() - 1))) {
      return false; // Chapter X. Ajaccio
    }
    WordFacts given = lexicon.facts(first.cased());
    boolean ordinary = first.opens() && given.common() && evidence.lowerCase(first.text()) > 0;
    if (!name.hasSurname()) {
      return !ordinary;
    }
    Word surname = text.word(name.to() - 1);
    if (name.surname() > name.from() + 1 && surname.shape() != Word.Shape.CAPITAL
        || text.word(name.surname()).shape() == Word.Shape.LOWER) {
      return !ordinary; // a numeral, or «de», «la» before a surname or epithet
    }
    if (NameSpelling.isNumeral(surname.text())) {
      return !ordinary; // Felipe V
    }
    WordFacts facts = lexicon.facts(surname.cased());
    boolean place = given.place() && facts.place();
    boolean both =
        name.to() == name.from() + 2 && given.common() && facts.common() && !facts.person();
    return !place && !both;
  }

  /** {@code the Jessie Lamont}, {@code el Alfonso XII}: no article stands before a full name. */
  public boolean isShip(NameText text, Parsed name) {
    boolean article = ARTICLES.contains(text.text(name.from() - 1));
    return article && name.hasSurname() && !lexicon.capitalNouns();
  }

  /** {@code I. Obras de Emilio Robles}: a number or a letter before a heading. */
  private boolean isLabel(NameText text, Parsed name) {
    return name.hasSurname()
        && name.to() < text.size()
        && "A.B.C.D.I.V.X.".contains(text.text(name.from()))
        && isOrdinary(text.word(name.surname()));
  }

  /** Whether the document knows both as surnames of their own. */
  public boolean areTwo(String one, String other) {
    return evidence.surnames(one) > 0
        && evidence.surnames(other) > 0
        && evidence.surnames(one + "-" + other) == 0
        && !lexicon.isGiven(one);
  }

  /** For a capitalised word alone. */
  public double one(NameText text, int i) {
    Word word = text.word(i);
    if (word.text().length() < 2
        || lexicon.has("body-nouns", word)
        || NameSpelling.isNumeral(word.text())) {
      return NEVER;
    }
    String name = word.cased();
    int surnames = evidence.surnames(word.text());
    if (evidence.isAlias(word.text()) && !(word.opens() && isOrdinary(word))) {
      return SURE;
    }
    boolean titled = // Mr. HUME
        context.isTitled(text, i)
            && !lexicon.isHonorific(word)
            && !lexicon.has("person-nouns", word);
    if (word.shape() == Word.Shape.CAPITALS
        && !titled
        && (word.text().length() < 4 || surnames == 0)) {
      return NEVER;
    }
    if (lexicon.isHonorific(word)
        && (text.text(i + 1).equals(".") || i + 1 < text.size() && text.word(i + 1).isCapital())) {
      return NEVER; // Mrs. Robles
    }
    if (isSaint(word, name) && surnames == 0) {
      return NEVER; // la Saint-Jean
    }
    if (context.isGenitiveBefore(text, i)) {
      return LIKELY; // Forsters Witwe
    }
    int weight = context.weight(text, i, i + 1);
    if (lexicon.phraseBefore("bourgeois-titles", text.words(), i) && !lexicon.capitalNouns()) {
      weight += 2; // Mr. Moody
    }
    boolean told =
        isWellKnown(name) && !context.isInBody(text, i) && !context.isBodyAfter(text, i + 1);
    return word(word, name, surnames)
        + (told ? Math.max(-1.5, weight) : weight)
        + foreignText(text, i + 1)
        + bound(evidence.company(word.text()));
  }

  /** A church, a town or a feast that has its name from a saint. */
  private boolean isSaint(Word word, String name) {
    int hyphen = name.indexOf('-');
    return hyphen > 0
        && lexicon.has("body-nouns", name.substring(0, hyphen))
        && !lexicon.has("well-known", word);
  }

  /** For capitalised words in a row of which the first is no known given name. */
  public double several(NameText text, int from, int to) {
    if (evidence.isAlias(text.phrase(from, to))) {
      return SURE;
    }
    double sum = 0;
    boolean told = context.hasLifespan(text, to);
    for (int i = from; i < to; i++) {
      Word word = text.word(i);
      if (word.isInitial()) {
        continue;
      }
      WordFacts facts = lexicon.facts(word.cased());
      boolean last = i == to - 1 && evidence.surnames(word.text()) > 0;
      boolean other = facts.common() || facts.foreign() || facts.place() || facts.body();
      boolean named = last || told && !facts.common() || facts.given() || facts.person();
      boolean odd =
          facts.foreign() && !facts.place() && !facts.body() && i == from && !word.opens();
      if (!named && other && !odd
          || word.text().length() < 2
          || word.shape() == Word.Shape.CAPITALS && word.text().length() < 4
          || lexicon.has("body-nouns", word)) {
        return NEVER;
      }
      sum += lexicon.isStrange(word.cased()) ? 0.7 : 0;
      sum -= odd && !named ? 0.5 : 0;
      sum += facts.person() ? 1 : 0;
    }
    Word last = text.word(to - 1);
    sum += evidence.surnames(last.text()) > 0 ? 2 : 0;
    return sum
        + context.weight(text, from, to)
        + foreignText(text, to)
        + Math.min(0, bound(evidence.company(last.text())));
  }

  private static double bound(double company) {
    return Math.max(-3, Math.min(1.5, company));
  }

  /** Words of another language right after a name: both belong to a title. */
  private double foreignText(NameText text, int i) {
    for (int k = i; k < Math.min(i + 3, text.size()); k++) {
      if (text.word(k).shape() != Word.Shape.LOWER) {
        return 0;
      }
      if (lexicon.isForeign(text.text(k))) {
        return -2;
      }
    }
    return 0;
  }

  /** Whether {@code name} is that of a person of whom everybody has heard, and nothing else. */
  private boolean isWellKnown(String name) {
    WordFacts facts = lexicon.facts(name);
    return lexicon.has("well-known", lexicon.stem(name)) && !facts.common() && !facts.place();
  }

  private double word(Word word, String name, int surnames) {
    WordFacts facts = lexicon.facts(name);
    if (facts.place() && surnames * 4 < evidence.seen(word.text())) {
      surnames = 0; // a place after which somebody is named
    }
    double sum = surnames > 0 ? 3 + Math.min(1, surnames / 10.0) : 0;
    if (isWellKnown(name) && surnames == 0) {
      sum += 1.5;
    }
    if (facts.given() || facts.person()) {
      sum += 2;
    } else if (lexicon.isStrange(name)) {
      sum += lexicon.capitalNouns() ? 0.8 : 1;
    } else if (facts.proper() && !facts.place()) {
      sum += 0.75;
    }
    if (facts.place() && surnames == 0) {
      sum -= facts.person() ? 3 : 4;
    }
    sum -= facts.body() ? 2 : 0;
    boolean inLowerCase = evidence.lowerCase(word.text()) > 0;
    if (facts.common() && lexicon.capitalNouns() && !facts.person() && surnames == 0) {
      return NEVER;
    }
    if (facts.common()) {
      boolean named = surnames > 0 || facts.given() || facts.person() && !word.opens();
      boolean opens = word.opens() && !evidence.isCapitalAnyway(word.text());
      boolean surname = surnames > 0 && !inLowerCase;
      sum -= opens && surname ? 1 : ordinariness(opens, inLowerCase, named);
    } else if (facts.foreign() && !facts.person() && surnames == 0) {
      sum -= 1;
    }
    return sum;
  }

  private static double ordinariness(boolean opens, boolean inLowerCase, boolean named) {
    if (opens) {
      return inLowerCase || !named ? 5 : 2.5;
    }
    return inLowerCase ? (named ? 1 : 4) : (named ? 0 : 2);
  }

  /** Whether a capital at the head of a sentence may be due to the sentence alone. */
  public boolean isOrdinary(Word word) {
    return lexicon.facts(word.cased()).common() || evidence.lowerCase(word.text()) > 0;
  }

  public boolean isPreposition(Word word) {
    return word.shape() == Word.Shape.LOWER && lexicon.isPreposition(word);
  }

  /** Whether {@code word} can be a surname at all. */
  public boolean isName(Word word) {
    WordFacts facts = lexicon.facts(word.cased());
    return evidence.surnames(word.text()) > 0
        || facts.person()
        || facts.isUnknown()
        || (facts.proper() && !facts.place());
  }

  /**
   * The word after a name that the text explains as another name of somebody, at word {@code i};
   * {@code i} where there is none.
   */
  public int aliasFrom(NameText text, int i) {
    if (!text.word(i).isCapital()) {
      return i;
    }
    boolean article =
        lexicon.has("title-articles", text.text(i))
            && i + 1 < text.size()
            && text.word(i + 1).isCapital();
    if (article) {
      String alias = text.text(i) + " " + text.text(i + 1);
      boolean told = context.isToldAlias(text, i);
      return told || evidence.isAlias(alias) ? i + 2 : i;
    }
    return i;
  }
}
