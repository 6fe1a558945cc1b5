package org.cajista.annotate.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.WordList;
import org.cajista.model.header.Reference;

/**
 * Reads a line that says from which print a text is taken: {@code Versión castellana desde “Deux
 * mots”, en T. Mauffrey (P. Sol ed.), Lettres, Tomo 2, Éditions du Marbre, Lyon, 1979, páginas 3-5}
 * (TEI {@code biblStruct}, section 3.12.2 of the Guidelines). A line that names no work, or nothing
 * besides, is no reference.
 */
final class ReferenceReader {
  private static final Pattern QUOTED =
      Pattern.compile(
          "^(?:“\\[?([^”]+?)\\]?”|«\\[?([^»]+?)\\]?»|„\\[?([^“”]+?)\\]?[“”]"
              + "|\"\\[?([^\"]+?)\\]?\")[\\d*¹²³⁰-⁹]{0,3}[\\s,.;:]*");
  private static final Pattern YEAR = Pattern.compile("^[(\\[]?(\\d{4})(?:[-/–]\\d{2,4})?[)\\]]?$");
  private static final Pattern LAST_YEAR = Pattern.compile("^(.*\\S)[ ,]+\\(?(\\d{4})\\)?$");
  private static final Pattern BRACKETED = Pattern.compile("\\s*\\(([^()]+)\\)\\s*$");

  /** {@code (London: Harbour Press, 1931)}. */
  private static final Pattern IMPRINT = Pattern.compile("\\s*\\(([^()]*[:,][^()]*\\d{4})\\)");

  private static final Pattern COLON = Pattern.compile("^([^:]+):\\s+(.+)$");
  private static final Pattern PAGES = Pattern.compile("^\\d+\\s*[-–]\\s*\\d+$");

  private final SourceWords words;
  private final PersonShape persons;
  private final Predicate<String> isPlace;

  /**
   * @param isPlace true for the name of a place
   */
  ReferenceReader(SourceWords words, PersonShape persons, Predicate<String> isPlace) {
    this.words = words;
    this.persons = persons;
    this.isPlace = isPlace;
  }

  /** A reference, and the words of the line that are no part of one. */
  record Read(Reference reference, String rest) {}

  /** Returns the reference in {@code line}. */
  Optional<Read> read(String line) {
    ReferenceParts parts = new ReferenceParts();
    String work = work(line.strip(), parts);
    List<String> open = new ArrayList<>();
    for (String piece : words.pieces(work)) {
      place(piece, parts, open);
    }
    settle(open, parts);
    return parts.reference().map(reference -> new Read(reference, parts.rest()));
  }

  /** Returns how much in {@code line} speaks of a print. */
  int evidence(String line) {
    ReferenceParts parts = new ReferenceParts();
    String work = work(line.strip(), parts);
    int found = parts.part.isEmpty() ? 0 : 1;
    found += words.opening(WordList.SOURCE_OPENINGS, line).isPresent() ? 1 : 0;
    List<String> open = new ArrayList<>();
    for (String piece : words.pieces(work)) {
      place(piece, parts, open);
    }
    return found + parts.count();
  }

  /** Takes the title of a part and its author from the start; returns the rest, the work. */
  private String work(String line, ReferenceParts parts) {
    String left = words.after(WordList.SOURCE_OPENINGS, line).orElse(line);
    left = IMPRINT.matcher(left).replaceAll(", $1");
    left = words.after(WordList.SOURCE_EDITED, left).filter(this::isQuoted).orElse(left);
    int quote = quoteAfterName(left);
    if (quote > 0) {
      parts.partAuthor = left.substring(0, quote).replaceAll("[\\s,:]+$", "");
      left = left.substring(quote);
    }
    Matcher quoted = QUOTED.matcher(left);
    if (!quoted.find()) {
      return left;
    }
    for (int i = 1; i <= quoted.groupCount(); i++) {
      parts.part = quoted.group(i) == null ? parts.part : quoted.group(i).strip();
    }
    String work = left.substring(quoted.end());
    return words.after(WordList.SOURCE_IN, work).orElse(work);
  }

  private boolean isQuoted(String text) {
    return QUOTED.matcher(text).find();
  }

  /** Returns where a quotation begins that only the name of a person stands before. */
  private int quoteAfterName(String text) {
    for (int i = 1; i < text.length(); i++) {
      if ("“«„\"".indexOf(text.charAt(i)) >= 0) {
        String before = text.substring(0, i).replaceAll("[\\s,:]+$", "");
        return persons.isName(before) ? i : -1;
      }
    }
    return -1;
  }

