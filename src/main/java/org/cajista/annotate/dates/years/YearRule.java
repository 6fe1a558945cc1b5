package org.cajista.annotate.dates.years;

import org.cajista.report.Rule;

/**
 * The rules that give a year to a date that leaves it out. They stand in the order of their weight:
 * each weighs more than all under it together, so that the first that knows a year decides.
 */
public enum YearRule implements Rule {
  ENTRY(65536, "The entries of a diary follow each other."),
  BEGUN(32768, "The passage gave a span that begins in this month."),
  SERIES(16384, "The letter before it in the series has a date."),
  TWELVE(8192, "The heading announces twelve months over a new year."),
  DEATH(4096, "It is the day of a death, and the years of the life stand before it."),
  FOLLOWS(2048, "The next date of the sentence has a year, and none stood before."),
  ISSUE(1024, "The last date of an issue, for one that stands where such dates stand."),
  STORY(512, "The story has come as far as this date; what lies before was said in passing."),
  SAME_DAY(
      256,
      "This part of the text names the same day with one year, and others vote for one near it."),
  CALLED(128, "The text that calls the note is at this day, and the note gives only years."),
  SINCE(64, "It has lasted since then, up to the day of writing."),
  READ(32, "The last date before it in the passage, or in the chapter."),
  NEXT(16, "The next date of the sentence has a year, in the text itself or in parentheses."),
  CALLING(8, "The last date of the text that calls the note."),
  WRITTEN(4, "The letter, or the entry of the diary, has its own date."),
  HEADING(2, "The heading announces years."),
  PAGE(1, "The running head gives a year.");

  private final Definition definition;

  YearRule(double weight, String sentence) {
    definition = Definition.of("year", this, weight, sentence);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
