package org.cajista.edition;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.model.header.Entry;
import org.cajista.model.header.Manuscript;
import org.cajista.model.header.Reference;
import org.cajista.model.value.Idno;

/** Reads the catalogue of an edition: a table {@code [[text]]} for each text. */
final class CatalogueTables {

  private CatalogueTables() {}

  /**
   * Returns the entries by file name, in their order.
   *
   * @param root the folder of the edition
   * @param raw the folder of the page texts
   * @param usual what holds for each text whose own entry says nothing else
   */
  static Map<String, Entry> read(List<TomlReader.Table> tables, Path root, Path raw, Entry usual) {
    Map<String, Entry> catalogue = new LinkedHashMap<>();
    for (TomlReader.Table text : tables) {
      text.onlyKeys(
          "file",
          "title",
          "author",
          "recipient",
          "date",
          "place",
          "destination",
          "source",
          "manuscript",
          "kind",
          "language",
          "translators",
          "abstract",
          "keywords",
          "doi",
          "url",
          "images");
      String name = text.string("file", "");
      if (name.isBlank()) {
        text.wrong("edition.text");
      } else if (name.contains("/") || name.contains("\\")) {
        text.wrong("file", "edition.outside", name);
      } else if (!isName(name)) {
        text.wrong("file", "edition.path", name);
      } else if (!Files.isRegularFile(raw.resolve(name))) {
        text.wrong("file", "edition.missing", name, raw);
      } else if (catalogue.put(name, entry(text, root, usual)) != null) {
        text.wrong("file", "edition.twice", name);
      }
    }
    return catalogue;
  }

  /** True if a file of this system can have the name. */
  private static boolean isName(String name) {
    try {
      return !Path.of(name).toString().isEmpty();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Entry entry(TomlReader.Table text, Path root, Entry usual) {
    String kind = text.string("kind", "");
    Entry sources = sources(text);
    boolean own = text.has("source") || text.has("manuscript");
    return new Entry(
        text.string("title", ""),
        text.string("author", ""),
        text.string("recipient", ""),
        text.date("date"),
        text.string("place", ""),
        own ? sources.source() : usual.source(),
        kind.isEmpty()
            ? Entry.Kind.UNKNOWN
            : text.choice("kind", kind, Entry.Kind.values()).orElse(Entry.Kind.UNKNOWN),
        text.language("language", usual.language()),
        new Entry.Details(
            own ? sources.details().prints() : usual.details().prints(),
            own ? sources.details().manuscripts() : usual.details().manuscripts(),
            text.oneOrMore("translators"),
            text.string("abstract", ""),
            text.oneOrMore("keywords"),
            Identifiers.of(text, "doi", "url"),
            text.string("destination", ""),
            FacsimileTable.images(text, root)));
  }

  /**
   * Returns what a table says of the source, as an entry that says nothing else: {@code source} and
   * {@code manuscript}, each in words or as a table of its parts.
   */
  static Entry sources(TomlReader.Table table) {
    Optional<TomlReader.Table> print = table.inner("source");
    Optional<TomlReader.Table> manuscript = table.inner("manuscript");
    String words = print.isPresent() ? "" : table.string("source", "");
    String kept = manuscript.isPresent() ? "" : table.string("manuscript", "");
    List<Manuscript> manuscripts =
        manuscript
            .flatMap(CatalogueTables::manuscript)
            .or(
                () ->
                    kept.isBlank()
                        ? Optional.empty()
                        : Optional.of(new Manuscript("", "", "", "", kept.strip())))
            .stream()
            .toList();
    List<Idno> none = List.of();
    return new Entry(
        "",
        "",
        "",
        "",
        "",
        words,
        Entry.Kind.UNKNOWN,
        "",
        new Entry.Details(
            print.map(CatalogueTables::reference).stream().toList(),
            manuscripts,
            List.of(),
            "",
            List.of(),
            none,
            ""));
  }

  private static Reference reference(TomlReader.Table print) {
    print.onlyKeys(
        "part",
        "part-author",
        "author",
        "title",
        "editors",
        "volume",
        "issue",
        "publisher",
        "place",
        "date",
        "pages");
    return new Reference(
        print.string("part", ""),
        print.string("part-author", ""),
        print.string("author", ""),
        print.string("title", ""),
        print.oneOrMore("editors"),
        print.string("volume", ""),
        print.string("issue", ""),
        print.string("publisher", ""),
        print.string("place", ""),
        print.date("date"),
        print.string("pages", ""));
  }

  private static Optional<Manuscript> manuscript(TomlReader.Table kept) {
    kept.onlyKeys("settlement", "repository", "collection", "shelfmark", "description");
    String settlement = kept.string("settlement", "").strip();
    String repository = kept.string("repository", "").strip();
    String collection = kept.string("collection", "").strip();
    String shelfmark = kept.string("shelfmark", "").strip();
    String description = kept.string("description", "").strip();
    return (settlement + repository + collection + shelfmark + description).isEmpty()
        ? Optional.empty()
        : Optional.of(new Manuscript(settlement, repository, collection, shelfmark, description));
  }
}
