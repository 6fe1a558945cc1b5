package org.cajista.annotate.marks;

import java.util.List;
import java.util.Optional;
import org.cajista.lang.WordList;

/**
 * A note that describes the passage before it in the manuscript: {@code Pasaje tachado con lápiz
 * azul; al margen: Reservar}.
 *
 * @param variant true if the passage belongs to another version; else it is struck
 * @param rend the means, such as {@code pencil-blue}; empty if none is named
 * @param mention the word in the margin; empty if none is reported
 * @param function the request of that word; empty if there is no such word, or if its request is
 *     not known
 */
record StruckNote(boolean variant, String rend, String mention, String function) {
  private static final String RESERVE = "reserve";
  private static final int HEAD = 12; // the passage is named among the note's first words

  /** Reads a note's text; nothing if it does not describe a passage so. */
  static Optional<StruckNote> read(String text, MarkWords words) {
    List<String> said = MarkWords.words(text);
    List<String> head = said.subList(0, Math.min(HEAD, said.size()));
    boolean ofPassage = head.stream().anyMatch(word -> words.is(WordList.PASSAGE, word));
    boolean struck = words.find(WordList.STRUCK, text) >= 0;
    boolean variant = words.find(WordList.VARIANT, text) >= 0;
    if (!ofPassage || !(struck || variant)) {
      return Optional.empty();
    }
    String mention = margin(text, words);
    String rend = struck ? means(said, words) : "";
    return Optional.of(new StruckNote(!struck, rend, mention, function(mention, words)));
  }

  /**
   * Reads the words with which a bracket opens: {@code reservar}, {@code tachado con lápiz azul};
   * nothing if they do not say that the passage is struck or reserved.
   */
  static Optional<StruckNote> ofLabel(String label, MarkWords words) {
    if (words.value(WordList.METAMARK, label).filter(RESERVE::equals).isPresent()) {
      return Optional.of(new StruckNote(false, "", label, RESERVE));
    }
    List<String> said = MarkWords.words(label);
    String means = means(said, words);
    int length = words.startLength(WordList.STRUCK, label); // «crossed out» is one form
    boolean struck =
        length > 0 && saysNoMore(MarkWords.words(label.substring(length)), means, words);
    return struck ? Optional.of(new StruckNote(false, means, "", "")) : Optional.empty();
  }

  /**
   * True if tool and colour say all: {@code tachado por el autor} and {@code en rojo y azul} are
   * words that must stay.
   */
  private static boolean saysNoMore(List<String> said, String means, MarkWords words) {
    int parts = 0; // of the means
    for (String word : said) {
      if (words.is(WordList.TOOL, word) || words.is(WordList.COLOUR, word)) {
        parts++;
      } else if (!words.is(WordList.STRUCK, word) && !words.is(WordList.FREQUENT_WORDS, word)) {
        return false;
      }
    }
    return parts == (means.isEmpty() ? 0 : means.split("-").length);
  }

  /** Tool and colour: the last tool named before or right after the word that says «struck». */
  private static String means(List<String> said, MarkWords words) {
    int from = 0;
    for (int i = 0; i < said.size(); i++) {
      if (words.is(WordList.STRUCK, said.get(i))) {
        from = i;
        break;
      }
    }
    for (int i = from; i < Math.min(said.size(), from + HEAD); i++) {
      Optional<String> tool = words.value(WordList.TOOL, said.get(i));
      if (tool.isPresent()) {
        String next = i + 1 < said.size() ? said.get(i + 1) : "";
        return words
            .value(WordList.COLOUR, next)
            .map(colour -> tool.get() + "-" + colour)
            .orElse(tool.get());
      }
    }
    return "";
  }

  /** Returns what the word in the margin asks for: {@code Trasladar al capítulo 3}. */
  private static String function(String mention, MarkWords words) {
    int length = words.startLength(WordList.METAMARK, mention);
    return words.value(WordList.METAMARK, mention.substring(0, length)).orElse("");
  }

  /** Returns the word after the colon or quotation mark that follows «al margen». */
  private static String margin(String text, MarkWords words) {
    int at = words.find(WordList.MARGIN, text);
    int sign = at;
    while (sign >= 0 && sign < text.length() && ":«“\"".indexOf(text.charAt(sign)) < 0) {
      if (".;".indexOf(text.charAt(sign)) >= 0) {
        return "";
      }
      sign++;
    }
    if (sign < 0) {
      return "";
    }
    int start = sign;
    while (start < text.length() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && ".,;»”\"".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end).strip();
  }
}
