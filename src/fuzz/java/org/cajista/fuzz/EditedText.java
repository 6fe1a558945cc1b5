package org.cajista.fuzz;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cajista.model.Edit;

/** A page text after its edits: each replaces what is left at its place of those before it. */
final class EditedText {
  private static final String HYPHEN = "hyphen";
  private static final String NO_BREAK_SPACE = "\u00a0"; // Java calls it no blank
  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{M}]+|\\p{Nd}+");
  private static final Pattern SUPERSCRIPT = Pattern.compile("[¹²³⁰-⁹]");

  /** No running head is so long, in UTF-16 code units. */
  private static final int LONGEST_HEAD = 200;

  /**
   * The names of elements in the text, and the numbers of glyphs, which are no words: {@code
   * <sup>4</sup>}, {@code o(cid:976)icio}.
   */
  private static final Pattern MARKUP = Pattern.compile("</?[a-z]+>|\\(cid:\\d+\\)");

  /** Edits that leave words out, and say so in the header. */
  private static final Set<String> LEAVE_OUT = Set.of("note-heading", "page-mark", "proofreading");

  private final String text;
  private final List<Edit> edits;
  private final Predicate<String> signWord;

  EditedText(String text, List<Edit> edits) {
    this(text, edits, word -> false);
  }

  private EditedText(String text, List<Edit> edits, Predicate<String> signWord) {
    this.text = text;
    this.edits = edits;
    this.signWord = signWord;
  }

  /**
   * The same text, but where a running head stands inside a divided word, and the whole is a word
   * of an editor's sign ({@code [tach-}, head, {@code ado: x]}), the head stands after the text.
   *
   * @param signWord says so of a word in lower case
   */
  EditedText withHeadsAside(Predicate<String> signWord) {
    return new EditedText(text, edits, signWord);
  }

  /**
   * @param joins whether a divided word goes on in the next line: of the whole and its second part
   */
  String joined(BiPredicate<String, String> joins) {
    String[] cells = cells();
    StringBuilder heads = new StringBuilder();
    for (Edit edit : edits) {
      int start = edit.span().start();
      int end = edit.span().end();
      Arrays.fill(cells, start, end, "");
      if (edit.rule().equals(HYPHEN)) {
        int next = end;
        while (next < cells.length
            && (cells[next].isBlank() || cells[next].equals(NO_BREAK_SPACE))) {
          next++;
        }
        String first = run(cells, runStart(cells, start), start);
        String second = run(cells, next, runEnd(cells, next));
        if (next < cells.length && joins.test(first + second, second)) {
          Arrays.fill(cells, end, next, "");
        } else {
          int goesOn = goesOnBehindHead(cells, first, end);
          heads.append(' ').append(run(cells, end, goesOn));
          Arrays.fill(cells, end, goesOn, "");
        }
      }
      cells[start] = edit.after();
    }
    return String.join("", cells) + heads;
  }

  /** Edits that leave out letters, and ought not. */
  List<Finding> lettersLost() {
    List<Finding> findings = new ArrayList<>();
    String[] cells = cells();
    for (Edit edit : edits) {
      String before = run(cells, edit.span().start(), edit.span().end());
      Arrays.fill(cells, edit.span().start(), edit.span().end(), "");
      cells[edit.span().start()] = edit.after();
      if (letters(MARKUP.matcher(before).replaceAll("")) > letters(edit.after()) + 1
          && !LEAVE_OUT.contains(edit.rule())) {
        findings.add(new Finding("edit loses letters: " + edit.rule(), edit.toString()));
      }
    }
    return findings;
  }

  private String[] cells() {
    String[] cells = new String[text.length()];
    Arrays.setAll(cells, i -> text.substring(i, i + 1));
    return cells;
  }

  /** Where the word of a sign goes on that {@code first} begins, or {@code from}. */
  private int goesOnBehindHead(String[] cells, String first, int from) {
    int last = Math.min(cells.length, from + LONGEST_HEAD);
    for (int at = from; at < last; at++) {
      int end = runEnd(cells, at);
      if (end > at && runStart(cells, at) == at && isOfSign(first + run(cells, at, end))) {
        return at;
      }
    }
    return from;
  }

  private boolean isOfSign(String word) {
    return signWord.test(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Form.NFC));
  }

  private static String run(String[] cells, int from, int to) {
    return String.join("", Arrays.asList(cells).subList(from, to));
  }

  private static int runStart(String[] cells, int end) {
    int from = end;
    while (from > 0 && isInWord(cells[from - 1])) {
      from--;
    }
    return from;
  }

  private static int runEnd(String[] cells, int start) {
    int to = start;
    while (to < cells.length && isInWord(cells[to])) {
      to++;
    }
    return to;
  }

  private static boolean isInWord(String cell) {
    return cell.isEmpty() || LETTER.matcher(cell).matches();
  }

  private static long letters(String text) {
    return text.codePoints()
        .filter(
            c ->
                Character.isLetterOrDigit(c)
                    || SUPERSCRIPT.matcher(Character.toString(c)).matches())
        .count();
  }
}
