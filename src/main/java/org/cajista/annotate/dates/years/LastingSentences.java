package org.cajista.annotate.dates.years;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.Spelling;
import org.cajista.lang.TagSet.Meaning;
import org.cajista.lang.WordList;

/**
 * Decides if something has lasted since a date up to the day of writing: {@code desde febrero vende
 * más} in a report of April, whatever year was named before. Not {@code desde febrero vendía más}.
 */
final class LastingSentences {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)\\s+(?:\\p{L}{1,3}\\s+)?$");
  private static final int NEAR = 20; // characters before the date
  private static final int CLAUSE = 100;
  private static final String PARTING = ".;:!?()";

  private final Lexicon since;
  private final Optional<Spelling> spelling;

  LastingSentences(Language language) {
    this.since = language.lexicon(WordList.DATE_SINCE);
    this.spelling = language.spelling();
  }

  /** True if a word for «since» leads to the date, and the clause after it is in the present. */
  boolean lasts(String text, int start, int end) {
    Matcher before = LAST_WORD.matcher(text).region(Math.max(0, start - NEAR), start);
    if (spelling.isEmpty()
        || !before.find()
        || !since.contains(before.group(1).toLowerCase(Locale.ROOT))) {
      return false;
    }
    int to = end;
    while (to < Math.min(text.length(), end + CLAUSE) && PARTING.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return WORD.matcher(text)
        .region(end, to)
        .results()
        .anyMatch(word -> isPresent(spelling.get(), word.group().toLowerCase(Locale.ROOT)));
  }

  /** True for a verb in the present that is no other word. */
  private static boolean isPresent(Spelling dictionary, String word) {
    return dictionary.tags(word).stream().anyMatch(tag -> says(dictionary, Meaning.PRESENT, tag))
        && dictionary.tags(word).stream().allMatch(tag -> says(dictionary, Meaning.VERB, tag));
  }

  private static boolean says(Spelling dictionary, Meaning meaning, String tag) {
    return dictionary.tagSet().says(meaning, tag);
  }
}
