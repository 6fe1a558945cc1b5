package org.cajista.annotate.names.evidence;

import org.cajista.report.Rule;

/**
 * The rules by which words with a capital are taken for the name of a person, each with its weight.
 * The sums are small and read like a show of hands: a vote is about 1. What weighs {@link #NEVER}
 * can hardly be outvoted; what weighs {@link #SURE} or {@link #LIKELY} decides alone.
 */
public enum NameRule implements Rule {
  // how much is needed
  ENOUGH(1.5, "A word with a capital is a name from this sum on."),
  PLACE_NEEDS(-0.5, "A place needs another sum than a person: so the two can be compared."),
  LISTED(-0.5, "A word beside names in a list is a name from this sum on."),
  LISTED_ROW(1, "Words in a row beside names in a list are a name from this sum on."),

  // the words around
  INTRODUCED(3, "A title, an office, a kinship or a trade stands right before it."),
  INTRODUCED_APART(2, "The same, and an adjective between: «the old French painter …»."),
  OF_KIN(2, "Somebody's relative stands before it: «the sister of …»."),
  IN_BODY(-4, "It goes on with the name of a body, a place or a thing: «the bank of …»."),
  BODY_AFTER(-4, "The word after it makes it the name of a body or a place."),
  ADJECTIVE(2, "An adjective that is said of persons stands before it: «poor …»."),
  OWNER(2, "Something that only persons have stands before it: «a letter from …»."),
  WORD_BEFORE(2, "The word right before it stands before persons, or does not."),
  FAMILIAR(3, "The article before a given name, or before a couple, says nothing against it."),
  AFTER_NUMBER(-2, "A number stands before it: it is counted or measured."),
  MOTION(-2.5, "One goes, or is sent, to it: «exiled to …»."),
  WORK(-4, "The document has it as the title of a work: «…, a novel»."),
  JOURNAL(-4, "Everybody knows a newspaper of that name."),
  VERSE(-4, "Chapter and verse follow it: a book of the Bible."),
  LIFESPAN(3, "The years of a life follow it in brackets."),
  VERB_AFTER(1, "A verb follows it: somebody does something."),
  VERB_BEFORE(1, "A verb of which only persons are the subject stands before it."),
  OBJECT(1, "It is the object of a verb that is done to persons: «to read …»."),
  RELATIVE(2, "After a comma a relative word follows: «…, who»."),
  APPOSED(1, "After a comma it is said what somebody is: «…, a bookseller»."),
  APPOSITION(1, "It stands between commas after what somebody is: «his rival, …»."),
  GENITIVE(1, "It has something: «…’s horse»."),
  BOURGEOIS(2, "A title that goes with surnames stands before it: «Mr. …»."),
  KNOWN_ANYWAY(4, "Everybody knows the person: the words around take away 1.5 at the most."),
  FOREIGN_BEFORE(-2, "Words of another language stand before it: all are a title."),
  FOREIGN_AFTER(-2, "Words of another language follow: both are parts of a title."),

  // the document
  ALIAS(NameRule.SURE, "The text, or the edition, has it as a name of somebody."),
  SURNAME(4, "It is the surname in a full name elsewhere: 3, and 0.1 for each time up to 10."),
  COMPANY(1.5, "The mean of what the words around it say elsewhere in the document."),
  COMPANY_AGAINST(-3, "Elsewhere the words around its last word speak against a person."),

  // the word itself
  WELL_KNOWN(1.5, "It is the surname of a person whom everybody knows."),
  PERSON(2, "The dictionaries have it as a given name or a surname."),
  EMPHASISED(0.4, "Amid ordinary words it alone is in capitals, as some print names."),
  STRANGE(1, "No dictionary knows it, as few of the names from elsewhere."),
  STRANGE_NOUN(0.8, "No dictionary knows it; but here all nouns have a capital."),
  STRANGERS(0.7, "It stands in a list of three or more words that no dictionary knows."),
  ONLY_VERB(1, "Here nouns have capitals; it can only be a verb, which has none, or a name."),
  NOUN_TOO(-1.5, "Here all nouns have a capital: it may be a noun, also a compound one."),
  PROPER(0.75, "A dictionary has it as a proper name of some sort."),
  PLACE(-4, "It is a place."),
  PLACE_AND_PERSON(-3, "It is a place, though some persons have the name, too."),
  TOWN(-1, "The gazetteer has a town of that name, and no list has a person."),
  PLACE_ELSEWHERE(-1.5, "Elsewhere the words around it tell a place again and again."),
  BODY(-2, "It is a firm or an institution."),
  OPENS_ORDINARY(-5, "A sentence begins with it, and in lower case it is an ordinary word."),
  OPENS_NAMED(-2.5, "A sentence begins with it; the ordinary word may be a name as well."),
  OPENS_SURNAME(-1, "A sentence begins with it; the document has it as a surname alone."),
  LOWER_ORDINARY(-4, "It is an ordinary word, and the document has it in lower case, too."),
  LOWER_NAMED(-1, "The document has it in lower case, too; but it may be a name as well."),
  ORDINARY(-2, "It is an ordinary word, though the document has it with a capital only."),
  FOREIGN(-1, "In lower case it is a word of another language."),

