package org.cajista.annotate.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cajista.lang.Language;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;

/**
 * Reads from the blocks of a letter who wrote it to whom, when and where (TEI {@code correspDesc},
 * section 2.4.6 of the Guidelines). Facts that one part does not give can come from another: the
 * salutation, the signature, the byline, the heading or the line that gives the printed source.
 */
final class LetterReader {

  /** A name in the text: its characters, and the id of the person. */
  record Named(String name, String id) {}

  /** Nobody who is known. */
  static final Named NOBODY = new Named("", "");

  private static final int FIRST_LEAVES = 4;
  private static final int LAST_LEAVES = 4;
  private static final int LONGEST_LINE = 80;
  private static final Pattern LABEL = Pattern.compile("^(?:\\d+|[ivxlc]+)[.):—–-]*\\s+");

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

  private final Document document;
  private final Language language;

  /** A preposition before the place in a dateline. */
  private final Pattern at;

  private final List<Block.Leaf> leaves = new ArrayList<>();

  LetterReader(Document document, TextLanguages languages) {
    this.document = document;
    this.language = languages.main();
    String at = languages.merged(WordList.PLACE_PREPOSITIONS).alternatives();
    this.at = Pattern.compile("^(?:" + at + ") (?=\\p{Lu})");
    Blocks.forEachTextLeaf(document.front(), leaves::add);
    Blocks.forEachTextLeaf(document.body(), leaves::add);
  }

  /** Returns the letters of a series: the divisions that are letters. */
  static List<Block> series(Document document) {
    return document.body().stream()
        .filter(
            block ->
                block instanceof Block.Group group
                    && group.is(Block.Kind.DIVISION)
                    && group.type().equals("letter"))
        .toList();
  }

  /** Returns who wrote a letter of a series, after the letter that {@code before} wrote. */
  Optional<Named> senderAfter(Named before) {
    return sender().or(() -> same(before));
  }

  /** Returns to whom a letter of a series goes, after the letter that went to {@code before}. */
  Optional<Named> recipientAfter(Named before) {
    boolean named = over().stream().anyMatch(leaf -> recipientIn(leaf.passage()).isPresent());
    return named ? recipient() : same(before).or(this::recipient);
  }

  private Optional<Named> same(Named before) {
    boolean same =
        over().stream()
            .filter(leaf -> leaf.role() == Block.Role.HEAD)
            .flatMap(leaf -> Stream.of(WORDS.split(leaf.passage().text())))
            .anyMatch(language.lexicon(WordList.LETTER_SAME)::containsAnyCase);
    return same && !before.name().isEmpty() ? Optional.of(before) : Optional.empty();
  }

  /**
   * Returns who wrote it: the byline, the signature, or the author of the volume that prints it.
   */
  Optional<Named> sender() {
    for (Block.Role role : List.of(Block.Role.BYLINE, Block.Role.SIGNED)) {
      for (Block.Leaf leaf : leaves) {
        if (leaf.role() == role
            && recipientIn(leaf.passage()).isEmpty()
            && !isCredit(leaf.passage())) {
          Passage passage = leaf.passage();
          return Optional.of(
              names(passage).stream().findFirst().orElse(new Named(PlainText.of(passage), "")));
        }
      }
    }
    Optional<Named> printed =
        leaves.stream()
            .filter(leaf -> leaf.role() == Block.Role.SOURCE)
            .flatMap(leaf -> afterTitle(leaf.passage()).stream())
            .findFirst();
    return printed.or(this::named).or(this::lastName);
  }

  /**
   * True if words of two or more, such as <i>edited by</i>, say what somebody did for the edition.
   */
  private boolean isCredit(Passage passage) {
    String[] words = passage.text().toString().split("\\s+", 3);
    return words.length > 2
        && language.lexicon(WordList.CREDIT_WORDS).containsAnyCase(words[0] + " " + words[1]);
  }

  /** {@code Anna Fels an Otto Reich} over the letter. */
  private Optional<Named> named() {
    for (Block.Leaf leaf : over()) {
      List<Named> names = names(leaf.passage());
      if (names.size() > 1
          && recipientIn(leaf.passage()).filter(names.get(1)::equals).isPresent()) {
        return Optional.of(names.get(0));
      }
    }
    return Optional.empty();
  }

