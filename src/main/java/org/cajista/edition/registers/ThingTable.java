package org.cajista.edition.registers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.xerces.util.XMLChar;
import org.cajista.edition.EditionException;
import org.cajista.model.register.NamedThing;
import org.cajista.model.value.Authority;
import org.cajista.model.value.Idno;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;

/**
 * A list of places or bodies from elsewhere: a table with a row of column names, or the entries of
 * any TEI file; and a register as such a table.
 */
public final class ThingTable {

  /** A thing that a list describes, which need not have an id; and the line where it stands. */
  record Listed(NamedThing thing, int line) {}

  private static final Pattern COORDINATES =
      Pattern.compile("\\s*([+-]?\\d{1,2}(?:\\.\\d+)?)[\\s,;]+([+-]?\\d{1,3}(?:\\.\\d+)?)\\s*");

  private static final Pattern GEONAMES =
      Pattern.compile("https?://(?:www\\.|sws\\.)?geonames\\.org/(\\d+)(?:/.*)?");

  private static final Map<String, String> TYPES = new LinkedHashMap<>();

  static {
    TYPES.put("geonames", "GeoNames");
    TYPES.put("wikidata", "Wikidata");
    TYPES.put("gnd", "GND");
    TYPES.put("viaf", "VIAF");
  }

  private ThingTable() {}

  /**
   * Reads a list.
   *
   * @param shown the name of the file in diagnostics
   */
  static List<Listed> read(Path file, String shown, NamedThing.Kind kind)
      throws IOException, EditionException {
    String text = Table.decode(Files.readAllBytes(file));
    return file.toString().matches("(?i).*\\.(xml|tei)")
        ? tei(text, shown, kind)
        : table(text, shown, kind);
  }

  private static List<Listed> tei(String text, String shown, NamedThing.Kind kind)
      throws IOException, EditionException {
    ThingReader.Read read = ThingReader.read(shown, kind, text);
    if (!read.faults().isEmpty()) {
      throw new EditionException(read.faults());
    }
    List<Listed> listed = new ArrayList<>();
    for (ThingRegister.Entry entry : read.entries()) {
      int line = 1 + (int) text.substring(0, entry.start()).chars().filter(c -> c == '\n').count();
      listed.add(new Listed(entry.thing(), line));
    }
    return required(listed, shown);
  }

  private static List<Listed> table(String text, String shown, NamedThing.Kind kind)
      throws IOException, EditionException {
    Table table = Table.read(shown, text);
    Map<String, Integer> columns = new HashMap<>();
    if (!table.rows().isEmpty()) {
      Map<String, String> names = columnNames();
      List<String> head = table.rows().get(0).cells();
      for (int i = 0; i < head.size(); i++) {
        columns.putIfAbsent(names.getOrDefault(FoldedWords.letters(head.get(i)), ""), i);
      }
    }
    List<Listed> listed = new ArrayList<>();
    for (int i = 1; columns.containsKey("name") && i < table.rows().size(); i++) {
      Table.Row row = table.rows().get(i);
      Map<String, String> cells = new HashMap<>();
      columns.forEach((column, at) -> cells.put(column, row.cell(at)));
      if (!cells.get("name").isEmpty()) {
        listed.add(new Listed(thing(cells, kind), table.line(row, 0)));
      }
    }
    return required(listed, shown);
  }

  private static List<Listed> required(List<Listed> listed, String shown) throws EditionException {
    if (listed.isEmpty()) {
      throw new EditionException(
          List.of(Diagnostic.of(shown, 0, 0, Severity.ERROR, "import.nothing")));
    }
    return listed;
  }

  /** Returns the number of a register of authority, also where a cell has its web address. */
  private static String number(String type, String cell) {
    Matcher place = GEONAMES.matcher(cell.strip());
    return Authority.named(type)
        .map(authority -> authority.number(cell))
        .orElseGet(() -> place.matches() ? place.group(1) : cell);
  }

  private static NamedThing thing(Map<String, String> cells, NamedThing.Kind kind) {
    List<String> names = new ArrayList<>(List.of(cells.get("name")));
    for (String variant : cells.getOrDefault("variants", "").split("[;|]")) {
      if (!variant.isBlank() && !names.contains(variant.strip())) {
        names.add(variant.strip());
      }
    }
    String pair = cells.getOrDefault("latitude", "") + " " + cells.getOrDefault("longitude", "");
    Matcher geo = COORDINATES.matcher(cells.getOrDefault("coordinates", pair));
    List<Idno> idnos = new ArrayList<>();
    TYPES.forEach(
        (column, type) -> {
          if (!cells.getOrDefault(column, "").isEmpty()) {
            idnos.add(new Idno(type, number(type, cells.get(column))));
          }
        });
    if (!cells.getOrDefault("idno", "").isEmpty()) {
      idnos.add(new Idno("URI", cells.get("idno")));
    }
    String id = cells.getOrDefault("id", "");
    return new NamedThing(
        kind,
        XMLChar.isValidNCName(id) ? id : "",
        names,
        geo.matches() ? geo.group(1) + " " + geo.group(2) : "",
        idnos);
  }

  private static Map<String, String> columnNames() throws IOException {
    Map<String, String> names = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ThingTable.class.getResourceAsStream("thing-columns.txt"),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          for (String name : line.substring(tab + 1).split(",")) {
            names.put(FoldedWords.letters(name), line.substring(0, tab));
          }
        }
      }
    }
    return names;
  }

  /** Returns things as a table that {@code import} can read again (RFC 4180). */
  public static String csv(List<NamedThing> things) throws IOException {
    StringBuilder table = new StringBuilder();
    List<String> head = new ArrayList<>(List.of("id", "name", "variants", "coordinates"));
    head.addAll(TYPES.keySet());
    head.add("idno");
    try (CSVPrinter printer = new CSVPrinter(table, CSVFormat.RFC4180)) {
      printer.printRecord(head);
      for (NamedThing thing : things) {
        List<String> names = thing.names();
        List<String> row = new ArrayList<>(List.of(thing.id(), names.get(0)));
        row.add(String.join("; ", names.subList(1, names.size())));
        row.add(thing.geo());
        TYPES.values().forEach(type -> row.add(number(thing, type)));
        row.add(
            thing.idnos().stream()
                .filter(idno -> TYPES.values().stream().noneMatch(idno.type()::equalsIgnoreCase))
                .map(Idno::value)
                .findFirst()
                .orElse(""));
        printer.printRecord(row);
      }
    }
    return table.toString();
  }

  private static String number(NamedThing thing, String type) {
    return thing.idnos().stream()
        .filter(idno -> idno.type().equalsIgnoreCase(type))
        .map(Idno::value)
        .findFirst()
        .orElse("");
  }
}
