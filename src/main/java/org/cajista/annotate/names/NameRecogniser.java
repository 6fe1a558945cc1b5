package org.cajista.annotate.names;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.cajista.annotate.names.evidence.NameContext;
import org.cajista.annotate.names.evidence.NameEvidence;
import org.cajista.annotate.names.evidence.NameScore;
import org.cajista.annotate.names.forms.NameForm;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameParser;
import org.cajista.annotate.names.forms.NameParser.Parsed;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word;
import org.cajista.annotate.names.forms.WordFacts;
import org.cajista.annotate.names.identity.PersonographyBuilder;
import org.cajista.annotate.passage.PassageContext;
import org.cajista.annotate.passage.Recogniser;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Certainty;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Person;
import org.cajista.model.Tag;
import org.cajista.model.Traced;

/**
 * Marks the names of persons: {@code el doctor Emilio Robles llegó} becomes {@code el doctor
 * <persName>Emilio Robles</persName> llegó}. Whose name it is the {@link PersonographyBuilder}
 * says.
 *
 * <p>It leaves alone: titles and offices, names inside the name of a body, a place, a ship, a prize
 * or the title of a work, publishers, adjectives, descriptions. See the Guidelines, section 14.2.1.
 */
final class NameRecogniser implements Recogniser {
  private final NameLexicon lexicon;
  private final Map<Traced, NameText> texts; // by identity: read once
  private final NameParser parser;
  private final NameContext context;
  private final NameScore score;
  private final NameEvidence evidence;
  private final ShortNames shortNames;
  private final SetPhrases setPhrases;

  private NameRecogniser(NameLexicon lexicon, NameEvidence evidence, Map<Traced, NameText> texts) {
    this.lexicon = lexicon;
    this.texts = texts;
    this.parser = new NameParser(lexicon);
    this.context = new NameContext(lexicon);
    this.evidence = evidence;
    this.score = new NameScore(lexicon, evidence, context);
    this.shortNames = new ShortNames(lexicon, evidence);
    this.setPhrases = new SetPhrases(lexicon, context);
  }

  /**
   * The recogniser for a document, which is read once for what it says of its names.
   *
   * @param known the persons of the edition: every form of their names is one
   */
  static NameRecogniser of(Document document, NameLexicon lexicon, List<Person> known) {
    NameEvidence evidence = new NameEvidence(lexicon);
    known.stream()
        .flatMap(person -> person.names().stream())
        .forEach(name -> evidence.know(name, NameForm.of(name, lexicon)));
    Map<Traced, NameText> texts = new IdentityHashMap<>();
    for (Block.Leaf leaf : Blocks.leaves(document)) {
      Traced passage = leaf.passage().text();
      NameText text = NameText.of(passage.toString(), lexicon).numbered(leaf.role());
      texts.put(passage, text);
      evidence.read(text.hushed(leaf.passage()));
    }
    return new NameRecogniser(lexicon, evidence, texts);
  }

  @Override
  public List<Mark> find(Passage passage, PassageContext facts) {
    NameText known = texts.get(passage.text());
    NameText text =
        (known == null ? NameText.of(passage.text().toString(), lexicon) : known)
            .numbered(facts.role())
            .hushed(passage);
    List<Mark> marks = new ArrayList<>();
    int i = setPhrases.inverted(text, facts.role(), marks);
    while (i < text.size()) {
      i = read(text, i, marks);
    }
    new NameLists(text, score).fill(marks);
    shortNames.abbreviated(text, marks);
    if (facts.role() == Block.Role.SIGNED && marks.isEmpty()) {
      shortNames.signature(text, marks);
    }
    marks.replaceAll(mark -> whole(mark, passage.marks()));
    marks.sort(Mark.READING_ORDER);
    return marks;
  }

  /** A name takes in what an editor wrote of its last word: {@code Emilio Roble [sic]}. */
  private static Mark whole(Mark name, List<Mark> others) {
    for (Mark other : others) {
      boolean onName = other.tag() instanceof Tag.Sic || other.tag() instanceof Tag.Correction;
      if (onName && name.crosses(other) && other.start() > name.start()) {
        return new Mark(name.start(), other.end(), 0, 0, name.tag(), name.certainty());
      }
    }
    return name;
  }

