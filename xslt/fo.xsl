<?xml version="1.0" encoding="UTF-8"?>
<!--
  One TEI text, or the edition gathered into one (prepare/gather.xsl), to XSL-FO, for the printed page. This file is the
  table of contents: what may be asked for, the modules by topic, the root. A book gets a title page, contents and a page
  sequence a chapter; a letter is set as one.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:f="urn:cajista:functions" xmlns:p="urn:cajista:print"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- the edition's title, editors, licence; nothing for a text that stands alone -->
  <xsl:param name="edition-title" as="xs:string" select="''"/>
  <xsl:param name="edition-editors" as="xs:string*" select="()"/>
  <xsl:param name="edition-licence" as="xs:string" select="''"/>
  <!-- whether the page numbers of the source stand in the margin -->
  <xsl:param name="source-pages" as="xs:boolean" select="false()"/>
  <!-- how deep the table of contents goes: 1 is chapters only -->
  <xsl:param name="contents-depth" as="xs:integer" select="2"/>

  <xsl:output method="xml" indent="no" encoding="UTF-8"/>

  <xsl:include href="shared/functions.xsl"/>
  <xsl:include href="shared/labels.xsl"/>
  <xsl:include href="shared/capitals.xsl"/>
  <xsl:include href="shared/struck.xsl"/>
  <xsl:include href="shared/names.xsl"/>
  <xsl:include href="shared/things.xsl"/>
  <xsl:include href="shared/looks.xsl"/>
  <xsl:include href="shared/directions.xsl"/>
  <xsl:include href="shared/formulas.xsl"/>
  <xsl:include href="shared/dates.xsl"/>
  <xsl:include href="fo/look.xsl"/>
  <xsl:include href="fo/look-parts.xsl"/>
  <xsl:include href="fo/page-masters.xsl"/>
  <xsl:include href="fo/metadata.xsl"/>
  <xsl:include href="fo/title-page.xsl"/>
  <xsl:include href="fo/contents.xsl"/>
  <xsl:include href="fo/sequences.xsl"/>
  <xsl:include href="fo/looks.xsl"/>
  <xsl:include href="fo/blocks.xsl"/>
  <xsl:include href="fo/lists.xsl"/>
  <xsl:include href="fo/tables.xsl"/>
  <xsl:include href="fo/inlines.xsl"/>
  <xsl:include href="fo/formulas.xsl"/>
  <xsl:include href="fo/notes.xsl"/>
  <xsl:include href="fo/breaks.xsl"/>
  <xsl:include href="fo/index.xsl"/>
  <xsl:include href="fo/unhandled.xsl"/>

  <!-- the text: every element has a rule; what has none is shown and reported (unhandled.xsl) -->
  <xsl:mode on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="/" as="element(fo:root)">
    <xsl:apply-templates select="TEI"/>
  </xsl:template>

  <xsl:template match="TEI" as="element(fo:root)">
    <fo:root xsl:use-attribute-sets="document" xml:lang="{p:language(.)}">
      <xsl:call-template name="page-masters"/>
      <xsl:call-template name="metadata"/>
      <xsl:call-template name="bookmarks"/>
      <xsl:call-template name="source-pages"/>
      <xsl:choose>
        <xsl:when test="p:is-book(.)">
          <xsl:call-template name="book"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="short-text"/>
        </xsl:otherwise>
      </xsl:choose>
    </fo:root>
  </xsl:template>

</xsl:stylesheet>
