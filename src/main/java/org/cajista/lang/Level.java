package org.cajista.lang;

/** How much the program knows of a language. Each level includes those before it. */
public enum Level {
  /** Nothing: it has no folder. */
  NONE,
  /** Its most frequent words, by which a text in it is recognised. */
  WORDS,
  /** Also its dates, letters and titles: texts in other languages quote them. */
  QUOTED,
  /** Everything. Texts in all languages are searched for its words, as far as that makes sense. */
  FULL
}
