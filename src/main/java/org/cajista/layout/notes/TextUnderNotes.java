package org.cajista.layout.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cajista.lang.LetterHeadingWords;
import org.cajista.lang.Lexicon;
import org.cajista.lang.NoteSigns;
import org.cajista.lang.Sentences;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Gives back to the text what stands between two notes and calls the second: where page starts are
 * lost, or notes stand right under the paragraph that calls them.
 *
 * <p>A heading that Markdown marks is none of a note either, nor is the heading of a chapter over
 * text, where no page start parts it from the notes, nor that of a letter in a text that has
 * others.
 *
 * <p>{@code … Medina[1] …} / {@code [1] A coach.} / {@code … a box[2] …} / {@code [2] Of soap.}:
 * the third block is text. It leaves alone a note of several paragraphs, and one that a word above
 * calls.
 */
public final class TextUnderNotes implements Pass<List<Page>> {
  private static final int LONGEST_HEADING = 70;
  private static final int MOST_LINES = 4;

  /** What stands so much further in than the line over it is centred, in blanks. */
  private static final int DEEP = 12;

  private static final Pattern SMALL_WORD = Pattern.compile("(?U)\\b\\p{Ll}{5,}\\b");

  private final Lexicon headings;
  private final LetterHeadingWords letters;

  /**
   * @param languages of the text
   */
  public TextUnderNotes(TextLanguages languages) {
    this.headings = languages.merged(WordList.HEADINGS);
    this.letters = new LetterHeadingWords(languages::merged);
  }

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    boolean ofLetters = pages.stream().anyMatch(this::hasLetter);
    List<Page> done = new ArrayList<>(pages.size());
    for (Page page : pages) {
      done.add(page.withLines(read(page.lines(), ofLetters)));
    }
    return done;
  }

  /** Whether the heading of a letter stands in the text of a page. */
  private boolean hasLetter(Page page) {
    List<Line> lines = page.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).zone() == Zone.BODY && opensLetter(lines, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * True for the heading of a letter, set apart, perhaps under its number: {@code 212} / {@code To
   * Mrs. Ward}.
   */
  private boolean opensLetter(List<Line> lines, int at) {
    Line line = lines.get(at);
    boolean apart = at == 0 || line.blanksBefore() > 0 || isDeep(lines.get(at - 1), line);
    if (!apart || line.text().length() > LONGEST_HEADING) {
      return false;
    }
    String text = line.toString();
    boolean numbered =
        LetterHeadingWords.isNumber(text)
            && at + 1 < lines.size()
            && lines.get(at + 1).zone() == line.zone();
    return numbered ? isLetterHeading(lines.get(at + 1).toString()) : isLetterHeading(text);
  }

  /** True for the words of such a heading, the longer ones with a capital each. */
  private boolean isLetterHeading(String text) {
    boolean stop = text.endsWith(".") && !Sentences.isCapitals(text) && !letters.counts(text);
    return text.length() <= LONGEST_HEADING
        && ",;:!?-".indexOf(text.charAt(text.length() - 1)) < 0
        && !stop
        && letters.head(text)
        && (letters.counts(text) || letters.repeats(text) || !SMALL_WORD.matcher(text).find());
  }

  /** True if a line stands much further in than the one over it. */
  private static boolean isDeep(Line before, Line line) {
    return line.indent() - before.indent() >= DEEP;
  }

  /** True for a word such as <i>Chapter</i> and a number, apart, over a sentence. */
  private boolean opensChapter(List<Line> lines, int at) {
    Line line = lines.get(at);
    if (line.blanksBefore() == 0 || line.text().length() > LONGEST_HEADING) {
      return false;
    }
    String[] words = line.toString().split("[.:]?\\s+|[.:]$", 3);
    boolean counted =
        words.length > 1
            && headings.containsAnyCase(words[0])
            && (Sentences.isRoman(words[1]) || Sentences.isCapitals(line.text()));
    int under = at + 1;
    while (counted
        && under < lines.size()
        && under - at <= MOST_LINES
        && lines.get(under).text().length() <= LONGEST_HEADING
        && Sentences.isCapitals(lines.get(under).text())) {
      under++;
    }
    return counted
        && under < lines.size()
        && lines.get(under).zone() == Zone.NOTES
        && Sentences.begins(lines.get(under).text());
  }

  private List<Line> read(List<Line> lines, boolean ofLetters) {
    List<Line> read = new ArrayList<>(lines);
    Set<String> called = new HashSet<>();
    int block = -1; // where the second block of a note begins
    int note = -1;
    boolean headed = false; // whether a heading of Markdown stands over the text under a note
    for (int i = 0; i < read.size(); i++) {
      Line line = read.get(i);
      headed =
          line.zone() == Zone.NOTES
              && (headed
                  || Sentences.isMarkedHeading(line.text())
                  || opensChapter(read, i)
                  || ofLetters && opensLetter(read, i));
      if (headed) {
        line = line.withZone(Zone.BODY);
        read.set(i, line);
      }
      if (line.zone() == Zone.NOTE_START) {
        String label = label(line);
        Set<String> between = block < 0 ? Set.of() : glued(read.subList(block, i));
        boolean again = note >= 0 && number(line) <= number(read.get(note));
        if (between.contains(label) && (again || !called.contains(label))) {
          for (int at = block; at < i; at++) {
            read.set(at, read.get(at).withZone(Zone.BODY));
          }
          called.clear();
          called.addAll(between);
        }
        note = i;
        block = -1;
      } else if (line.zone() == Zone.BODY) {
        NoteSigns.glued(line.text()).forEach(sign -> called.add(sign.label()));
      } else if (note >= 0 && block < 0 && line.zone().isNote() && line.blanksBefore() > 0) {
        block = i;
      }
    }
    return read;
  }

  private static String label(Line line) {
    return NoteSigns.leading(line.text()).map(NoteSigns.Sign::label).orElse("");
  }

  private static int number(Line line) {
    return NoteSigns.leading(line.text()).map(NoteSigns.Sign::number).orElse(0);
  }

  private static Set<String> glued(List<Line> lines) {
    Set<String> labels = new HashSet<>();
    for (Line line : lines) {
      NoteSigns.glued(line.text()).forEach(sign -> labels.add(sign.label()));
    }
    return labels;
  }
}
