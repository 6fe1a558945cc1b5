package org.cajista.annotate.names;

import java.util.List;
import org.cajista.annotate.names.evidence.FullNames;
import org.cajista.annotate.names.evidence.GenitiveNames;
import org.cajista.annotate.names.evidence.LearntNames;
import org.cajista.annotate.names.evidence.NameContext;
import org.cajista.annotate.names.evidence.NameEvidence;
import org.cajista.annotate.names.evidence.NameRule;
import org.cajista.annotate.names.evidence.NameScore;
import org.cajista.annotate.names.evidence.NameSigns;
import org.cajista.annotate.names.evidence.PlaceReading;
import org.cajista.annotate.names.forms.CutTitle;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameParser;
import org.cajista.annotate.names.forms.NameParser.Parsed;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word;
import org.cajista.annotate.names.identity.PersonographyBuilder;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.model.Mark;
import org.cajista.model.Traced;
import org.cajista.model.value.Certainty;
import org.cajista.report.Trace;
import org.cajista.report.Votes;

/**
 * Marks the names of persons: {@code el doctor Emilio Robles llegó} becomes {@code el doctor
 * <persName>Emilio Robles</persName> llegó}. Whose name it is the {@link PersonographyBuilder}
 * says.
 *
 * <p>It leaves alone: titles and offices, names inside the name of a body, a place, a ship, a prize
 * or the title of a work, publishers, adjectives, descriptions. See the Guidelines, section 14.2.1.
 */
final class NameRecogniser {
  private static final int ROW = 12; // words: a longer row of capitals is no name
  private final NameLexicon lexicon;
  private final NameParser parser;
  private final NameContext context;
  private final GenitiveNames genitives;
  private final NameScore score;
  private final FullNames fullNames;
  private final NameEvidence evidence;
  private final NameParticles particles;
  private final ShortNames shortNames;
  private final SetPhrases setPhrases;
  private final TaughtNames taughtNames;
  private final PlaceReading places;
  private final LearntNames learnt;
  private final Trace trace;

  /**
   * @param evidence of the whole document
   * @param places what speaks for a place instead
   * @param learnt from the corrected texts of the edition
   * @param trace where the decisions go
   */
  NameRecogniser(
      NameLexicon lexicon,
      NameEvidence evidence,
      PlaceReading places,
      LearntNames learnt,
      Trace trace) {
    this.places = places;
    this.learnt = learnt;
    this.lexicon = lexicon;
    this.parser = new NameParser(lexicon);
    this.context = new NameContext(lexicon);
    this.evidence = evidence;
    this.genitives = new GenitiveNames(lexicon, evidence);
    this.score = new NameScore(lexicon, evidence, context);
    this.fullNames = new FullNames(lexicon, evidence, context);
    this.particles = new NameParticles(lexicon, parser, score, evidence);
    this.shortNames = new ShortNames(lexicon, evidence);
    this.taughtNames = new TaughtNames(lexicon, parser, score);
    this.setPhrases = new SetPhrases(lexicon, context);
    this.trace = trace;
  }

  /** Returns the marks of the persons in {@code text}, the words of {@code passage}. */
  List<Mark> find(NameText text, Traced passage, Block.Role role) {
    NameMarks found = new NameMarks(text, passage, places, learnt, trace);
    int i = setPhrases.inverted(found, role);
    while (i < text.size()) {
      i = read(i, found);
    }
    new NameLists(found, score).fill();
    shortNames.abbreviated(found);
    shortNames.signer(found);
    if (role == Block.Role.SIGNED && found.marks().isEmpty()) {
      shortNames.signature(found);
    }
    return found.marks();
  }

