package org.cajista.annotate.names.forms;

/**
 * The facts about a word from the word lists and the spelling dictionaries; they do not depend on
 * the document.
 *
 * @param given a given name
 * @param person a dictionary has it as the name of a person
 * @param place a place
 * @param body a firm, a publisher, an institution
 * @param common in lower case it is a word of the document's language
 * @param foreign in lower case it is a word of another language
 * @param proper a dictionary has it as a proper name of any sort
 */
public record WordFacts(
    boolean given,
    boolean person,
    boolean place,
    boolean body,
    boolean common,
    boolean foreign,
    boolean proper) {

  /** True if no list and no dictionary knows it: the best sign of a surname from elsewhere. */
  public boolean isUnknown() {
    return !(given || person || place || body || common || foreign || proper);
  }
}
