<?xml version="1.0" encoding="UTF-8"?>
<!-- A description of a manuscript in words: where it is, in one line; each part of it in a line. No output. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- «Lugo, Archivo, Ms. 7» -->
  <xsl:function name="f:shelfmark" as="xs:string">
    <xsl:param name="description" as="element()"/>
    <xsl:variable name="place" as="element()?" select="($description/msIdentifier, $description[self::msIdentifier])[1]"/>
    <xsl:sequence select="
        (string-join($place/(* except altIdentifier) ! f:plain(.)[.], ', ')[.], f:plain($description/(head, p)[1]))[1]"/>
  </xsl:function>

  <!-- The lines of the description, its place first. -->
  <xsl:function name="f:description" as="xs:string*">
    <xsl:param name="description" as="element()"/>
    <xsl:sequence select="f:shelfmark($description)[.], $description/msIdentifier/altIdentifier ! f:plain(.)[.],
        $description/(* except msIdentifier) ! f:described-in-lines(.)"/>
  </xsl:function>

  <!-- The words of an element, in which fields are parted: «72 ff., 270 × 203 mm». -->
  <xsl:function name="f:field-words" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="fields" as="xs:boolean" select="empty($element/text()[normalize-space()]) and count($element/*[normalize-space()]) gt 1"/>
    <xsl:choose>
      <xsl:when test="$fields and $element/self::dimensions">
        <xsl:sequence select="normalize-space(string-join($element/* ! f:plain(.)[.], ' × ') || ' ' || ($element/@unit, $element/*/@unit)[1])"/>
      </xsl:when>
      <xsl:when test="$fields and empty($element/(hi | choice | app | seg | w | c | ex | abbr | subst | supplied | unclear))">
        <xsl:sequence select="string-join($element/* ! f:field-words(.)[.], if ($element/(self::persName or self::forename or self::date)) then ' ' else ', ')"/>
      </xsl:when>
      <xsl:when test="exists($element//dimensions)">
        <xsl:sequence select="normalize-space(string-join($element/node() ! (if (. instance of element()) then f:field-words(.) else string(self::text()))))"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="f:plain($element)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- An element with words, or whose parts have, is a line; any other is the lines of its parts. -->
  <xsl:function name="f:described-in-lines" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="parts" as="element()*" select="$element/*[normalize-space()]"/>
    <xsl:variable name="own" as="element()*" select="$parts[not(self::msItem or self::msItemStruct or self::p or self::list)]"/>
    <xsl:sequence select="
        if ($element/text()[normalize-space()] or empty($parts)) then f:field-words($element)[.]
        else if (every $part in $own satisfies ($part/text()[normalize-space()] or empty($part/*/*)))
        then (string-join($own ! f:field-words(.)[.], ', ')[.], ($parts except $own) ! f:described-in-lines(.))
        else $parts ! f:described-in-lines(.)"/>
  </xsl:function>

</xsl:stylesheet>
