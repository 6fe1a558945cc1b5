<?xml version="1.0" encoding="UTF-8"?>
<!--
  The interchange TEI (tei.xsl) in the encoding of the European Literary Text Collection, level 1: divisions, headings, paragraphs,
  verses, quotations, notes and few words of their own kind. Lists, tables, plays and letters become paragraphs and labels; all
  words stay, in their order. https://distantreading.github.io/Schema/eltec-1.html
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="#all">

  <xsl:param name="name" as="xs:string" select="'text'"/>
  <!-- The day of this file. -->
  <xsl:param name="today" as="xs:string" select="'2026-01-01'"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:include href="shared/functions.xsl"/>
  <xsl:include href="shared/labels.xsl"/>
  <xsl:include href="shared/authorities.xsl"/>
  <xsl:include href="shared/formulas.xsl"/>
  <xsl:include href="tei/plain-header.xsl"/>
  <xsl:include href="tei/eltec-header.xsl"/>
  <xsl:include href="tei/eltec-blocks.xsl"/>
  <xsl:include href="tei/eltec-words.xsl"/>

  <xsl:mode on-no-match="fail" on-multiple-match="fail"/>
  <xsl:mode name="block" on-no-match="fail" on-multiple-match="fail"/>
  <xsl:mode name="words" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:key name="id" match="*[@xml:id]" use="@xml:id"/>

  <xsl:template match="/" as="document-node()">
    <xsl:document>
      <TEI xml:id="{if (matches($name, '^[a-z]')) then $name else 'text-' || $name}" xml:lang="{f:language-of(TEI, TEI/text[1], $language)}">
        <xsl:sequence select="f:eltec-header(TEI)"/>
        <text>
          <xsl:sequence select="f:part(TEI/text/front), f:eltec-body(TEI/text), f:part(TEI/text/back)"/>
        </text>
      </TEI>
    </xsl:document>
  </xsl:template>

</xsl:stylesheet>
