package org.cajista.layout.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.lang.Sentences;
import org.cajista.model.Line;
import org.cajista.model.TypeSizes;
import org.cajista.report.Votes;

/** All places at which the notes of one page may begin, each with its votes. */
final class NoteCuts {
  private static final int MOST_CALLED = 3;

  /**
   * Sums that differ by less are equal: the order in which votes are added changes them a little.
   */
  private static final double EQUAL = 0.01;

  /** What the looks of all lines together may say at the most, in votes. */
  private static final double LOOKS = 5;

  /** The rest of a note is rarely longer, in lines. */
  private static final int SHORT_REST = 5;

  private static final int LONGEST_REST = 25;

  private final NotePage page;
  private final NoteManner manner;
  private final TypeSizes sizes;
  private final Optional<Line> note;
  private final Optional<Line> textBefore;
  private final Optional<Line> textAfter;
  private final SentenceJoin join;
  private final double open; // how sure it is that the note before goes on

  /**
   * @param note the last line of the notes of the page before; none if that has no notes
   * @param textBefore the last line of the text before the page
   * @param textAfter the first line after the page
   */
  NoteCuts(
      NotePage page,
      NoteManner manner,
      TypeSizes sizes,
      SentenceJoin join,
      Optional<Line> note,
      Optional<Line> textBefore,
      Optional<Line> textAfter) {
    this.page = page;
    this.manner = manner;
    this.sizes = sizes;
    this.join = join;
    this.note = note;
    this.open = note.map(manner::open).orElse(0.0);
    this.textBefore = textBefore;
    this.textAfter = textAfter;
  }

  /** The places from the top of the page to its foot; the last is that of no notes. */
  List<NoteCut> all() {
    List<NoteCut> cuts = new ArrayList<>();
    double[] looks = looks();
    for (int place = 0; place <= page.size(); place++) {
      boolean start = page.isStart(place);
      if (start || place == page.size() || note.isPresent()) {
        cuts.add(new NoteCut(place, votes(place, start, looks[place])));
      }
    }
    return cuts;
  }

  /** True if smaller type begins with a line, and there is no type of the text under it. */
  private boolean beginsSmall(int place) {
    return place > 0
        && place < page.size()
        && sizes.isSmall(page.lines().get(place))
        && sizes.isText(page.lines().get(place - 1))
        && page.lines().subList(place, page.size()).stream().noneMatch(sizes::isText);
  }

  /** By place, how much the lines from there to the first note look like notes. */
  private double[] looks() {
    int first = page.firstStart(0);
    double[] looks = new double[page.size() + 1];
    for (int place = first - 1; place >= 0; place--) {
      looks[place] = looks[place + 1] + manner.likeness(page.lines().get(place));
    }
    for (int place = first; place < page.size(); place++) {
      looks[place + 1] = looks[place] - manner.likeness(page.lines().get(place));
    }
    return looks;
  }

  /** The place with most votes; of two the lower one. */
  static NoteCut best(List<NoteCut> cuts) {
    NoteCut best = cuts.get(cuts.size() - 1);
    for (int i = cuts.size() - 2; i >= 0; i--) {
      best = cuts.get(i).votes().sum() > best.votes().sum() + EQUAL ? cuts.get(i) : best;
    }
    return best;
  }

