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

  /** How little one page with notes proves. */
  private static final double FEW_PAGES = 0.9;

  /** That a note goes on after a short line or a closing bracket. */
  private static final double UNLIKELY = 0.3;

  /** That a note goes on after an open bracket or a colon; and after a figure. */
  private static final double LIKELY = 0.6;

  private static final double EVEN = 0.5;

  /** A line shorter than this part of a full one is the last of its paragraph. */
  private static final double SHORT = 0.75;

  private final Widths textWidths = new Widths();
  private final Widths noteWidths = new Widths();
  private final Map<String, Integer> textLooks = new HashMap<>();
  private final Map<String, Integer> noteLooks = new HashMap<>();
  private int between;
  private boolean longer;
  private int textLines;
  private int spacedLines; // of these
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
      boolean carried =
          doubtful < cut
              && page.lines().get(cut).blanksBefore() == 0
              && SentenceJoin.isSmall(page.lines().get(doubtful));
      // white space over what may be the rest of a note is that over the notes
      cuts += carried ? 0 : 1;
      blanks += carried ? 0 : page.lines().get(cut).blanksBefore() > 0 ? 1 : 0;
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
      spacedLines += i < cut && line.blanksBefore() > 0 ? 1 : 0;
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

  /**
   * Returns how much white space over a line, or that there is none, speaks for notes (up to 1) or
   * for text (down to -1): by how often it stands over the notes and over lines of the text.
   */
  double whiteSpace(boolean there) {
    double notes = blanks / cuts;
    double text = (spacedLines + 1) / (textLines + 2.0);
    if (there && notes < NO_EVIDENCE) {
      return 2 * notes - 1;
    }
    double ratio = there ? notes / text : (1 - notes) / (1 - text);
    double sure = 1 - FEW_PAGES / cuts; // a few pages prove little
    return Math.max(-sure, Math.min(sure, Math.log(ratio) / 2));
  }

  /** How sure it is, from 0 to 1, that a note goes on after its line {@code last}. */
  double open(Line last) {
    if (SentenceJoin.isDivided(last)) {
      return 1;
    }
    if (leavesBracket(last.toString())) {
      return LIKELY;
    }
    if (Sentences.stops(last.text())) {
      return 0;
    }
    char end = last.text().charAt(last.text().length() - 1);
    if (end == ':' || end == ';') {
      return LIKELY;
    }
    boolean full = last.text().length() >= SHORT * noteWidths.full();
    double goesOn = full && ")]»".indexOf(end) < 0 ? 1 : UNLIKELY;
    // many a reference ends with its year or page
    return Math.min(goesOn, Character.isDigit(end) ? EVEN : 1) * (1 - open / ends);
  }

  /** Whether a bracket is opened in a line and not closed. */
  private static boolean leavesBracket(String line) {
    return line.lastIndexOf('(') > line.lastIndexOf(')');
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
