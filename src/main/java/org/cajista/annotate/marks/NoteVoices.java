package org.cajista.annotate.marks;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.WordList;
import org.cajista.model.Note;

/** Finds out who speaks in a note or a remark, by the words or initials with which it is signed. */
final class NoteVoices {
  private static final Pattern INITIALS =
      Pattern.compile("[ ,.(—–-](\\p{Lu}{2,3}|(?:\\p{Lu}\\. ?){1,2}\\p{Lu}\\.)$");

  private static final String COMMA = ", ";

  private final MarkWords words;

  NoteVoices(MarkWords words) {
    this.words = words;
  }

  /**
   * Returns the translator who speaks: a woman, a man, or one of whom it is not said; nothing if no
   * translator does.
   */
  Optional<String> translator(String text) {
    if (words.find(WordList.TRANSLATOR, text) < 0 && !words.signs(WordList.TRANSLATOR_SIGN, text)) {
      return Optional.empty();
    }
    boolean woman = words.find(WordList.WOMAN_TRANSLATOR, text) >= 0;
    boolean man = words.find(WordList.MAN_TRANSLATOR, text) >= 0;
    return Optional.of(
        woman == man ? Note.TRANSLATOR : woman ? Note.WOMAN_TRANSLATOR : Note.MAN_TRANSLATOR);
  }

  /** True if the words say that the editor speaks. */
  boolean isEditors(String text) {
    return words.find(WordList.EDITOR, text) >= 0 || words.signs(WordList.EDITOR_SIGN, text);
  }

  /**
   * Returns the initials that sign a remark after a comma: {@code un término ruso, PB}; empty if
   * none do.
   */
  static String initials(String remark) {
    String said = remark.strip();
    Matcher initials = INITIALS.matcher(said);
    boolean signed = initials.find() && said.substring(0, initials.start(1)).endsWith(COMMA);
    return signed ? initials.group(1) : "";
  }
}
