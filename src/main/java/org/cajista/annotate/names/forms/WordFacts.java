package org.cajista.annotate.names.forms;

/**
 * What the word lists and the spelling dictionaries say of a word, apart from any document.
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
