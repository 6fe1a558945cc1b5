package org.cajista.annotate.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cajista.lang.WordList;
import org.cajista.model.Mark;
import org.cajista.model.Tag;
import org.cajista.model.value.Certainty;

/**
 * Left out or not legible: {@code […]}, {@code [ilegible]}, {@code [tres palabras indescifrables]}
 * (TEI Guidelines, section 3.5.3). Words that say more than reason, number and unit stay, as the
 * gap's description: {@code [tres palabras ilegibles, quizá «Juana»]}.
 */
final class GapReader implements BracketReader {
  private static final Pattern DOTS = Pattern.compile("…|\\.{3,4}|\\. \\. \\.");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern FIGURES = Pattern.compile("[0-9]{1,3}");
  private static final Pattern INNER = Pattern.compile("\\[[^\\[\\]]*\\]");
  private static final Pattern READING = Pattern.compile("[:«“„‹‘\"¿]");
  private static final Pattern NEXT_CLAUSE = Pattern.compile("(?U)[,;:.…–—-].*\\s|\\s.*[:–—-]");
  private static final String SIGNS = " \t\u00A0,;:.-–—";
  private static final int MOST_WORDS = 6;
  private static final Optional<String> PHRASE = Optional.of("phrase");

  private final MarkWords words;

  GapReader(MarkWords words) {
    this.words = words;
  }

  /** The meaning of a word in the bracket. */
  private enum Says {
    /** Why: in these words nothing else can be meant. */
    REASON,
    /** Why, in a word that may say something else: {@code falta}, {@code roto}. */
    STATE,
    UNIT,
    NUMBER,
    /** A word that has no meaning of its own. */
    NOTHING,
    MORE
  }

  /** A word and where it stands in the bracket. */
  private record Said(Says says, String word, int start, int end) {
    boolean is(Says other) {
      return says == other;
    }

    boolean isReason() {
      return says == Says.REASON || says == Says.STATE;
    }

    Said withoutNumber() {
      return says == Says.NUMBER ? new Said(Says.MORE, word, start, end) : this;
    }
  }

  @Override
  public List<Mark> read(BracketInContext site) {
    Bracket bracket = site.bracket();
    if (!bracket.closed()) {
      return List.of();
    }
    if (DOTS.matcher(site.words()).matches()) {
      return List.of(gap(bracket, new Tag.Gap("editorial", OptionalInt.empty(), "")));
    }
    // the gap may be a part of the bracket: «[con [dos letras ilegibles] y tinta]»
    return words.find(WordList.ILLEGIBLE, INNER.matcher(site.words()).replaceAll(" ")) >= 0
        ? illegible(site, said(site.content()))
        : List.of();
  }

  private static Mark gap(Bracket bracket, Tag.Gap tag) {
    return new Mark(bracket.open(), bracket.end(), 0, 0, tag, Certainty.HIGH);
  }

  private List<Said> said(String content) {
    List<Said> said = new ArrayList<>();
    Matcher word = WORD.matcher(content);
    int phrase = 0; // the end of a phrase of several words
    Says ofPhrase = Says.REASON;
    while (word.find()) {
      int length = words.startLength(WordList.ILLEGIBLE, content.substring(word.start()));
      if (word.start() >= phrase && length > 0) {
        phrase = word.start() + length;
        String form = content.substring(word.start(), phrase);
        ofPhrase = words.value(WordList.ILLEGIBLE, form).equals(PHRASE) ? Says.STATE : Says.REASON;
      }
      Says says = word.start() < phrase ? ofPhrase : says(word.group());
      // «una palabra ilegible: no»: there each word is what the editor reads
      if (says == Says.NOTHING && READING.matcher(content.substring(0, word.start())).find()) {
        says = Says.MORE;
      }
      said.add(new Said(says, word.group(), word.start(), word.end()));
    }
    return said;
  }

  private Says says(String word) {
    if (words.is(WordList.UNITS, word)) {
      return Says.UNIT;
    }
    if (words.is(WordList.QUANTITIES, word) || FIGURES.matcher(word).matches()) {
      return Says.NUMBER;
    }
    return words.is(WordList.FREQUENT_WORDS, word) ? Says.NOTHING : Says.MORE;
  }

