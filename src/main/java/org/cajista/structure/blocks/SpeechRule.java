package org.cajista.structure.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.cajista.lang.Sentences;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;
import org.cajista.model.Ending;
import org.cajista.model.Passage;
import org.cajista.model.Traced;
import org.cajista.structure.lines.BodyLine;
import org.cajista.structure.lines.Passages;
import org.cajista.structure.lines.SpeechLines;

/**
 * Reads a speech, with the name of who speaks and what is done on the stage: {@code CRIADO. (Desde
 * la puerta.) Es el alcalde.} → {@code sp}. It goes on to the next speech, to a stage direction or
 * to white space.
 */
final class SpeechRule implements BlockRule {
  /** A stage direction of its own has no more lines. */
  private static final int LONGEST_STAGE = 6;

  @Override
  public Optional<BlockStart> tryStart(LineCursor cursor) {
    SpeechLines speeches = cursor.speeches();
    if (!speeches.exist()) {
      return Optional.empty();
    }
    if (speeches.begins(cursor.index())) {
      return Optional.of(speech(cursor));
    }
    int stage = stage(cursor);
    if (stage > 0) {
      List<BodyLine> lines = new ArrayList<>();
      for (int i = 0; i < stage; i++) {
        lines.add(cursor.line(i));
      }
      return Optional.of(new BlockStart(Passages.leaf(Role.STAGE, lines), stage));
    }
    return Optional.empty();
  }

  private static BlockStart speech(LineCursor cursor) {
    BodyLine first = cursor.line(0);
    Traced text = first.line().text();
    int end = cursor.speeches().nameEnd(cursor.index());
    List<Block> parts = new ArrayList<>();
    parts.add(leaf(Role.SPEAKER, text, 0, end));
    boolean direction = end > 1 && text.charAt(end - 2) == ',';
    Matcher stage =
        (direction ? SpeechLines.DIRECTION : SpeechLines.STAGE).matcher(text.toString());
    if (stage.find(end) && stage.start() == end) {
      parts.add(leaf(Role.STAGE, text, end, stage.end()));
      end = stage.end();
    }
    List<BodyLine> lines = new ArrayList<>();
    if (end < text.length()) {
      lines.add(new BodyLine(first.line().withText(text.from(end)), List.of(), first.sideNotes()));
    }
    int length = 1;
    if (cursor.speeches().isNameAlone(cursor.index()) && cursor.has(1)) {
      BodyLine under = cursor.line(1);
      Matcher done = SpeechLines.STAGE.matcher(under.text());
      if (!under.startsPage() && done.lookingAt() && done.end() < under.text().length()) {
        Traced whole = under.line().text();
        parts.add(leaf(Role.STAGE, whole, 0, done.end()));
        lines.add(
            new BodyLine(
                under.line().withText(whole.from(done.end())), List.of(), under.sideNotes()));
        length++;
      }
    }
    while (cursor.has(length) && goesOn(cursor, length)) {
      lines.add(cursor.line(length));
      length++;
    }
    parts.addAll(spoken(cursor, lines, length - lines.size()));
    List<Block> blocks = new ArrayList<>(Passages.pageStarts(first));
    blocks.add(new Block.Group(Kind.SPEECH, "", parts));
    return new BlockStart(blocks, length);
  }

  /**
   * Returns the verses and the paragraphs of a speech, as a song in prose; without words one empty
   * paragraph.
   *
   * @param from how far ahead of the cursor the first of the lines stands
   */
  private static List<Block> spoken(LineCursor cursor, List<BodyLine> lines, int from) {
    List<Block> parts = new ArrayList<>();
    List<BodyLine> prose = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean whole =
          lines.get(i).line().ending() == Ending.SPACE
              && (i == 0 || lines.get(i - 1).line().ending() == Ending.SPACE);
      if (!whole || !cursor.speaksVerse(from + i)) {
        prose.add(lines.get(i));
        continue;
      }
      if (!prose.isEmpty()) {
        parts.addAll(Passages.leaf(Role.PARAGRAPH, prose));
        prose.clear();
      }
      parts.addAll(Passages.leaf(Role.VERSE, List.of(lines.get(i))));
    }
    if (!prose.isEmpty()) {
      parts.addAll(Passages.leaf(Role.PARAGRAPH, prose));
    }
    return parts.isEmpty()
        ? List.of(new Block.Leaf(Role.PARAGRAPH, Passage.of(Traced.EMPTY)))
        : parts;
  }

  private static Block leaf(Role role, Traced text, int from, int to) {
    int end = to;
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new Block.Leaf(role, Passage.of(text.subSequence(from, end)));
  }

  private static boolean goesOn(LineCursor cursor, int ahead) {
    BodyLine before = cursor.line(ahead - 1);
    boolean open = cursor.line(ahead).startsPage() && !Sentences.ends(before.text());
    if (before.line().ending() != Ending.SPACE) {
      return true; // inside a word
    }
    return (open || cursor.line(ahead).line().blanksBefore() == 0)
        && !cursor.isLarge(ahead)
        && !cursor.speeches().begins(cursor.index() + ahead)
        && stage(cursor.ahead(ahead)) == 0;
  }

  /** How many lines from here are a stage direction of its own; 0 where none is. */
  private static int stage(LineCursor cursor) {
    String first = cursor.line(0).text();
    boolean free = cursor.apart(0) || Sentences.ends(cursor.line(-1).text());
    if (free && (first.startsWith("(") || first.startsWith("["))) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < LONGEST_STAGE && cursor.has(i); i++) {
        text.append(text.length() == 0 ? "" : " ").append(cursor.line(i).text());
        if (SpeechLines.STAGE.matcher(text).matches()) {
          return i + 1;
        }
      }
    }
    boolean cast =
        cursor.apart(0)
            && first.indexOf(' ') > 0
            && cursor.speeches().names(first)
            && (cursor.apart(1) || cursor.speeches().begins(cursor.index() + 1))
            && first.indexOf(',') > 0;
    return cast ? 1 : 0;
  }
}
