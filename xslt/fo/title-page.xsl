<?xml version="1.0" encoding="UTF-8"?>
<!-- The title page of a book and its verso. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:f="urn:cajista:functions" xmlns:p="urn:cajista:print"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template name="title-pages" as="element(fo:page-sequence)">
    <fo:page-sequence master-reference="title-pages">
      <fo:flow flow-name="xsl-region-body">
        <fo:block>
          <xsl:where-populated>
            <fo:block xsl:use-attribute-sets="title-page-author">{string-join(p:authors(.), ', ')}</fo:block>
          </xsl:where-populated>
          <fo:block xsl:use-attribute-sets="title-page-title">{p:title(.)}</fo:block>
          <xsl:for-each select="teiHeader/fileDesc/titleStmt/title[@type = 'sub']">
            <fo:block xsl:use-attribute-sets="title-page-line">{normalize-space()}</fo:block>
          </xsl:for-each>
        </fo:block>
        <fo:block break-before="page">
          <xsl:call-template name="colophon"/>
        </fo:block>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <!-- the source's own title page, set as it stands -->
  <xsl:template match="titlePage" mode="sequence" as="element(fo:page-sequence)">
    <fo:page-sequence master-reference="title-pages" initial-page-number="auto-odd">
      <xsl:call-template name="note-rule"/>
      <fo:flow flow-name="xsl-region-body">
        <xsl:apply-templates select="."/>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template match="titlePage | docTitle" as="element(fo:block)">
    <fo:block>
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="titlePart" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="title-page-title">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="docAuthor[ancestor::titlePage] | docImprint | docDate[not(ancestor::docImprint)] | docEdition | imprimatur
      | titlePage//byline" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="title-page-line">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="docAuthor[not(ancestor::titlePage)] | docImprint/docDate" as="node()*">
    <xsl:call-template name="phrase"/>
  </xsl:template>

  <!-- what the edition is, where the text is taken from, what may be done with it -->
  <xsl:template name="colophon" as="element(fo:block)*">
    <xsl:variable name="lines" as="xs:string*" select="
        string-join(($edition-title[.], string-join($edition-editors, ', ')[.]), '. '),
        teiHeader/fileDesc/sourceDesc/(bibl | biblStruct | biblFull | p | ab)/f:plain(.),
        (teiHeader/fileDesc/publicationStmt/availability/normalize-space()[.], $edition-licence)[1]"/>
    <xsl:for-each select="distinct-values($lines[normalize-space()])">
      <fo:block xsl:use-attribute-sets="colophon">{.}</fo:block>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
