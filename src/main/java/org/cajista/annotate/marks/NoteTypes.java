package org.cajista.annotate.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.annotate.passage.Step;
import org.cajista.lang.Language;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.Note;
import org.cajista.model.NoteAnchor;
import org.cajista.model.Passage;
import org.cajista.model.Point;
import org.cajista.report.Report;

/**
 * Says of each note whose it is, where its own words do: {@code Nota de Ferrer: «…»} is the
 * author's, {@code … [N. de la T.]} the translator's, {@code … PB]} is signed with initials.
 */
public final class NoteTypes implements Step {
  private static final Pattern INITIALS =
      Pattern.compile("[ ,.](\\p{Lu}{2,3}|(?:\\p{Lu}\\. ?){2,3})\\]\\.?$");

  @Override
  public Document apply(Document document, Report report) {
    MarkWords words = new MarkWords(Language.of(document.language()));
    return document.withBlocks(
        blocks(document.front(), words),
        blocks(document.body(), words),
        blocks(document.back(), words));
  }

  private static List<Block> blocks(List<Block> blocks, MarkWords words) {
    List<Block> changed = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (block instanceof Block.Leaf leaf && !leaf.passage().points().isEmpty()) {
        changed.add(leaf.withPassage(passage(leaf.passage(), words)));
      } else if (block instanceof Block.Group group) {
        changed.add(group.withBlocks(blocks(group.blocks(), words)));
      } else {
        changed.add(block);
      }
    }
    return changed;
  }

  private static Passage passage(Passage passage, MarkWords words) {
    List<Point> points = new ArrayList<>(passage.points().size());
    for (Point point : passage.points()) {
      if (point instanceof NoteAnchor anchor && anchor.note().isPresent()) {
        points.add(anchor.withNote(typed(anchor.note().get(), words)));
      } else {
        points.add(point);
      }
    }
    return passage.withPoints(points);
  }

  private static Note typed(Note note, MarkWords words) {
    String text = NoteTexts.of(note);
    if (words.find(WordList.TRANSLATOR, text) >= 0 || words.signs(WordList.TRANSLATOR_SIGN, text)) {
      return note.withType(Note.Type.TRANSLATION, "translator");
    }
    Optional<String> author = author(text, words);
    if (author.isPresent()) {
      return note.withType(Note.Type.AUTHORIAL, author.get());
    }
    Matcher initials = INITIALS.matcher(text);
    if (initials.find()) {
      return note.withType(note.type(), initials.group(1));
    }
    boolean signed =
        words.find(WordList.EDITOR, text) >= 0 || words.signs(WordList.EDITOR_SIGN, text);
    boolean editor = signed && note.resp().isEmpty();
    return editor ? note.withType(note.type(), "editor") : note;
  }

  /** Who speaks in {@code Nota de NAME: …}; a name begins with a capital. */
  private static Optional<String> author(String text, MarkWords words) {
    int cue = words.startLength(WordList.NOTE_OF, text);
    int colon = text.indexOf(':');
    if (cue == 0 || colon < cue) {
      return Optional.empty();
    }
    String name = text.substring(cue, colon).strip();
    boolean names = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    return names && MarkWords.words(name).size() <= 4 ? Optional.of(name) : Optional.empty();
  }
}
