package org.cajista.annotate;

import org.cajista.annotate.NameParser.Parsed;
import org.cajista.model.Certainty;

/**
 * Weighs what the dictionaries, the document and the words around say of capitalised words. The
 * sums are small and read like a show of hands: a vote is about 1.
 */
final class NameScore {
  /** From here on it is a name. */
  static final double ENOUGH = 1.5;

  private static final double SURE = 4;
  private static final double LIKELY = 2.5;

  private final NameLexicon lexicon;
  private final NameEvidence evidence;
  private final NameContext context;

  NameScore(NameLexicon lexicon, NameEvidence evidence, NameContext context) {
    this.lexicon = lexicon;
    this.evidence = evidence;
    this.context = context;
  }

  static Certainty certainty(double score) {
    if (score >= SURE) {
      return Certainty.HIGH;
    }
    return score >= LIKELY ? Certainty.MEDIUM : Certainty.LOW;
  }

  /**
   * Whether a name with a given name or an initial is a person's, and not a body's or a street's.
   */
  boolean accepts(NameText text, Parsed name) {
    if (context.isBodyAfter(text, name.to())) {
      return false;
    }
    Word first = text.word(name.from());
    WordFacts given = lexicon.facts(first.cased());
    boolean ordinary = first.opens() && given.common() && evidence.lowerCase(first.text()) > 0;
    if (!name.hasSurname()) {
      return !ordinary;
    }
    Word surname = text.word(name.to() - 1);
    WordFacts facts = lexicon.facts(surname.cased());
    boolean place = given.place() && facts.place();
    boolean both = ordinary && facts.common() && !facts.person();
    return !place && !both;
  }

  /** For a capitalised word alone. */
  double one(NameText text, int i) {
    Word word = text.word(i);
    if (word.text().length() < 2 || lexicon.has("body-nouns", word.text())) {
      return -9;
    }
    String name = word.cased();
    int surnames = evidence.surnames(word.text());
    if (word.shape() == Word.Shape.CAPITALS && (word.text().length() < 4 || surnames == 0)) {
      return -9;
    }
    return word(word, name, surnames)
        + context.weight(text, i, i + 1)
        + Math.max(-2, Math.min(1.5, evidence.company(word.text())));
  }

  /** For capitalised words in a row of which the first is no known given name. */
  double several(NameText text, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      Word word = text.word(i);
      if (word.isInitial()) {
        continue;
      }
      WordFacts facts = lexicon.facts(word.cased());
      boolean last = i == to - 1 && evidence.surnames(word.text()) > 0;
      boolean other = facts.common() || facts.foreign() || facts.place() || facts.body();
      boolean named = last || facts.given() || facts.person();
      if (!named && other
          || word.text().length() < 2
          || word.shape() == Word.Shape.CAPITALS && word.text().length() < 4
          || lexicon.has("body-nouns", word.text())) {
        return -9;
      }
      sum += facts.isUnknown() && !lexicon.capitalNouns() ? 0.6 : 0;
      sum += facts.person() ? 1 : 0;
    }
    Word last = text.word(to - 1);
    sum += evidence.surnames(last.text()) > 0 ? 2 : 0;
    return sum + context.weight(text, from, to);
  }

  private double word(Word word, String name, int surnames) {
    WordFacts facts = lexicon.facts(name);
    double sum = surnames > 0 ? 3 + Math.min(1, surnames / 10.0) : 0;
    if (facts.given() || facts.person()) {
      sum += 2;
    } else if (facts.isUnknown() && !lexicon.capitalNouns()) {
      sum += 1;
    } else if (facts.proper() && !facts.place()) {
      sum += 0.75;
    }
    if (facts.place() && surnames == 0) {
      sum -= facts.person() ? 2 : 4;
    }
    sum -= facts.body() ? 2 : 0;
    boolean inLowerCase = evidence.lowerCase(word.text()) > 0;
    if (facts.common()) {
      sum -= ordinariness(word.opens(), inLowerCase, surnames > 0 || facts.given());
    } else if (facts.foreign() && !facts.person() && surnames == 0) {
      sum -= 1;
    }
    return sum;
  }

  private static double ordinariness(boolean opens, boolean inLowerCase, boolean named) {
    if (opens) {
      return inLowerCase || !named ? 5 : 1;
    }
    return named ? 1 : inLowerCase ? 4 : 2.5;
  }

  /** Whether a capital at the head of a sentence may be due to the sentence alone. */
  boolean isOrdinary(Word word) {
    return lexicon.facts(word.cased()).common() || evidence.lowerCase(word.text()) > 0;
  }

  /** Whether {@code word} can be a surname at all. */
  boolean isName(Word word) {
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
  int aliasFrom(NameText text, int i) {
    if (!text.word(i).isCapital()) {
      return i;
    }
    boolean article =
        lexicon.has("title-articles", text.text(i))
            && i + 1 < text.size()
            && text.word(i + 1).isCapital();
    if (article) {
      String alias = text.text(i) + " " + text.text(i + 1);
      boolean told = isTold(text, i);
      if (told) {
        evidence.learnAlias(alias);
      }
      return told || evidence.isAlias(alias) ? i + 2 : i;
    }
    boolean told = isTold(text, i);
    WordFacts facts = lexicon.facts(text.word(i).cased());
    if (told && !facts.place() && !facts.body()) {
      evidence.learnAlias(text.word(i).text());
    }
    return i;
  }

  private boolean isTold(NameText text, int i) {
    int k = i;
    while (k > 0 && ("«“\":".contains(text.text(k - 1)))) {
      k--;
    }
    return lexicon.phraseBefore("alias-words", text.words(), k);
  }
}
