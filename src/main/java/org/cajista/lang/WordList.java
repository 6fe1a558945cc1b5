package org.cajista.lang;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * All word lists that a language can have. A list is a file, {@code lang/CODE/FILE.txt}, or a class
 * of words in it. What each one holds and what reads it stands in {@code lang/README.md}, which a
 * test compares with this class.
 */
public enum WordList {
  GIVEN_NAMES("names/given-names", Level.FULL, ListValue.NAME),
  SHORT_GIVEN_NAMES("names/given-short", Level.FULL, ListValue.NONE),
  SURNAMES("names/surnames", Level.FULL, ListValue.NONE),
  WELL_KNOWN("names/well-known", Level.FULL, ListValue.NONE),
  PLACES("names/places", Level.FULL, ListValue.NONE),
  EXONYMS("names/exonyms", "", ListValue.NAME),
  PLACE_CONTEXT("names/place-words", "", ListValue.WEIGHT),
  EPITHETS("names/epithets", Level.FULL, ListValue.NONE),
  NO_NAMES("names/no-names", "name", Level.FULL),
  NO_NUMERALS("names/no-names", "numeral"),
  FUNCTION_WORDS("names/no-names", "function"),
  TITLES("names/titles", "title", Level.QUOTED),
  FEMININE_TITLES("names/titles", "feminine", Level.FULL),
  MASCULINE_TITLES("names/titles", "masculine", Level.FULL),
  RULER_TITLES("names/titles", "ruler", Level.FULL),
  COURTESY_TITLES("names/titles", "courtesy", Level.FULL),
  LETTER_TITLES("names/titles", "letter"),
  TITLES_AFTER("names/titles", "after"),
  ELDER("names/namesakes", "elder", Level.FULL),
  YOUNGER("names/namesakes", "younger", Level.FULL),
  FAMILY("names/namesakes", "family", Level.FULL),
  COUPLE("names/namesakes", "couple", Level.FULL),
  DYNASTIES("names/namesakes", "dynasty"),
  PERSON_NOUNS("names/persons", "noun", Level.FULL),
  PERSON_ADJECTIVES("names/persons", "adjective", Level.FULL),
  KIN("names/persons", "kin"),
  TRADES("names/trades", "", ListValue.WORD),
  OWNED_NOUNS("names/owned-nouns", Level.FULL, ListValue.NONE),
  PLACE_NOUNS("names/place-nouns", Level.FULL, ListValue.NONE),
  BODY_NOUNS("names/bodies", "before", Level.FULL),
  BODIES_AFTER("names/bodies", "after"),
  BODY_HEADS("names/bodies", "body"),
  PLACE_HEADS("names/bodies", "place"),
  KNOWN_BODIES("names/body-words", "known", ListValue.NAME),
  BODY_ADJECTIVES("names/body-words", "adjective"),
  BODY_ORDINALS("names/body-words", "ordinal"),
  BODY_ALONE("names/body-words", "alone"),
  BODY_GANGS("names/body-words", "gang"),
  BODY_ENDINGS("names/body-words", "ending"),
  BODY_TAILS("names/body-words", "tail"),
  BODY_JOINTS("names/body-words", "joint"),
  BODY_OPENINGS("names/body-words", "opening"),
  JOURNALS("names/works", "journal"),
  WORK_NOUNS("names/works", "noun"),
  PAGE_COUNTS("names/works", "pages"),
  PERSON_VERBS("names/verbs", "person", Level.FULL),
  OBJECT_VERBS("names/verbs", "object", Level.FULL),
  BEFORE_VERBS("names/verbs", "between", Level.FULL),
  MOTION_VERBS("names/verbs", "motion"),
  MOTION_PREPOSITIONS("names/verbs", "to"),
  BEFORE_NAMES("names/around", "before", Level.FULL, ListValue.WEIGHT),
  AFTER_NAMES("names/around", "after", Level.FULL, ListValue.WEIGHT),
  PARTICLES("names/particles", "particle", Level.FULL),
  PARTICLES_ALONE("names/particles", "alone"),
  SURNAME_JOINTS("names/particles", "joint"),
  SURE_JOINTS("names/particles", "sure-joint"),
  NAME_ARTICLES("names/particles", "article"),
  SAINTS("names/particles", "saint"),
  SHIP_ARTICLES("names/particles", "ship"),
  PATRONYMIC_ENDINGS("names/particles", "patronymic"),
  TITLE_ARTICLES("names/particles", "title", Level.FULL),
  OF_WORDS("names/particles", "of", Level.FULL),
  DIMINUTIVES("names/particles", "diminutive"),
  GENITIVES("names/particles", "genitive", Level.FULL),
  ALIAS_WORDS("names/aliases", "alias", Level.FULL),
  PSEUDONYM_WORDS("names/aliases", "pseudonym", Level.FULL),
  SAME_WORDS("names/aliases", "same", Level.FULL),
  BIRTH_NAMES("names/aliases", "birth", Level.FULL),
  SIGNATURE_WORDS("names/aliases", "signature", Level.FULL),
  COPULAS("names/aliases", "copula", Level.FULL),
  DETERMINERS("names/aliases", "determiner", Level.FULL),
  BIRTH_WORDS("names/lives", "birth", Level.FULL),
  DEATH_WORDS("names/lives", "death", Level.FULL),
  NO_DESCRIPTION("names/lives", "other", Level.FULL),

