package org.cajista.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways in which a document, and a schema that it names, can name an address. */
final class WaysToNameAnAddress {
  private static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";
  private static final String TEI = "<TEI xmlns='http://www.tei-c.org/ns/1.0'";

  /**
   * A document that names the address in the place of {@code @}, by the ending of what it wants.
   */
  record Entry(String ending, String document) {}

  static final Map<String, Entry> DOCUMENTS = new LinkedHashMap<>();

  /** Schemas that a document names, and that name the address. */
  static final Map<String, Entry> SCHEMAS = new LinkedHashMap<>();

  static {
    for (String ending : List.of("rng", "rnc", "sch")) {
      document("model of " + ending, ending, "<?xml-model href='@'?>" + TEI + "/>");
    }
    document(
        "embedded rules",
        "rng",
        "<?xml-model href='@' schematypens='" + SCHEMATRON + "'?>" + TEI + "/>");
    String include = TEI + " xmlns:xi='http://www.w3.org/2001/XInclude'>";
    document("include", "xml", include + "<xi:include href='@'/></TEI>");
    document("include of text", "txt", include + "<xi:include href='@' parse='text'/></TEI>");
    document("pointer", "xml", TEI + "><ref target='@#x'/></TEI>");
    document("entity", "ent", "<!DOCTYPE TEI [<!ENTITY x SYSTEM '@'>]>" + TEI + ">&x;</TEI>");
    document(
        "parameter entity", "ent", "<!DOCTYPE TEI [<!ENTITY % x SYSTEM '@'>%x;]>" + TEI + "/>");
    document("doctype", "ent", "<!DOCTYPE TEI SYSTEM '@'>" + TEI + "/>");
    document(
        "schema location",
        "xml",
        TEI
            + " xsi:schemaLocation='a @'"
            + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'/>");
    document("stylesheet", "xsl", "<?xml-stylesheet href='@' type='text/xsl'?>" + TEI + "/>");

    String rng = "<grammar xmlns='http://relaxng.org/ns/structure/1.0'>%s</grammar>";
    schema("grammar that includes", "rng", "x.rng", rng.formatted("<include href='@'/>"));
    schema(
        "grammar with a part elsewhere",
        "rng",
        "x.rng",
        rng.formatted("<start><externalRef href='@'/></start>"));
    schema(
        "grammar with a base",
        "rng",
        "x.rng",
        rng.formatted("<include xml:base='@' href='secret.rng'/>"));
    schema(
        "grammar with a doctype",
        "ent",
        "x.rng",
        "<!DOCTYPE grammar [<!ENTITY x SYSTEM '@'>]>" + rng.formatted("<start>&x;</start>"));
    schema("compact grammar that includes", "rnc", "x.rnc", "include \"@\"");
    schema("compact grammar with a part elsewhere", "rnc", "x.rnc", "external \"@\"");
    String sch = "<schema xmlns='" + SCHEMATRON + "' queryBinding='xslt3'>%s</schema>";
    schema("rules that include", "sch", "x.sch", sch.formatted("<include href='@'/>"));
    schema("rules that extend", "sch", "x.sch", sch.formatted("<extends href='@'/>"));
    schema(
        "rules with an entity",
        "ent",
        "x.sch",
        "<!DOCTYPE schema [<!ENTITY x SYSTEM '@'>]>" + sch.formatted("<title>&x;</title>"));
    schema(
        "rules with a stylesheet",
        "xsl",
        "x.sch",
        sch.formatted(
            "<xsl:include xmlns:xsl='http://www.w3.org/1999/XSL/Transform' href='@'/>"
                + "<pattern><rule context='/*'><assert test='false()'><value-of select='.'/></assert>"
                + "</rule></pattern>"));
    schema("embedded rules that include", "rng", "y.rng", rng.formatted("<include href='@'/>"));
  }

  private static void document(String name, String ending, String text) {
    DOCUMENTS.put(name, new Entry(ending, text));
  }

  private static void schema(String name, String ending, String file, String text) {
    SCHEMAS.put(name, new Entry(ending, file + "|" + text));
  }

  private WaysToNameAnAddress() {}
}
