package org.cajista.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cajista.lang.Language;
import org.cajista.lang.Sentences;
import org.cajista.model.Block;
import org.cajista.model.Block.Role;
import org.cajista.model.Blocks;
import org.cajista.model.Note;
import org.cajista.model.NoteAnchor;
import org.cajista.model.Page;
import org.cajista.model.Point;
import org.cajista.model.Span;
import org.cajista.model.Traced;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.report.Severity;
import org.cajista.structure.blocks.HeadingRule;
import org.cajista.structure.parts.Parts;

/**
 * Says what is suspicious in the finished structure: many notes that nothing calls, notes longer
 * than a page, a paragraph that looks like a heading, one that begins inside a sentence, a verse of
 * 200 characters. It changes nothing.
 */
final class StructureDoubts implements Pass<Parts> {
  /** Fewer notes than these say nothing. */
  private static final int FEWEST_NOTES = 5;

  /** One note in so many may be called by nothing. */
  private static final int ORPHANS = 5;

  private static final int SHORTEST_LONG_NOTE = 1500;
  private static final int LONGEST_HEADING = 60;
  private static final int FEWEST_LETTERS = 4;
  private static final int LONGEST_VERSE = 200;

  /** Two paragraphs that are shorter than this are lines of a list or of an address. */
  private static final int FULL = 45;

  /** The words around a place. */
  private static final int SHOWN = 25;

  /** More doubts of one kind help nobody. */
  private static final int MOST = 20;

  private final Language language;

  StructureDoubts(Language language) {
    this.language = language;
  }

  @Override
  public Parts apply(Parts parts, Report report) {
    Teller teller = new Teller(report);
    notes(parts, teller);
    Set<String> once = once(parts.body());
    paragraphs(parts.body(), parts.kind().isOfLetters() ? Set.of() : once, teller);
    return parts;
  }

  private static void notes(Parts parts, Teller teller) {
    List<Note> notes = new ArrayList<>();
    Blocks.forEachLeaf(
        parts.body(),
        leaf -> {
          for (Point point : leaf.passage().points()) {
            if (point instanceof NoteAnchor anchor) {
              anchor.note().filter(note -> note.type() != Note.Type.MARGINAL).ifPresent(notes::add);
            }
          }
        });
    List<Note> orphans = notes.stream().filter(note -> !note.anchored()).toList();
    if (notes.size() >= FEWEST_NOTES && orphans.size() * ORPHANS > notes.size()) {
      teller.say("notes.orphans", begin(orphans.get(0)), orphans.size(), notes.size());
    }
    int page = pageLength(parts.pages());
    for (Note note : notes) {
      int[] length = {0};
      Blocks.forEachLeaf(note.blocks(), leaf -> length[0] += leaf.passage().text().length());
      if (page > 0 && length[0] > Math.max(page, SHORTEST_LONG_NOTE)) {
        teller.say("note.long", begin(note), length[0], page);
      }
    }
  }

  /** How many characters a full page has; 0 where there is one page. */
  private static int pageLength(List<Page> pages) {
    List<Integer> lengths =
        pages.stream()
            .map(page -> page.lines().stream().mapToInt(line -> line.text().length()).sum())
            .filter(length -> length > 0)
            .sorted()
            .toList();
    return lengths.size() < 2 ? 0 : lengths.get(lengths.size() / 2);
  }

  private static Span begin(Note note) {
    Span[] begin = {note.figure().span()};
    Blocks.forEachLeaf(
        note.blocks(),
        leaf -> begin[0] = begin[0].length() == 0 ? beginOf(leaf.passage().text()) : begin[0]);
    return begin[0];
  }

  private static Span beginOf(Traced text) {
    return text.span(0, Math.min(SHOWN, text.length()));
  }

  /**
   * Looks at the paragraphs and verses.
   *
   * @param once the short texts that may be headings
   */
  private void paragraphs(List<Block> blocks, Set<String> once, Teller teller) {
    Block.Leaf before = null;
    for (Block block : blocks) {
      if (block instanceof Block.Group group) {
        paragraphs(group.blocks(), once, teller);
        before = null;
      } else if (block instanceof Block.Leaf leaf) {
        Traced text = leaf.passage().text();
        if (leaf.is(Role.VERSE) && text.length() > LONGEST_VERSE) {
          teller.say("verse.long", beginOf(text), text.length());
        } else if (leaf.is(Role.PARAGRAPH) && before != null && isCut(before, text)) {
          String last = before.passage().text().toString();
          teller.say(
              "paragraph.cut",
              beginOf(text),
              last.substring(last.length() - SHOWN),
              text.subSequence(0, SHOWN).toString());
        }
        boolean over = leaf.is(Role.PARAGRAPH) && text.length() > FULL; // a heading is over a text
        if (over
            && before != null
            && once.contains(before.passage().text().toString())
            && isNearHeading(before.passage().text())) {
          Traced heading = before.passage().text();
          teller.say("heading.near", beginOf(heading), heading.toString());
        }
        before = leaf.is(Role.PARAGRAPH) ? leaf : null;
      }
    }
  }

  /** The short texts that stand there once: who speaks, in a play, is named again and again. */
  private static Set<String> once(List<Block> blocks) {
    Set<String> seen = new HashSet<>();
    Set<String> once = new HashSet<>();
    Blocks.forEachLeaf(
        blocks,
        leaf -> {
          String text = leaf.passage().text().toString();
          if (text.length() <= LONGEST_HEADING && !seen.add(text)) {
            once.remove(text);
          } else if (text.length() <= LONGEST_HEADING) {
            once.add(text);
          }
        });
    return once;
  }

  private boolean isNearHeading(Traced text) {
    return text.length() <= LONGEST_HEADING
        && text.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS
        && !Sentences.ends(text)
        && text.charAt(text.length() - 1) != ','
        && HeadingRule.opensChapter(text, language);
  }

  private static boolean isCut(Block.Leaf before, Traced text) {
    Traced last = before.passage().text();
    return last.length() > FULL
        && text.length() > FULL
        && Character.isLowerCase(text.charAt(0))
        && !Sentences.ends(last);
  }

  /** Tells so many doubts of each kind and no more. */
  private static final class Teller {
    private final Report report;
    private final Map<String, Integer> told = new HashMap<>();

    Teller(Report report) {
      this.report = report;
    }

    void say(String code, Span at, Object... arguments) {
      if (told.merge(code, 1, Integer::sum) <= MOST) {
        report.say(Severity.WARNING, code, at, arguments);
      }
    }
  }
}
