package org.cajista.annotate.dates.years;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cajista.annotate.passage.Dateline;
import org.cajista.lang.TextLanguages;
import org.cajista.model.Block;
import org.cajista.model.Certainty;
import org.cajista.model.Document;
import org.cajista.model.Entry;
import org.cajista.model.IsoDate;
import org.cajista.model.Mark;
import org.cajista.model.PageBreak;
import org.cajista.model.Passage;
import org.cajista.model.Point;
import org.cajista.model.Tag;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.report.Severity;

/**
 * Gives the dates that leave their year out the year of what stands around them: {@code 27 de
 * julio} in a letter of 30 July 1936 → {@code 1936-07-27}.
 *
 * <p>It reads as a reader does, in order, and remembers the last date with a year ({@link
 * TimeContext}): of the same passage, of the passages before it in the same division, of the
 * heading. A note starts from what the text says where the note is called, and leaves nothing
 * behind. Where nothing is known the value stays without year ({@code --07-27}).
 */
public final class MissingYears implements Pass<Document> {
  private static final Pattern ENTRY_ENDS = Pattern.compile("^[.)]?\\s*(?:[.:–—-]|$)");

  private static final int LONGEST_TITLE = 60; // characters

  private final TextLanguages languages;
  private final String writtenOn;

  /**
   * @param languages of the document
   * @param entry the date of a letter, where the text itself has none
   */
  public MissingYears(TextLanguages languages, Entry entry) {
    this.languages = languages;
    // the author of a book does not write «el 3 de mayo» of the year in which he writes
    boolean book = entry.kind() == Entry.Kind.MEMOIR || entry.kind() == Entry.Kind.BOOK;
    this.writtenOn = book ? "" : entry.date();
  }

  @Override
  public Document apply(Document document, Report report) {
    String letter =
        document.header().letter().map(facts -> facts.date()).filter(d -> !d.isEmpty()).orElse("");
    String catalogued = letter.isEmpty() ? writtenOn : letter;
    TimeContext start = new TimeContext(catalogued.isEmpty() ? said(document) : catalogued);
    Reader reader = new Reader(languages, report);
    reader.firstPage(document).ifPresent(start::turnPage);
    return document.mapBlocks(blocks -> reader.blocks(blocks, start));
  }

  /** Returns what the dateline says, ISO 8601; empty if there is none. */
  private static String said(Document document) {
    return Dateline.of(document).stream()
        .flatMap(leaf -> leaf.passage().marks().stream())
        .filter(mark -> mark.tag() instanceof Tag.Dated)
        .map(mark -> ((Tag.Dated) mark.tag()).value().when())
        .filter(when -> !when.isEmpty() && !when.startsWith("-"))
        .findFirst()
        .orElse("");
  }

  /** Reads one document in order. */
  private static final class Reader {
    private final DecadeCenturies decades;
    private final Report report;
    private final FutureSentences future;
    private final DateCompletion completion;

    Reader(TextLanguages languages, Report report) {
      this.decades = new DecadeCenturies(languages.main());
      this.report = report;
      this.future = new FutureSentences(languages.main());
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
      TimeContext inner = group.is(Block.Kind.DIVISION) ? context.division() : context;
      return group.withBlocks(blocks(group.blocks(), inner));
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
      for (Mark mark : passage.marks()) {
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
          date(mark, passage, context).ifPresent(marks::add);
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
      boolean publication = PublicationDates.place(passage.text(), mark);
      boolean entry = mark.start() == 0 && ENTRY_ENDS.matcher(text.substring(mark.end())).find();
      Mark dated = mark;
      if (date.isDecade() && !decades.saysCentury(written)) {
        int back = decades.yearsTooLate(date, mark, passage, context);
        dated = back == 0 ? mark : dated(mark, date.earlier(back));
      } else if (date.lacksMonth()) {
        boolean ahead = future.isFuture(text, mark.start(), mark.end());
        dated =
            completion.day(written, date, context, ahead).map(day -> dated(mark, day)).orElse(mark);
      } else if (date.lacksYear()) {
        boolean ahead = future.isFuture(text, mark.start(), mark.end());
        Optional<Integer> year =
            (entry ? context.yearOfEntry(date) : Optional.<Integer>empty())
                .or(() -> context.yearFor(date, publication, ahead));
        dated =
            completion
                .inYear(written, date, context, year)
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
        if (date.lacksYear()) {
          context.recordInferred(known);
        } else {
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
      Certainty certainty =
          mark.certainty() == Certainty.HIGH ? Certainty.MEDIUM : mark.certainty();
      Tag tag = new Tag.Dated(date.value());
      return new Mark(mark.start(), mark.end(), mark.opening(), mark.closing(), tag, certainty);
    }
  }
}
