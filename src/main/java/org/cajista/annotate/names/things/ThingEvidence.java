package org.cajista.annotate.names.things;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cajista.annotate.names.forms.NameSpelling;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.annotate.names.forms.Word;
import org.cajista.annotate.names.forms.Word.Shape;
import org.cajista.model.Block;

/**
 * The evidence about places and bodies in the whole document, gathered before anything is marked:
 * which letters are explained as a body, with which nouns bodies begin, what company each
 * capitalised word keeps.
 */
final class ThingEvidence {
  private static final int LONGEST = 6; // letters
  private static final int FIRST = 3; // words before the body that explains a label
  private static final int HABIT = 3;
  private static final double TOLD = 2; // votes of the words around that tell a place alone
  private static final int SHARE = 6; // of so many times once

  /** What the words around a word say of a place, so far. */
  private static final class Company {
    private double sum;
    private int times;
    private int told; // so often the words around tell a place
  }

  private final ThingLexicon lexicon;
  private final Map<String, String> paired = new HashMap<>(); // letters of a body, folded
  private final Map<String, String> initials = new HashMap<>();
  private final Map<String, String> explained = new HashMap<>(); // a body, folded, by its letters
  private final Set<String> heads = new HashSet<>();
  private final Map<String, Company> company = new HashMap<>();
  private Set<String> labels = Set.of();
  private int small; // initials in small letters that are explained

  ThingEvidence(ThingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Reads one passage, of which {@code bodies} are found by their nouns. */
  void read(NameText text, Block.Role role, List<ThingCandidate> bodies) {
    boolean item = role == Block.Role.ITEM;
    for (ThingCandidate body : bodies) {
      learn(text, body);
      if (item && body.from() <= FIRST) {
        labels.forEach(one -> pair(one, name(text, body), initials(text, body)));
      }
    }
    labels = role == Block.Role.LABEL ? letters(text) : Set.of();
  }

  private void learn(NameText text, ThingCandidate body) {
    if (body.votes().sum() < BodyRule.HEAD.weight()) {
      return;
    }
    if (body.to() > body.from() + 1) {
      heads.add(text.word(body.from()).lower());
    }
    String letters = initials(text, body);
    if (letters.length() > 1) {
      initials.merge(letters, name(text, body), (one, two) -> one.equals(two) ? one : "");
    }
    int after = body.to();
    if (text.text(after).equals("(")) {
      int one = after + 1;
      if (isLetters(text, one) && text.text(one + 1).equals(")")) {
        pair(text, one, name(text, body), initials(text, body)); // Partido Socialista (ps)
      }
    }
    int before = body.from() - 2;
    if (before >= 0 && text.text(before + 1).equals("(") && isLetters(text, before)) {
      pair(text, before, name(text, body), initials(text, body)); // ps (Partido Socialista)
    }
  }

  private void pair(NameText text, int i, String name, String initials) {
    pair(text.word(i).lower(), name, initials);
    small += text.word(i).shape() == Shape.LOWER && isPaired(text.word(i).lower()) ? 1 : 0;
  }

  private void pair(String letters, String name, String initials) {
    if (!lexicon.isNoWord(letters) && !initials.equals(letters)) {
      return; // an ordinary word in brackets
    }
    paired.putIfAbsent(letters, name);
    explained.putIfAbsent(name, letters);
  }

  private static String initials(NameText text, ThingCandidate body) {
    StringBuilder letters = new StringBuilder();
    for (int i = body.from(); i < body.to(); i++) {
      Word word = text.word(i);
      if (word.isCapital() || word.text().length() > 4) {
        letters.append(NameSpelling.fold(word.text()).charAt(0));
      }
    }
    return letters.toString();
  }

  private static String name(NameText text, ThingCandidate body) {
    return NameSpelling.fold(text.phrase(body.from(), body.to()));
  }

  /** Returns the letters that the document explains as this body. */
  Optional<String> lettersOf(String body) {
    return Optional.ofNullable(explained.get(NameSpelling.fold(body)));
  }

  private static Set<String> letters(NameText text) {
    Set<String> letters = new HashSet<>();
    for (int i = 0; i < text.size(); i++) {
      if (isLetters(text, i)) {
        letters.add(text.word(i).lower());
      }
    }
    return letters;
  }

  /** True if word {@code i} may be the initials of a body. */
  static boolean isLetters(NameText text, int i) {
    if (i < 0 || i >= text.size()) {
      return false;
    }
    Word word = text.word(i);
    return (word.shape() == Shape.LOWER || word.shape() == Shape.CAPITALS)
        && word.text().length() > 1
        && word.text().length() <= LONGEST
        && word.text().chars().allMatch(Character::isLetter);
  }

  /** Notes what the words around a capitalised word say of a place. */
  void meet(Word word, double votes) {
    Company kept = company.computeIfAbsent(NameSpelling.fold(word.text()), key -> new Company());
    kept.sum += votes;
    kept.times++;
    kept.told += votes >= TOLD ? 1 : 0;
  }

  /** Returns what the words around {@code word} say in the mean; 0 if it stands there once. */
  double company(Word word) {
    Company kept = company.get(NameSpelling.fold(word.text()));
    return kept == null || kept.times < 2 ? 0 : kept.sum / kept.times;
  }

  /**
   * True if the words around {@code word} tell a place again and again: {@code in X}, {@code the
   * town of X}.
   */
  boolean isToldPlace(Word word) {
    Company kept = company.get(NameSpelling.fold(word.text()));
    return kept != null && kept.told > 1 && kept.told * SHARE >= kept.times;
  }

  /** True if the document has a name of several words that begins with the noun {@code word}. */
  boolean isHead(Word word) {
    return heads.contains(word.lower());
  }

  /** True if the document explains {@code letters}, in lower case, as a body. */
  boolean isPaired(String letters) {
    return paired.containsKey(letters);
  }

  /** True if the document writes the initials of bodies in small letters. */
  boolean isSmall() {
    return small >= HABIT;
  }

  /** True if a body in the document has these initials. */
  boolean hasInitials(String letters) {
    return initials.containsKey(letters);
  }
}
