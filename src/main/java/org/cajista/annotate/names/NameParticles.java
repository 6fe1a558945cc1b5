package org.cajista.annotate.names;

import org.cajista.annotate.names.evidence.NameEvidence;
import org.cajista.annotate.names.evidence.NameRule;
import org.cajista.annotate.names.evidence.NameScore;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameParser;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word;
import org.cajista.annotate.names.forms.WordFacts;
import org.cajista.lang.WordList;

/** Finds surnames that begin with a particle, and where a surname goes on after one. */
final class NameParticles {
  private final NameLexicon lexicon;
  private final NameScore score;
  private final NameEvidence evidence;
  private final NameParser parser;

  NameParticles(NameLexicon lexicon, NameParser parser, NameScore score, NameEvidence evidence) {
    this.lexicon = lexicon;
    this.parser = parser;
    this.score = score;
    this.evidence = evidence;
  }

  /** {@code Boissy d’Anglas}: a surname goes on after its particle, unless a place follows. */
  int withParticle(NameText text, int from, int end) {
    if (end >= text.size()) {
      return end;
    }
    int compound = evidence.compounds().end(text, end - 1);
    if (compound > end) {
      return compound;
    }
    int name = end + lexicon.phrase(WordList.PARTICLES, text.words(), end);
    boolean elided = text.text(end).endsWith("’");
    if (name == end
        || name >= text.size()
        || !text.word(name).isCapital()
        || text.word(name - 1).isCapital() // de L’Ordine Nuovo
        || text.quiet()[name]
        || lexicon.has(WordList.NAME_ARTICLES, text.word(end))
        || text.text(from).endsWith("’")) {
      return end;
    }
    Word next = text.word(name);
    WordFacts facts = lexicon.facts(next.cased());
    boolean stranger = facts.isUnknown() && !facts.given();
    boolean whole =
        elided
                && !facts.common()
                && !facts.given()
                && !facts.place()
                && !lexicon.has(WordList.WELL_KNOWN, next)
            || evidence.surnames(next.text()) == 0 && stranger && isStranger(text.word(from));
    return whole ? name + 1 : end;
  }

  /** Marks the surname whose particle is word {@code i} and tells where to go on. */
  int surnameFrom(int i, NameMarks found) {
    NameText text = found.text();
    if (text.word(i).isInitial()) {
      return i + 1; // V. Robles
    }
    int length = lexicon.phrase(WordList.PARTICLES, text.words(), i);
    int name = i + length;
    boolean place = name + 1 < text.size() && text.word(name + 1).isCapital();
    if (length > 0 && place && lexicon.has(WordList.NAME_ARTICLES, text.word(name))) {
      name++; // Mme de La Tour
    }
    boolean titled = lexicon.phraseBefore(WordList.TITLES, text.words(), i);
    boolean article = lexicon.has(WordList.NAME_ARTICLES, text.word(i));
    if (length == 0
        || article && !(titled && text.word(i).isCapital()) // le capitaine Le Goff
        || name >= text.size()
        || !text.word(name).isCapital()
        || text.quiet()[name]) {
      return i + 1;
    }
    boolean church = // Nuestra Señora del Pilar
        lexicon.phraseBefore(WordList.NO_NAMES, text.words(), i)
            || lexicon.phraseBefore(WordList.BODY_NOUNS, text.words(), name);
    if (church || isFullName(text, name) || isNoSurname(text, i, name)) {
      return i + 1; // the sister of Emil Robles, le Président du Conseil
    }
    if (evidence.compounds().isElidedBefore(text, name) && name == i + 1) {
      int end = withParticle(text, name, name + 1);
      found.mark(i, end, NameRule.COMPOUND);
      return end;
    }
    StringBuilder particle = new StringBuilder();
    for (int k = i; k < name; k++) {
      particle.append(k > i ? " " : "").append(text.word(k).lower());
    }
    boolean bare = // De Goethe à Heine: who goes by the surname alone
        lexicon.has(WordList.WELL_KNOWN, text.word(name)) && lexicon.isPreposition(text.word(i));
    boolean capital = // De Brissac, Van der Heyden; but not THE LIFE OF LARA
        text.word(i).shape() == Word.Shape.CAPITAL
            || text.word(i).isCapital() && lexicon.opensSurname(particle.toString());
    boolean alone =
        lexicon.opensSurname(particle.toString()) && !lexicon.isPreposition(text.word(i));
    boolean introduced = alone || lexicon.phraseBefore(WordList.TITLES, text.words(), i);
    boolean first = // d’Aubry: nothing else begins so with a small letter
        i == 0
            && text.word(i).shape() == Word.Shape.LOWER
            && text.text(i).endsWith("’")
            && lexicon.isStrange(text.word(name).cased());
    boolean opens =
        !bare
            && (first || capital || introduced && lexicon.opensSurname(particle.toString()))
            && !lexicon.isHonorific(text.word(name)) // Von der Frau
            && (score.isName(text.word(name)) || introduced && isStranger(text.word(name)));
    if (!opens && !lexicon.phraseBefore(WordList.COURTESY_TITLES, text.words(), i)) {
      return i + 1;
    }
    int end = evidence.compounds().end(text, name);
    end = end > name ? end : name + 1;
    found.mark(i, end, NameRule.PARTICLE);
    return end;
  }

  private boolean isFullName(NameText text, int name) {
    NameParser.Parsed full = parser.full(text, name);
    return full.from() < full.to() && full.surname() > full.from() && !full.initials();
  }

  /**
   * True if an office stands before the particle at word {@code i}, and what it presides over after
   * it.
   */
  private boolean isNoSurname(NameText text, int i, int name) {
    Word word = text.word(name);
    WordFacts facts = lexicon.facts(word.cased());
    boolean noun = facts.common() && !facts.person() || lexicon.has(WordList.BODY_HEADS, word);
    boolean place = facts.place() || lexicon.hasAsWritten(WordList.EXONYMS, word.text());
    boolean courtesy =
        lexicon.phraseBefore(WordList.MASCULINE_TITLES, text.words(), i)
            || lexicon.phraseBefore(WordList.FEMININE_TITLES, text.words(), i);
    return text.word(i).shape() == Word.Shape.LOWER && (noun || place) && !courtesy;
  }

  /** True if {@code word} is not a word of the document's language, and not a place. */
  private boolean isStranger(Word word) {
    WordFacts facts = lexicon.facts(word.cased());
    return !facts.common() && !facts.place();
  }
}
