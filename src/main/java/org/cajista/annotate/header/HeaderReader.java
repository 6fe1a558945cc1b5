package org.cajista.annotate.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.annotate.names.identity.PersonFinder;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Entry;
import org.cajista.model.Header;
import org.cajista.model.Person;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Reads the header from the document's own words: title, author, printed source, the facts of a
 * letter. The catalogue has priority. It comes last, since it reads the names and dates that are
 * marked.
 */
public final class HeaderReader implements Pass<Document> {
  /** A text that addresses somebody and is no longer than this is a letter. */
  private static final int LETTER_LENGTH = 60_000;

  private static final int TITLE_WORDS = 8;
  private static final int LONGEST_TITLE = 80;
  private static final Pattern NUMERAL = Pattern.compile("(?:[IVXLC]+|\\d+|\\p{L})[.)]?");
  private static final Pattern OUTER = Pattern.compile("^\\((.*?)\\)?$", Pattern.DOTALL);
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=\\p{L}{3}|\\d|[\\])”»])\\.\\s+(?=\\p{Lu})");

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
    Document done = document;
    Optional<Header.Letter> facts = Optional.empty();
    List<Header.Letter> following = List.of();
    String author = entry.author();
    List<Block> series = LetterReader.series(document);
    if (kind == Entry.Kind.LETTER && series.size() > 1) {
      Cast cast = new Cast(document);
      List<Header.Letter> all = letters(document, series, cast);
      facts = Optional.of(all.get(0));
      following = all.subList(1, all.size());
      author = first(author, all.get(0).sender());
      done = document.withPersons(cast.persons);
    } else if (kind == Entry.Kind.LETTER) {
      Cast cast = new Cast(document);
      LetterReader.Named sender = cast.settle(entry.author(), letter.sender());
      LetterReader.Named recipient = cast.settle(entry.recipient(), letter.recipient());
      facts =
          Optional.of(
              new Header.Letter(
                  sender.name(),
                  sender.id(),
                  recipient.name(),
                  recipient.id(),
                  first(entry.date(), letter.date()),
                  first(entry.place(), letter.place())));
      author = sender.name();
      done = document.withPersons(cast.persons);
    } else if (author.isEmpty()) {
      author = byline(document);
    }
    Optional<Header.Letter> single = following.isEmpty() ? facts : Optional.empty();
    String title = first(entry.title(), title(document, kind, single, letter));
    String source = first(entry.source(), source(document));
    return done.withHeader(new Header(title, author, source, kind, facts, following));
  }

  /** Returns the facts of each letter of a series; «the same» is whom the letter before names. */
  private List<Header.Letter> letters(Document document, List<Block> series, Cast cast) {
    List<Header.Letter> letters = new ArrayList<>();
    LetterReader.Named sender = LetterReader.NOBODY;
    LetterReader.Named recipient = LetterReader.NOBODY;
    for (Block one : series) {
      LetterReader letter =
          new LetterReader(document.withBlocks(List.of(), List.of(one), List.of()), languages);
      LetterReader.Named before = sender;
      sender = cast.settle("", letter.senderAfter(sender));
      recipient = cast.settle("", letter.recipientAfter(recipient));
      // in an exchange «the same» may be who wrote the letter before
      recipient = recipient.equals(sender) ? before : recipient;
      letters.add(
          new Header.Letter(
              sender.name(),
              sender.id(),
              recipient.name(),
              recipient.id(),
              letter.date(),
              letter.place()));
    }
    return letters;
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

  private String title(
      Document document, Entry.Kind kind, Optional<Header.Letter> facts, LetterReader letter) {
    boolean book = kind == Entry.Kind.BOOK || kind == Entry.Kind.MEMOIR;
    Optional<String> running = book ? RunningTitle.of(document) : Optional.empty();
    if (running.isPresent()) {
      return running.get();
    }
    if (facts.isPresent() && !letter.address().isEmpty()) {
      return letter.address();
    }
    List<Block.Leaf> leaves = Blocks.leaves(document);
    for (Block.Leaf leaf : leaves) {
      String text = PlainText.of(leaf.passage());
      boolean first = facts.isEmpty() && leaf == leaves.get(0) && isTitle(text);
      if (first
          || leaf.role() == Block.Role.HEAD
              && !text.isEmpty()
              && !NUMERAL.matcher(text).matches()) {
        return text;
      }
    }
    String recipient = facts.map(Header.Letter::recipient).orElse("");
    Optional<String> pattern =
        languages.main().lexicon(WordList.LETTER_TITLE).forms().stream().findFirst();
    if (!recipient.isEmpty() && pattern.isPresent()) {
      return pattern.get().replace("…", recipient);
    }
    for (Block.Leaf leaf : leaves) {
      if (leaf.role() == Block.Role.PARAGRAPH && !leaf.passage().text().isBlank()) {
        return opening(PlainText.of(leaf.passage()));
      }
    }
    return document.source().fileName();
  }

  /** A short line over the text that no full stop ends. */
  private static boolean isTitle(String text) {
    return !text.isEmpty() && text.length() <= LONGEST_TITLE && text.matches(".*[\\p{L}\\d)»”]");
  }

  /** Returns the first words, as catalogues name a text without title. */
  private static String opening(String text) {
    String[] words = text.split("\\s+", TITLE_WORDS + 1);
    String head = String.join(" ", List.of(words).subList(0, Math.min(TITLE_WORDS, words.length)));
    return words.length > TITLE_WORDS ? head + " …" : head;
  }

  /**
   * Returns the first sentence of the line that gives the source, without brackets and opening
   * words.
   */
  private static String source(Document document) {
    for (Block.Leaf leaf : Blocks.leaves(document)) {
      if (leaf.role() == Block.Role.SOURCE) {
        Matcher outer = OUTER.matcher(PlainText.of(leaf.passage()));
        String text = outer.matches() ? outer.group(1) : PlainText.of(leaf.passage());
        Matcher end = SENTENCE_END.matcher(text);
        return (end.find() ? text.substring(0, end.start()) : text).strip();
      }
    }
    return "";
  }

  /** The persons of the document, and those whom only the catalogue names. */
  private final class Cast {
    private final PersonFinder finder;
    private final List<Person> persons;

    Cast(Document document) {
      this.finder = new PersonFinder(languages);
      this.persons = new ArrayList<>(document.persons());
    }

    /**
     * Returns the catalogue's name, or the text's in the fullest form known; with the person's id.
     */
    LetterReader.Named settle(String catalogue, Optional<LetterReader.Named> read) {
      if (!catalogue.isEmpty()) {
        return new LetterReader.Named(catalogue, person(catalogue).id());
      }
      if (read.isEmpty()) {
        return new LetterReader.Named("", "");
      }
      LetterReader.Named named = read.get();
      Optional<Person> person =
          persons.stream().filter(one -> one.id().equals(named.id())).findFirst();
      Person found = person.orElseGet(() -> person(named.name()));
      return new LetterReader.Named(found.names().get(0), found.id());
    }

    private Person person(String name) {
      Optional<Person> here = finder.find(name, persons);
      if (here.isPresent()) {
        return here.get();
      }
      Person added = finder.find(name, known).orElseGet(() -> finder.create(name, both()));
      persons.add(added);
      return added;
    }

    private List<Person> both() {
      List<Person> both = new ArrayList<>(persons);
      both.addAll(known);
      return both;
    }
  }
}
