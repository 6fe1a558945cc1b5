package org.cajista.annotate.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.annotate.names.things.Gazetteer;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.header.Entry;
import org.cajista.model.header.Header;
import org.cajista.model.header.Manuscript;
import org.cajista.model.header.Reference;
import org.cajista.model.header.TextSource;
import org.cajista.model.register.Person;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.DateValue;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.report.Severity;

/**
 * Reads the header from the document's own words: title, author, printed source, the facts of a
 * letter. The catalogue has priority. It comes last, since it reads the names and dates that are
 * marked.
 */
public final class HeaderReader implements Pass<Document> {
  /** A text that addresses somebody and is no longer than this is a letter. */
  private static final int LETTER_LENGTH = 60_000;

  private static final Pattern OUTER = Pattern.compile("^\\((.*?)\\)?$", Pattern.DOTALL);

  private final TextLanguages languages;
  private final Entry entry;
  private final List<Person> known;

  /**
   * @param languages of the document
   * @param entry what the catalogue says of the text
   * @param known the persons of the edition
   */
  public HeaderReader(TextLanguages languages, Entry entry, List<Person> known) {
    this.languages = languages;
    this.entry = entry;
    this.known = List.copyOf(known);
  }

  @Override
  public Document apply(Document document, Report report) {
    LetterReader letter = new LetterReader(document, languages);
    Entry.Kind kind = kind(document, letter);
    HeaderPersons persons = new HeaderPersons(document, languages, known);
    List<Header.Letter> letters = List.of();
    if (kind == Entry.Kind.LETTER) {
      List<Block> series = LetterReader.series(document);
      letters =
          series.size() > 1 ? letters(document, series, persons) : List.of(single(letter, persons));
    }
    LetterReader.Named author = author(document, letters, persons);
    Optional<Header.Letter> first = letters.stream().findFirst();
    Optional<Header.Letter> alone = letters.size() > 1 ? Optional.empty() : first;
    TextSource source = source(document);
    if (source.isUnknown()) {
      report.say(Severity.WARNING, "header.source");
    }
    String title =
        first(
            entry.title(), new TitleReader(languages).title(document, kind, alone, letter, source));
    Header header =
        new Header(
            title,
            author.name(),
            author.id(),
            source,
            kind,
            first,
            letters.isEmpty() ? List.of() : letters.subList(1, letters.size()),
            entry.details().translators());
    return document.withPersons(persons.all()).withHeader(header);
  }

  private Header.Letter single(LetterReader letter, HeaderPersons persons) {
    LetterReader.Named sender = persons.settle(entry.author(), letter.sender());
    LetterReader.Named recipient = persons.settle(entry.recipient(), letter.recipient());
    DatelineReader dateline = letter.dateline();
    LetterReader.Named place = dateline.place();
    DatelineReader.When when =
        entry.date().isEmpty()
            ? dateline.date()
            : new DatelineReader.When(DateValue.when(entry.date()), Certainty.HIGH);
    boolean told = !entry.place().isEmpty() && !entry.place().equals(place.name());
    return letter(
        sender, recipient, when, told ? new LetterReader.Named(entry.place(), "") : place);
  }

  private static Header.Letter letter(
      LetterReader.Named sender,
      LetterReader.Named recipient,
      DatelineReader.When when,
      LetterReader.Named place) {
    return new Header.Letter(
        sender.name(),
        sender.id(),
        recipient.name(),
        recipient.id(),
        when.value(),
        when.certainty(),
        place.name(),
        place.id());
  }

  /** Whom the edition names, else the sender, who stands under the title, or who signs notes. */
  private LetterReader.Named author(
      Document document, List<Header.Letter> letters, HeaderPersons persons) {
    if (!letters.isEmpty()) {
      Header.Letter first = letters.get(0);
      return entry.author().isEmpty()
          ? new LetterReader.Named(first.sender(), first.senderId())
          : persons.settle(entry.author(), Optional.empty());
    }
    if (!entry.author().isEmpty()) {
      return persons.settle(entry.author(), Optional.empty());
    }
    String byline = byline(document);
    return byline.isEmpty()
        ? NoteAuthor.of(document).map(persons::named).orElse(LetterReader.NOBODY)
        : new LetterReader.Named(byline, persons.id(byline));
  }

