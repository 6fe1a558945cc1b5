package org.cajista.annotate.dates.grammar;

import java.util.Arrays;
import java.util.Locale;

/** What a pattern leaves open: a number or a calendar word. */
enum Slot {
  DAY(true, "days"),
  WEEKDAY(false, "weekdays"),
  MONTH(false, "months"),
  SEASON(false, "seasons"),
  YEAR(true, ""),
  /** The second year of a season over two years, in full or its last figures. */
  YEAR2(true, ""),
  /** The tens of a decade in words: {@code veinte}. */
  TENS(true, "tens"),
  /** The hundreds of a decade in words: {@code eighteen}. */
  HUNDREDS(false, "hundreds"),
  /** The month of a letter, the one before or the one after it: {@code inst.}, {@code ult.} */
  RELATIVE(false, "relative-months"),
  /** {@code 1920}, {@code 1920s}, as the name of a decade. */
  DECADE(true, ""),
  /** {@code 1920s} only. */
  DECADES(true, ""),
  CENTURY(true, "centuries"),
  CENTURY2(true, "centuries");

  private final boolean figures;
  private final String list;

  Slot(boolean figures, String list) {
    this.figures = figures;
    this.list = list;
  }

  /** The slot of a name as patterns write it: {@code day}. */
  static Slot named(String name) {
    return Arrays.stream(values())
        .filter(slot -> slot.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such slot: {" + name + "}"));
  }

  /** Whether figures may stand in it. */
  boolean takesFigures() {
    return figures;
  }

  /** The word list that it is read from; empty where it is of figures only. */
  String list() {
    return list;
  }
}
