package org.cajista.layout.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cajista.lang.Sentences;
import org.cajista.model.Line;

/**
 * How the notes of a document look, learnt from the pages on which the text calls them: what stands
 * over them, how wide and how far set in their lines are, and whether notes end with a full stop.
 */
final class NoteManner {
  /** How many characters longer or shorter the notes' lines must be to tell the two apart. */
  private static final int CLEARLY = 3;

  /** Fewer lines of notes than these say nothing of their looks. */
  private static final int FEWEST = 5;

  /** What one line may say at the most. */
  private static final double STRONGEST = 1.5;

  private static final double NO_EVIDENCE = 0.6;

  /** That a note goes on after a short line or a closing bracket. */
  private static final double UNLIKELY = 0.3;

  /** A line shorter than this part of a full one is the last of its paragraph. */
  private static final double SHORT = 0.75;

  private final Widths textWidths = new Widths();
  private final Widths noteWidths = new Widths();
  private final Map<String, Integer> textLooks = new HashMap<>();
  private final Map<String, Integer> noteLooks = new HashMap<>();
  private int between;
  private boolean longer;
  private int textLines;
  private int noteLines;
  private double blanks = NO_EVIDENCE;
  private double cuts = 1;
  private double open;
  private double ends = 1;

  /** Learns from {@code pages}. */
  static NoteManner of(List<NotePage> pages) {
    NoteManner manner = new NoteManner();
    for (NotePage page : pages) {
      manner.measure(page);
    }
    int difference = manner.noteWidths.full() - manner.textWidths.full();
    // short notes and verse have short lines, too
    int fewest = difference > 0 ? FEWEST : 3 * FEWEST;
    if (Math.abs(difference) >= CLEARLY && manner.noteWidths.count() >= fewest) {
      manner.between =
          Math.min(manner.noteWidths.full(), manner.textWidths.full())
              + (Math.abs(difference) + 1) / 2;
      manner.longer = difference > 0;
    }
    for (NotePage page : pages) {
      manner.look(page);
    }
    return manner;
  }

  private void measure(NotePage page) {
    int cut = sureCut(page);
    int doubtful = block(page, cut);
    for (int i = 0; i < page.size(); i++) {
      if (i < doubtful || i >= cut) {
        (i < cut ? textWidths : noteWidths).add(page.lines().get(i));
      }
    }
    if (cut > 0 && cut < page.size()) {
      cuts++;
      blanks += page.lines().get(cut).blanksBefore() > 0 ? 1 : 0;
      for (int start : page.starts()) {
        if (start > cut) {
          ends++;
          open += Sentences.ends(page.lines().get(start - 1).text()) ? 0 : 1;
        }
      }
    }
  }

  private void look(NotePage page) {
    int cut = sureCut(page);
    int doubtful = block(page, cut);
    for (int i = 0; i < page.size(); i++) {
      if (i >= doubtful && i < cut) {
        continue;
      }
      Line line = page.lines().get(i);
      (i < cut ? textLooks : noteLooks).merge(width(line), 1, Integer::sum);
      (i < cut ? textLooks : noteLooks).merge(indent(line), 1, Integer::sum);
      textLines += i < cut ? 1 : 0;
      noteLines += i < cut ? 0 : 1;
    }
  }

  /** Where the notes surely begin; the number of lines where there is nothing sure. */
  private static int sureCut(NotePage page) {
    int cut = page.firstCalled();
    return cut > 0 ? cut : page.size();
  }

  /**
   * Where the last block of the text begins, which may be the rest of a note; the notes' first line
   * if there is but one block.
   */
  private static int block(NotePage page, int cut) {
    int block = cut - 1;
    while (block > 0 && page.lines().get(block).blanksBefore() == 0) {
      block--;
    }
    return block <= 0 || cut == page.size() ? cut : block;
  }

  /** From -1, if no white space stands over notes, to 1, if it stands over all. */
  double whiteSpace() {
    return 2 * blanks / cuts - 1;
  }

  /** How sure it is, from 0 to 1, that a note goes on after its line {@code last}. */
  double open(Line last) {
    if (SentenceJoin.isDivided(last)) {
      return 1;
    }
    if (Sentences.ends(last.text())) {
      return 0;
    }
    char end = last.text().charAt(last.text().length() - 1);
    boolean full = last.text().length() >= SHORT * noteWidths.full();
    return (full && ")]»".indexOf(end) < 0 ? 1 : UNLIKELY) * (1 - open / ends);
  }

  /** How much a line looks like a note, above 0, or like the text, below it. */
  double likeness(Line line) {
    double sum = ratio(width(line)) + ratio(indent(line));
    return Math.max(-STRONGEST, Math.min(STRONGEST, sum));
  }

  private double ratio(String look) {
    double notes = (noteLooks.getOrDefault(look, 0) + 2) / (noteLines + 4.0);
    double text = (textLooks.getOrDefault(look, 0) + 2) / (textLines + 4.0);
    return noteLines < FEWEST ? 0 : Math.log(notes / text);
  }

  private String width(Line line) {
    boolean wide = line.text().length() >= between;
    return between == 0 ? "" : wide == longer ? "as a note" : "as the text";
  }

  private static String indent(Line line) {
    int indent = line.indent();
    return indent == 0 ? "0" : indent < 3 ? "1" : indent < 6 ? "3" : indent < 12 ? "6" : "12";
  }
}