  /** Returns the facts of each letter of a series; «the same» is whom the letter before names. */
  private List<Header.Letter> letters(
      Document document, List<Block> series, HeaderPersons persons) {
    List<Header.Letter> letters = new ArrayList<>();
    LetterReader.Named sender = LetterReader.NOBODY;
    LetterReader.Named recipient = LetterReader.NOBODY;
    for (Block one : series) {
      LetterReader letter =
          new LetterReader(document.withBlocks(List.of(), List.of(one), List.of()), languages);
      LetterReader.Named before = sender;
      sender = persons.settle("", letter.senderAfter(sender));
      recipient = persons.settle("", letter.recipientAfter(recipient));
      // in an exchange «the same» may be who wrote the letter before
      recipient = recipient.equals(sender) ? before : recipient;
      DatelineReader dateline = letter.dateline();
      letters.add(letter(sender, recipient, dateline.date(), dateline.place()));
    }
    return UndatedLetters.limited(letters);
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  private Entry.Kind kind(Document document, LetterReader letter) {
    if (entry.kind() != Entry.Kind.UNKNOWN) {
      return entry.kind();
    }
    if ((letter.hasSalutation() || letter.isDated())
        && document.source().text().length() <= LETTER_LENGTH) {
      return Entry.Kind.LETTER;
    }
    Entry.Kind told = document.header().kind();
    return told == Entry.Kind.UNKNOWN ? Entry.Kind.BOOK : told;
  }

  private static String byline(Document document) {
    List<Block> opening = new ArrayList<>(document.front());
    opening.addAll(document.body().subList(0, Math.min(3, document.body().size())));
    List<String> found = new ArrayList<>();
    Blocks.forEachLeaf(
        opening,
        leaf -> {
          if (leaf.role() == Block.Role.BYLINE) {
            found.add(PlainText.of(leaf.passage()));
          }
        });
    return found.isEmpty() ? "" : found.get(0);
  }

  /**
   * Returns what the edition or the line of the text that gives the source says; without the
   * brackets around the line.
   */
  private TextSource source(Document document) {
    Entry.Details details = entry.details();
    List<Block.Leaf> lines =
        Blocks.leaves(document).stream()
            .filter(leaf -> leaf.role() == Block.Role.SOURCE)
            .limit(1)
            .toList();
    SourceReader reader = new SourceReader(languages, place -> isPlace(place, lines));
    boolean told = !details.prints().isEmpty() || !details.manuscripts().isEmpty();
    if (told || !entry.source().isEmpty()) {
      TextSource words = reader.read(entry.source(), true);
      List<Manuscript> kept = new ArrayList<>();
      details.manuscripts().forEach(one -> kept.add(reader.divided(one)));
      kept.addAll(words.manuscripts());
      List<Reference> prints = new ArrayList<>(details.prints());
      prints.addAll(words.prints());
      return new TextSource(words.wording(), prints, kept, words.rest());
    }
    if (lines.isEmpty()) {
      return TextSource.UNKNOWN;
    }
    String line = PlainText.of(lines.get(0).passage());
    Matcher outer = OUTER.matcher(line);
    return reader.read(outer.matches() ? outer.group(1) : line, false);
  }

  /** True if the lines mark it as a place, or a list has it. */
  private boolean isPlace(String name, List<Block.Leaf> lines) {
    return lines.stream()
            .map(Block.Leaf::passage)
            .anyMatch(passage -> DatelineReader.isPlace(passage, name))
        || languages.merged(WordList.PLACES).contains(name)
        || languages.merged(WordList.EXONYMS).contains(name)
        || Gazetteer.shipped().knows(name);
  }
}
