package org.cajista.annotate.names.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cajista.annotate.names.forms.CutTitle;
import org.cajista.annotate.names.forms.NameForm;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameParser;
import org.cajista.annotate.names.forms.NameParser.Parsed;
import org.cajista.annotate.names.forms.NameSpelling;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word;
import org.cajista.annotate.names.forms.WordFacts;
import org.cajista.lang.WordList;

/**
 * The evidence about names in the whole document, gathered in one pass before anything is marked:
 * which surnames stand somewhere with a given name, which words stand in lower case too, and what
 * company each capitalised word keeps.
 */
public final class NameEvidence {
  private static final int LONGEST = 6; // words in a name

  private static final double UNOPPOSED = 0.75;
  private static final int TOLD = 2; // a title, a trade or something that a person has

  /** The votes of the words around a word, so far. */
  private static final class Company {
    private int sum;
    private int times;
    private int least;
    private int most;

    void add(int weight) {
      sum += Math.max(-4, Math.min(3, weight));
      least = Math.min(least, weight);
      most = Math.max(most, weight);
      times++;
    }
  }

  private final NameLexicon lexicon;
  private final NameParser parser;
  private final NameContext context;
  private final Map<String, Integer> lower = new HashMap<>();
  private final Map<String, Integer> surnames = new HashMap<>();
  private final Map<String, Company> company = new HashMap<>();
  private final Map<String, Integer> inSentence = new HashMap<>();
  private final Set<String> initials = new HashSet<>();
  private final Set<String> aliases = new HashSet<>();
  private final Set<String> givenNames = new HashSet<>(); // in full names
  private final LetterNames letters;
  private final CompoundSurnames compounds;
  private final WorkTitles works;

  public NameEvidence(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.parser = new NameParser(lexicon);
    this.context = new NameContext(lexicon);
    this.letters = new LetterNames(lexicon, context);
    this.compounds = new CompoundSurnames(lexicon);
    this.works = new WorkTitles(lexicon);
  }

  /** Returns the titles of works that the document tells. */
  WorkTitles works() {
    return works;
  }

  /** Returns the letters that stand for somebody. */
  public LetterNames letters() {
    return letters;
  }

  /** Returns the surnames of several words that the document has. */
  public CompoundSurnames compounds() {
    return compounds;
  }

  /** Learns a name from outside the document: one form of it. */
  public void know(String name, NameForm form) {
    aliases.add(NameSpelling.fold(name));
    form.surnames().forEach(surname -> surnames.merge(NameSpelling.fold(surname), 1, Integer::sum));
    String letters = form.letters();
    for (int length = 2; length <= letters.length(); length++) {
      initials.add(letters.substring(0, length));
    }
  }

  /** Reads one passage. */
  public void read(NameText text) {
    compounds.read(text);
    works.read(text);
    for (int i = 0; i < text.size(); i++) {
      Word word = text.word(i);
      int signs = lexicon.phrase(WordList.NO_NAMES, text.words(), i);
      if (signs > 0) {
        i += signs - 1;
      } else if (word.shape() == Word.Shape.LOWER) {
        lower.merge(word.text(), 1, Integer::sum);
      } else if (!text.quiet()[i] && (word.isCapital() || word.isInitial())) {
        i = Math.max(i, readName(text, i) - 1);
      }
    }
  }

  private int readName(NameText text, int i) {
    Parsed name = context.isInBody(text, i) ? new Parsed(i, i, i, false) : parser.full(text, i);
    if (name.from() < name.to()) {
      if (!isLabelled(text, name)) {
        learn(text, name);
      }
      return name.to();
    }
    Word word = text.word(i);
    if (word.isInitial() && (i == 0 || !text.word(i - 1).isInitial())) {
      letters.read(text, i);
    }
    if (word.isCapital() && !CutTitle.isAt(text.words(), i, lexicon)) {
      boolean article = lexicon.has(WordList.TITLE_ARTICLES, word) && !text.text(i + 1).isEmpty();
      if (article && text.word(i + 1).isCapital() && context.isToldAlias(text, i)) {
        aliases.add(NameSpelling.fold(text.phrase(i, i + 2)));
      }
      if (!word.opens()) {
        inSentence.merge(NameSpelling.fold(word.text()), 1, Integer::sum);
      }
      company
          .computeIfAbsent(NameSpelling.fold(word.text()), key -> new Company())
          .add((int) context.votes(text, i, i + 1).sum());
      if (context.isToldAlias(text, i) && !lexicon.facts(word.cased()).place()) {
        aliases.add(NameSpelling.fold(word.text()));
      }
      int end = runWithLifespan(text, i);
      if (end > i + 1) {
        surnames.merge(NameSpelling.fold(text.text(end - 1)), 1, Integer::sum);
        aliases.add(NameSpelling.fold(text.phrase(i, end)));
        return end;
      }
      WordFacts facts = lexicon.facts(word.cased());
      boolean titled = lexicon.phraseBefore(WordList.TITLES, text.words(), i);
      boolean told =
          titled
              || NameSigns.hasLifespan(text, i + 1)
              || lexicon.phraseBefore(WordList.ALIAS_WORDS, text.words(), i);
      boolean ofKin =
          context.isOfKin(text, i) && !lexicon.has(WordList.PLACES, word); // viuda de Ávila
      boolean place =
          (titled || ofKin) && facts.place() && !isOrdinaryHere(word, facts); // el alcalde Ávila
      boolean surname = titled && facts.person() && !facts.given(); // Mr. Pope
      boolean noun = // Herr Blech
          lexicon.capitalNouns() && facts.common() && context.isCourteous(text, i);
      if (told && facts.isUnknown() || place || surname || noun) {
        surnames.merge(NameSpelling.fold(word.text()), 1, Integer::sum);
      }
    }
    return i + 1;
  }

