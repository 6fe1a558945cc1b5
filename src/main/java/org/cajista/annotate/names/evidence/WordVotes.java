package org.cajista.annotate.names.evidence;

import java.util.Set;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word;
import org.cajista.annotate.names.forms.WordFacts;
import org.cajista.lang.WordList;
import org.cajista.report.Votes;

/** Collects what the dictionaries and the document say of a capitalised word itself. */
final class WordVotes {
  private static final Set<String> SPEAKS = Set.of(":", "—", "–");
  private static final double NAMED = 1; // vote of the words around
  private static final double TITLED = 0.75; // what an ordinary word counts after a title
  private static final int EMPHASISED = 5; // letters; fewer are rather an acronym

  private final NameLexicon lexicon;
  private final NameEvidence evidence;
  private final NameContext context;

  WordVotes(NameLexicon lexicon, NameEvidence evidence, NameContext context) {
    this.lexicon = lexicon;
    this.evidence = evidence;
    this.context = context;
  }

  /** True if {@code name} is that of a person of whom everybody has heard, and nothing else. */
  boolean isWellKnown(String name) {
    WordFacts facts = lexicon.facts(name);
    return lexicon.has(WordList.WELL_KNOWN, lexicon.stem(name))
        && !facts.common()
        && !facts.place();
  }

  /** True if the word alone is in capitals where the words around are not. */
  boolean isEmphasised(NameText text, int i) {
    Word word = text.word(i);
    if (word.shape() != Word.Shape.CAPITALS
        || isAmongCapitals(text, i)
        || !isSpeaker(text)
            && (word.text().length() < EMPHASISED || i == 0 && text.size() < EMPHASISED)) {
      return false;
    }
    WordFacts facts = lexicon.facts(word.cased());
    return !facts.common() && !facts.foreign() && !facts.place() && !facts.body();
  }

  /** True for a passage that only says who speaks: {@code MARCELINA.—} */
  private static boolean isSpeaker(NameText text) {
    return text.size() > 1
        && text.size() < EMPHASISED
        && SPEAKS.contains(text.text(text.size() - 1));
  }

  /** True for a person's name that is an ordinary noun as well, except in the genitive. */
  private boolean isNounToo(String name, WordFacts facts) {
    return facts.common()
        && !facts.given()
        && !(isWellKnown(name) && !lexicon.stem(name).equals(name)); // Händels
  }

  /** {@code ein lieber Geburtstagsbrief}: a noun has an adjective rather than a name has. */
  private boolean isAfterAdjective(NameText text, int i) {
    return i > 0 && lexicon.hasHere(WordList.PERSON_ADJECTIVES, text.text(i - 1));
  }

  /** True in a line of capitals, where capitals say nothing. */
  static boolean isAmongCapitals(NameText text, int i) {
    return i > 0 && text.word(i - 1).shape() == Word.Shape.CAPITALS
        || i + 1 < text.size() && text.word(i + 1).shape() == Word.Shape.CAPITALS;
  }

  /** Returns what the dictionaries and the document say of the word itself. */
  Votes votes(NameText text, int i, int times) {
    Word word = text.word(i);
    String name = word.cased();
    WordFacts facts = lexicon.facts(name);
    // a place after which somebody is named
    boolean place = facts.place() && times * 4 < evidence.seen(word.text());
    int surnames = place ? 0 : times;
    boolean titled = context.isCourteous(text, i); // Herr Blech
    boolean noun = lexicon.capitalNouns() && surnames == 0 && !titled;
    boolean onlyVerb = !word.opens() && lexicon.isOnlyVerb(name);
    if (noun && facts.common() && !facts.person() && !onlyVerb) {
      return Votes.of(NameRule.COMMON_NOUN);
    }
    boolean made = noun && !facts.person() && lexicon.isMadeAsNoun(name);
    Votes votes = new Votes();
    votes.castIf(onlyVerb, NameRule.ONLY_VERB);
    votes.castIf(
        noun && !onlyVerb && (isNounToo(name, facts) || made && isAfterAdjective(text, i)),
        NameRule.NOUN_TOO);
    votes.castIf(surnames == 0 && isEmphasised(text, i), NameRule.EMPHASISED);
    if (surnames > 0) {
      votes.cast(NameRule.SURNAME, NameRule.SURNAME.weight() - 1 + Math.min(1, surnames / 10.0));
    }
    votes.castIf(isWellKnown(name) && surnames == 0, NameRule.WELL_KNOWN);
    if (facts.given() || facts.person()) {
      votes.cast(NameRule.PERSON);
    } else if (lexicon.isStrange(name) && !lexicon.hasAsWritten(WordList.EXONYMS, name)) {
      votes.cast(lexicon.capitalNouns() ? NameRule.STRANGE_NOUN : NameRule.STRANGE);
    } else if (facts.proper() && !facts.place()) {
      votes.cast(NameRule.PROPER);
    }
    if (facts.place() && surnames == 0) {
      votes.cast(facts.person() ? NameRule.PLACE_AND_PERSON : NameRule.PLACE);
    }
    votes.castIf(facts.body() && !facts.given(), NameRule.BODY);
    if (facts.common() && !onlyVerb && !(titled && lexicon.capitalNouns())) {
      boolean due = // le colonel House
          facts.proper()
              && context.isTitled(text, i)
              && !lexicon.has(WordList.PERSON_ADJECTIVES, text.word(i - 1)) // old Mortality
              && !lexicon.isHonorific(word)
              && !lexicon.has(WordList.PERSON_NOUNS, word);
      voteOrdinary(word, facts, surnames > 0, due, votes);
    } else {
      boolean named = // nobody writes the foreign word here, and the words around tell a person
          facts.foreign()
              && evidence.company(name) >= NAMED
              && evidence.lowerCase(word.text()) == 0
              && !NameSigns.hasLifespan(text, i + 1)
              && !(i > 0 && lexicon.isPreposition(text.word(i - 1))) // My Life as a Rebel
              && context.votes(text, i, i + 1).sum() > 0;
      votes.castIf(facts.foreign() && !facts.person() && surnames == 0 && !named, NameRule.FOREIGN);
    }
    return votes;
  }

  /** Votes against a name if the word is also an ordinary word in lower case. */
  private void voteOrdinary(
      Word word, WordFacts facts, boolean surname, boolean titled, Votes votes) {
    boolean inLowerCase = evidence.lowerCase(word.text()) > 0;
    boolean named = surname || facts.given() || facts.person() && !word.opens();
    if (word.opens() && !evidence.isCapitalAnyway(word.text())) {
      boolean alone = inLowerCase || !named;
      votes.cast(
          surname && !inLowerCase
              ? NameRule.OPENS_SURNAME
              : alone ? NameRule.OPENS_ORDINARY : NameRule.OPENS_NAMED);
    } else if (inLowerCase) {
      votes.cast(named ? NameRule.LOWER_NAMED : NameRule.LOWER_ORDINARY);
    } else {
      votes.cast(NameRule.ORDINARY, named ? 0 : NameRule.ORDINARY.weight() * (titled ? TITLED : 1));
    }
  }
}