  CREDIT_WORDS("notes/references", "credit", Level.FULL),
  REFERENCE_WORDS("notes/references", "opens", Level.FULL),
  SEE_WORDS("notes/references", "see", Level.FULL),
  PUBLISHER_NOUNS("notes/references", "publisher", Level.FULL),
  TITLE_WORDS("notes/references", "title", Level.FULL),
  UNDATED("notes/references", "undated"),
  IMPRINT_WORDS("notes/references", "imprint"),
  PAGE_LABELS("notes/references", "page"),
  PART_LABELS("notes/references", "part"),
  PAGE_MARKS("notes/references", "page-mark"),
  TRANSLATOR("notes/voices", "translator", Level.FULL),
  TRANSLATOR_SIGN("notes/voices", "translator-sign"),
  WOMAN_TRANSLATOR("notes/voices", "woman"),
  MAN_TRANSLATOR("notes/voices", "man"),
  EDITOR("notes/voices", "editor", Level.FULL),
  EDITOR_SIGN("notes/voices", "editor-sign"),
  NOTE_OF("notes/voices", "note-of", Level.FULL),

  ILLEGIBLE("marks/brackets", "illegible", Level.FULL, ListValue.PHRASE),
  UNITS("marks/brackets", "unit", Level.FULL, ListValue.WORD),
  QUANTITIES("marks/brackets", "number", Level.FULL, ListValue.NUMBER),
  SIC("marks/brackets", "sic"),
  EDITION("marks/brackets", "edition", Level.FULL),
  SEE("marks/brackets", "see", Level.FULL),
  REMARK("marks/brackets", "remark", Level.FULL),
  BOOK_REMARK("marks/brackets", "book", Level.FULL),
  LATER("marks/brackets", "later", Level.FULL),
  NOTE_MARKS("marks/brackets", "foot-note"),
  SIDE_NOTE_MARKS("marks/brackets", "side-note"),
  PICTURE_MARKS("marks/brackets", "picture"),
  CAPTION_WORDS("marks/brackets", "caption"),
  REMARK_VERBS("marks/brackets", "verb", Level.FULL),
  THAT_IS("marks/brackets", "that-is", Level.FULL),
  OTHER_NAME("marks/brackets", "or", Level.FULL),
  JOINS("marks/brackets", "joins", Level.FULL),
  PASSAGE("marks/manuscript", "passage", Level.FULL),
  STRUCK("marks/manuscript", "struck", Level.FULL),
  VARIANT("marks/manuscript", "variant", Level.FULL),
  TOOL("marks/manuscript", "tool", Level.FULL, ListValue.WORD),
  COLOUR("marks/manuscript", "colour", ListValue.WORD),
  MARGIN("marks/manuscript", "margin", Level.FULL),
  METAMARK("marks/manuscript", "metamark", Level.FULL, ListValue.WORD),