  /** Returns the gap; nothing if the words speak of something else. */
  private List<Mark> illegible(BracketInContext site, List<Said> words) {
    boolean unit = count(words, Says.UNIT) > 0;
    // a number of nothing says something else: «[ilegible, 3]»
    List<Said> said = unit ? words : words.stream().map(Said::withoutNumber).toList();
    boolean reason = count(said, Says.REASON) > 0;
    boolean lone = said.size() == 1 && !reason; // «Nos [falta] tiempo» completes a sentence
    boolean opens =
        said.subList(0, leading(said, site.content())).stream()
            .anyMatch(one -> one.is(Says.REASON));
    if (lone || said.size() > MOST_WORDS && !opens) {
      return List.of();
    }
    String content = site.content();
    // «una o dos palabras»: no attribute says it
    boolean plain = count(said, Says.NUMBER) <= 1 && count(said, Says.UNIT) <= 1;
    int before = plain ? leading(said, content) : 0;
    int after = plain ? trailing(said, before, content) : said.size();
    OptionalInt quantity = plain ? quantity(said, before, after) : OptionalInt.empty();
    String of = plain ? unit(said) : "";
    if (plain && count(said, Says.MORE) == 0) {
      return List.of(gap(site.bracket(), new Tag.Gap("illegible", quantity, of)));
    }
    if (!reason && !unit) {
      return List.of(); // «[falta Juana]» is a remark
    }
    int start = before == 0 ? 0 : said.get(before - 1).end();
    int end = after == said.size() ? content.length() : said.get(after).start();
    while (SIGNS.indexOf(content.charAt(start)) >= 0) {
      start++;
    }
    while (SIGNS.indexOf(content.charAt(end - 1)) >= 0) {
      end--;
    }
    Tag tag = new Tag.DescribedGap("illegible", quantity, of);
    Bracket bracket = site.bracket();
    int closing = content.length() - end + bracket.closingLength();
    return List.of(
        new Mark(bracket.open(), bracket.end(), start + 1, closing, tag, Certainty.HIGH));
  }

  private static long count(List<Said> said, Says says) {
    return said.stream().filter(one -> one.is(says)).count();
  }

  /**
   * Returns how many words the attributes say before those that say more. They say one reason: a
   * second one, behind a sign, begins something else.
   */
  private static int leading(List<Said> said, String content) {
    int leading = 0;
    boolean reason = false;
    for (int i = 0; i < said.size() && !said.get(i).is(Says.MORE); i++) {
      if (reason && begins(i, said, content)) {
        break;
      }
      reason |= said.get(i).isReason();
      leading = said.get(i).is(Says.NOTHING) ? leading : i + 1;
    }
    return leading;
  }

  /**
   * Returns from which word on the attributes say all that is left, if no reason stands before: a
   * clause that says only the gap, or the one word {@code illegible}. {@code burnt it} in {@code
   * leaf missing; the maid burnt it} belongs to the maid.
   */
  private static int trailing(List<Said> said, int leading, String content) {
    int last = said.size() - 1;
    if (said.subList(0, leading).stream().anyMatch(Said::isReason)) {
      return said.size();
    }
    int clause = last;
    while (clause > leading && !begins(clause, said, content)) {
      clause--;
    }
    List<Said> words = said.subList(clause, said.size());
    if (words.stream().anyMatch(Said::isReason)
        && words.stream().noneMatch(one -> one.is(Says.MORE))) {
      return clause;
    }
    return said.get(last).is(Says.REASON) ? last : said.size();
  }

  /** True if a sign and white space stand before the word at {@code i}. */
  private static boolean begins(int i, List<Said> said, String content) {
    return i > 0
        && NEXT_CLAUSE
            .matcher(content.substring(said.get(i - 1).end(), said.get(i).start()))
            .find();
  }

  private String unit(List<Said> said) {
    return said.stream()
        .filter(one -> one.is(Says.UNIT))
        .map(one -> words.value(WordList.UNITS, one.word()).orElse(""))
        .findFirst()
        .orElse("");
  }

  /**
   * Returns the number that counts the units. In {@code ligne illisible, à cause d'une tache} it
   * counts the stain.
   *
   * @param before how many words the attributes say at the beginning
   * @param after from which word on they say the rest
   */
  private OptionalInt quantity(List<Said> said, int before, int after) {
    return IntStream.range(0, said.size())
        .filter(i -> said.get(i).is(Says.NUMBER))
        .filter(i -> i < before || i >= after || i + 1 < after && said.get(i + 1).is(Says.UNIT))
        .mapToObj(said::get)
        .map(one -> words.value(WordList.QUANTITIES, one.word()).orElse(one.word()))
        .mapToInt(Integer::parseInt)
        .findFirst();
  }
}
