package org.cajista.annotate.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cajista.lang.WordList;
import org.cajista.model.Mark;
import org.cajista.model.Note;
import org.cajista.model.Tag;

/**
 * A remark of the editor's or the translator's: {@code [ed. cast.: …]}, {@code [véase …]}, {@code
 * [N. de la T.]}. What it adds to a bibliography is a reference inside it.
 */
final class RemarkReader implements BracketReader {
  private static final Pattern YEAR = Pattern.compile("\\b1[5-9]\\d\\d\\b|\\b20\\d\\d\\b");
  private static final Pattern NO_WORDS = Pattern.compile("[?!¿¡ ]+");

  private final MarkWords words;
  private final NoteVoices voices;
  private final Pattern pages;

  RemarkReader(MarkWords words) {
    this.words = words;
    this.voices = new NoteVoices(words);
    this.pages = Pattern.compile("\\b(?:" + words.alternatives(WordList.PAGE_LABELS) + ") ?\\d");
  }

  @Override
  public List<Mark> read(BracketInContext site) {
    String said = site.words();
    Optional<String> translator = voices.translator(said);
    if (translator.isPresent()) {
      return List.of(site.mark(new Tag.InlineNote(Note.Type.TRANSLATION, translator.get())));
    }
    int edition = words.startLength(WordList.EDITION, said);
    boolean remark =
        edition > 0
            || startsRemark(said)
            || voices.isEditors(said)
            || isSignedOnly(said)
            || words.find(WordList.UNITS, said) >= 0 && words.find(WordList.STRUCK, said) >= 0
            || pages.matcher(said).find()
            || NO_WORDS.matcher(said).matches();
    if (!remark) {
      return List.of();
    }
    String resp = voices.isEditors(said) ? Note.EDITOR : NoteVoices.initials(said);
    List<Mark> marks = new ArrayList<>();
    marks.add(site.mark(new Tag.InlineNote(Note.Type.EDITORIAL, resp)));
    reference(site, edition).ifPresent(marks::add);
    return marks;
  }

  /** {@code …, J. M.}: nothing but who left the words out. */
  private static boolean isSignedOnly(String said) {
    String initials = NoteVoices.initials(said);
    String rest = said.strip();
    return !initials.isEmpty()
        && rest.substring(0, rest.length() - initials.length())
            .chars()
            .noneMatch(Character::isLetter);
  }

  /** True if a year or the number of a page stands in {@code content}. */
  private boolean isCited(String content) {
    return YEAR.matcher(content).find() || pages.matcher(content).find();
  }

  /** A word that opens remarks alone makes none: {@code as many as [on] the other side}. */
  private boolean startsRemark(String said) {
    int cue = words.startLength(WordList.REMARK, said);
    return cue > 0 && !said.substring(cue).isBlank();
  }

  /**
   * Returns what the remark refers to: after its cue and colon, or all of it if it is of pages
   * only.
   */
  private Optional<Mark> reference(BracketInContext site, int edition) {
    String content = site.content();
    int start = site.bracket().open() + 1;
    int indent = content.length() - content.stripLeading().length();
    int from = -1;
    if (edition > 0) {
      from = indent + edition;
    } else if (words.find(WordList.SEE, content) >= 0 && isCited(content)) {
      from = words.find(WordList.SEE, content);
      from += words.startLength(WordList.SEE, content.substring(from));
    } else if (pages.matcher(content).find()
        && words.startLength(WordList.REMARK, site.words()) == 0) {
      from = indent;
    }
    if (from < 0) {
      return Optional.empty();
    }
    while (from < content.length() && ": ".indexOf(content.charAt(from)) >= 0) {
      from++;
    }
    int end = start + content.stripTrailing().length();
    return start + from < end
        ? Optional.of(Mark.of(start + from, end, new Tag.Reference()))
        : Optional.empty();
  }
}
