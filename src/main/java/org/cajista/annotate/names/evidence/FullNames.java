package org.cajista.annotate.names.evidence;

import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameParser.Parsed;
import org.cajista.annotate.names.forms.NameSpelling;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word;
import org.cajista.annotate.names.forms.WordFacts;
import org.cajista.lang.WordList;
import org.cajista.report.Votes;

/**
 * Judges names with a given name or an initial: that of a person, or that of a body, a street, a
 * ship. Its form speaks for a person so clearly that only a veto helps against it.
 */
public final class FullNames {
  private final NameLexicon lexicon;
  private final NameEvidence evidence;
  private final NameContext context;

  public FullNames(NameLexicon lexicon, NameEvidence evidence, NameContext context) {
    this.lexicon = lexicon;
    this.evidence = evidence;
    this.context = context;
  }

  /** Returns the votes on a name with a given name or an initial. */
  public Votes votes(NameText text, Parsed name) {
    return new Votes()
        .cast(NameRule.FULL_NAME)
        .castIf(context.isBodyAfter(text, name.to()), NameRule.BODY_AFTER)
        .castIf(isShip(text, name), NameRule.SHIP)
        .castIf(isNumbered(text, name), NameRule.LABEL)
        .castIf(evidence.works().isSaidAfter(text, name.to()), NameRule.WORK)
        .add(ofWords(text, name));
  }

  /** {@code the Jessie Lamont}, {@code el Alfonso XII}: no article stands before a full name. */
  public boolean isShip(NameText text, Parsed name) {
    boolean article = lexicon.hasAsWritten(WordList.SHIP_ARTICLES, text.text(name.from() - 1));
    return article && name.hasSurname() && !lexicon.capitalNouns();
  }

  /** {@code I. Obras de Emilio Robles}, {@code Chapter X. Ajaccio}. */
  private boolean isNumbered(NameText text, Parsed name) {
    if (!name.initials()) {
      return false;
    }
    return name.from() == 0
        ? isLabel(text, name) || evidence.isLabelled(text, name)
        : lexicon.has(WordList.HEADINGS, text.word(name.from() - 1))
            || text.text(name.from() - 1).equals(":") && isVolume(text, name);
  }

  /** {@code trilogía: I. Obras}: the number of a volume before an ordinary or a foreign word. */
  private boolean isVolume(NameText text, Parsed name) {
    WordFacts facts = lexicon.facts(text.word(name.surname()).cased());
    return name.hasSurname()
        && NameSpelling.isNumeral(text.text(name.from()).replace(".", ""))
        && !facts.person()
        && (facts.common() || facts.foreign());
  }

  /** A number or a letter before a heading. */
  private boolean isLabel(NameText text, Parsed name) {
    return name.hasSurname()
        && name.to() < text.size()
        && "A.B.C.D.I.V.X.".contains(text.text(name.from()))
        && evidence.isOrdinary(text.word(name.surname()));
  }

  /** Returns what the words themselves say against a person. */
  private Votes ofWords(NameText text, Parsed name) {
    Word first = text.word(name.from());
    WordFacts given = lexicon.facts(first.cased());
    boolean ordinary = first.opens() && given.common() && evidence.lowerCase(first.text()) > 0;
    if (!name.hasSurname()) {
      return new Votes().castIf(ordinary, NameRule.ORDINARY_GIVEN);
    }
    Word surname = text.word(name.to() - 1);
    boolean particle = // a numeral, or «de», «la» before a surname or epithet
        name.surname() > name.from() + 1 && surname.shape() != Word.Shape.CAPITAL
            || text.word(name.surname()).shape() == Word.Shape.LOWER;
    if (particle || NameSpelling.isNumeral(surname.text())) {
      return new Votes().castIf(ordinary, NameRule.ORDINARY_GIVEN); // Felipe V
    }
    WordFacts facts = lexicon.facts(surname.cased());
    boolean both =
        name.to() == name.from() + 2 && given.common() && facts.common() && !facts.person();
    return new Votes()
        .castIf(given.place() && facts.place(), NameRule.TWO_PLACES)
        .castIf(both, NameRule.TWO_ORDINARY);
  }
}