  private void place(String piece, ReferenceParts parts, List<String> open) {
    String left = bracketed(piece, parts);
    if (left.isEmpty()) {
      return;
    }
    Matcher year = YEAR.matcher(left);
    Optional<String> pages = words.number(WordList.SOURCE_PAGES, left);
    Optional<String> editors = words.after(WordList.SOURCE_EDITED, left);
    Matcher colon = COLON.matcher(left);
    if (pages.isPresent() || !parts.date.isEmpty() && PAGES.matcher(left).matches()) {
      parts.pages = pages.orElse(left);
    } else if (words.number(WordList.SOURCE_VOLUMES, left).isPresent()) {
      parts.volume = left;
    } else if (words.number(WordList.SOURCE_ISSUES, left).isPresent()) {
      parts.issue = left;
    } else if (year.matches()) {
      parts.date = year.group(1);
    } else if (editors.isPresent() && !editors.get().isEmpty()) {
      parts.editors.addAll(persons.names(editors.get()));
    } else if (colon.matches() && isImprint(colon.group(1), colon.group(2))) {
      parts.place = colon.group(1).strip();
      publisher(colon.group(2), parts);
    } else if (colon.matches() && open.size() < 2 && persons.isName(author(open, colon))) {
      String name = author(open, colon);
      open.clear();
      open.add(name);
      open.add(colon.group(2).strip());
      parts.authorFirst = true;
    } else {
      named(left, parts, open);
    }
  }

  /** {@code Zaldúa, Anselmo: La caja baja}: the piece before belongs to the name. */
  private static String author(List<String> open, Matcher colon) {
    String name = colon.group(1).strip();
    return open.isEmpty() ? name : name + " " + open.get(0);
  }

  private boolean isImprint(String place, String publisher) {
    boolean ends = LAST_YEAR.matcher(publisher).matches();
    return isPlace.test(place.strip()) || ends || words.has(WordList.SOURCE_PUBLISHERS, publisher);
  }

  private static void publisher(String text, ReferenceParts parts) {
    Matcher year = LAST_YEAR.matcher(text.strip());
    parts.publisher = year.matches() ? year.group(1) : text.strip();
    parts.date = year.matches() ? year.group(2) : parts.date;
  }

  private void named(String piece, ReferenceParts parts, List<String> open) {
    Matcher year = LAST_YEAR.matcher(piece);
    boolean late = !open.isEmpty() || !parts.part.isEmpty();
    if (late && parts.date.isEmpty() && year.matches() && isNoDate(year.group(1))) {
      parts.date = year.group(2);
      named(year.group(1), parts, open);
    } else if (parts.publisher.isEmpty() && words.has(WordList.SOURCE_PUBLISHERS, piece)) {
      parts.publisher = piece;
    } else if (late && parts.place.isEmpty() && isPlace.test(piece)) {
      parts.place = piece;
    } else if (!parts.volume.isEmpty() && piece.matches(".*\\d{4}") && !parts.hasImprint()) {
      parts.volume = parts.volume + ", " + piece; // the years that a volume covers
    } else if (!open.isEmpty() && Character.isLowerCase(piece.charAt(0)) && parts.isBegun()) {
      parts.leave(piece); // it goes on no title
    } else {
      open.add(piece);
    }
  }

  /** True for what can be a publisher or a place: «Plon», not «junio de». */
  private static boolean isNoDate(String text) {
    int blank = text.lastIndexOf(' ');
    return Character.isUpperCase(text.charAt(blank + 1));
  }

  /** Takes {@code (P. Broué dir.)} or a year in brackets from the end of a piece. */
  private String bracketed(String piece, ReferenceParts parts) {
    Matcher bracket = BRACKETED.matcher(piece);
    if (!bracket.find() || bracket.start() == 0 && YEAR.matcher(piece).matches()) {
      return piece;
    }
    String inner = bracket.group(1).strip();
    int blank = inner.lastIndexOf(' ');
    String last = inner.substring(blank + 1);
    String before = piece.substring(0, bracket.start()).strip();
    Optional<String> edited = words.after(WordList.SOURCE_EDITED, inner);
    if (edited.isPresent() && !edited.get().isEmpty()) {
      parts.editors.addAll(persons.names(edited.get()));
      return before;
    }
    if (words.languages().merged(WordList.SOURCE_EDITOR).containsAnyCase(last)) {
      parts.editors.addAll(persons.names(blank < 0 ? before : inner.substring(0, blank)));
      return blank < 0 ? "" : before;
    }
    return piece;
  }

  /** Finds out which of the pieces that are left are author, title, publisher and place. */
  private void settle(List<String> open, ReferenceParts parts) {
    int at = 0;
    if (open.size() > 1 && persons.isTurned(open.get(0), open.get(1)) && open.size() > 2) {
      parts.author = open.get(1) + " " + open.get(0);
      at = 2;
    } else if (open.size() > 1
        && (parts.authorFirst || persons.isAuthor(open.get(0), open.get(1)))) {
      parts.author = open.get(0);
      at = 1;
    }
    if (at < open.size()) {
      parts.title = open.get(at++);
    }
    for (; at < open.size(); at++) {
      String piece = open.get(at);
      boolean capital = Character.isUpperCase(piece.charAt(0));
      if (!capital && parts.date.isEmpty() && parts.publisher.isEmpty()) {
        parts.title = parts.title + ", " + piece;
      } else if (capital && parts.publisher.isEmpty()) {
        parts.publisher = piece;
      } else if (capital && parts.place.isEmpty()) {
        parts.place = piece;
      } else {
        parts.leave(piece);
      }
    }
  }
}