  /** Reads what stands at word {@code i} and tells where to go on. */
  private int read(NameText text, int i, List<Mark> marks) {
    Word word = text.word(i);
    int signs = lexicon.phrase("no-names", text.words(), i);
    if (signs > 0) {
      return i + signs; // P. S.
    }
    if (text.quiet()[i]) {
      int alias = score.aliasFrom(text, i);
      if (alias > i) {
        mark(text, i, alias, Certainty.MEDIUM, marks);
      }
      return Math.max(alias, i + 1);
    }
    if (word.shape() == Word.Shape.LOWER) {
      int wellKnown = setPhrases.wellKnown(text, i, marks); // san Pablo
      if (wellKnown > i) {
        return wellKnown;
      }
      return surnameWithParticle(text, i, marks);
    }
    if (!word.isCapital() && !word.isInitial()) {
      return i + 1;
    }
    if (context.isInBody(text, i)) {
      return runEnd(text, i);
    }
    int afterParticle = word.opens() ? i + 1 : surnameWithParticle(text, i, marks);
    if (afterParticle > i + 1) {
      return afterParticle;
    }
    int wellKnown = setPhrases.wellKnown(text, i, marks);
    if (wellKnown > i) {
      return wellKnown;
    }
    if (lexicon.isHonorific(word) && i + 1 < text.size() && !isTitledTitle(text, i)) {
      return shortNames.afterTitle(text, i, marks);
    }
    Parsed name = parser.full(text, i);
    if (name.from() < name.to() && score.accepts(text, name)) {
      mark(text, name.from(), name.to(), Certainty.HIGH, marks);
      return name.to();
    }
    if (word.isInitial()) {
      return shortNames.initials(text, i, marks);
    }
    return run(text, i, marks);
  }

  /** Mr. Pope: a title that is a surname, since another title stands before it. */
  private boolean isTitledTitle(NameText text, int i) {
    boolean alone = i + 1 == text.size() || !text.word(i + 1).isCapital();
    boolean surname =
        evidence.surnames(text.text(i)) > 0 || lexicon.has("well-known", text.word(i));
    return alone && surname && text.word(i).isCapital();
  }

  /** A run of capitalised words that does not begin with a given name and more. */
  private int run(NameText text, int i, List<Mark> marks) {
    int alias = score.aliasFrom(text, i);
    if (alias > i) {
      mark(text, i, alias, Certainty.MEDIUM, marks);
      return alias;
    }
    if (isAbbreviation(text, i)
        || lexicon.phrase("credit-words", text.words(), i) > 1
        || lexicon.phrase("reference-words", text.words(), i) > 1) {
      return i + 1; // Ed. cit., Trad. de, Cf.
    }
    if (context.isGenitiveBefore(text, i)) {
      mark(text, i, i + 1, Certainty.MEDIUM, marks);
      return i + 1; // Lessings Nathan
    }
    int end = runEnd(text, i);
    boolean dropped = isDropped(text.word(i));
    if (end > i + 1) {
      Parsed rest = parser.full(text, i + 1);
      if (dropped && rest.from() < rest.to()) {
        return i + 1; // Según Emilio Robles
      }
      if (isShip(text, i)) {
        return end;
      }
      double several = score.several(text, i, end);
      if (several >= NameScore.ENOUGH) {
        mark(text, i, end, NameScore.certainty(several), marks);
        return end;
      }
      return dropped ? i + 1 : end;
    }
    int parts = hyphenated(text, i, marks);
    if (parts > 0) {
      return end;
    }
    double one = score.one(text, i);
    if (one >= NameScore.ENOUGH) {
      int whole = withParticle(text, i, end);
      mark(text, i, whole, NameScore.certainty(one), marks);
      return whole;
    }
    return shortNames.letters(text, i, marks);
  }

