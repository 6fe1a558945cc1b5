package org.cajista.annotate.names.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.Word;
import org.cajista.lang.WordList;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.DateValue;

/**
 * Reads the facts about a person's life right after a name: {@code (1871-1919), pintora
 * montevideana. Expuso …} gives birth, death and the note {@code pintora montevideana}.
 */
final class LifeReader {
  private static final int NOTE_LENGTH = 160;
  private static final int SHORTEST_LIFE = 18; // years
  private static final int SLIP = 5; // years
  private static final Pattern FIRST_YEAR = Pattern.compile("^-?\\d{4}");
  private static final String YEAR = "(¿?)(1\\d{3}|20\\d{2})(\\??)";
  private static final String WHERE_AND_DAY =
      "(?:[^()\\d]{1,60}[,;]\\s?)?(?:\\d{1,2}[.º]?[^()\\d]{1,25}?\\s)?";
  private static final Pattern LIFESPAN =
      Pattern.compile(
          "^\\s?\\("
              + WHERE_AND_DAY
              + YEAR
              + "\\s?[-–—]\\s?(?:"
              + WHERE_AND_DAY
              + YEAR
              + "|[^()]{0,6})?([^()]{0,90})\\)");
  private static final Pattern NOTE_END = Pattern.compile("[.;:](?=\\s|$)|\\[");
  private static final Pattern OTHER_LIFE =
      Pattern.compile("\\(¿?(?:1\\d{3}|20\\d{2})\\??\\s?[-–]");
  private static final Pattern BRACKET = Pattern.compile("^\\s?\\(([^()]{2,90})\\)");
  private static final Pattern LAST_YEAR = Pattern.compile("\\b(1\\d{3}|20\\d{2})\\b");

  private final NameLexicon lexicon;

  LifeReader(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The facts about a life in a document; every part can be empty. */
  record Life(
      Optional<DateValue> birth, Optional<DateValue> death, Certainty certainty, String note) {
    static final Life UNKNOWN = new Life(Optional.empty(), Optional.empty(), Certainty.HIGH, "");

    boolean isKnown() {
      return birth.isPresent() || death.isPresent();
    }

    /**
     * True if both can be one life: prints err in a year, or even in two, but seldom in both by
     * much.
     */
    boolean mayBe(Life other) {
      int births = years(birth, other.birth);
      int deaths = years(death, other.death);
      return births < 0 && deaths < 0
          || births >= 0 && births <= SLIP
          || deaths >= 0 && deaths <= SLIP;
    }

    /** Returns how many years lie between two dates; negative where one of them is not known. */
    private static int years(Optional<DateValue> one, Optional<DateValue> other) {
      Matcher first = FIRST_YEAR.matcher(one.map(DateValue::when).orElse(""));
      Matcher second = FIRST_YEAR.matcher(other.map(DateValue::when).orElse(""));
      return first.find() && second.find()
          ? Math.abs(Integer.parseInt(first.group()) - Integer.parseInt(second.group()))
          : -1;
    }
  }

  /** Returns the life told by the words after a name. */
  Life after(String text) {
    Matcher span = LIFESPAN.matcher(text);
    if (span.find() && isLife(span)) {
      boolean doubtful =
          !span.group(1).isEmpty()
              || !span.group(3).isEmpty()
              || span.group(5) != null && (!span.group(4).isEmpty() || !span.group(6).isEmpty());
      Optional<DateValue> death = Optional.ofNullable(span.group(5)).map(DateValue::when);
      String inside = span.group(7).replaceFirst("^[\\s,;]+", "");
      String note = note(text.substring(span.end()));
      boolean told =
          inside.length() > 3 && !lexicon.has(WordList.ALIAS_WORDS, inside.split("[ ,]")[0]);
      return new Life(
          Optional.of(DateValue.when(span.group(2))),
          death,
          doubtful ? Certainty.LOW : Certainty.HIGH,
          note.isEmpty() && told ? inside : note);
    }
    Matcher bracket = BRACKET.matcher(text);
    return bracket.find() ? told(bracket.group(1), text.substring(bracket.end())) : Life.UNKNOWN;
  }

  /**
   * True if the years can be a life's: {@code ministro de Robles (1901-1903)} tells an office's.
   */
  private static boolean isLife(Matcher span) {
    if (span.group(5) == null) {
      return true;
    }
    int years = Integer.parseInt(span.group(5)) - Integer.parseInt(span.group(2));
    return years <= 0 || years >= SHORTEST_LIFE;
  }

  /** {@code nacida en 1885}, {@code n. 1885, † 1944} between brackets. */
  private Life told(String inside, String after) {
    Optional<DateValue> birth = Optional.empty();
    Optional<DateValue> death = Optional.empty();
    for (String part : inside.split("[,;]")) {
      var words = lexicon.words(part.strip());
      if (words.isEmpty()) {
        continue;
      }
      Matcher year = LAST_YEAR.matcher(part);
      String value = "";
      while (year.find()) {
        value = year.group(1);
      }
      if (!value.isEmpty() && lexicon.phrase(WordList.BIRTH_WORDS, words, 0) > 0) {
        birth = Optional.of(DateValue.when(value));
      } else if (!value.isEmpty() && lexicon.phrase(WordList.DEATH_WORDS, words, 0) > 0) {
        death = Optional.of(DateValue.when(value));
      }
    }
    Life life = new Life(birth, death, Certainty.HIGH, note(after));
    return life.isKnown() ? life : Life.UNKNOWN;
  }

  /**
   * Returns the words after a comma up to the first full stop, bracket or other person, cut at a
   * comma where they are many; nothing if the sentence goes on and describes nobody.
   */
  private String note(String after) {
    if (!after.startsWith(",")) {
      return "";
    }
    Matcher stop = NOTE_END.matcher(after);
    String note = stop.find() ? after.substring(1, stop.start()) : after.substring(1);
    Matcher other = OTHER_LIFE.matcher(note);
    if (other.find()) {
      note = note.substring(0, Math.max(0, note.lastIndexOf(',', other.start())));
    }
    note = note.replaceAll("[*_]", "").strip();
    if (note.length() > NOTE_LENGTH) {
      int cut = note.lastIndexOf(',', NOTE_LENGTH);
      int blank = note.lastIndexOf(' ', NOTE_LENGTH - 2);
      note = cut > 20 ? note.substring(0, cut) : note.substring(0, Math.max(0, blank)) + " …";
    }
    return describes(note) ? note : "";
  }

  private boolean describes(String note) {
    List<Word> words = lexicon.words(note);
    if (words.isEmpty()) {
      return false;
    }
    Word first = words.get(0);
    boolean name = first.isCapital() && words.size() > 1 && lexicon.isGiven(first.cased());
    return !name
        && !lexicon.has(WordList.NO_DESCRIPTION, first)
        && !lexicon.has(WordList.CONJUNCTIONS, first);
  }
}
