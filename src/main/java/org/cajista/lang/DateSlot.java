package org.cajista.lang;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The slots of a date pattern: each stands for a number or a calendar word. */
public enum DateSlot {
  DAY(true, WordList.DAYS),
  /** The last day of a month, in a word: {@code último}. */
  LAST(false, WordList.LAST_DAYS),
  WEEKDAY(false, WordList.WEEKDAYS),
  MONTH(false, WordList.MONTHS),
  SEASON(false, WordList.SEASONS),
  YEAR(true),
  /** The second year of a season over two years, in full or its last figures. */
  YEAR2(true),
  /** The tens of a decade in words: {@code veinte}. */
  TENS(true, WordList.TENS),
  /** The tens of a second decade: {@code años veinte y treinta}. */
  TENS2(true, WordList.TENS),
  /** The hundreds of a decade in words: {@code eighteen}. */
  HUNDREDS(false, WordList.HUNDREDS),
  /** The month of a letter, the one before or the one after it: {@code inst.}, {@code ult.} */
  RELATIVE(false, WordList.RELATIVE_MONTHS),
  /** {@code 1920}, {@code 1920s}, as the name of a decade. */
  DECADE(true),
  /** {@code 1920s} only. */
  DECADES(true),
  CENTURY(true, WordList.CENTURIES),
  CENTURY2(true, WordList.CENTURIES);

  private final boolean figures;
  private final Optional<WordList> list;

  DateSlot(boolean figures) {
    this.figures = figures;
    this.list = Optional.empty();
  }

  DateSlot(boolean figures, WordList list) {
    this.figures = figures;
    this.list = Optional.of(list);
  }

  /** Returns the slot of a name as patterns write it: {@code day}. */
  public static DateSlot named(String name) {
    return Arrays.stream(values())
        .filter(slot -> slot.isCalled(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such slot: {" + name + "}"));
  }

  /** True if a slot has this name. */
  static boolean isName(String name) {
    return Arrays.stream(values()).anyMatch(slot -> slot.isCalled(name));
  }

  private boolean isCalled(String name) {
    return name().toLowerCase(Locale.ROOT).equals(name);
  }

  /** True if it can hold figures. */
  public boolean takesFigures() {
    return figures;
  }

  /** Returns the word list of its words; empty if it holds only figures. */
  public Optional<WordList> list() {
    return list;
  }
}
