package org.cajista.annotate.marks;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Note;
import org.cajista.model.Passage;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Finds out whose note it is, if its own words say so: {@code Nota de Ferrer: «…»} is the author's,
 * {@code … [N. de la T.]} the translator's, {@code … PB]} is signed with initials.
 */
public final class NoteTypes implements Pass<Document> {
  private static final Pattern INITIALS =
      Pattern.compile("[ ,.](\\p{Lu}{2,3}|(?:\\p{Lu}\\. ?){2,3})\\]\\.?$");

  private final MarkWords words;

  /**
   * @param languages of the document
   */
  public NoteTypes(TextLanguages languages) {
    this.words = new MarkWords(languages);
  }

  @Override
  public Document apply(Document document, Report report) {
    return document.mapBlocks(
        blocks -> Blocks.mapText(blocks, leaf -> leaf.withPassage(typed(leaf.passage(), words))));
  }

  private static Passage typed(Passage passage, MarkWords words) {
    return passage.points().isEmpty() ? passage : passage.mapNotes(note -> typed(note, words));
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

  /** Returns who speaks in {@code Nota de NAME: …}; a name begins with a capital. */
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
