package org.cajista.annotate.names.forms;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;

/**
 * The words of a passage, prepared for the search for names.
 *
 * @param words its words
 * @param quiet for each word whether it belongs to a title, a journal, a publisher or a link
 * @param imprints the words that are the place of an imprint; they are quiet too
 */
public record NameText(List<Word> words, boolean[] quiet, BitSet imprints) {
  private static final int SHORTEST = 3; // letters that are spelt one by one
  private static final Set<String> ROMAN = Set.of("I.", "V.", "X.", "L.", "C.", "D.", "M.");

  /** Returns the words of a passage, and what its wording says of titles. */
  public static NameText of(String passage, NameLexicon lexicon) {
    List<Word> words = withShortNames(lexicon.words(passage), lexicon);
    int signs = words.isEmpty() ? 0 : lexicon.phrase(WordList.POSTSCRIPTS, words, 0);
    if (signs > 0 && signs < words.size()) {
      words.set(signs, words.get(signs).opening()); // P. D. Lleva dinero
    }
    return BibliographicReferences.in(words, lexicon);
  }

  /** True if the stop before word {@code i} is that of a title: {@code Mr. Moody}. */
  private static boolean endsTitle(List<Word> words, int i, NameLexicon lexicon) {
    return words.get(i - 1).glued() && lexicon.has(WordList.TITLES, words.get(i - 2).lower() + ".");
  }

  /** {@code Thos.} and its stop as one initial; after the stop of a title no sentence begins. */
  private static List<Word> withShortNames(List<Word> words, NameLexicon lexicon) {
    List<Word> joined = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      int spelt = speltEnd(words, i, lexicon);
      if (spelt > i) {
        joined.add(spelt(words, i, spelt));
        if (spelt < words.size()) {
          joined.add(words.get(spelt).opening()); // its stop may end the sentence
        }
        i = spelt;
        continue;
      }
      Word word = words.get(i);
      boolean stop = i + 2 < words.size() && words.get(i + 1).is(".") && words.get(i + 1).glued();
      boolean cut =
          stop
              && word.shape() == Word.Shape.CAPITAL
              && lexicon.has(WordList.SHORT_GIVEN_NAMES, word.text() + ".")
              && (words.get(i + 2).isCapital()
                  || words.get(i + 2).isInitial() // Fr. W. Robles
                  || lexicon.has(WordList.PARTICLES, words.get(i + 2)));
      if (cut) {
        int end = words.get(++i).end();
        String text = word.text() + ".";
        joined.add(
            new Word(
                text,
                word.lower() + ".",
                word.start(),
                end,
                Word.Shape.INITIAL,
                word.opens(),
                word.glued()));
      } else {
        boolean titled = i > 1 && words.get(i - 1).is(".") && endsTitle(words, i, lexicon);
        joined.add(titled ? word.inside() : word);
      }
    }
    return joined;
  }

  /**
   * Returns the word after letters that the lists have as one word, {@code P. S. O. E.}; else i.
   */
  private static int speltEnd(List<Word> words, int i, NameLexicon lexicon) {
    int end = i;
    while (end < words.size()
        && words.get(end).isInitial()
        && words.get(end).text().length() == 2) {
      end++;
    }
    if (end < i + SHORTEST) {
      return i;
    }
    String letters = spelt(words, i, end).text();
    boolean known =
        lexicon.hasAsWritten(WordList.KNOWN_BODIES, letters)
            || lexicon.hasAsWritten(WordList.EXONYMS, letters);
    return known ? end : i;
  }

  private static Word spelt(List<Word> words, int from, int to) {
    StringBuilder letters = new StringBuilder();
    words.subList(from, to).forEach(one -> letters.append(one.text().charAt(0)));
    String text = letters.toString();
    Word first = words.get(from);
    int end = words.get(to - 1).end();
    String lower = text.toLowerCase(Locale.ROOT);
    return new Word(
        text, lower, first.start(), end, Word.Shape.CAPITALS, first.opens(), first.glued());
  }

  /**
   * This text, in which the Roman numeral at the head of a heading or an item is a number and no
   * initial: {@code I. Obras completas}.
   */
  public NameText numbered(Block.Role role) {
    boolean mayBe = role == Block.Role.HEAD || role == Block.Role.ITEM;
    if (!mayBe || size() < 2 || !ROMAN.contains(text(0)) || word(1).isInitial()) {
      return this;
    }
    List<Word> renumbered = new ArrayList<>(words);
    Word numeral = word(0);
    Word first = word(1);
    renumbered.set(
        0,
        new Word(
            numeral.text(),
            numeral.lower(),
            numeral.start(),
            numeral.end(),
            Word.Shape.NUMBER,
            true,
            false));
    renumbered.set(
        1,
        new Word(
            first.text(), first.lower(), first.start(), first.end(), first.shape(), true, false));
    return new NameText(renumbered, quiet, imprints);
  }

  /** This text with what the marks of {@code passage} say of titles, links and gaps too. */
  public NameText hushed(Passage passage) {
    List<Mark> silent = passage.marks().stream().filter(mark -> isSilent(mark.tag())).toList();
    if (silent.isEmpty()) {
      return this;
    }
    BitSet covered = new BitSet();
    silent.forEach(mark -> covered.set(mark.start(), mark.end()));
    boolean[] both = quiet.clone();
    for (int i = 0; i < both.length; i++) {
      both[i] |= covered.get(words.get(i).start());
    }
    return new NameText(words, both, imprints);
  }

  /** This text, in which {@code taken} words are quiet too. */
  public NameText hushed(BitSet taken) {
    if (taken.isEmpty()) {
      return this;
    }
    boolean[] both = quiet.clone();
    taken.stream().forEach(i -> both[i] = true);
    return new NameText(words, both, imprints);
  }

  private static boolean isSilent(Tag tag) {
    return tag instanceof Tag.Title
        || tag instanceof Tag.Dated
        || tag instanceof Tag.Link
        || tag instanceof Tag.Gap
        || tag instanceof Tag.Highlight highlight && highlight.rend().equals("italic");
  }

  /** Returns the words from {@code from} to {@code to} with a blank between. */
  public String phrase(int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      phrase.append(i > from ? " " : "").append(text(i));
    }
    return phrase.toString();
  }

  public int size() {
    return words.size();
  }

  public Word word(int i) {
    return words.get(i);
  }

  /** Returns the text of word {@code i}; empty outside the passage. */
  public String text(int i) {
    return i >= 0 && i < words.size() ? words.get(i).text() : "";
  }
}
