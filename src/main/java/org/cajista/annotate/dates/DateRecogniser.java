package org.cajista.annotate.dates;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.cajista.annotate.dates.grammar.DateGrammar;
import org.cajista.annotate.dates.grammar.Moment;
import org.cajista.annotate.dates.grammar.Tokens;
import org.cajista.annotate.dates.years.MissingYears;
import org.cajista.annotate.passage.PassageContext;
import org.cajista.annotate.passage.Recogniser;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;
import org.cajista.report.Report;
import org.cajista.report.Severity;

/**
 * Marks calendar dates: {@code el 24 de abril de 1936} → the date {@code 24 de abril de 1936} with
 * the value {@code 1936-04-24}. A preposition or article before it stays outside.
 *
 * <p>A date that leaves its year out gets a value without year ({@code --07-27}); {@link
 * MissingYears} completes it. Left alone: hours, ages, durations, numbers of pages and issues, a
 * month or season that nothing ties to a year, and days that no calendar has, which are reported.
 */
public final class DateRecogniser implements Recogniser {

  private final Report report;
  private final DateGrammar grammar;
  private final YearTest years;
  private final MomentFinder finder;
  private final DayLists dayLists;
  private final OldStyle oldStyle;
  private final SpanJoiner joiner;
  private final MonthTest months;
  private final DiaryHeads diary;

  private DateRecogniser(Document document, TextLanguages languages, Report report) {
    int century = Century.of(document);
    this.report = report;
    this.grammar = DateGrammar.of(languages);
    this.years = new YearTest(grammar);
    this.finder = MomentFinder.of(languages, century);
    this.dayLists = new DayLists(grammar, years);
    this.oldStyle = new OldStyle(grammar);
    this.joiner = new SpanJoiner(grammar);
    this.months = new MonthTest(grammar);
    this.diary = DiaryHeads.of(document, languages.main());
  }

  /** Returns the recogniser for a document. */
  public static DateRecogniser of(Document document, TextLanguages languages, Report report) {
    return new DateRecogniser(document, languages, report);
  }

  @Override
  public List<Mark> find(Passage passage, PassageContext context) {
    Tokens tokens = new Tokens(asCorrected(passage));
    List<Moment> moments = finder.find(tokens);
    List<Mark> marks = new ArrayList<>();
    diary.read(passage).ifPresent(marks::add);
    if (moments.isEmpty()) {
      return marks;
    }
    int headEnd = marks.isEmpty() ? 0 : marks.get(0).end();
    Optional<DateSpan> before = Optional.empty();
    NavigableMap<Integer, Integer> slips = slips(passage);
    for (DateSpan span : joiner.join(tokens, complete(tokens, moments))) {
      if (!isQuantity(tokens, span) && months.isOfOneYear(tokens, span, before)) {
        mark(tokens, span, passage, slips)
            .filter(mark -> mark.start() >= headEnd)
            .ifPresent(marks::add);
        before = Optional.of(span);
      }
    }
    return marks;
  }

  private List<Moment> complete(Tokens tokens, List<Moment> moments) {
    return oldStyle.complete(tokens, dayLists.complete(tokens, moments));
  }

  /** Returns the text with slips put right, and blanks where they were longer; the offsets stay. */
  private static CharSequence asCorrected(Passage passage) {
    char[] text = passage.text().toString().toCharArray();
    for (Mark mark : passage.marks()) {
      if (mark.tag() instanceof Tag.Correction slip) {
        int length = slip.corrected().length();
        if (length <= mark.end() - mark.start()) {
          slip.corrected().getChars(0, length, text, mark.start());
          Arrays.fill(text, mark.start() + length, mark.end(), ' ');
        }
      }
    }
    return CharBuffer.wrap(text);
  }

  private boolean isQuantity(Tokens tokens, DateSpan span) {
    Moment end = span.last().orElse(span.first());
    return end.unit() == Moment.Unit.YEAR && years.isCount(tokens, span.to());
  }

  private Optional<Mark> mark(
      Tokens tokens, DateSpan span, Passage passage, NavigableMap<Integer, Integer> slips) {
    int from = span.from();
    while (from < span.to() - 1 && grammar.is(WordList.DATE_ARTICLE, tokens.at(from))) {
      from++;
    }
    boolean alone = from == span.to() - 1 && tokens.at(from).isBracketed();
    int start = tokens.at(from).start() + (alone ? 1 : 0);
    int end = afterSlip(slips, tokens.at(span.to() - 1).end() - (alone ? 1 : 0));
    Optional<DateSpan> possible = LeapDays.day(span);
    if (possible.isEmpty()) {
      String written = passage.text().subSequence(start, end).toString();
      report.say(Severity.WARNING, "date.impossible", passage.text().span(start, end), written);
    }
    return possible.map(
        date -> new Mark(start, end, 0, 0, new Tag.Dated(date.value()), date.certainty()));
  }

  /** Returns where the slips of a passage end, by where they start. */
  private static NavigableMap<Integer, Integer> slips(Passage passage) {
    NavigableMap<Integer, Integer> slips = new TreeMap<>();
    for (Mark mark : passage.marks()) {
      if (mark.tag() instanceof Tag.Correction) {
        slips.put(mark.start(), mark.end());
      }
    }
    return slips;
  }

  /**
   * Returns the end of the slip inside which a date ends as it is read: {@code 1 9 1 6}; else the
   * same.
   */
  private static int afterSlip(NavigableMap<Integer, Integer> slips, int end) {
    Map.Entry<Integer, Integer> slip = slips.lowerEntry(end);
    return slip == null ? end : Math.max(end, slip.getValue());
  }
}
