package org.cajista.edition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cajista.model.header.Credits;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.header.Publication;

/** Reads the table {@code [edition]}: what an edition says of itself. */
final class EditionTable {

  private EditionTable() {}

  /** Returns the facts; {@code bare} has those of an edition that says nothing. */
  static EditionFacts read(TomlReader.Table about, Edition bare) {
    about.onlyKeys(
        "title",
        "editors",
        "translators",
        "principal",
        "funder",
        "description",
        "initials",
        "publisher",
        "place",
        "date",
        "licence",
        "isbn",
        "issn",
        "doi",
        "url",
        "series",
        "number",
        "version",
        "source",
        "manuscript",
        "language");
    String title = about.string("title", bare.title());
    if (title.isBlank()) {
      about.wrong("title", "edition.blank", "title");
      title = bare.title();
    }
    return new EditionFacts(
        title,
        about.strings("editors", bare.editors()),
        about.string("licence", bare.licence()),
        about.language("language", bare.language()),
        new Publication(
            about.string("publisher", ""),
            about.string("place", ""),
            about.date("date"),
            Identifiers.of(about, "isbn", "issn", "doi", "url"),
            about.string("series", ""),
            about.string("number", ""),
            about.string("version", "")),
        new Credits(
            about.oneOrMore("principal"),
            about.oneOrMore("funder"),
            about.oneOrMore("translators"),
            initials(about),
            about.string("description", "")));
  }

  private static Map<String, String> initials(TomlReader.Table about) {
    Optional<TomlReader.Table> table = about.inner("initials");
    if (table.isEmpty() && about.has("initials")) {
      about.wrong(
          "initials", "edition.type", "initials", "a table: initials = { AB = \"Ana Bel\" }");
    }
    return new LinkedHashMap<>(table.map(TomlReader.Table::values).orElse(Map.of()));
  }
}