  // vetoes on a word alone
  ONE_LETTER(NameRule.NEVER, "It is one letter."),
  BODY_NOUN(NameRule.NEVER, "It is the noun that a body, a place or a thing is called by."),
  NUMERAL(NameRule.NEVER, "It is a Roman numeral."),
  CAPITALS(NameRule.NEVER, "It is in capitals: an acronym, or a word of a heading."),
  TITLE_ITSELF(NameRule.NEVER, "It is the title before a name."),
  CHURCH(NameRule.NEVER, "It is a church, a town or a feast with the name of a saint."),
  COMMON_NOUN(NameRule.NEVER, "Here all nouns have a capital, and it is one."),
  FUNCTION_WORD(NameRule.NEVER, "It is a pronoun, an article, a preposition or the like."),
  TITLE_BEHIND(NameRule.NEVER, "It is a title that stands after a name: «Esq.»."),

  // words in a row
  PART_STRANGE(0.7, "No dictionary knows one of the words."),
  PART_FOREIGN(-0.5, "The first word is a word of another language."),
  PART_PERSON(1, "The dictionaries have one of the words as the name of a person."),
  LAST_SURNAME(2, "The last word is the surname in a full name elsewhere."),
  PART_OTHER(NameRule.NEVER, "One of the words is a place, a body or an ordinary word."),
  PART_SHORT(NameRule.NEVER, "One of the words is one letter, or an acronym."),
  PART_BODY_NOUN(NameRule.NEVER, "One of the words is what a body or a place is called by."),

  // a whole name, as its form shows
  FULL_NAME(NameRule.SURE, "It begins with a given name or an initial and goes on as a name."),
  SHIP(NameRule.NEVER, "No article stands before a person's full name: a ship, a prize."),
  LABEL(NameRule.NEVER, "What looks like an initial is the number of a heading or an item."),
  ORDINARY_GIVEN(NameRule.NEVER, "The given name is an ordinary word that begins a sentence."),
  TWO_PLACES(NameRule.NEVER, "Both the given name and the surname are places."),
  TWO_ORDINARY(NameRule.NEVER, "Both the given name and the surname are ordinary words."),
  INVERTED(NameRule.SURE, "The surname goes first at the head of an entry: «Sorel, Lidia»."),
  KNOWN_PHRASE(NameRule.SURE, "Everybody knows a person by these words."),
  COMPOUND(NameRule.LIKELY, "The document has these words as one surname: «d’Aubry de Sorel»."),
  PARTICLE(NameRule.LIKELY, "A particle opens the surname: «von Arnim», «Mr. de Lara»."),
  GENITIVE_NOUN(NameRule.LIKELY, "A noun follows to which it is the genitive: «Forsters Witwe»."),
  TOLD_ALIAS(NameRule.LIKELY, "The text gives it as another name of somebody: «called the …»."),
  HYPHENATED(NameRule.LIKELY, "The hyphen joins two persons whom the document has one by one."),
  INITIALS(NameRule.LIKELY, "They are the initials of somebody in the document."),
  INITIAL_TITLED(NameRule.LIKELY, "A title stands before the initial: «doctor N.»."),
  SIGNATURE(NameRule.LIKELY, "It opens a signature."),
  LETTERS_TOLD(1.5, "Elsewhere a title or a kinship stands before the same initials."),
  LETTERS_AGAIN(0.5, "The document has the initials alone more than once."),
  CLOSING_LETTERS(1.5, "Two capitals close a note and are the initials of somebody."),
  SHORTENED(1.5, "It is the head of a name in the same passage: «Rob.» for Robles."),

  // what is not looked at
  STRANGE_INITIALS(NameRule.NEVER, "They are the initials of nobody in the document."),
  NO_NAME(NameRule.NEVER, "The words are an abbreviation that looks like a name: «P. S.»."),
  QUIET(NameRule.NEVER, "It stands in a title, a reference, a date or a link."),
  TITLE(NameRule.NEVER, "It is a title or an office, which stands outside of the name."),
  ABBREVIATION(NameRule.NEVER, "It is an abbreviation: its full stop ends no sentence."),
  CREDIT(NameRule.NEVER, "It opens a reference or says who made a book: «Trad. de»."),
  FIRST_DROPPED(NameRule.NEVER, "The first word is ordinary; the name begins after it.");

  static final double NEVER = -9;
  static final double SURE = 4;
  static final double LIKELY = 2.5;

  private final Definition definition;

  NameRule(double weight, String sentence) {
    definition = Definition.of("name", this, weight, sentence);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
