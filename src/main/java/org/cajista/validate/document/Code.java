package org.cajista.validate.document;

import static org.cajista.report.Severity.ERROR;
import static org.cajista.report.Severity.WARNING;

import java.util.Arrays;
import java.util.Optional;
import org.cajista.report.Severity;

/**
 * The codes of findings. Each has a section in {@code docs/checks.md}. The rules of other
 * Schematron schemas have their own codes: {@code sch:} and the id of the rule.
 */
public enum Code {
  // the file as XML
  EMPTY("xml.empty", ERROR),
  MALFORMED("xml.malformed", ERROR),
  ENCODING("xml.encoding", ERROR),
  ENTITY("xml.entity", ERROR),
  DEPTH("xml.depth", ERROR),
  SIZE("xml.size", ERROR),
  INCLUDE("xml.include", ERROR),

  // the schema
  SCHEMA_MISSING("schema.missing", WARNING),
  SCHEMA_BROKEN("schema.broken", ERROR),
  ADDRESS("schema.address", ERROR),
  UNKNOWN_ELEMENT("grammar.unknown", ERROR),
  NAMESPACE("grammar.namespace", ERROR),
  ELEMENT("grammar.element", ERROR),
  ORDER("grammar.order", ERROR),
  INCOMPLETE("grammar.incomplete", ERROR),
  ATTRIBUTE("grammar.attribute", ERROR),
  ATTRIBUTE_MISSING("grammar.attribute-missing", ERROR),
  VALUE("grammar.value", ERROR),
  CONTENT("grammar.content", ERROR),
  TEXT("grammar.text", ERROR),

  // names and pointers
  ID_UNIQUE("id.unique", ERROR),
  POINTER_LOST("pointer.lost", ERROR),
  POINTER_FILE("pointer.file", ERROR),
  POINTER_OUTSIDE("pointer.outside", WARNING),
  POINTER_FORM("pointer.form", ERROR),
  PERSON_MEANT("person.meant", ERROR, Scope.HOUSE),
  FACS_MEANT("facs.meant", ERROR, Scope.HOUSE),
  SPAN_ANCHOR("span.anchor", ERROR, Scope.HOUSE),
  SPAN_ORDER("span.order", ERROR),
  RESERVE_TARGET("reserve.target", ERROR, Scope.HOUSE),

  // what must not be empty
  NOTE_TEXT("note.text", ERROR, Scope.HOUSE),
  NOTE_PLACE("note.place", ERROR, Scope.HOUSE),
  HEAD_TEXT("head.text", ERROR, Scope.HOUSE),
  TITLE_TEXT("title.text", WARNING),
  PERSON_EMPTY("person.empty", ERROR, Scope.HOUSE),
  PERSON_NAMED("person.named", ERROR, Scope.HOUSE),

  // notes and pages
  NOTE_NUMBER("note.number", WARNING),
  NOTE_GAP("note.gap", WARNING),
  NOTE_UNCALLED("note.uncalled", WARNING, Scope.HOUSE),
  NOTE_LOST("note.lost", WARNING, Scope.HOUSE),
  PAGE_ORDER("page.order", WARNING),

  // dates and lives
  DATE_REAL("date.real", ERROR),
  DATE_ORDER("date.order", ERROR),
  DATE_WEEKDAY("date.weekday", WARNING),
  PERSON_LIFESPAN("person.lifespan", ERROR),
  LETTER_SENDER("letter.sender", WARNING),
  LETTER_LIFE("letter.life", WARNING),

  // characters
  LANGUAGE("language.code", ERROR),
  UNICODE_FORM("unicode.form", WARNING),
  UNICODE_CONTROL("unicode.control", WARNING),
  UNICODE_LOST("unicode.lost", WARNING),
  OCR_SIGN("ocr.sign", WARNING),
  OCR_HYPHEN("ocr.hyphen", WARNING),
  BRACKET_UNTAGGED("bracket.untagged", WARNING, Scope.HOUSE),

  // what an editor accepts
  ACCEPT_UNUSED("accept.unused", WARNING),
  ACCEPT_FORM("accept.form", WARNING);

  private enum Scope {
    ANY,
    HOUSE
  }

  private final String code;
  private final Severity severity;
  private final Scope scope;

  Code(String code, Severity severity) {
    this(code, severity, Scope.ANY);
  }

  Code(String code, Severity severity, Scope scope) {
    this.code = code;
    this.severity = severity;
    this.scope = scope;
  }

  /** Returns the code as reports show it: stable and readable, {@code topic.fault}. */
  public String code() {
    return code;
  }

  /** Returns the severity, unless the edition gives another one. */
  public Severity severity() {
    return severity;
  }

  /** True if the check applies only to documents in Cajista's encoding, not to all TEI. */
  public boolean isOfTheHouse() {
    return scope == Scope.HOUSE;
  }

  /** Returns the page of the documentation. */
  public String page() {
    return "docs/checks.md#" + code;
  }

  /** Returns the constant with the code {@code code}. */
  public static Optional<Code> of(String code) {
    return Arrays.stream(values()).filter(known -> known.code.equals(code)).findFirst();
  }

  /**
   * True if {@code name} is a code, or a topic (the part of a code before the point). Codes of
   * other Schematron rules are always accepted.
   */
  public static boolean isKnown(String name) {
    return name.equals("sch")
        || name.startsWith("sch:")
        || Arrays.stream(values())
            .anyMatch(known -> known.code.equals(name) || known.code.startsWith(name + "."));
  }
}
