<?xml version="1.0" encoding="UTF-8"?>
<!-- Headings that a print sets in capitals, and the numbers before them. No output. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" exclude-result-prefixes="#all">

  <!-- the number of a chapter: Roman, or of two figures -->
  <xsl:variable name="f:numeral" as="xs:string" select="'(?:[IVXLC]{1,7}|\d{1,2})[.)]?'"/>

  <!-- a number with a full stop, and then a title; a number, and then a title in capitals -->
  <xsl:variable name="f:pointed" as="xs:string" select="'^(?:[IVXLC]{1,7}|\d{1,2})[.)]\s+[¿¡«“„(]*\p{Lu}'"/>
  <xsl:variable name="f:numbered" as="xs:string" select="'^(?:[IVXLC]{1,7}|\d{1,2})\s+[¿¡«“„(]*(\p{Lu}{2}|\p{Lu}\s+\p{Lu}{2})'"/>

  <!-- a word that says what the division is, perhaps with its number, before a title all in capitals: «Apéndice B LOS HECHOS» -->
  <xsl:variable name="f:label" as="xs:string" select="'^\s*\p{Lu}\p{Ll}{3,}(?:\s+(?:\p{Lu}|[IVXLC]{1,7}|\d{1,2}))?[.:]?(?=\s+[¿¡«“„(]*\p{Lu}[’'']?\P{Ll}{7,}$)'"/>

  <!-- words in capitals, one after the other; a look at what stands around them needs Java's own expressions (flag «;j») -->
  <xsl:variable name="f:capital-word" as="xs:string" select="'(?&lt;!\p{L})\p{Lu}[\p{Lu}\p{M}’''·\-]*(?![\p{L}\p{M}])'"/>
  <xsl:variable name="f:capital-words" as="xs:string" select="$f:capital-word || '([\s,.:;]+' || $f:capital-word || ')*'"/>

  <!-- Are most of its letters capitals? Initials and numbers alone are no words; what says the kind of division does not count. -->
  <xsl:function name="f:is-in-capitals" as="xs:boolean">
    <xsl:param name="heading" as="xs:string"/>
    <xsl:variable name="words" as="xs:string" select="replace($heading, $f:label, '', ';j')"/>
    <xsl:variable name="capitals" as="xs:integer" select="string-length(replace($words, '\P{Lu}', '', ';j'))"/>
    <xsl:variable name="letters" as="xs:integer" select="string-length(replace($words, '\P{L}', '', ';j'))"/>
    <xsl:sequence select="
        $capitals * 3 ge $letters * 2 and matches($words, '\p{Lu}{4}', ';j') and not(matches($words, '^[IVXLC]+\.?$', ';j'))"/>
  </xsl:function>

  <!-- The same, or two words in capitals, one after the other. -->
  <xsl:function name="f:has-capitals" as="xs:boolean">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="f:is-in-capitals($words) or matches($words, '\p{Lu}{3}\s+\p{Lu}{3}', ';j')"/>
  </xsl:function>

</xsl:stylesheet>