  /** Reads what stands at word {@code i} and tells where to go on. */
  private int read(int i, NameMarks found) {
    NameText text = found.text();
    Word word = text.word(i);
    int signs = lexicon.phrase(WordList.NO_NAMES, text.words(), i);
    if (signs > 0) {
      found.leave(i, i + signs, NameRule.NO_NAME);
      return i + signs; // P. S.
    }
    if (text.quiet()[i]) {
      return readQuiet(i, found);
    }
    int taught = taughtNames.mark(i, found);
    if (taught > i) {
      return taught;
    }
    if (word.shape() == Word.Shape.LOWER) {
      int wellKnown = setPhrases.wellKnown(i, found); // san Pablo
      return wellKnown > i ? wellKnown : particles.surnameFrom(i, found);
    }
    if (!word.isCapital() && !word.isInitial()) {
      return i + 1;
    }
    if (context.isInBody(text, i)) {
      int end = runEnd(text, i);
      found.leave(i, end, NameRule.IN_BODY);
      return end;
    }
    int afterParticle = word.opens() ? i + 1 : particles.surnameFrom(i, found);
    if (afterParticle > i + 1) {
      return afterParticle;
    }
    int wellKnown = setPhrases.wellKnown(i, found);
    if (wellKnown > i) {
      return wellKnown;
    }
    if (lexicon.isHonorific(word)
        && i + 1 < text.size()
        && !isTitledTitle(text, i)
        && !isFirstOfInitials(text, i)) {
      found.leave(i, i + 1, NameRule.TITLE);
      return shortNames.afterTitle(i, found);
    }
    if (CutTitle.isAt(text.words(), i, lexicon)
        && lexicon.phraseBefore(WordList.TITLES, text.words(), i)) {
      found.leave(i, i + 2, NameRule.TITLE);
      return i + 2; // Herr Lic. Robles
    }
    Parsed name = parser.full(text, i);
    if (name.from() < name.to()
        && found.decideAgainstPlace(
            name.from(), name.to(), fullNames.votes(text, name), NameRule.ENOUGH)) {
      found.mark(name.from(), name.to(), Certainty.HIGH);
      return name.to();
    }
    return word.isInitial() ? shortNames.initials(i, found) : run(i, found);
  }

  /** Reads word {@code i} of a title or a link: no name, unless the text explains it as one. */
  private int readQuiet(int i, NameMarks found) {
    int alias = score.aliasFrom(found.text(), i);
    if (alias > i) {
      found.mark(i, alias, NameRule.TOLD_ALIAS);
    } else if (found.text().word(i).isCapital()) {
      found.leave(i, i + 1, NameRule.QUIET);
    }
    return Math.max(alias, i + 1);
  }

  /** Mr. Pope: a title that is a surname, since another title stands before it. */
  private boolean isTitledTitle(NameText text, int i) {
    boolean alone = i + 1 == text.size() || !text.word(i + 1).isCapital();
    boolean surname =
        evidence.surnames(text.text(i)) > 0 || lexicon.has(WordList.WELL_KNOWN, text.word(i));
    return alone && surname && text.word(i).isCapital();
  }

  /** {@code M. R. Mitford}: an initial, unless the language has it as a title of courtesy. */
  private boolean isFirstOfInitials(NameText text, int i) {
    Word word = text.word(i);
    return word.isInitial()
        && text.word(i + 1).isInitial()
        && !lexicon.hasHere(WordList.COURTESY_TITLES, word.lower())
        && !lexicon.hasHere(WordList.LETTER_TITLES, word.lower());
  }

  /** Reads a run of capitalised words that does not begin with a whole name. */
  private int run(int i, NameMarks found) {
    NameText text = found.text();
    int alias = score.aliasFrom(text, i);
    if (alias > i) {
      found.mark(i, alias, NameRule.TOLD_ALIAS);
      return alias;
    }
    if (NameSigns.isAbbreviation(text, i)) {
      found.leave(i, i + 1, NameRule.ABBREVIATION);
      return i + 1; // Cf.
    }
    if (lexicon.phrase(WordList.CREDIT_WORDS, text.words(), i) > 1
        || lexicon.phrase(WordList.REFERENCE_WORDS, text.words(), i) > 1) {
      found.leave(i, i + 1, NameRule.CREDIT);
      return i + 1; // Ed. cit., Trad. de
    }
    if (genitives.isAt(text, i)) {
      found.mark(i, i + 1, NameRule.GENITIVE_NOUN);
      return i + 1; // Lessings Nathan
    }
    int end = runEnd(text, i);
    if (end > i + 1) {
      return row(i, end, found);
    }
    if (hyphenated(i, found)) {
      return end;
    }
    Votes one = score.one(text, i);
    if (found.decideAgainstPlace(i, end, one, NameRule.ENOUGH)) {
      int whole = particles.withParticle(text, i, end);
      found.mark(i, whole, NameScore.certainty(one.sum()));
      return whole;
    }
    return shortNames.letters(i, found);
  }

