package org.cajista.validate.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.report.Messages;

/** Explains the form of a value when Jing names a datatype of XML Schema. */
enum Datatypes {
  DATE("an ISO date|an ISO year|a year|an ISO month"),
  TIME("an ISO time"),
  NAME("an XML name|an XML NMTOKEN|a list of XML"),
  POINTER("a URI"),
  LANGUAGE("RFC 3066"),
  BOOLEAN("a boolean"),
  NUMBER("an integer|a decimal number|a floating-point number"),
  DURATION("a duration");

  private static final Pattern REGEX =
      Pattern.compile("matching the regular expression \"(.*?)\"", Pattern.DOTALL);

  private final Pattern jing;

  Datatypes(String jing) {
    this.jing = Pattern.compile(jing);
  }

  /**
   * Returns one sentence that says what is expected; the words of Jing if there are no better ones.
   */
  static String wanted(String jing) {
    for (Datatypes type : values()) {
      if (type.jing.matcher(jing).find()) {
        return Messages.format("grammar.want." + type.name().toLowerCase(java.util.Locale.ROOT));
      }
    }
    Matcher regex = REGEX.matcher(jing);
    if (regex.find()) {
      return Messages.format("grammar.want.pattern", regex.group(1));
    }
    return jing.isBlank() ? "" : Messages.format("grammar.want", jing.strip());
  }
}
