package org.cajista.annotate.names.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.Word;
import org.cajista.lang.WordList;

/**
 * What the words around names tell of somebody's trade, rank or office: {@code el general Robles}
 * far from {@code Emilio Robles (1871-1919), escultor} is another Robles.
 */
final class Occupations {
  private static final int BEFORE = 40; // in characters
  private static final int AFTER = 160;

  /** So few mentions away somebody is still spoken of. */
  private static final int NEAR = 20;

  private static final int LONG = 5; // letters of a word to which a plural can be cut

  /** So often named, somebody is whoever the surname means. */
  private static final int WELL_KNOWN = 20;

  private static final Pattern SENTENCE_END = Pattern.compile("[.;:](?=\\s|$)");

  private final NameLexicon lexicon;
  private final List<Mention> mentions;
  private final Map<Integer, Set<String>> told = new HashMap<>(); // fields, by mention

  /**
   * @param mentions in reading order
   */
  Occupations(NameLexicon lexicon, List<Mention> mentions) {
    this.lexicon = lexicon;
    this.mentions = mentions;
  }

  /** Returns those of {@code candidates} whom the trade beside the name can mean. */
  List<PersonCandidate> fitting(List<PersonCandidate> candidates, Mention mention) {
    Optional<String> field = beside(mention);
    return field.isEmpty()
        ? candidates
        : candidates.stream().filter(one -> !isOther(one, mention, field.get())).toList();
  }

  /** True if other trades, and not this one, are told of somebody who is not spoken of here. */
  private boolean isOther(PersonCandidate someone, Mention mention, String field) {
    if (someone.count() > WELL_KNOWN || isSpokenOf(someone, mention) || !someone.hasFullForm()) {
      return false;
    }
    Set<String> fields = new HashSet<>();
    someone.places().indexes().forEach(place -> fields.addAll(around(place)));
    return !fields.isEmpty() && !fields.contains(field);
  }

  private static boolean isSpokenOf(PersonCandidate someone, Mention mention) {
    return someone.places().isIn(mention) || someone.places().distance(mention) <= NEAR;
  }

  /**
   * Returns the field of the trade beside a name: right before it, or before an adjective that is
   * there; {@code el agregado militar en Viena, Robles,}; {@code Robles, sastre}.
   */
  private Optional<String> beside(Mention mention) {
    int start = mention.mark().start();
    int end = mention.mark().end();
    String text = mention.text();
    List<Word> before = lexicon.words(text.substring(Math.max(0, start - BEFORE), start));
    List<Word> after = lexicon.words(text.substring(end, Math.min(text.length(), end + BEFORE)));
    boolean comma = !after.isEmpty() && after.get(0).is(",");
    if (comma && !before.isEmpty() && before.get(before.size() - 1).is(",")) {
      return apposition(before);
    }
    return before(before).or(() -> comma ? after(after) : Optional.empty());
  }

  private Optional<String> after(List<Word> words) {
    int i = words.size() > 2 && lexicon.has(WordList.DETERMINERS, words.get(1)) ? 2 : 1;
    return i < words.size()
        ? lexicon.value(WordList.TRADES, words.get(i).text())
        : Optional.empty();
  }

  private Optional<String> apposition(List<Word> words) {
    for (int i = words.size() - 2; i >= 0 && words.get(i).shape() != Word.Shape.SIGN; i--) {
      Optional<String> field = field(words, i);
      if (field.isPresent()) {
        return field;
      }
    }
    return Optional.empty();
  }

  private Optional<String> before(List<Word> words) {
    int last = words.size() - 1;
    if (last < 0 || words.get(last).shape() == Word.Shape.SIGN) {
      return Optional.empty();
    }
    Optional<String> field = field(words, last);
    boolean adjective =
        words.get(last).shape() == Word.Shape.LOWER && !lexicon.isFunctionWord(words.get(last));
    return field.isEmpty() && adjective && last > 0 ? field(words, last - 1) : field;
  }

  /**
   * Returns the field of word {@code i}; none where it goes with another: {@code director general}.
   */
  private Optional<String> field(List<Word> words, int i) {
    boolean second =
        lexicon.phraseBefore(WordList.TITLES, words, i)
                && !lexicon.phraseBefore(WordList.PERSON_ADJECTIVES, words, i)
            || i > 0 && lexicon.value(WordList.TRADES, words.get(i - 1).text()).isPresent();
    return second ? Optional.empty() : lexicon.value(WordList.TRADES, words.get(i).text());
  }

  private Set<String> around(int place) {
    return told.computeIfAbsent(place, this::findAround);
  }

  private Set<String> findAround(int place) {
    Mention mention = mentions.get(place);
    String text = mention.text();
    int from = Math.max(0, mention.mark().start() - BEFORE);
    int to = Math.min(text.length(), mention.mark().end() + AFTER);
    Matcher end = SENTENCE_END.matcher(text).region(mention.mark().end(), to);
    String told = text.substring(from, end.find() ? end.start() : to);
    Set<String> fields = new HashSet<>();
    for (Word word : lexicon.words(told)) {
      if (word.shape() == Word.Shape.LOWER || lexicon.capitalNouns()) {
        addField(word.text(), fields);
      }
    }
    return fields;
  }

  /** Adds the field of a word, also in the plural. */
  private void addField(String word, Set<String> fields) {
    for (int end = word.length(); end >= Math.max(LONG, word.length() - 2); end--) {
      lexicon.value(WordList.TRADES, word.substring(0, end)).ifPresent(fields::add);
    }
  }
}