  /** Reads the capitalised words from {@code i} to {@code end}, at least two. */
  private int row(int i, int end, NameMarks found) {
    NameText text = found.text();
    boolean dropped = isDropped(text.word(i));
    Parsed rest = parser.full(text, i + 1);
    boolean realm = // Empereur d’Allemagne Guillaume II
        lexicon.facts(text.word(i).cased()).place() && !rest.initials();
    boolean opens = score.isNoPartOfName(text.word(i)) && score.isSurnameAt(text, end - 1);
    opens |= text.word(i).opens() && isNoPart(text.word(i)); // Pero Robles no vino
    opens |= score.isPlaceBeforeSurname(text, i, end);
    if ((dropped || realm) && rest.from() < rest.to() || opens) {
      found.leave(i, i + 1, NameRule.FIRST_DROPPED);
      return i + 1; // Según Emilio Robles
    }
    if (isShip(text, i)) {
      found.leave(i, end, NameRule.SHIP);
      return end;
    }
    Votes several = score.several(text, i, end);
    if (found.decideAgainstPlace(i, end, several, NameRule.ENOUGH)) {
      found.mark(i, end, NameScore.certainty(several.sum()));
      return end;
    }
    return dropped ? i + 1 : end;
  }

  /** True if a capital says nothing of {@code word}: at the head of a sentence, a title, a noun. */
  private boolean isDropped(Word word) {
    if (lexicon.has(WordList.PERSON_NOUNS, word)) {
      return true;
    }
    boolean due = word.opens() || word.shape() == Word.Shape.CAPITALS || lexicon.capitalNouns();
    return due && score.isOrdinary(word);
  }

  /** {@code Robles-Sorel}, two persons that the document knows one by one. */
  private boolean hyphenated(int i, NameMarks found) {
    Word word = found.text().word(i);
    int hyphen = word.text().indexOf('-');
    boolean two =
        hyphen > 0
            && hyphen == word.text().lastIndexOf('-')
            && word.end() - word.start() == word.text().length()
            && score.areTwo(word.text().substring(0, hyphen), word.text().substring(hyphen + 1));
    if (two) {
      Votes votes = Votes.of(NameRule.HYPHENATED);
      found.decide(i, i + 1, votes, NameRule.ENOUGH);
      int middle = word.start() + hyphen;
      found.markAt(word.start(), middle, NameScore.certainty(votes.sum()));
      found.markAt(middle + 1, word.end(), NameScore.certainty(votes.sum()));
    }
    return two;
  }

  /** {@code the Jessie Lamont}: if the votes reject a name, its parts are not names either. */
  private boolean isShip(NameText text, int i) {
    Parsed name = parser.full(text, i);
    return name.from() < name.to() && fullNames.isShip(text, name);
  }

  /** True for a pronoun, a conjunction and the like, which stand in no name. */
  private boolean isNoPart(Word word) {
    return lexicon.isFunctionWord(word)
        && !lexicon.has(WordList.NAME_ARTICLES, word)
        && !lexicon.isParticle(word);
  }

  /** Returns where the capitalised words end that follow each other from word {@code i} on. */
  private int runEnd(NameText text, int i) {
    int end = i + 1;
    while (end < Math.min(text.size(), i + ROW)
        && !text.quiet()[end]
        && !lexicon.hasHere(WordList.NO_NUMERALS, text.text(end)) // Wesley I can bear
        && !isNoPart(text.word(end)) // Johanna Dir
        && !(lexicon.capitalNouns() && lexicon.isHonorific(text.word(end))) // den Plan Herrn N.
        && (text.word(end).isCapital() || text.word(end).isInitial())) {
      end++;
    }
    return end;
  }
}
