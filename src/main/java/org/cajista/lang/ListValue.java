package org.cajista.lang;

import java.util.regex.Pattern;

/** What may stand after a form in a word list. */
enum ListValue {
  NONE("", "nothing"),
  NAME(".*", "the form that a name has in all languages, or nothing"),
  NUMBER("\\d{1,4}", "a number"),
  WEIGHT("-?\\d", "a number from -9 to 9"),
  WEEKDAY("[1-7]", "a number from 1, Monday, to 7"),
  DAY("[1-9]|[12]\\d|3[01]", "the number of a day"),
  MONTH("[1-9]|1[0-2]", "the number of a month"),
  MONTHS("(0[1-9]|1[0-2])-(0[1-9]|1[0-2])", "two months, such as 03-06"),
  FEAST(
      "(0[1-9]|1[0-2])-[0-3]\\d|-?\\d{1,3}", "a day, such as 12-25, or how many days after Easter"),
  WORD("[a-z]+(-[a-z]+)?", "an English word"),
  PHRASE("(phrase)?", "«phrase», or nothing"),
  SENTENCE("\\S.*", "words of the header"),
  /** The file is not of forms: each line is one whole. */
  LINE("", "nothing");

  private final Pattern pattern;
  private final String description;

  ListValue(String pattern, String description) {
    this.pattern = Pattern.compile(pattern);
    this.description = description;
  }

  boolean allows(String value) {
    return pattern.matcher(value).matches();
  }

  String description() {
    return description;
  }
}
