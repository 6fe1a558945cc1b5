package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** What every stylesheet keeps: types on everything, every mode declared, no ambiguous rules. */
class StylesheetHabitsTest {
  private static final String UNTYPED =
      "//*:template[not(@as)] | //*:function[not(@as)] | //*:param[not(@as)]"
          + " | //*:variable[not(@as)] | //*:accumulator[not(@as)]";
  private static final String LENIENT =
      "//*:mode[not(@on-multiple-match = 'fail') or not(@on-no-match)]";
  private static final String USED =
      "distinct-values(//(*:template[@match] | *:apply-templates)"
          + "/(if (@mode) then tokenize(@mode)[not(starts-with(., '#'))] else ''))";
  private static final String DECLARED = "//*:mode/string(@name)";

  @Test
  void everythingHasAType() throws IOException {
    assertThat(found(UNTYPED)).isEmpty();
  }

  @Test
  void noModeIsLenient() throws IOException {
    assertThat(found(LENIENT)).isEmpty();
  }

  @Test
  void everyModeIsDeclaredWhereItIsUsed() throws IOException {
    List<Path> entries = new ArrayList<>();
    for (String folder : List.of("xslt", "xslt/prepare")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files.filter(file -> file.toString().endsWith(".xsl")).forEach(entries::add);
      }
    }
    assertThat(entries).hasSizeGreaterThan(6);
    for (Path entry : entries) {
      Set<String> used = new TreeSet<>();
      Set<String> declared = new TreeSet<>();
      read(entry, used, declared);
      assertThat(declared).as("modes of %s", entry).containsAll(used);
    }
  }

  private static void read(Path file, Set<String> used, Set<String> declared) {
    XdmNode sheet = sheet(file);
    used.addAll(Pages.ask(sheet, USED));
    declared.addAll(Pages.ask(sheet, DECLARED));
    for (String href : Pages.ask(sheet, "//(*:include | *:import)/string(@href)")) {
      read(file.resolveSibling(href).normalize(), used, declared);
    }
  }

  /** The places in all stylesheets that an XPath finds. */
  private static List<String> found(String xpath) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("xslt"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".xsl")).sorted().toList()) {
        Pages.ask(sheet(file), "(" + xpath + ") ! (name() || ' ' || string((@name, @match)[1]))")
            .forEach(place -> found.add(file + ": " + place));
      }
    }
    return found;
  }

  private static XdmNode sheet(Path file) {
    return Pages.xml(new InputSource(file.toUri().toString()));
  }
}
