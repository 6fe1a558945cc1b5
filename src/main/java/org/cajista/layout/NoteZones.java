package org.cajista.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cajista.lang.Sentences;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Tells the notes at the foot of a page from the text above them.
 *
 * <p>From the first line that begins a note all is notes; and above it what goes on from the page
 * before: the lines that stand in one block with it, and blocks set in the notes' longer lines. It
 * leaves alone what the rule on the page has already decided.
 */
final class NoteZones implements Pass<List<Page>> {
  /** How many characters longer the notes' lines must be to tell the two apart by length. */
  private static final int CLEARLY_LONGER = 6;

  /** An address of mail or web begins in lower case, too. */
  private static final Pattern ADDRESS = Pattern.compile("\\S@\\S|www\\.|://");

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    Map<Integer, List<Integer>> starts = NoteStarts.find(pages, report.trace());
    Widths text = new Widths();
    Widths notes = new Widths();
    for (Page page : pages) {
      int first = starts.getOrDefault(page.index(), List.of(Integer.MAX_VALUE)).get(0);
      for (int i = 0; i < page.lines().size(); i++) {
        (i < first && page.lines().get(i).zone() == Zone.BODY ? text : notes)
            .add(page.lines().get(i));
      }
    }
    int between =
        notes.full() - text.full() >= CLEARLY_LONGER ? (notes.full() + text.full()) / 2 : 0;
    List<Page> done = new ArrayList<>(pages.size());
    boolean open = false;
    boolean notesBefore = false;
    for (Page page : pages) {
      NoteCuts cuts = new NoteCuts(page);
      propose(cuts, starts.getOrDefault(page.index(), List.of()), between, open, notesBefore);
      boolean seen = cuts.best() < page.lines().size() && !begins(starts, page, cuts.best());
      if (open && !seen) {
        goesOn(cuts, startsInSentence(pages, page.index() + 1));
      }
      int zoneStart = cuts.best();
      cuts.tell(report.trace());
      List<Line> lines = new ArrayList<>();
      boolean decided = false;
      for (int i = 0; i < page.lines().size(); i++) {
        Line line = page.lines().get(i);
        // text under notes that stand under a heading of their own is the next chapter
        decided |= line.zone().isNote();
        boolean below = i >= zoneStart && !decided;
        boolean note = line.zone().isNote() || line.zone() == Zone.BODY && below;
        boolean begins = starts.getOrDefault(page.index(), List.of()).contains(i);
        lines.add(note ? line.withZone(begins ? Zone.NOTE_START : Zone.NOTES) : line);
      }
      done.add(page.withLines(lines));
      notesBefore = lines.stream().anyMatch(line -> line.zone().isNote());
      open = notesBefore && !endsSentence(lines);
    }
    return done;
  }

  /** Proposes the lines at which the notes of a page may begin, from the foot upwards. */
  private static void propose(
      NoteCuts cuts, List<Integer> starts, int between, boolean open, boolean notesBefore) {
    List<Line> lines = cuts.page().lines();
    int start = lines.size();
    if (!starts.isEmpty()) {
      start = starts.get(0);
      cuts.propose(start, NoteZoneRule.FIRST_START);
    }
    if (!starts.isEmpty() && lines.get(start).blanksBefore() == 0) {
      int block = upToBlank(lines, start, open);
      if (block < start) {
        cuts.propose(block, NoteZoneRule.BLOCK);
      }
      start = block;
    }
    // blocks of small type above: a note of several paragraphs that goes on from the page before
    while (between > 0 && start > 0 && (notesBefore || !starts.isEmpty())) {
      int block = start - 1;
      while (block > 0 && lines.get(block).blanksBefore() == 0) {
        block--;
      }
      if ((block == 0 && !notesBefore) || !isSmallType(lines.subList(block, start), between)) {
        break;
      }
      start = block;
      cuts.propose(block, NoteZoneRule.SMALL_TYPE);
    }
  }

  private static boolean begins(Map<Integer, List<Integer>> starts, Page page, int line) {
    return starts.getOrDefault(page.index(), List.of()).contains(line);
  }

  /**
   * Where a note that the page before left inside a sentence goes on: at the last block over the
   * page's own notes, if it begins in lower case, as no paragraph does; or if it stands between a
   * sentence and its end on the next page.
   */
  private static void goesOn(NoteCuts cuts, boolean nextInSentence) {
    List<Line> lines = cuts.page().lines();
    int end = cuts.best();
    while (end > 0 && lines.get(end - 1).zone() != Zone.BODY) {
      end--;
    }
    int block = end - 1;
    while (block > 0 && lines.get(block).blanksBefore() == 0) {
      block--;
    }
    if (block <= 0 || lines.get(block - 1).zone() != Zone.BODY) {
      return;
    }
    CharSequence first = lines.get(block).text();
    boolean ends = Sentences.ends(lines.get(block - 1).text());
    boolean lowerCase = !Sentences.begins(first) && !ADDRESS.matcher(first).find();
    // a blank line may also stand inside a paragraph; then more stands under it than over it
    boolean inside = !ends && nextInSentence && end - block < block;
    if (lowerCase && ends || inside) {
      cuts.propose(block, NoteZoneRule.GOES_ON);
    }
  }

  private static boolean startsInSentence(List<Page> pages, int index) {
    return index < pages.size()
        && pages.get(index).lines().stream()
            .filter(line -> line.zone() == Zone.BODY)
            .findFirst()
            .filter(line -> !Sentences.begins(line.text()))
            .isPresent();
  }

  /** From a line that begins a note up to the blank line above it, if that is notes too. */
  private static int upToBlank(List<Line> lines, int start, boolean open) {
    int block = start;
    while (block > 0 && lines.get(block).blanksBefore() == 0) {
      block--;
    }
    boolean wholePage = block == 0 || lines.get(block).zone() != Zone.BODY;
    boolean goesOn = !Sentences.begins(lines.get(block).text()) || open;
    return wholePage && !goesOn || block == 0 ? start : block;
  }

  /** Whether a block is set in the notes' longer lines; one line alone is too little to tell. */
  private static boolean isSmallType(List<Line> block, int between) {
    int full = 0;
    for (Line line : block.subList(0, Math.max(0, block.size() - 1))) {
      full += line.text().length() >= between ? 1 : 0;
    }
    return block.size() > 1 && full * 2 > block.size() - 1 && block.get(0).zone() == Zone.BODY;
  }

  private static boolean endsSentence(List<Line> lines) {
    int last = lines.size() - 1;
    while (last > 0 && lines.get(last).zone().isFurniture()) {
      last--;
    }
    return Sentences.ends(lines.get(last).text());
  }
}
