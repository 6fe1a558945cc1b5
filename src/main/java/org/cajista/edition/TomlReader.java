package org.cajista.edition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * Takes values out of a TOML file and notes at which line and column one is not as it should be. A
 * wrong value reads as the default, so that one reading finds all that is wrong.
 */
final class TomlReader {

  private static final String LANGUAGE_TAG = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*";

  private static final String OFF = "off";

  private final String file;
  private final TomlParseResult result;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  TomlReader(String file, TomlParseResult result) {
    this.file = file;
    this.result = result;
    for (TomlParseError error : result.errors()) {
      say(error.position(), "edition.syntax", error.getMessage());
    }
  }

  boolean wrong() {
    return !diagnostics.isEmpty();
  }

  /** What is wrong, from top to bottom. */
  List<Diagnostic> diagnostics() {
    return diagnostics.stream().sorted(Diagnostic.BY_PLACE).toList();
  }

  /** Complains of every key at the top that is not one of {@code known}. */
  void onlyKeys(String... known) {
    new Table(result, null).onlyKeys(known);
  }

  /** The table {@code [name]}; an empty one where there is none. */
  Table table(String name) {
    Object value = result.get(List.of(name));
    if (value != null && !(value instanceof TomlTable)) {
      say(position(result, name), "edition.type", name, "a table: [" + name + "]");
    }
    return new Table(value instanceof TomlTable table ? table : Toml.parse(""), null);
  }

  /** The tables {@code [[name]]}. */
  List<Table> tables(String name) {
    Object value = result.get(List.of(name));
    List<Table> tables = new ArrayList<>();
    if (value instanceof TomlArray array
        && array.toList().stream().allMatch(TomlTable.class::isInstance)) {
      for (int i = 0; i < array.size(); i++) {
        tables.add(new Table(array.getTable(i), array.inputPositionOf(i)));
      }
    } else if (value != null) {
      say(position(result, name), "edition.type", name, "tables: [[" + name + "]]");
    }
    return tables;
  }

  private void say(TomlPosition at, String code, Object... arguments) {
    diagnostics.add(
        Diagnostic.of(
            file,
            at == null ? 0 : at.line(),
            at == null ? 0 : at.column(),
            Severity.ERROR,
            code,
            arguments));
  }

  private static TomlPosition position(TomlTable table, String key) {
    return table.inputPositionOf(List.of(key));
  }

  /** One table of the file. */
  final class Table {
    private final TomlTable table;
    private final TomlPosition start;

    private Table(TomlTable table, TomlPosition start) {
      this.table = table;
      this.start = start;
    }

    /** Complains of the table as a whole. */
    void wrong(String code, Object... arguments) {
      say(start, code, arguments);
    }

    /** Complains of the value of {@code key}. */
    void wrong(String key, String code, Object... arguments) {
      say(position(table, key), code, arguments);
    }

    /** Complains of every key that is not one of {@code known}. */
    void onlyKeys(String... known) {
      Set<String> allowed = Set.of(known);
      for (String key : table.keySet()) {
        if (!allowed.contains(key)) {
          say(position(table, key), "edition.key", key, String.join(", ", known));
        }
      }
    }

    /** The string under {@code key}. */
    String string(String key, String otherwise) {
      Object value = table.get(List.of(key));
      if (value instanceof String string) {
        return string;
      }
      if (value != null) {
        say(position(table, key), "edition.type", key, "a string in quotation marks");
      }
      return otherwise;
    }

    /** The number under {@code key}. */
    double number(String key, double otherwise) {
      Object value = table.get(List.of(key));
      if (value instanceof Number number) {
        return number.doubleValue();
      }
      if (value != null) {
        say(position(table, key), "edition.type", key, "a number");
      }
      return otherwise;
    }

    /** The truth value under {@code key}. */
    boolean truth(String key, boolean otherwise) {
      Object value = table.get(List.of(key));
      if (value instanceof Boolean truth) {
        return truth;
      }
      if (value != null) {
        say(position(table, key), "edition.type", key, "true or false");
      }
      return otherwise;
    }

    /** All strings, numbers and truth values of the table, as strings. */
    Map<String, String> values() {
      Map<String, String> values = new TreeMap<>();
      for (String key : table.keySet()) {
        Object value = table.get(List.of(key));
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
          values.put(key, value.toString());
        } else {
          say(position(table, key), "edition.type", key, "a string, a number, true or false");
        }
      }
      return values;
    }

    /** The list of strings under {@code key}. */
    List<String> strings(String key, List<String> otherwise) {
      Object value = table.get(List.of(key));
      if (value instanceof TomlArray array
          && array.toList().stream().allMatch(String.class::isInstance)) {
        return array.toList().stream().map(String.class::cast).toList();
      }
      if (value != null) {
        say(position(table, key), "edition.type", key, "a list of strings: [\"…\", \"…\"]");
      }
      return otherwise;
    }

    /** The one of {@code values} that {@code name}, the value of {@code key}, names. */
    <T extends Enum<T>> Optional<T> choice(String key, String name, T[] values) {
      String[] names = EditionFile.names(values);
      int at = Arrays.asList(names).indexOf(name);
      // the kind «unknown» is not for editors to write
      if (at < 0 || name.equals("unknown")) {
        String choices =
            String.join(", ", Arrays.stream(names).filter(n -> !n.equals("unknown")).toList());
        say(position(table, key), "edition.choice", name, key, choices);
        return Optional.empty();
      }
      return Optional.of(values[at]);
    }

    /**
     * The severity under each key; none, where it says {@code off}. A code with a point in it reads
     * as a table to TOML, unless it stands in quotation marks: both are the same.
     *
     * @param codes whether there is such a code or topic
     */
    Map<String, Optional<Severity>> severities(Predicate<String> codes) {
      Map<String, Optional<Severity>> severities = new TreeMap<>();
      for (List<String> path : table.keyPathSet()) {
        String code = String.join(".", path);
        String value = table.get(path) instanceof String string ? string : "";
        Optional<Severity> severity =
            Arrays.stream(Severity.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst();
        if (!codes.test(code)) {
          say(table.inputPositionOf(path), "edition.code", code);
        } else if (severity.isEmpty() && !value.equals(OFF)) {
          say(table.inputPositionOf(path), "edition.severity", code);
        }
        severities.put(code, severity);
      }
      return severities;
    }

    /** The BCP 47 tag under {@code key}; {@code otherwise} if none. */
    String language(String key, String otherwise) {
      String tag = string(key, otherwise);
      if (!tag.equals(otherwise) && !tag.matches(LANGUAGE_TAG)) {
        say(position(table, key), "edition.language", tag);
        return otherwise;
      }
      return tag;
    }

    /** The ISO 8601 date under {@code key}, with quotation marks or without; empty if none. */
    String date(String key) {
      Object value = table.get(List.of(key));
      String date = value instanceof LocalDate day ? day.toString() : string(key, "");
      if (!date.isEmpty() && !isDate(date)) {
        say(position(table, key), "edition.date", date);
        return "";
      }
      return date;
    }
  }

  private static boolean isDate(String date) {
    try {
      switch (date.length()) {
        case 4 -> {
          return date.matches("\\d{4}");
        }
        case 7 -> YearMonth.parse(date);
        default -> LocalDate.parse(date);
      }
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
