package org.cajista.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.model.Edit;

/**
 * Looks for each word of a page text in its TEI. It asks no ledger: a word must stand in the text,
 * in an {@code fw}, or in an attribute that holds what was printed; or an edit with a rule that the
 * header names must have changed it. Signs that became elements ({@code [sic]}, {@code [dos
 * palabras ilegibles]}) may go, and nothing that says more than they.
 */
public final class KeptWords {
  private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}]+|\\p{Nd}+");
  private static final Pattern SIGN = Pattern.compile("\\[/?([^\\[\\]:]{0,200})(?:\\]|:\\]?)");

  private static final Pattern WHOLE = Pattern.compile("\\[/?([^\\[\\]]{1,200})\\]");

  /** A word of so many letters is not in others by chance. */
  private static final int LONG = 6;

  private static final char SEEN = '\u27E6'; // a bracket whose words stay

  /** A figure that calls a note from inside a word; an edit may have lowered it. */
  private static final Pattern RAISED =
      Pattern.compile("[¹²³⁰-⁹]|(?<=\\p{L})\\d{1,3}\\*?(?=\\p{L})");

  /** A word that such a figure divides, with a blank before it. */
  private static final Pattern DIVIDED =
      Pattern.compile("([\\p{L}\\p{M}]+)\\s([¹²³⁰-⁹]+)([\\p{L}\\p{M}]+)");

  /** A word, also one with such a figure in it or after it. */
  private static final Pattern WITH_FIGURES =
      Pattern.compile(
          "[\\p{L}\\p{M}]+(?:(?:[¹²³⁰-⁹]|\\d{1,3}\\*?(?=\\p{L}))[\\p{L}\\p{M}]*)*|\\p{Nd}+");

  /** What the markup of others sets off: its look becomes {@code @rend}, the words stay. */
  private static final Pattern TAGGED =
      Pattern.compile(
          "<(i|em|b|strong|sc|g|u)>(?=[^<])((?:(?!</?\\1>).){1,1000})</\\1>", Pattern.DOTALL);

  /** The last clause of a text, as signs divide it. */
  private static final Pattern CLAUSE = Pattern.compile("[^,;:.…()–—]*$");

  /** Becomes a {@code milestone}. */
  private static final Pattern THOUGHT_BREAK = Pattern.compile("(?m)^[ \\t\\f]*<tb>[ \\t]*$");

  /** What an editor's sign may say without being kept: the element that it becomes says it. */
  private static final Set<String> OF_SIGNS =
      words("illegible|unit|number|sic|struck|tool|colour|metamark|picture", true);

  /** What says that something cannot be read. */
  private static final Set<String> REASONS = words("illegible", false);

  /** Those that say nothing else, wherever they stand. */
  private static final Set<String> SURE_REASONS = words("illegible(?!\\tphrase)", false);

  private KeptWords() {}

  /** Returns the words of {@code text} that are not in {@code tei}. */
  public static List<Finding> check(String text, List<Edit> edits, String tei) {
    String kept = TeiStrings.of(tei);
    Set<String> there = counts(kept).keySet();
    EditedText edited = new EditedText(text, edits);
    List<Finding> joined = check(edited, kept, (whole, second) -> true);
    return joined.isEmpty()
            // what follows can be of another page, where the second part of the word is not
            || check(
                    edited,
                    kept,
                    (whole, second) ->
                        kept.contains(whole) || !there.contains(second) || isReason(whole))
                .isEmpty()
            // or a running head, and the word goes on after it: then its parts are looked for
            || check(edited, kept, (whole, second) -> false).isEmpty()
            || check(edited, kept, (whole, second) -> isReason(whole)).isEmpty()
            // or the word of a sign goes on after it
            || check(edited.withHeadsAside(KeptWords::isOfSign), kept, (whole, second) -> false)
                .isEmpty()
        ? List.of()
        : joined;
  }

  /**
   * @param joins whether a divided word goes on in the next line: of the whole and its second part
   */
  private static List<Finding> check(
      EditedText text, String kept, BiPredicate<String, String> joins) {
    List<Finding> findings = new ArrayList<>(text.lettersLost());
    String edited = THOUGHT_BREAK.matcher(text.joined(joins)).replaceAll("");
    String plain = withoutSigns(TAGGED.matcher(edited).replaceAll("$2"));
    Map<String, Integer> wanted = counts(plain);
    Map<String, Integer> there = counts(kept);
    for (Map.Entry<String, Integer> word : wanted.entrySet()) {
      String run = word.getKey();
      int missing = word.getValue() - there.getOrDefault(run, 0);
      boolean figures = Character.isDigit(run.codePointAt(0));
      if (missing > 0 && !figures && missing > within(run, there)) {
        findings.add(new Finding("lost word", "«" + run + "» of " + around(run, edited)));
      }
    }
    findings.addAll(characters(plain, kept));
    return findings;
  }

  private static String around(String run, String text) {
    int at = Math.max(0, text.indexOf(run));
    return "«"
        + text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60))
            .replaceAll("\\s+", " ")
        + "» is not in the TEI";
  }

  /** How often {@code run} is a part of longer runs: a line end or a mark divided them. */
  private static int within(String run, Map<String, Integer> there) {
    int times = 0;
    for (Map.Entry<String, Integer> longer : there.entrySet()) {
      if (longer.getKey().length() > run.length()) {
        int from = longer.getKey().indexOf(run);
        while (from >= 0) {
          times += longer.getValue();
          from = longer.getKey().indexOf(run, from + run.length());
        }
      }
    }
    return times;
  }

  /** Letters and figures, one by one: what is left of words that marks divide. */
  private static List<Finding> characters(String wanted, String kept) {
    Map<Integer, Integer> balance = new TreeMap<>();
    wanted
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> balance.merge(c, 1, Integer::sum));
    kept.codePoints().forEach(c -> balance.computeIfPresent(c, (key, count) -> count - 1));
    List<Finding> findings = new ArrayList<>();
    balance.forEach(
        (c, count) -> {
          if (count > 0) {
            String kind = Character.isDigit(c) ? "lost figure" : "lost letter";
            findings.add(
                new Finding(kind, Character.toString(c) + " is missing " + count + " times"));
          }
        });
    return findings;
  }

  /** The inner brackets first: a sign can stand in what is said of a gap. */
  private static String withoutSigns(String text) {
    String before;
    String now = text;
    do {
      before = now;
      // what is said of a gap can have a colon: «[MS. torn: three words missing]»
      now = replaced(WHOLE, now, sign -> tellsReason(sign.group(1)) ? kept(sign) : sign.group());
      now = replaced(SIGN, now, KeptWords::kept);
    } while (!now.equals(before));
    return now.replace(SEEN, '[');
  }

  private static String replaced(
      Pattern signs, String text, Function<MatchResult, String> replacement) {
    return signs
        .matcher(text)
        .replaceAll(sign -> Matcher.quoteReplacement(replacement.apply(sign)));
  }

  private static boolean tellsReason(String words) {
    return lowerRuns(RAISED.matcher(words).replaceAll("")).stream().anyMatch(REASONS::contains);
  }

  /** A sign becomes an element: neither it nor its parts are in the TEI. */
  private static boolean isReason(String word) {
    return REASONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static List<String> lowerRuns(String words) {
    return RUN.matcher(words).results().map(word -> word.group().toLowerCase(Locale.ROOT)).toList();
  }

  /** What must be kept of a bracket. */
  private static String kept(MatchResult sign) {
    String said = replaced(DIVIDED, sign.group(1), KeptWords::whole);
    String plain = RAISED.matcher(said).replaceAll("");
    List<String> all = lowerRuns(plain);
    if (all.stream().allMatch(KeptWords::isOfSign)) {
      return " ";
    }
    return all.stream().anyMatch(KeptWords::hasReason)
        ? " " + replaced(WITH_FIGURES, said, word -> unlessSaid(said, word)) + " "
        : sign.group().replace('[', SEEN).replace("]", " ");
  }

  /**
   * What the sign says may go; not what follows a word that says more, in one clause with it: in
   * {@code leaf missing; the maid burnt it} nothing after {@code maid}. {@code Illegible} says of
   * anything that it is not there.
   */
  private static String unlessSaid(String said, MatchResult word) {
    Matcher clause = CLAUSE.matcher(said.substring(0, word.start()));
    boolean more =
        clause.find()
            && lowerRuns(RAISED.matcher(clause.group()).replaceAll("")).stream()
                .anyMatch(one -> !isOfSign(one));
    boolean sure =
        SURE_REASONS.contains(RAISED.matcher(word.group()).replaceAll("").toLowerCase(Locale.ROOT));
    return more && !sure
        ? RAISED.matcher(word.group()).replaceAll(" ")
        : unlessOfSign(word.group());
  }

  /** {@code ile ²gible} is a word of the sign: the blank goes with the figure. */
  private static String whole(MatchResult divided) {
    String first = divided.group(1);
    String second = divided.group(3);
    return isReason(first + second) ? first + divided.group(2) + second : divided.group();
  }

  /** The parts of a word beside the figures inside it; nothing of a word that the sign says. */
  private static String unlessOfSign(String word) {
    Matcher raised = RAISED.matcher(word);
    return isOfSign(raised.replaceAll("").toLowerCase(Locale.ROOT)) ? " " : raised.replaceAll(" ");
  }

  /** True for the word of a sign, also with a letter too many: it is read, and kept beside. */
  private static boolean hasReason(String lower) {
    return REASONS.contains(lower)
        || REASONS.stream().anyMatch(reason -> reason.length() >= LONG && lower.contains(reason));
  }

  /** The words of some classes of the lists of editors' marks. */
  private static Set<String> words(String classes, boolean frequent) {
    Set<String> words = new HashSet<>();
    for (Path file : SourceFiles.in(Path.of("src/main/resources/lang"), ".txt")) {
      boolean marks = file.getParent().endsWith("marks");
      boolean all = frequent && file.endsWith("frequent.txt");
      for (String line : SourceFiles.lines(file)) {
        if (all || marks && line.matches(".*\t(" + classes + ")\\b.*")) {
          RUN.matcher(line.split("\t")[0].toLowerCase(Locale.ROOT))
              .results()
              .forEach(word -> words.add(word.group()));
        }
      }
    }
    return words;
  }

  private static boolean isOfSign(String word) {
    return OF_SIGNS.contains(word) || word.length() < 4 && Character.isDigit(word.codePointAt(0));
  }

  private static Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    Matcher runs = RUN.matcher(text);
    while (runs.find()) {
      counts.merge(runs.group(), 1, Integer::sum);
    }
    return counts;
  }
}
