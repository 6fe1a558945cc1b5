package org.cajista.annotate.dates.years;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cajista.lang.TextLanguages;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.PageBreak;
import org.cajista.model.Passage;
import org.cajista.model.Point;
import org.cajista.model.Span;
import org.cajista.model.Tag;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.IsoDate;
import org.cajista.report.Decision;
import org.cajista.report.Question;
import org.cajista.report.Report;
import org.cajista.report.Severity;

/**
 * Reads the dates of one document in order, as a reader does, and completes those that leave
 * something out. Not thread-safe.
 */
final class DateReader {
  private static final Pattern ENTRY_ENDS = Pattern.compile("^[.)]?\\s*(?:[.:–—-]|$)");
  private static final int LONGEST_TITLE = 60; // characters

  private final DecadeCenturies decades;
  private final Report report;
  private final FutureSentences future;
  private final LastingSentences lasting;
  private final DateCompletion completion;
  private final DateSentence sentence;
  private final DatePlaces places;
  private final UnlikelyYears years;
  private Optional<YearMonth> monthBefore = Optional.empty();
  private NamedDays days = new NamedDays();

  DateReader(TextLanguages languages, UnlikelyYears years, Report report) {
    this.decades = new DecadeCenturies(languages.main(), years.last());
    this.sentence = new DateSentence(languages.main());
    this.places = new DatePlaces(languages.main());
    this.years = years;
    this.report = report;
    this.future = new FutureSentences(languages.main());
    this.lasting = new LastingSentences(languages.main());
    this.completion = DateCompletion.of(languages);
  }