  /** {@code Boissy d’Anglas}: a surname goes on after its particle, unless a place follows. */
  private int withParticle(NameText text, int from, int end) {
    if (end >= text.size()) {
      return end;
    }
    int name = end + lexicon.phrase("particles", text.words(), end);
    boolean elided = text.text(end).endsWith("’");
    if (name == end
        || name >= text.size()
        || !text.word(name).isCapital()
        || text.word(name - 1).isCapital() // de L’Ordine Nuovo
        || text.quiet()[name]
        || lexicon.has("name-articles", text.word(end))
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
                && !lexicon.has("well-known", next)
            || evidence.surnames(next.text()) == 0 && stranger && isStranger(text.word(from));
    return whole ? name + 1 : end;
  }

  /**
   * Whether a capital says nothing of {@code word}: it heads a sentence, or is a title, or a noun.
   */
  private boolean isDropped(Word word) {
    if (lexicon.has("person-nouns", word)) {
      return true;
    }
    boolean due = word.opens() || word.shape() == Word.Shape.CAPITALS || lexicon.capitalNouns();
    return due && score.isOrdinary(word);
  }

  /** A short word whose full stop does not end the sentence. */
  private static boolean isAbbreviation(NameText text, int i) {
    return text.text(i).length() <= 4
        && text.text(i + 1).equals(".")
        && i + 2 < text.size()
        && text.word(i + 2).shape() == Word.Shape.LOWER;
  }

  /** {@code Robles-Sorel}, two persons that the document knows one by one. */
  private int hyphenated(NameText text, int i, List<Mark> marks) {
    Word word = text.word(i);
    int hyphen = word.text().indexOf('-');
    boolean two =
        hyphen > 0
            && hyphen == word.text().lastIndexOf('-')
            && word.end() - word.start() == word.text().length()
            && score.areTwo(word.text().substring(0, hyphen), word.text().substring(hyphen + 1));
    if (!two) {
      return 0;
    }
    Tag name = new Tag.PersonName(List.of());
    int middle = word.start() + hyphen;
    marks.add(new Mark(word.start(), middle, 0, 0, name, Certainty.MEDIUM));
    marks.add(new Mark(middle + 1, word.end(), 0, 0, name, Certainty.MEDIUM));
    return 2;
  }

  private int surnameWithParticle(NameText text, int i, List<Mark> marks) {
    int length = lexicon.phrase("particles", text.words(), i);
    int name = i + length;
    boolean place = name + 1 < text.size() && text.word(name + 1).isCapital();
    if (length > 0 && place && lexicon.has("name-articles", text.word(name))) {
      name++; // Mme de La Tour
    }
    boolean titled = lexicon.phraseBefore("honorifics", text.words(), i);
    boolean article = lexicon.has("name-articles", text.word(i));
    if (length == 0
        || article && !(titled && text.word(i).isCapital()) // le capitaine Le Goff
        || name >= text.size()
        || !text.word(name).isCapital()
        || text.quiet()[name]) {
      return i + 1;
    }
    StringBuilder particle = new StringBuilder();
    for (int k = i; k < name; k++) {
      particle.append(k > i ? " " : "").append(text.word(k).lower());
    }
    boolean capital = text.word(i).isCapital(); // De Brissac, Van der Heyden
    boolean alone =
        lexicon.opensSurname(particle.toString()) && !lexicon.isPreposition(text.word(i));
    boolean introduced = alone || lexicon.phraseBefore("honorifics", text.words(), i);
    boolean opens =
        (capital || introduced && lexicon.opensSurname(particle.toString()))
            && !lexicon.isHonorific(text.word(name)) // Von der Frau
            && (score.isName(text.word(name)) || introduced && isStranger(text.word(name)));
    if (!opens && !lexicon.phraseBefore("bourgeois-titles", text.words(), i)) {
      return i + 1;
    }
    mark(text, i, name + 1, Certainty.MEDIUM, marks);
    return name + 1;
  }

  /** {@code the Jessie Lamont}: what the score did not accept as a name is none in part either. */
  private boolean isShip(NameText text, int i) {
    Parsed name = parser.full(text, i);
    return name.from() < name.to() && score.isShip(text, name);
  }

  /** Whether {@code word} is none of the document's language, and no place. */
  private boolean isStranger(Word word) {
    WordFacts facts = lexicon.facts(word.cased());
    return !facts.common() && !facts.place();
  }

  /** Where the capitalised words end that follow each other from word {@code i} on. */
  private int runEnd(NameText text, int i) {
    int end = i + 1;
    while (end < text.size()
        && !text.quiet()[end]
        && !lexicon.hasHere("no-numerals", text.text(end)) // Wesley I can bear
        && (text.word(end).isCapital() || text.word(end).isInitial())) {
      end++;
    }
    return end;
  }

  static void mark(NameText text, int from, int to, Certainty certainty, List<Mark> marks) {
    int start = text.word(from).start();
    int end = text.word(to - 1).end();
    marks.add(new Mark(start, end, 0, 0, new Tag.PersonName(List.of()), certainty));
  }
}