  /** True for an ordinary word, unless the document has it inside sentences with a capital only. */
  private boolean isOrdinaryHere(Word word, WordFacts facts) {
    return facts.common() && (lexicon.capitalNouns() || word.opens() || lowerCase(word.text()) > 0);
  }

  /** {@code A. Ensayos}: at the head of a passage a letter before an ordinary word is a number. */
  boolean isLabelled(NameText text, Parsed name) {
    if (name.from() > 0 || !name.initials() || !name.hasSurname() || name.to() >= text.size()) {
      return false;
    }
    WordFacts facts = lexicon.facts(text.word(name.surname()).cased());
    return "A.B.C.D.I.V.X.".contains(text.text(name.from()))
        && (facts.common() || facts.foreign() && !facts.person());
  }

  /**
   * Returns the end of the capitalised words from {@code i} on where years of life follow; else i.
   */
  private int runWithLifespan(NameText text, int i) {
    int end = i + 1;
    while (end < text.size()
        && end - i < LONGEST
        && text.word(end).isCapital()
        && !text.quiet()[end]) {
      end++;
    }
    boolean lived =
        NameSigns.hasLifespan(text, end) && !lexicon.facts(text.word(end - 1).cased()).common();
    return lived ? end : i;
  }

  private void learn(NameText text, Parsed name) {
    StringBuilder letters = new StringBuilder();
    for (int i = name.from(); i < name.to(); i++) {
      Word word = text.word(i);
      if (word.isCapital() && !word.opens()) {
        inSentence.merge(NameSpelling.fold(word.text()), 1, Integer::sum);
      }
      if (word.isCapital() || word.isInitial()) {
        letters.append(NameSpelling.fold(word.text()).charAt(0));
      }
      if (i < name.surname()) {
        givenNames.add(NameSpelling.fold(word.text()));
      }
      boolean surname = i >= name.surname() && word.isCapital();
      if (surname
          && !NameSpelling.isPatronymic(word.text())
          && !NameSpelling.isNumeral(word.text())) {
        surnames.merge(NameSpelling.fold(word.text()), 1, Integer::sum);
      }
    }
    for (int length = 2; length <= letters.length(); length++) {
      initials.add(letters.substring(0, length));
    }
    if (letters.length() > 2) {
      initials.add("" + letters.charAt(0) + letters.charAt(letters.length() - 1));
    }
  }

  /** Returns how often {@code word} stands with a capital and not in a full name. */
  public int seen(String word) {
    Company kept = company.get(NameSpelling.fold(word));
    return kept == null ? 0 : kept.times;
  }

  /** True if {@code word} has a capital more often than the beginnings of sentences explain. */
  boolean isCapitalAnyway(String word) {
    return inSentence.getOrDefault(NameSpelling.fold(word), 0) > lowerCase(word);
  }

  /** True if somebody's full name in the document has {@code word} before the surname. */
  public boolean isGivenName(String word) {
    return givenNames.contains(NameSpelling.fold(word));
  }

  /** True if the text explains {@code name} somewhere as the name of a person. */
  boolean isAlias(String name) {
    return aliases.contains(NameSpelling.fold(name));
  }

  /** Returns how often {@code word} stands as the surname in a full name. */
  public int surnames(String word) {
    int times = surnames.getOrDefault(NameSpelling.fold(word), 0);
    String stem = lexicon.stem(word);
    return times > 0 || stem.equals(word)
        ? times
        : surnames.getOrDefault(NameSpelling.fold(stem), 0);
  }

  /** Returns how often {@code word} stands in lower case. */
  int lowerCase(String word) {
    return lower.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** True if a capital at the head of a sentence may be due to the sentence alone. */
  boolean isOrdinary(Word word) {
    return lexicon.facts(word.cased()).common() || lowerCase(word.text()) > 0;
  }

  /**
   * Returns what the words around {@code word} say in the mean: positive for a person, 0 when seen
   * once. Where nothing speaks against a person and something speaks for one, that counts for all
   * places.
   */
  public double company(String word) {
    Company kept = company.get(NameSpelling.fold(word));
    if (kept == null || kept.times < 2) {
      return 0;
    }
    double mean = (double) kept.sum / kept.times;
    if (kept.most >= TOLD && mean > 0 && lexicon.facts(word).isUnknown()) {
      return Math.max(mean, 1);
    }
    return kept.least >= 0 && kept.most > 0 ? Math.max(mean, UNOPPOSED) : mean;
  }

  /** True if the names of somebody begin with {@code letters}, in this order. */
  public boolean hasInitials(String letters) {
    return initials.contains(letters);
  }
}
