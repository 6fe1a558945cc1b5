package org.cajista.annotate.names.forms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.Spelling;
import org.cajista.lang.TagSet.Meaning;
import org.cajista.lang.WordList;

/**
 * Distinguishes a compound or derived noun that no dictionary lists, {@code Orgelbewegung}, from an
 * unknown name, {@code Göschen}: in a language that writes all nouns with a capital both look
 * alike.
 */
final class CompoundNouns {
  private static final int SHORTEST = 3; // letters of a part
  private final Spelling spelling;
  private final Predicate<String> surnames;
  private final Set<String> joints = new LinkedHashSet<>(List.of(""));
  private final Pattern derived;

  /**
   * @param spelling the dictionary of {@code language}
   * @param surnames that are ordinary nouns, too
   */
  CompoundNouns(Language language, Spelling spelling, Predicate<String> surnames) {
    this.spelling = spelling;
    this.surnames = surnames;
    joints.addAll(language.lexicon(WordList.COMPOUND_JOINTS).forms());
    Lexicon endings = language.lexicon(WordList.NOUN_ENDINGS);
    Lexicon inflections = language.lexicon(WordList.NOUN_INFLECTIONS);
    this.derived =
        Pattern.compile(
            ".+(?:" + endings.alternatives() + ")(?:" + inflections.alternatives() + ")?");
  }

  /** True if {@code word}, with a capital, is made like a noun. */
  boolean isNoun(String word) {
    int hyphen = word.lastIndexOf('-');
    if (derived.matcher(word).matches()
        || hyphen > 0 && hyphen < word.length() - 1 && isNounAlone(word.substring(hyphen + 1))) {
      return true;
    }
    for (int cut = SHORTEST; cut <= word.length() - SHORTEST; cut++) {
      String tail = word.substring(cut);
      String noun = tail.substring(0, 1).toUpperCase(Locale.ROOT) + tail.substring(1);
      if (isCommon(noun) && isHead(word.substring(0, cut))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Radio-Apparat}, {@code Schiller-Blatt}; but {@code Müller-Wolf} is a surname. */
  private boolean isNounAlone(String part) {
    return Character.isUpperCase(part.charAt(0)) && !surnames.test(part) && isCommon(part);
  }

  private boolean isCommon(String noun) {
    return spelling.tags(noun).stream().anyMatch(tag -> spelling.tagSet().says(Meaning.NOUN, tag));
  }

  private boolean isHead(String head) {
    for (String joint : joints) {
      int end = head.length() - joint.length();
      if (end >= SHORTEST && head.endsWith(joint)) {
        String part = head.substring(0, end);
        if (spelling.knows(part) || isNoun(part)) {
          return true;
        }
      }
    }
    return false;
  }
}
