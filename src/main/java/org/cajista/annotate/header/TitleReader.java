package org.cajista.annotate.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.header.Entry;
import org.cajista.model.header.Header;
import org.cajista.model.header.Reference;
import org.cajista.model.header.TextSource;

/**
 * Finds the title of a text: its running head, the line that says to whom a letter goes, a heading,
 * what the source calls it, its first words.
 */
final class TitleReader {
  private static final int TITLE_WORDS = 8;
  private static final int LONGEST_TITLE = 80;
  private static final Pattern NUMERAL = Pattern.compile("(?:[IVXLC]+|\\d+|\\p{L})[.)]?");

  private final TextLanguages languages;

  TitleReader(TextLanguages languages) {
    this.languages = languages;
  }

  /**
   * Returns the title.
   *
   * @param facts of a letter that stands for itself
   * @param source from which the text is taken
   */
  String title(
      Document document,
      Entry.Kind kind,
      Optional<Header.Letter> facts,
      LetterReader letter,
      TextSource source) {
    boolean book = kind == Entry.Kind.BOOK || kind == Entry.Kind.MEMOIR;
    Optional<String> running = book ? RunningTitle.of(document) : Optional.empty();
    if (running.isPresent()) {
      return running.get();
    }
    if (facts.isPresent() && !letter.address().isEmpty()) {
      return letter.address();
    }
    List<Block.Leaf> leaves = Blocks.leaves(document);
    for (Block.Leaf leaf : leaves) {
      String text = PlainText.of(leaf.passage());
      boolean first = facts.isEmpty() && leaf == leaves.get(0) && isTitle(text);
      if (first
          || leaf.role() == Block.Role.HEAD
              && !text.isEmpty()
              && !NUMERAL.matcher(text).matches()) {
        return text;
      }
    }
    String recipient = facts.map(Header.Letter::recipient).orElse("");
    Optional<String> pattern =
        languages.main().lexicon(WordList.LETTER_TITLE).forms().stream().findFirst();
    String printed = source.prints().stream().map(Reference::part).findFirst().orElse("");
    if (facts.isPresent() && !printed.isEmpty()) {
      return named(printed, recipient, pattern);
    }
    if (!recipient.isEmpty() && pattern.isPresent()) {
      return pattern.get().replace("…", recipient);
    }
    for (Block.Leaf leaf : leaves) {
      if (leaf.role() == Block.Role.PARAGRAPH && !leaf.passage().text().isBlank()) {
        return opening(PlainText.of(leaf.passage()));
      }
    }
    return document.source().fileName();
  }

  /** A short line over the text that no full stop ends. */
  private static boolean isTitle(String text) {
    return !text.isEmpty() && text.length() <= LONGEST_TITLE && text.matches(".*[\\p{L}\\d)»”]");
  }

  /** Returns the first words, as catalogues name a text without title. */
  private static String opening(String text) {
    String[] words = text.split("\\s+", TITLE_WORDS + 1);
    String head = String.join(" ", List.of(words).subList(0, Math.min(TITLE_WORDS, words.length)));
    return words.length > TITLE_WORDS ? head + " …" : head;
  }

  /** What the source calls a letter, and to whom it goes, where that title does not say it. */
  private static String named(String printed, String recipient, Optional<String> pattern) {
    String surname = recipient.substring(recipient.lastIndexOf(' ') + 1);
    boolean told = recipient.isEmpty() || pattern.isEmpty() || printed.contains(surname);
    return told ? printed : printed + ". " + pattern.get().replace("…", recipient);
  }
}
