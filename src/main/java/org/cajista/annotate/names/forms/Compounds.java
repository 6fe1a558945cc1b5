package org.cajista.annotate.names.forms;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cajista.lang.Spelling;
import org.cajista.lang.TagSet.Meaning;

/**
 * Tells a compound or derived noun that no dictionary lists, {@code Orgelbewegung}, from a name
 * that none knows, {@code Göschen}: in a language that writes all nouns with a capital both look
 * alike.
 */
final class Compounds {
  private static final int SHORTEST = 3; // letters of a part
  private static final List<String> JOINTS = List.of("", "s", "es", "n", "en", "e", "er");
  private static final Pattern DERIVED =
      Pattern.compile(
          ".+(ung|heit|keit|schaft|ion|tät|mus|nis|tum|age|ik|ium|enz|anz|ur)(en|e|s|es|se)?");

  private final Spelling spelling;

  Compounds(Spelling spelling) {
    this.spelling = spelling;
  }

  /** Whether {@code word}, with a capital, is made like a noun. */
  boolean isNoun(String word) {
    if (DERIVED.matcher(word).matches()) {
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

  private boolean isCommon(String noun) {
    return spelling.tags(noun).stream().anyMatch(tag -> spelling.tagSet().says(Meaning.NOUN, tag));
  }

  private boolean isHead(String head) {
    for (String joint : JOINTS) {
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