  private Votes votes(int place, boolean start, double looks) {
    Votes votes = new Votes();
    boolean none = place == page.size();
    votes.castIf(start, NoteZoneRule.FIRST_START);
    votes.cast(
        NoteZoneRule.CALLED,
        NoteZoneRule.CALLED.weight() * Math.min(MOST_CALLED, page.called(place)));
    votes.cast(
        NoteZoneRule.STARTS_ABOVE, NoteZoneRule.STARTS_ABOVE.weight() * page.startsAbove(place));
    votes.castIf(!start && page.callsBelow(place), NoteZoneRule.CALLS_BELOW);
    boolean goesOn = !start && !none;
    note.ifPresent(last -> noteBefore(votes, last, place, goesOn));
    Optional<Line> above = place > 0 ? Optional.of(page.lines().get(place - 1)) : textBefore;
    above.ifPresent(line -> text(votes, line));
    if (goesOn && place > 0) {
      Line over = page.lines().get(place - 1);
      Line line = page.lines().get(place);
      boolean small = SentenceJoin.isSmall(line);
      // after a colon a sentence may go on in lower case
      boolean inside = small && !Sentences.stops(over.text());
      votes.cast(
          NoteZoneRule.IN_SENTENCE,
          inside ? NoteZoneRule.IN_SENTENCE.weight() * Math.max(0, join.fit(over, line)) : 0);
      votes.castIf(small && !inside, NoteZoneRule.NO_PARAGRAPH);
    }
    votes.castIf(place == 0, NoteZoneRule.PAGE_OF_NOTES);
    if (!none && sizes.isKnown()) {
      // a quotation at the foot is set in small type, too
      double note = start ? 1 : open;
      votes.cast(
          NoteZoneRule.SMALL_TYPE,
          beginsSmall(place) ? NoteZoneRule.SMALL_TYPE.weight() * note : 0);
      votes.castIf(sizes.isText(page.lines().get(place)), NoteZoneRule.TEXT_TYPE);
    }
    if (!none) {
      boolean space = page.lines().get(place).blanksBefore() > 0;
      if (place > 0) {
        votes.cast(
            NoteZoneRule.WHITE_SPACE, NoteZoneRule.WHITE_SPACE.weight() * manner.whiteSpace(space));
      }
      votes.cast(
          NoteZoneRule.LIKE_NOTES,
          NoteZoneRule.LIKE_NOTES.weight() * Math.max(-LOOKS, Math.min(LOOKS, looks)));
    }
    return votes;
  }

  /** The last note of the page before goes on at {@code place}, or not. */
  private void noteBefore(Votes votes, Line last, int place, boolean goesOn) {
    if (!goesOn) {
      votes.cast(NoteZoneRule.LEFT_OPEN, NoteZoneRule.LEFT_OPEN.weight() * open);
      return;
    }
    votes.cast(NoteZoneRule.NO_START);
    int rest = Math.min(LONGEST_REST, page.firstStart(place) - place);
    votes.cast(
        NoteZoneRule.LONG_REST, NoteZoneRule.LONG_REST.weight() * Math.max(0, rest - SHORT_REST));
    if (open == 0) {
      // a full stop may be that of an abbreviation
      boolean small = SentenceJoin.isSmall(page.lines().get(place));
      votes.cast(NoteZoneRule.COMPLETE, NoteZoneRule.COMPLETE.weight() * (small ? 0.8 : 1));
    } else {
      double fit = join.fit(last, page.lines().get(place));
      votes.cast(NoteZoneRule.GOES_ON, NoteZoneRule.GOES_ON.weight() * open * fit);
      boolean ended = place > 0 && Sentences.stops(page.lines().get(place - 1).text());
      boolean small = SentenceJoin.isSmall(page.lines().get(place));
      votes.cast(NoteZoneRule.TAKES_UP, ended && small ? NoteZoneRule.TAKES_UP.weight() * open : 0);
      votes.cast(NoteZoneRule.COMPLETE, NoteZoneRule.COMPLETE.weight() * (1 - open));
    }
  }

  private void text(Votes votes, Line above) {
    double fit = textAfter.map(next -> join.fit(above, next)).orElse(0.0);
    if (textAfter.isEmpty()) {
      fit = Sentences.ends(above.text()) ? 0.5 : 0; // imprints and signatures have no stop
    }
    if (fit > 0) {
      votes.cast(NoteZoneRule.TEXT_GOES_ON, NoteZoneRule.TEXT_GOES_ON.weight() * fit);
    } else {
      votes.cast(NoteZoneRule.TEXT_BREAKS, -NoteZoneRule.TEXT_BREAKS.weight() * fit);
    }
  }
}
