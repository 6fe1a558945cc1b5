<?xml version="1.0" encoding="UTF-8"?>
<!--
  One TEI text, or the edition gathered into one (prepare/gather.xsl), as plain text or as Markdown, for reuse in other
  tools. A block is a string, its lines parted by line feeds; a paragraph is one line. Blocks are parted by a blank line.
  Notes stand at the end of their chapter. Markdown is CommonMark with the footnotes and struck words of GitHub and Pandoc.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="urn:cajista:text"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- md or txt -->
  <xsl:param name="form" as="xs:string" select="'txt'"/>
  <xsl:param name="edition-title" as="xs:string" select="''"/>
  <xsl:param name="edition-editors" as="xs:string*" select="()"/>
  <xsl:param name="edition-licence" as="xs:string" select="''"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:include href="shared/functions.xsl"/>
  <xsl:include href="shared/labels.xsl"/>
  <xsl:include href="shared/dates.xsl"/>
  <xsl:include href="shared/looks.xsl"/>
  <xsl:include href="shared/formulas.xsl"/>
  <xsl:include href="text/marks.xsl"/>
  <xsl:include href="text/header.xsl"/>
  <xsl:include href="text/blocks.xsl"/>
  <xsl:include href="text/inlines.xsl"/>
  <xsl:include href="text/notes.xsl"/>
  <xsl:include href="text/unhandled.xsl"/>

  <xsl:variable name="t:md" as="xs:boolean" select="$form = 'md'"/>

  <xsl:mode on-no-match="fail" on-multiple-match="fail"/>
  <!-- blocks: each a string -->
  <xsl:mode name="block" on-no-match="fail" on-multiple-match="fail"/>
  <!-- what is in a line: pieces of it -->
  <xsl:mode name="line" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="/" as="text()">
    <xsl:variable name="blocks" as="xs:string*">
      <xsl:sequence select="t:header(TEI)"/>
      <xsl:apply-templates select="TEI/text" mode="block"/>
    </xsl:variable>
    <xsl:value-of select="string-join($blocks[normalize-space()], '&#10;&#10;') || '&#10;'"/>
  </xsl:template>

</xsl:stylesheet>
