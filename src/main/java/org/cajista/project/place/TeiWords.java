package org.cajista.project.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the {@code text} of a TEI document with their offsets, and which of them stand in
 * which element. The document need not be well-formed, because an editor may be working on it.
 */
public final class TeiWords {
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<other><!--.*?-->|<\\?.*?\\?>|<!\\[CDATA\\[|\\]\\]>|<![^>]*>)"
              + "|</(?<end>[^\\s>]+)\\s*>"
              + "|<(?<start>[^\\s/>]+)(?<attributes>(?:[^>\"']|\"[^\"]*\"|'[^']*')*?)(?<empty>/?)>"
              + "|(?<word>[\\p{L}\\p{M}\\p{N}]+|&[^;\\s<]{1,32};|\\S)",
          Pattern.DOTALL);

  private static final Set<String> NAMES = Set.of("persName", "placeName", "orgName");

  private static final Pattern REF = Pattern.compile("\\sref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  private static final Pattern ID = Pattern.compile("\\sxml:id\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  /**
   * One word, or one other character.
   *
   * @param start the offset in the document, in UTF-16 code units
   * @param text the word as the document has it
   * @param element the id of the innermost element with an id; empty if there is none
   */
  public record Word(int start, String text, String element) {

    /** Returns the offset after the last character. */
    public int end() {
      return start + text.length();
    }
  }

  /** The words of an element, from the first to the one before {@code to}. */
  public record Range(int from, int to) {}

  /**
   * The name of a person, a place or a body.
   *
   * @param element the element: {@code persName}, {@code placeName}, {@code orgName}
   * @param ref what it refers to; can be empty
   * @param range its words
   */
  public record NameElement(String element, String ref, Range range) {}

  private record Open(String name, String id, String attributes, int from) {}

  private final List<Word> words = new ArrayList<>();
  private final List<NameElement> names = new ArrayList<>();
  private final Map<String, Range> elements = new HashMap<>();
  private int textStart;

  private TeiWords() {}

  /** Reads {@code tei}. */
  public static TeiWords of(String tei) {
    TeiWords words = new TeiWords();
    words.textStart = tei.length();
    words.read(tei);
    return words;
  }

  /** Returns the words in the order of the document. */
  public List<Word> words() {
    return words;
  }

  /** Returns the names in the text, in the order of their ends. */
  public List<NameElement> names() {
    return names;
  }

  /** Returns the words of the element with the id {@code id}. */
  Optional<Range> element(String id) {
    return Optional.ofNullable(elements.get(id));
  }

  /** Returns the range of all words. */
  Range all() {
    return new Range(0, words.size());
  }

  /** True if {@code offset} is before the {@code text}: in the header, or in a list of persons. */
  boolean isBeforeText(int offset) {
    return offset < textStart;
  }

  /**
   * Returns the words that stand between two offsets. If there are none, returns the word after
   * them: that of the element of which only the tag is meant.
   */
  Range between(int start, int end) {
    int from = 0;
    while (from < words.size() && words.get(from).end() <= start) {
      from++;
    }
    int to = from;
    while (to < words.size() && words.get(to).start() < end) {
      to++;
    }
    return new Range(from, Math.min(words.size(), Math.max(to, from + 1)));
  }

  private void read(String tei) {
    Deque<Open> open = new ArrayDeque<>();
    boolean inText = false;
    Matcher piece = PIECE.matcher(tei);
    while (piece.find()) {
      if (piece.group("start") != null) {
        if (piece.group("start").equals("text") && !inText) {
          inText = true;
          textStart = piece.start();
        }
        if (piece.group("empty").isEmpty()) {
          open.push(
              new Open(
                  piece.group("start"), id(piece, open), piece.group("attributes"), words.size()));
        }
      } else if (piece.group("end") != null) {
        close(open, piece.group("end"));
      } else if (inText && piece.group("word") != null) {
        String element = open.isEmpty() ? "" : open.peek().id();
        words.add(new Word(piece.start(), piece.group("word"), element));
      }
    }
    while (!open.isEmpty()) {
      end(open.pop(), open);
    }
  }

  /** Closes the innermost element of this name, and those inside it that have no end tag. */
  private void close(Deque<Open> open, String name) {
    if (open.stream().anyMatch(one -> one.name().equals(name))) {
      Open last;
      do {
        last = open.pop();
        end(last, open);
      } while (!last.name().equals(name));
    }
  }

  private void end(Open element, Deque<Open> around) {
    if (NAMES.contains(element.name()) && words.size() > element.from()) {
      Matcher ref = REF.matcher(element.attributes());
      String to = ref.find() ? (ref.group(1) == null ? ref.group(2) : ref.group(1)) : "";
      names.add(
          new NameElement(element.name(), to.strip(), new Range(element.from(), words.size())));
    }
    boolean own = around.isEmpty() || !around.peek().id().equals(element.id());
    if (own && !element.id().isEmpty()) {
      elements.putIfAbsent(element.id(), new Range(element.from(), words.size()));
    }
  }

  /** Returns the id of the element that begins; if it has none, that of the element around it. */
  private static String id(Matcher tag, Deque<Open> around) {
    Matcher id = ID.matcher(tag.group("attributes"));
    if (id.find()) {
      return id.group(1) == null ? id.group(2) : id.group(1);
    }
    return around.isEmpty() ? "" : around.peek().id();
  }
}
