package org.cajista.annotate.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cajista.model.Mark;
import org.cajista.model.Note;
import org.cajista.model.Tag;

/**
 * A remark of the editor's or the translator's: {@code [ed. cast.: …]}, {@code [véase …]}, {@code
 * [N. de la T.]}. What it adds to a bibliography is a reference inside it.
 */
final class RemarkReader implements BracketReader {
  private static final Pattern PAGES = Pattern.compile("\\bpp?\\. ?\\d");
  private static final Pattern CITED =
      Pattern.compile("\\b1[5-9]\\d\\d\\b|\\b20\\d\\d\\b|\\bpp?\\. ?\\d");
  private static final Pattern NO_WORDS = Pattern.compile("[?!¿¡ ]+");

  private final MarkWords words;

  RemarkReader(MarkWords words) {
    this.words = words;
  }

  @Override
  public List<Mark> read(Site site) {
    String said = site.words();
    if (words.find("translator", said) >= 0 || words.signs("translator-sign", said)) {
      return List.of(site.mark(new Tag.InlineNote(Note.Type.TRANSLATION, "translator")));
    }
    int edition = words.startLength("edition", said);
    boolean remark =
        edition > 0
            || startsRemark(said)
            || isEditors(said)
            || words.find("unit", said) >= 0 && words.find("struck", said) >= 0
            || PAGES.matcher(said).find()
            || NO_WORDS.matcher(said).matches();
    if (!remark) {
      return List.of();
    }
    String resp = isEditors(said) ? "editor" : "";
    List<Mark> marks = new ArrayList<>();
    marks.add(site.mark(new Tag.InlineNote(Note.Type.EDITORIAL, resp)));
    reference(site, edition).ifPresent(marks::add);
    return marks;
  }

  private boolean isEditors(String said) {
    return words.find("editor", said) >= 0 || words.signs("editor-sign", said);
  }

  /** A word that opens remarks alone makes none: {@code as many as [on] the other side}. */
  private boolean startsRemark(String said) {
    int cue = words.startLength("remark", said);
    return cue > 0 && !said.substring(cue).isBlank();
  }

  /** What the remark refers to: after its cue and colon, or all of it where it is of pages only. */
  private Optional<Mark> reference(Site site, int edition) {
    String content = site.content();
    int start = site.bracket().open() + 1;
    int indent = content.length() - content.stripLeading().length();
    int from = -1;
    if (edition > 0) {
      from = indent + edition;
    } else if (words.find("see", content) >= 0 && CITED.matcher(content).find()) {
      from = words.find("see", content);
      from += words.startLength("see", content.substring(from));
    } else if (PAGES.matcher(content).find() && words.startLength("remark", site.words()) == 0) {
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