  WEEKDAYS("dates/calendar", "weekday", Level.QUOTED, ListValue.WEEKDAY),
  MONTHS("dates/calendar", "month", Level.QUOTED, ListValue.MONTH),
  SEASONS("dates/calendar", "season", Level.QUOTED, ListValue.MONTHS),
  REPUBLICAN_MONTHS("dates/calendar", "republican", Level.FULL, ListValue.MONTH),
  DAYS("dates/numbers", "day", Level.QUOTED, ListValue.DAY),
  TENS("dates/numbers", "tens", Level.QUOTED, ListValue.NUMBER),
  HUNDREDS("dates/numbers", "hundreds", ListValue.NUMBER),
  YEAR_NUMBERS("dates/numbers", "year-number", ListValue.NUMBER),
  LAST_DAYS("dates/numbers", "last-day"),
  CENTURIES("dates/numbers", "century", ListValue.NUMBER),
  CENTURY_ENDINGS("dates/numbers", "century-ending"),
  DECADE_ENDINGS("dates/numbers", "decade-ending"),
  DAY_ENDINGS("dates/numbers", "day-ending"),
  RELATIVE_MONTHS("dates/relative", "month", Level.FULL, ListValue.NUMBER),
  RELATIVE_YEARS("dates/relative", "year", Level.FULL, ListValue.WEIGHT),
  FUTURE_WORDS("dates/relative", "future", Level.FULL),
  FEASTS("dates/feasts", Level.FULL, ListValue.FEAST),
  DATE_PATTERNS("dates/patterns", Level.QUOTED, ListValue.LINE),
  DATE_TO("dates/words", "to", Level.QUOTED),
  DATE_AND("dates/words", "and", Level.FULL),
  DATE_BETWEEN("dates/words", "between", Level.FULL),
  DATE_PART("dates/words", "part", Level.FULL),
  DATE_OF("dates/words", "of", Level.QUOTED),
  DATE_ARTICLE("dates/words", "article", Level.QUOTED),
  DATE_THAT("dates/words", "that", Level.FULL),
  DATE_TIE("dates/words", "tie", Level.QUOTED),
  DATE_TIE_OF("dates/words", "tie-of"),
  DATE_SINCE("dates/words", "since"),
  DATE_WHICH("dates/words", "which", Level.FULL),
  DATE_LABEL("dates/words", "label", Level.FULL),
  DATE_SHELFMARK("dates/words", "shelfmark"),
  DATE_ARCHIVE("dates/words", "archive"),
  DATE_SERIES("dates/words", "series"),
  DATE_NEXT("dates/words", "next"),
  DATE_DEATH("dates/relative", "death"),
  DATE_HABIT("dates/relative", "habit"),
  DATE_EVERY("dates/relative", "every"),
  DATE_NOT("dates/relative", "not"),
  DATE_HAD("dates/relative", "had"),
  DATE_STREET("dates/words", "street"),
  DATE_UNIT("dates/words", "unit", Level.FULL),
  DATE_YEARS("dates/words", "years", Level.FULL),
  DATE_OR("dates/words", "or", Level.FULL),
  DATE_BARE_LABEL("dates/words", "bare"),
  DATE_ABOUT("dates/words", "about"),
  DATE_SHORT_YEAR("dates/words", "short-year"),
  DATE_REPUBLICAN("dates/words", "republican"),
  DATE_REPUBLICAN_YEAR("dates/words", "republican-year"),

  SOURCE_OPENINGS("notes/sources", "opens"),
  SOURCE_IN("notes/sources", "in"),
  SOURCE_VOLUMES("notes/sources", "volume"),
  SOURCE_ISSUES("notes/sources", "issue"),
  SOURCE_PAGES("notes/sources", "pages"),
  SOURCE_EDITED("notes/sources", "edited"),
  SOURCE_EDITOR("notes/sources", "editor"),
  SOURCE_PUBLISHERS("notes/sources", "publisher"),
  SOURCE_ARCHIVES("notes/sources", "archive"),
  SOURCE_COLLECTIONS("notes/sources", "collection"),
  SOURCE_SHELFMARKS("notes/sources", "shelfmark"),
  SOURCE_DOCUMENTS("notes/sources", "document"),

