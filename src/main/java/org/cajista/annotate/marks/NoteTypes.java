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
  private final NoteVoices voices;

  /**
   * @param languages of the document
   */
  public NoteTypes(TextLanguages languages) {
    this.words = new MarkWords(languages);
    this.voices = new NoteVoices(words);
  }

  @Override
  public Document apply(Document document, Report report) {
    return document.mapBlocks(
        blocks -> Blocks.mapText(blocks, leaf -> leaf.withPassage(typed(leaf.passage()))));
  }

  private Passage typed(Passage passage) {
    return passage.points().isEmpty() ? passage : passage.mapNotes(this::typed);
  }

  private Note typed(Note note) {
    String text = NoteTexts.of(note);
    Optional<String> translator = voices.translator(text);
    if (translator.isPresent()) {
      return note.withType(Note.Type.TRANSLATION, translator.get());
    }
    Optional<String> author = author(text, words);
    if (author.isPresent()) {
      return note.withType(Note.Type.AUTHORIAL, author.get());
    }
    Matcher initials = INITIALS.matcher(text);
    if (initials.find()) {
      return note.withType(note.type(), initials.group(1));
    }
    boolean editor = voices.isEditors(text) && note.resp().isEmpty();
    return editor ? note.withType(note.type(), Note.EDITOR) : note;
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
