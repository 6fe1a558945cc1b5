package org.cajista.growth;

import java.util.List;

/** The shapes of page text that are hard: each has made some rule slow, or could. */
final class Shapes {
  private static final String CONSONANTS = "bcdfglmnprst";
  private static final String VOWELS = "aeiou";

  /** A note begins on each page with one again after so many. */
  private static final int SERIES = 99;

  static final List<Shape> ALL =
      List.of(
          // names
          Shape.of("Vino Juana Roca con Pedro Vidal y "),
          Shape.of("two names", "Vino Juana Roca. ", "y Roca con Juana, ", ""),
          Shape.each("new names", "", i -> "vino " + name(i) + " " + name(7 * i + 3) + " y ", ""),
          Shape.each("new surnames", "", i -> "Ana " + name(i) + ", ", ""),
          Shape.each("new names, a line each", "", i -> name(i) + " " + name(3 * i) + ".\n\n", ""),
          Shape.each("list of names", "", i -> name(i) + ", " + name(3 * i) + ", 12, 34\n", ""),
          Shape.each("initials", "", i -> name(i).charAt(0) + ". " + name(i) + " y R. Roca, ", ""),
          Shape.each("places", "", i -> "vino a Madrid y a " + name(i) + ", en París, ", ""),
          Shape.each("bodies", "", i -> "la Sociedad " + name(i) + " y el Ateneo, ", ""),
          // editors' signs
          Shape.of("[x] "),
          Shape.of("[reservar] la caja "),
          Shape.of("[sic] "),
          Shape.of("[dos palabras ilegibles] y "),
          Shape.of("a [tachado: b] "),
          Shape.of("brackets never closed", "Vino ", "[a ", ""),
          Shape.of("brackets never opened", "Vino ", "a] ", ""),
          Shape.of("quotes never closed", "Vino ", "«a ", ""),
          Shape.of("straight quotes", "Vino ", "\"a ", ""),
          Shape.of("dashes", "Vino ", "—a ", ""),
          Shape.of("stars", "Vino ", "*a ", ""),
          Shape.of("emphasis", "Vino ", "*a* _b_ ", ""),
          Shape.of("references", "", "a), Lyon, F. Aubry, 1911. ", ""),
          new Shape("nested", n -> "Vino " + "[".repeat(n / 2) + "a" + "]".repeat(n / 2) + ".\n"),
          Shape.of("nested thrice", "", "[a [b [c] d] e] ", ""),
          Shape.of("tags", "", "<i>a</i> <sup>2</sup> ", ""),
          Shape.of("tags never closed", "", "<i>a ", ""),
          // dates
          Shape.of("el 3 de mayo de 1911 y en junio, "),
          Shape.each("new dates", "", i -> "el " + (i % 28 + 1) + " de mayo de " + year(i), ""),
          Shape.each("years", "", i -> 1500 + i % 500 + "-" + (i % 90 + 10) + ", ", ""),
          Shape.of("days", "", "El martes 14. ", ""),
          // notes
          Shape.each("notes of pages", "", i -> page("la caja" + n(i), n(i) + " Nota."), ""),
          Shape.each("one series of notes", "", i -> page("la caja" + i, i + " Nota."), ""),
          Shape.both("notes of a page", i -> "La caja" + n(i) + ".\n", i -> n(i) + " Nota.\n"),
          Shape.both("notes at the end", i -> "La caja" + i + ".\n", i -> i + " Nota.\n"),
          Shape.of("calls of one note", "", "caja1 y ", "\n\n1 Nota.\n"),
          Shape.of("stars of one note", "", "caja* y ", "\n\n* Nota.\n"),
          Shape.each("calls without notes", "", i -> "caja" + i % 500 + " y ", ""),
          Shape.of("one note of all pages", "La caja1.\n\n1 Una\n\f", "Uno.\n\nnota\n\f", ""),
          Shape.of("notes without calls", "La caja.\n\n", "1 Nota.\n", ""),
          Shape.of("numbers without calls", "La caja.\n\n", "1 Nota.\n2 Otra.\n", ""),
          Shape.each("misread numbers", "", i -> page("la caja" + n(i), "l" + n(i) + " No."), ""),
          // lines and pages
          Shape.of("one line", "", "palabra suelta ", ""),
          Shape.of("one word", "", "palabra", ""),
          Shape.of("one line of signs", "", ".,;:", ""),
          Shape.of("one letter", "", "a", ""),
          Shape.each("one line of new words", "", i -> name(i).toLowerCase() + " ", ""),
          Shape.of("pages of a letter", "", "a\n\f", ""),
          Shape.of("empty pages", "", "\n\f", ""),
          Shape.of("empty lines", "a", "\n", "b"),
          Shape.of("blanks", "a", " ", "b"),
          Shape.of("short lines", "", "Vino.\n", ""),
          Shape.of("short paragraphs", "", "Vino.\n\n", ""),
          Shape.of("hyphens", "", "pala-\nbra ", ""),
          Shape.each("new hyphens", "", i -> name(i).toLowerCase() + "-\n" + name(i), ""),
          Shape.each("running heads", "", i -> "EL TALLER | " + i + "\nVino.\n\f", ""),
          Shape.of("heads", "", "EL TALLER | 3\n", ""),
          Shape.each("page numbers", "", i -> "Vino uno.\n" + i + "\n\f", ""),
          Shape.of("lost glyphs", "", "o(cid:976)icio !ndo ", ""),
          Shape.each("new lost glyphs", "", i -> name(i).toLowerCase() + "!ndo ", ""),
          // structure
          Shape.each("headings", "", i -> "# Título " + i + "\n\nTexto.\n\n", ""),
          Shape.each("capitals", "", i -> "CAPÍTULO " + i + "\n\nTexto.\n\n", ""),
          Shape.of("one heading", "", "CAPÍTULO I\n\nTexto.\n\n", ""),
          Shape.each("levels", "", i -> "#".repeat(i % 6 + 1) + " Uno\n\nTexto.\n\n", ""),
          Shape.of("verse", "", "Vino la noche\n", ""),
          Shape.of("stanzas", "", "Vino la noche,\ncayó.\n\n", ""),
          Shape.each("list", "", i -> "- cosa " + i + "\n", ""),
          Shape.each("numbered list", "", i -> i + ". cosa\n", ""),
          new Shape("nested list", n -> nestedList(n)),
          Shape.of("table", "", "| a | b | c |\n", ""),
          Shape.of("lines of a table", "| a | b |\n| c | d |\n", "|---|---|\n", ""),
          Shape.of("one line of a table", "| a | b |\n| c | d |\n|", "-", "x\n"),
          Shape.each("contents", "", i -> "Título " + i + " ........ " + i + "\n", ""),
          Shape.of("speeches", "", "JUANA. Vino.\n\nPEDRO. No.\n\n", ""),
          Shape.of("letters", "", "Querida Inés:\n\nNada.\n\nTu amigo,\n\nJulián Vidal\n\n", ""),
          Shape.of("citations", "", "> Vino.\n\n", ""));

  private Shapes() {}

  /** A name that no list has, another for each number. */
  private static String name(int number) {
    StringBuilder name = new StringBuilder();
    for (int rest = number + 60; rest > 0; rest /= 60) {
      name.append(CONSONANTS.charAt(rest % 12)).append(VOWELS.charAt(rest / 12 % 5));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String n(int number) {
    return String.valueOf(number % SERIES + 1);
  }

  private static String year(int number) {
    return 1500 + number % 500 + ", ";
  }

  private static String page(String body, String note) {
    return "Era " + body + " del taller.\n\n" + note + "\n\f";
  }

  private static String nestedList(int size) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; list.length() < size; i++) {
      list.append("  ".repeat(i % 20)).append("- cosa\n");
    }
    return list.toString();
  }
}
