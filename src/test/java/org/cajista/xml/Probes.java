package org.cajista.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Functions in XSLT that try every way that there is to read an address, for stylesheets and rules
 * that are made to do harm. Each returns what it got, or nothing.
 */
public final class Probes {

  /** Where the functions are. */
  public static final String NAMESPACE = "urn:probes";

  /** What is tried with the address {@code $u}, by name. */
  private static final Map<String, String> EXPRESSIONS = new LinkedHashMap<>();

  static {
    EXPRESSIONS.put("doc", "string(doc($u))");
    EXPRESSIONS.put("document", "string(document($u))");
    EXPRESSIONS.put("document-base", "string(document($u, /))");
    EXPRESSIONS.put("available", "if (doc-available($u)) then 'GOT' else ''");
    EXPRESSIONS.put("text", "unparsed-text($u)");
    EXPRESSIONS.put("text-encoding", "unparsed-text($u, 'UTF-8')");
    EXPRESSIONS.put("lines", "string-join(unparsed-text-lines($u))");
    EXPRESSIONS.put("text-available", "if (unparsed-text-available($u)) then 'GOT' else ''");
    EXPRESSIONS.put("json", "json-doc($u)?word");
    EXPRESSIONS.put("json-text", "string(json-to-xml(unparsed-text($u)))");
    EXPRESSIONS.put(
        "collection", "string-join(collection(replace($u, '[^/]+$', '') || '?select=*.xml'))");
    EXPRESSIONS.put("collection-file", "string-join(collection($u))");
    EXPRESSIONS.put("uris", "string-join(uri-collection(replace($u, '[^/]+$', '')))");
    EXPRESSIONS.put("uris-file", "string-join(uri-collection($u))");
    EXPRESSIONS.put(
        "entity",
        "string(parse-xml('<!DOCTYPE a [<!ENTITY x SYSTEM \"' || $u || '\">]><a>&amp;x;</a>'))");
    EXPRESSIONS.put(
        "parameter-entity",
        "string(parse-xml('<!DOCTYPE a [<!ENTITY % x SYSTEM \"' || $u || '\">%x;]><a>&amp;y;</a>'))");
    EXPRESSIONS.put(
        "doctype", "string(parse-xml('<!DOCTYPE a SYSTEM \"' || $u || '\"><a>&amp;y;</a>'))");
    EXPRESSIONS.put(
        "fragment",
        "string(parse-xml-fragment('<!DOCTYPE a [<!ENTITY x SYSTEM \"' || $u || '\">]><a>&amp;x;</a>'))");
    EXPRESSIONS.put(
        "transform", "string(transform(map {'stylesheet-location': $u, 'source-node': /})?output)");
    EXPRESSIONS.put("transform-text", transform("unparsed-text(''' || $u || ''')", ""));
    EXPRESSIONS.put(
        "transform-static",
        transform(
            "$s",
            "<xsl:variable static=\"yes\" name=\"s\" select=\"unparsed-text(''' || $u || ''')\"/>"));
    EXPRESSIONS.put(
        "transform-include", transform("''GOT''", "<xsl:include href=\"' || $u || '\"/>"));
    EXPRESSIONS.put(
        "transform-configured",
        transform("unparsed-text(''' || $u || ''')", "")
            .replace(
                "'source-node'",
                "'vendor-options': map {QName('http://saxon.sf.net/', 'configuration'):"
                    + " parse-xml('<configuration xmlns=\"http://saxon.sf.net/ns/configuration\""
                    + " edition=\"HE\"/>')}, 'source-node'"));
    EXPRESSIONS.put("lookup", "function-lookup(xs:QName('fn:unparsed-text'), 1)($u)");
    EXPRESSIONS.put("environment", "environment-variable('PATH')");
    EXPRESSIONS.put("environments", "string-join(available-environment-variables())");
    EXPRESSIONS.put("property", "system-property('java.home')");
  }

  /** Instructions that get something into the variable {@code $got}. */
  private static final Map<String, String> INSTRUCTIONS =
      Map.of(
          "source-document",
          "<xsl:source-document href='{$u}'><xsl:sequence select='string(.)'/></xsl:source-document>",
          "merge",
          "<xsl:merge><xsl:merge-source for-each-source='$u' select='*'><xsl:merge-key select='1'/>"
              + "</xsl:merge-source><xsl:merge-action><xsl:sequence select='string(.)'/>"
              + "</xsl:merge-action></xsl:merge>",
          "evaluate",
          "<xsl:evaluate xpath=\"'unparsed-text($u)'\" with-params='map{xs:QName(\"u\"): $u}'>"
              + "<xsl:with-param name='u' select='$u'/></xsl:evaluate>");

  private Probes() {}

  private static String transform(String expression, String declarations) {
    return "string(transform(map {'stylesheet-text': '<xsl:stylesheet version=\"3.0\""
        + " xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\">"
        + declarations
        + "<xsl:template match=\"/\"><a><xsl:value-of select=\""
        + expression
        + "\"/></a></xsl:template></xsl:stylesheet>', 'source-node': /})?output)";
  }

  /** The declarations of all functions; {@code p:all($u, $c)} calls each in turn. */
  public static String functions() {
    StringBuilder all = new StringBuilder();
    StringBuilder calls = new StringBuilder();
    EXPRESSIONS.forEach(
        (name, expression) ->
            all.append(
                function(
                    name,
                    "<xsl:sequence select='"
                        + expression.replace("<", "&lt;").replace("'", "&apos;")
                        + "'/>")));
    INSTRUCTIONS.forEach((name, instruction) -> all.append(function(name, instruction)));
    for (Map<String, String> some : List.of(EXPRESSIONS, INSTRUCTIONS)) {
      some.keySet().forEach(name -> calls.append(", '" + name + "=' || p:" + name + "($u, $c)"));
    }
    return all
        + "<xsl:function name='p:all'><xsl:param name='u' as='xs:string' xmlns:xs='http://www.w3.org/2001/XMLSchema'/><xsl:param name='c' as='node()'/>"
        + "<xsl:sequence select=\"string-join(("
        + calls.substring(2)
        + "), '; ')\"/></xsl:function>";
  }

  private static String function(String name, String body) {
    return "<xsl:function name='p:"
        + name
        + "'><xsl:param name='u' as='xs:string' xmlns:xs='http://www.w3.org/2001/XMLSchema'/><xsl:param name='c' as='node()'/><xsl:variable name='got' as='item()*'>"
        + "<xsl:for-each select='$c'><xsl:try>"
        + body
        + "<xsl:catch select=\"''\"/></xsl:try></xsl:for-each></xsl:variable>"
        + "<xsl:sequence select=\"string-join($got ! string(.))\"/></xsl:function>\n";
  }

  /** The names of all that {@code p:all} calls. */
  public static List<String> names() {
    List<String> names = new ArrayList<>(EXPRESSIONS.keySet());
    names.addAll(INSTRUCTIONS.keySet());
    return names;
  }
}
