package org.cajista.model.register;

/** The registers of an edition: persons, places, bodies (section 14.3 of the Guidelines). */
public enum RegisterKind {
  /** TEI {@code person} */
  PERSON("person", "listPerson", "persName"),
  /** TEI {@code place} */
  PLACE("place", "listPlace", "placeName"),
  /** TEI {@code org}: a party, an organ of government, an army, a school, a company */
  BODY("org", "listOrg", "orgName");

  private final String element;
  private final String list;
  private final String nameElement;

  RegisterKind(String element, String list, String nameElement) {
    this.element = element;
    this.list = list;
    this.nameElement = nameElement;
  }

  /** Returns the TEI element of an entry. */
  public String element() {
    return element;
  }

  /** Returns the TEI element of a list of entries. */
  public String list() {
    return list;
  }

  /** Returns the TEI element of a name. */
  public String nameElement() {
    return nameElement;
  }
}