  List<Block> blocks(List<Block> blocks, TimeContext context) {
    List<Block> changed = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      changed.add(
          block.match(
              leaf -> leaf(leaf, context),
              group -> group(group, context),
              pageStart -> pageStart(pageStart, context)));
    }
    return changed;
  }

  private Block leaf(Block.Leaf leaf, TimeContext context) {
    context.beginPassage(leaf.role());
    return leaf.withPassage(passage(leaf.passage(), context));
  }

  private Block group(Block.Group group, TimeContext context) {
    if (!group.is(Block.Kind.DIVISION)) {
      return group.withBlocks(blocks(group.blocks(), context));
    }
    NamedDays around = days;
    days = NamedDays.of(group.blocks());
    Block read = group.withBlocks(blocks(group.blocks(), context.division()));
    days = around;
    return read;
  }

  private Block pageStart(Block.PageStart start, TimeContext context) {
    turn(start.pageBreak(), context);
    return start;
  }

  /** Marks and notes in reading order, so that each knows what was said before it. */
  private Passage passage(Passage passage, TimeContext context) {
    if (passage.marks().isEmpty() && passage.points().isEmpty()) {
      return passage;
    }
    List<Mark> marks = new ArrayList<>(passage.marks().size());
    List<Point> points = new ArrayList<>(passage.points().size());
    String text = passage.text().toString();
    int next = 0;
    int read = 0;
    for (int i = 0; i < passage.marks().size(); i++) {
      Mark mark = passage.marks().get(i);
      for (; next < passage.points().size(); next++) {
        if (passage.points().get(next).offset() > mark.start()) {
          break;
        }
        points.add(point(passage.points().get(next), context));
      }
      if (mark.tag() instanceof Tag.Dated) {
        if (FutureSentences.sentenceEnds(text, read, mark.start())) {
          context.beginSentence();
        }
        read = mark.end();
        date(mark, DateSentence.near(passage, i), context).ifPresent(marks::add);
      } else {
        marks.add(mark);
      }
    }
    for (; next < passage.points().size(); next++) {
      points.add(point(passage.points().get(next), context));
    }
    return new Passage(passage.text(), points, marks);
  }

  /** Returns the first date that a running head gives. */
  Optional<PartialDate> firstPage(Document document) {
    List<PartialDate> dates = new ArrayList<>();
    List<Block> all = new ArrayList<>(document.front());
    all.addAll(document.body());
    firstPage(all, dates);
    return dates.stream().findFirst();
  }

  private void firstPage(List<Block> blocks, List<PartialDate> dates) {
    for (Block block : blocks) {
      if (!dates.isEmpty()) {
        return;
      }
      block.visit(
          leaf ->
              leaf.passage()
                  .points()
                  .forEach(point -> point.visit(page -> dates.addAll(dates(page)), anchor -> {})),
          group -> firstPage(group.blocks(), dates),
          start -> dates.addAll(dates(start.pageBreak())));
    }
  }

  private List<PartialDate> dates(PageBreak page) {
    return page.furniture().stream()
        .flatMap(line -> completion.dateIn(line.text().toString(), page.number()).stream())
        .toList();
  }

  /** Running heads give the date of a sitting, the year of letters. */
  private void turn(PageBreak page, TimeContext context) {
    dates(page).forEach(context::turnPage);
  }

  private Point point(Point point, TimeContext context) {
    return point.match(
        page -> {
          turn(page, context);
          return page;
        },
        anchor -> anchor.mapNote(note -> note.withBlocks(blocks(note.blocks(), context.note()))));
  }

  /** Returns the date with its year; none if it is no date as long as that is not known. */
  private Optional<Mark> date(Mark mark, Passage passage, TimeContext context) {
    String text = passage.text().toString();
    String written = text.substring(mark.start(), mark.end());
    PartialDate date = PartialDate.of(((Tag.Dated) mark.tag()).value());
    boolean publication = places.isPublication(passage, mark);
    boolean entry = mark.start() == 0 && ENTRY_ENDS.matcher(text.substring(mark.end())).find();
    Mark dated = mark;
    if (date.isDecade() && !decades.saysCentury(written)) {
      int back = decades.yearsTooLate(date, mark, passage, context);
      dated = back == 0 ? mark : dated(mark, date.earlier(back));
    } else if (date.lacksMonth()) {
      boolean ahead = future.isFuture(text, mark.start(), mark.end());
      dated =
          completion
              .day(written, date, context, monthBefore, ahead)
              .map(day -> dated(mark, day))
              .orElse(mark);
    } else if (date.lacksYear() && !sentence.isHabit(passage, mark)) {
      Optional<Integer> year = inferred(mark, date, publication, entry, passage, context);
      dated =
          completion
              .inYear(completion.withWeekday(text, mark), date, context, year)
              .map(found -> dated(mark, found))
              .orElse(mark);
    }
    if (dated == mark && completion.mustBeKnown(written, date) && date.lacksYear()) {
      return Optional.empty();
    }
    dated = isSound(dated) ? dated : mark;
    if (!isSound(dated)) {
      return Optional.empty(); // «martes 14» of a month that nothing tells
    }
    PartialDate known = PartialDate.of(((Tag.Dated) dated.tag()).value());
    if (!known.lacksYear()) {
      monthBefore = known.monthOfYear().or(() -> monthBefore);
      if (date.lacksYear()) {
        DateQuestion.Side side = side(passage, mark);
        if (side == DateQuestion.Side.ANY || side == DateQuestion.Side.AFTER) {
          context.recordInferred(known); // the story does not go back
        }
      } else if (!isUnlikely(known, mark, passage)
          && !places.isAside(passage, mark)
          && !sentence.isNotUntil(passage, mark)) {
        context.record(known, publication);
      }
      if (entry) {
        context.beginEntry(known);
      } else if (text.length() <= LONGEST_TITLE && mark.end() == text.length()) {
        context.setHeadingYears(known);
      }
    }
    check(known, completion.weekday(written), written, passage, mark);
    return Optional.of(dated);
  }

  /** Returns the year that the votes give, and tells the trace. */
  private Optional<Integer> inferred(
      Mark mark,
      PartialDate date,
      boolean publication,
      boolean entry,
      Passage passage,
      TimeContext context) {
    String text = passage.text().toString();
    boolean ahead = future.isFuture(text, mark.start(), mark.end());
    DateQuestion asked = new DateQuestion(date, publication, ahead, side(passage, mark));
    YearVotes votes =
        context
            .votes(asked, DateSentence.following(passage, mark, date))
            .cast(YearRule.DEATH, sentence.death(passage, mark))
            .cast(
                YearRule.SINCE,
                date.day() == 0 && lasting.lasts(text, mark.start(), mark.end())
                    ? context.lastBeforeWriting(date)
                    : Optional.empty())
            .cast(YearRule.ENTRY, entry ? context.yearOfEntry(date) : Optional.empty());
    if (!context.isInNote()) {
      votes.castNear(YearRule.SAME_DAY, days.year(date));
    }
    if (votes.winner().isPresent()) {
      Span at = passage.text().span(mark.start(), mark.end());
      String written = text.substring(mark.start(), mark.end());
      report.trace().decided(() -> Decision.of(Question.YEAR, at, written, votes.answers()));
    }
    return votes.winner();
  }

  private DateQuestion.Side side(Passage passage, Mark mark) {
    DateQuestion.Side side = completion.side(passage.text().toString(), mark);
    boolean back = side == DateQuestion.Side.ANY && sentence.looksBack(passage, mark);
    return back ? DateQuestion.Side.EARLIER : side;
  }

  private boolean isUnlikely(PartialDate date, Mark mark, Passage passage) {
    boolean unlikely = years.isUnlikely(date, mark, passage);
    if (unlikely) {
      Span at = passage.text().span(mark.start(), mark.end());
      report.say(
          Severity.WARNING,
          "date.unlikely",
          at,
          passage.text().subSequence(mark.start(), mark.end()).toString());
    }
    return unlikely;
  }

  private static boolean isSound(Mark mark) {
    return IsoDate.isSound(((Tag.Dated) mark.tag()).value());
  }

  private void check(
      PartialDate date, Optional<DayOfWeek> weekday, String written, Passage passage, Mark mark) {
    Optional<LocalDate> day = date.full();
    if (weekday.isPresent() && day.isPresent() && !Weekdays.agree(weekday.get(), day.get())) {
      String is = day.get().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      report.say(
          Severity.WARNING,
          "date.disagrees",
          passage.text().span(mark.start(), mark.end()),
          written,
          is);
    }
  }

  private static Mark dated(Mark mark, PartialDate date) {
    Certainty certainty = mark.certainty() == Certainty.HIGH ? Certainty.MEDIUM : mark.certainty();
    Tag tag = new Tag.Dated(date.value());
    return new Mark(mark.start(), mark.end(), mark.opening(), mark.closing(), tag, certainty);
  }
}
