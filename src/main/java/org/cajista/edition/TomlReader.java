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
 * Reads values from a TOML file and reports wrong values with their line and column. A wrong value
 * is replaced by the default, so all errors are found in one run.
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

  /** Returns the errors from top to bottom. */
  List<Diagnostic> diagnostics() {
    return diagnostics.stream().sorted(Diagnostic.BY_PLACE).toList();
  }

  /** Reports every top-level key that is not in {@code known}. */
  void onlyKeys(String... known) {
    new Table(result, null).onlyKeys(known);
  }

  /** Returns the table {@code [name]}; an empty table if there is none. */
  Table table(String name) {
    Object value = result.get(List.of(name));
    if (value != null && !(value instanceof TomlTable)) {
      say(position(result, name), "edition.type", name, "a table: [" + name + "]");
    }
    return new Table(value instanceof TomlTable table ? table : Toml.parse(""), null);
  }

  /** Returns the tables {@code [[name]]}. */
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

    /** Reports an error in the table as a whole. */
    void wrong(String code, Object... arguments) {
      say(start, code, arguments);
    }

    /** Reports an error in the value of {@code key}. */
    void wrong(String key, String code, Object... arguments) {
      say(position(table, key), code, arguments);
    }

    /** Reports every key that is not in {@code known}. */
    void onlyKeys(String... known) {
      Set<String> allowed = Set.of(known);
      for (String key : table.keySet()) {
        if (!allowed.contains(key)) {
          say(position(table, key), "edition.key", key, String.join(", ", known));
        }
      }
    }

    /** Returns the string of {@code key}. */
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

    /** True if the table has {@code key}. */
    boolean has(String key) {
      return table.get(List.of(key)) != null;
    }

    /** Returns the table that is the value of {@code key}; empty if the value is none. */
    Optional<Table> inner(String key) {
      return table.get(List.of(key)) instanceof TomlTable inner
          ? Optional.of(new Table(inner, position(table, key)))
          : Optional.empty();
    }

    /** Returns the strings of {@code key}, whose value is one string or a list of them. */
    List<String> oneOrMore(String key) {
      return table.get(List.of(key)) instanceof String one ? List.of(one) : strings(key, List.of());
    }

    /** Returns the number of {@code key}. */
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

    /** Returns the boolean value of {@code key}. */
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

    /** Returns all strings, numbers and boolean values of the table as strings. */
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

    /** Returns the list of strings of {@code key}. */
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

    /**
     * Returns the element of {@code values} with the name {@code name}, the value of {@code key}.
     */
    <T extends Enum<T>> Optional<T> choice(String key, String name, T[] values) {
      String[] names = EditionFile.names(values);
      int at = Arrays.asList(names).indexOf(name);
      // editors do not write the kind «unknown»
      if (at < 0 || name.equals("unknown")) {
        String choices =
            String.join(", ", Arrays.stream(names).filter(n -> !n.equals("unknown")).toList());
        say(position(table, key), "edition.choice", name, key, choices);
        return Optional.empty();
      }
      return Optional.of(values[at]);
    }

    /**
     * Returns the severity of each key; empty for {@code off}. TOML reads a code with a point as a
     * table unless it has quotation marks; both forms mean the same.
     *
     * @param codes true for existing codes and topics
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

    /** Returns the BCP 47 tag of {@code key}; {@code otherwise} if there is none. */
    String language(String key, String otherwise) {
      String tag = string(key, otherwise);
      if (!tag.equals(otherwise) && !tag.matches(LANGUAGE_TAG)) {
        say(position(table, key), "edition.language", tag);
        return otherwise;
      }
      return tag;
    }

    /**
     * Returns the ISO 8601 date of {@code key}, with or without quotation marks; empty if there is
     * none.
     */
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