  /** Returns a line at the end that is nothing but a name. */
  private Optional<Named> lastName() {
    List<Block.Leaf> last = leaves.subList(Math.max(0, leaves.size() - LAST_LEAVES), leaves.size());
    for (Block.Leaf leaf : last) {
      Passage passage = leaf.passage();
      for (Mark mark : passage.marks()) {
        boolean all = (mark.end() - mark.start()) * 4 >= passage.text().length() * 3;
        if (mark.tag() instanceof Tag.PersonName name && all) {
          return Optional.of(named(passage, mark, name));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the headings, and the short lines that a letter without salutation begins with. */
  private List<Block.Leaf> over() {
    List<Block.Leaf> over = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      Block.Leaf leaf = leaves.get(i);
      boolean line =
          i < FIRST_LEAVES
              && leaf.role() == Block.Role.PARAGRAPH
              && leaf.passage().text().length() <= LONGEST_LINE;
      if (line || leaf.role() == Block.Role.HEAD || leaf.role() == Block.Role.BYLINE) {
        over.add(leaf);
      }
    }
    return over;
  }

  /** Returns the line that says to whom; empty if there is none. */
  String address() {
    return over().stream()
        .filter(leaf -> recipientIn(leaf.passage()).isPresent())
        .map(leaf -> PlainText.of(leaf.passage()))
        .findFirst()
        .orElse("");
  }

  /** To whom: «letter to …» in the heading or the source, or the salutation. */
  Optional<Named> recipient() {
    List<Block.Leaf> telling = over();
    leaves.stream().filter(leaf -> leaf.role() == Block.Role.SOURCE).forEach(telling::add);
    for (Block.Leaf leaf : telling) {
      Optional<Named> named = recipientIn(leaf.passage());
      if (named.isPresent()) {
        return named;
      }
    }
    return leaves.stream()
        .filter(leaf -> leaf.role() == Block.Role.SALUTE)
        .limit(1)
        .flatMap(leaf -> names(leaf.passage()).stream())
        .findFirst();
  }

  /** Returns where and when it was written. */
  DatelineReader dateline() {
    return new DatelineReader(document, leaves, at);
  }

  /** True if it says when it was written and to whom, though it addresses nobody. */
  boolean isDated() {
    return !dateline().date().value().isEmpty() && !address().isEmpty();
  }

  /** True if it addresses somebody. */
  boolean hasSalutation() {
    return leaves.stream().anyMatch(leaf -> leaf.role() == Block.Role.SALUTE);
  }

  private static List<Named> names(Passage passage) {
    List<Named> names = new ArrayList<>();
    for (Mark mark : passage.marks()) {
      if (mark.tag() instanceof Tag.PersonName name) {
        names.add(named(passage, mark, name));
      }
    }
    return names;
  }

  private static Named named(Passage passage, Mark mark, Tag.PersonName name) {
    String id = name.ids().isEmpty() ? "" : name.ids().get(0);
    return new Named(PlainText.of(passage, mark.start(), mark.end()), id);
  }

  /** Returns the first name after a title in quotation marks: who wrote what the source prints. */
  private static Optional<Named> afterTitle(Passage passage) {
    String text = passage.text().toString();
    int closing =
        Math.max(
            text.indexOf('”'),
            Math.max(text.indexOf('»'), text.indexOf('"', text.indexOf('"') + 1)));
    if (closing < 0) {
      return Optional.empty();
    }
    for (Mark mark : passage.marks()) {
      if (mark.tag() instanceof Tag.PersonName name && mark.start() > closing) {
        boolean next = mark.start() - closing <= 12;
        return next ? Optional.of(named(passage, mark, name)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the name after «letter to», or after a bare «to» that stands first or behind a name.
   */
  private Optional<Named> recipientIn(Passage passage) {
    String text = passage.text().toString().toLowerCase(Locale.ROOT);
    int end = 0; // of the name before
    for (Mark mark : passage.marks()) {
      if (mark.tag() instanceof Tag.PersonName name) {
        String before =
            withoutTitles(LABEL.matcher(text.substring(end, mark.start())).replaceFirst(""));
        boolean bare = language.lexicon(WordList.LETTER_TO).contains(before);
        boolean told =
            language.lexicon(WordList.LETTER_TO).forms().stream()
                .anyMatch(form -> form.indexOf(' ') > 0 && before.endsWith(form));
        if (bare || told) {
          return Optional.of(named(passage, mark, name));
        }
        end = mark.end();
      }
    }
    return Optional.empty();
  }

  /** {@code to the reverend mr.} is {@code to}. */
  private String withoutTitles(String words) {
    String left = words.strip();
    while (true) {
      int blank = left.lastIndexOf(' ');
      String last = left.substring(blank + 1);
      boolean title =
          language.lexicon(WordList.TITLES).containsAnyCase(last)
              || language.lexicon(WordList.TITLE_ARTICLES).containsAnyCase(last)
              || language.lexicon(WordList.PERSON_NOUNS).containsAnyCase(last);
      if (blank < 0 || !title) {
        return left;
      }
      left = left.substring(0, blank).strip();
    }
  }
}