  SALUTATIONS("letters/opening", "salutation", Level.QUOTED),
  WEAK_SALUTATIONS("letters/opening", "weak"),
  LETTER_HEADS("letters/opening", "heading", Level.QUOTED),
  LETTER_NOUNS("letters/opening", "noun"),
  LETTER_SAME("letters/opening", "same"),
  LETTER_TO("letters/opening", "to", Level.QUOTED),
  PLACE_PREPOSITIONS("letters/opening", "at", Level.FULL),
  SOURCE_LINES("letters/opening", "source", Level.FULL),
  LETTER_TITLE("letters/opening", "title", Level.FULL),
  FAREWELLS("letters/closing", "farewell", Level.QUOTED),
  FAREWELL_INITIALS("letters/closing", "initials"),
  POSTSCRIPTS("letters/closing", "postscript", Level.FULL),
  SIGNER_WORDS("letters/closing", "signer"),
  ENCLOSURES("letters/closing", "enclosure"),
  SIGNED_COPIES("letters/closing", "copied"),

  FREQUENT_WORDS("text/frequent", Level.WORDS, ListValue.NONE),
  HEADINGS("text/headings", "chapter", Level.FULL),
  BIBLIOGRAPHY_HEADINGS("text/headings", "bibliography", Level.FULL),
  NOTE_HEADINGS("text/headings", "notes", Level.FULL),
  ORDINALS("text/headings", "ordinal"),
  CONTENTS_HEADINGS("text/headings", "contents", Level.FULL),
  INDEX_HEADINGS("text/headings", "index", Level.FULL),
  PREFIXES("text/words", "prefix", Level.FULL),
  HYPHENED_PREFIXES("text/words", "hyphened-prefix"),
  CONJUNCTIONS("text/words", "conjunction", Level.FULL),
  LIST_JOINTS("text/words", "list", Level.FULL),
  ENCLITICS("text/words", "enclitic"),
  ELIDED("text/words", "elided"),
  COMPOUND_JOINTS("text/words", "compound-joint"),
  NOUN_ENDINGS("text/words", "noun-ending"),
  NOUN_INFLECTIONS("text/words", "noun-inflection"),
  ONE_LETTER_WORDS("text/words", "letter", Level.FULL),
  HEADER_SENTENCES("text/header", "", ListValue.SENTENCE),
  STEMS("text/stems", Level.FULL, ListValue.LINE);

  private final String file;
  private final String wordClass;
  private final Optional<Level> required;
  private final ListValue value;

  WordList(String file, Level required, ListValue value) {
    this(file, "", Optional.of(required), value);
  }

  WordList(String file, String wordClass, Level required) {
    this(file, wordClass, Optional.of(required), ListValue.NONE);
  }

  WordList(String file, String wordClass, Level required, ListValue value) {
    this(file, wordClass, Optional.of(required), value);
  }

  WordList(String file, String wordClass) {
    this(file, wordClass, Optional.empty(), ListValue.NONE);
  }

  WordList(String file, String wordClass, ListValue value) {
    this(file, wordClass, Optional.empty(), value);
  }

  WordList(String file, String wordClass, Optional<Level> required, ListValue value) {
    this.file = file;
    this.wordClass = wordClass;
    this.required = required;
    this.value = value;
  }

  /** Returns the lists that stand in a file, in their order; none if no file has that name. */
  static List<WordList> in(String file) {
    return Arrays.stream(values()).filter(list -> list.file.equals(file)).toList();
  }

  /** True if there is a file of this name, without its ending. */
  static boolean isFile(String file) {
    return Arrays.stream(values()).anyMatch(list -> list.file.equals(file));
  }

  /** Returns the file without its ending: {@code names/titles}. */
  public String file() {
    return file;
  }

  /** Returns the class of its words in the file; empty if the file is one list. */
  public String wordClass() {
    return wordClass;
  }

  /** True if a language of {@code level} must have it. */
  public boolean isRequired(Level level) {
    return required.isPresent() && required.get().compareTo(level) <= 0;
  }

  /** True if the file is not of forms: each of its lines is one whole. */
  public boolean isOfLines() {
    return value == ListValue.LINE;
  }

  /** Returns the list as messages and the README name it: {@code names/titles (feminine)}. */
  public String shown() {
    return wordClass.isEmpty() ? file : file + " (" + wordClass + ")";
  }

  /** Returns what may stand after a form. */
  ListValue value() {
    return value;
  }
}
