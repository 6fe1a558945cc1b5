package org.cajista.edition.registers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cajista.model.value.Authority;
import org.cajista.model.value.Idno;

/** The columns of a table of persons; {@code columns.txt} has their names. */
enum PersonColumn {
  ID,
  NAME,
  SURNAME,
  FORENAME,
  VARIANTS,
  BIRTH,
  DEATH,
  DESCRIPTION,
  VIAF,
  WIKIDATA,
  GND,
  ISNI,
  ORCID,
  BNF,
  LCCN,
  IDNO;

  private static final Pattern TYPED = Pattern.compile("(\\p{L}[\\w.-]*):(?!//)\\s*(.+)");

  /** The columns with numbers in registers. */
  static final List<PersonColumn> REGISTERS =
      List.of(VIAF, WIKIDATA, GND, ISNI, ORCID, BNF, LCCN, IDNO);

  /** Returns all names of columns, folded. */
  static Map<String, PersonColumn> names() {
    Map<String, PersonColumn> names = new LinkedHashMap<>();
    try (InputStream file = PersonColumn.class.getResourceAsStream("columns.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          PersonColumn column = valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
          for (String name : line.substring(tab + 1).split(",")) {
            names.put(FoldedWords.letters(name), column);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  /** Returns the names of the fields as a user writes them. */
  static String all() {
    return Arrays.stream(values()).map(PersonColumn::field).collect(Collectors.joining(", "));
  }

  String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the number {@code value} of this register. An address names its register itself. */
  Idno idno(String value) {
    if (this != IDNO) {
      String type = this == WIKIDATA ? "Wikidata" : name();
      return new Idno(type, Authority.valueOf(name()).number(value));
    }
    Optional<Authority> register = Authority.at(value);
    if (register.isPresent()) {
      return valueOf(register.get().name()).idno(value);
    }
    Matcher typed = TYPED.matcher(value);
    return typed.matches() ? new Idno(typed.group(1), typed.group(2)) : new Idno("URI", value);
  }

  /** Returns {@code idno} for one cell: the address, or the type and the number. */
  static String shown(Idno idno) {
    boolean address = idno.type().isEmpty() || idno.type().equals("URI");
    return address ? idno.value() : idno.type() + ":" + idno.value();
  }
}
