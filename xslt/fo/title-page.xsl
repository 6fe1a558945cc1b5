<?xml version="1.0" encoding="UTF-8"?>
<!-- What comes before the contents of a book: half-title, title page, imprint. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:f="urn:cajista:functions" xmlns:p="urn:cajista:print"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template name="title-pages" as="element(fo:page-sequence)">
    <fo:page-sequence master-reference="title-pages">
      <fo:flow flow-name="xsl-region-body">
        <fo:block xsl:use-attribute-sets="half-title">{p:title(.)}</fo:block>
        <fo:block break-before="odd-page">
          <xsl:call-template name="title-page"/>
        </fo:block>
        <fo:block break-before="page">
          <xsl:call-template name="imprint"/>
        </fo:block>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template name="title-page" as="element(fo:block)+">
    <xsl:variable name="authors" as="xs:string" select="string-join(p:authors(.), ', ')"/>
    <!-- the room stays where nobody is named -->
    <fo:block xsl:use-attribute-sets="title-page-author">{($authors[.], '&#xA0;')[1]}</fo:block>
    <fo:block xsl:use-attribute-sets="title-page-title">{p:title(.)}</fo:block>
    <xsl:for-each select="f:subtitles(.)">
      <fo:block xsl:use-attribute-sets="title-page-line">{p:characters(.)}</fo:block>
    </xsl:for-each>
    <xsl:if test="exists($edition-editors)">
      <fo:block xsl:use-attribute-sets="title-page-line">{f:label('edited-by', string-join($edition-editors, ', '))}</fo:block>
    </xsl:if>
    <xsl:if test="$edition-title and $edition-title ne p:title(.)">
      <fo:block xsl:use-attribute-sets="title-page-edition">{$edition-title}</fo:block>
    </xsl:if>
  </xsl:template>

  <!-- what the edition is, where the text is taken from, what may be done with it, how it is made -->
  <xsl:template name="imprint" as="element(fo:block)+">
    <xsl:variable name="availability" as="element()*" select="teiHeader/fileDesc/publicationStmt/availability"/>
    <xsl:for-each select="string-join(($edition-title[.], string-join($edition-editors, ', ')[.]), '. ')[.]">
      <fo:block xsl:use-attribute-sets="imprint-line">{p:characters(.)}</fo:block>
    </xsl:for-each>
    <xsl:for-each select="p:sources(.)">
      <fo:block xsl:use-attribute-sets="imprint-line">{f:label('source')}: {p:characters(.)}</fo:block>
    </xsl:for-each>
    <xsl:for-each select="($availability/normalize-space()[.], $edition-licence[.])[1]">
      <fo:block xsl:use-attribute-sets="imprint-line">{f:label('licence')}: <xsl:sequence select="p:licence(., ($availability//licence/@target)[1])"/></fo:block>
    </xsl:for-each>
    <fo:block xsl:use-attribute-sets="imprint-line">{f:label('made-with')}</fo:block>
  </xsl:template>

  <!-- The licence: a link where its address is known, from the TEI or from its own words. -->
  <xsl:function name="p:licence" as="node()">
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="target" as="xs:string?"/>
    <xsl:variable name="address" as="xs:string?" select="($target, tokenize($words))[matches(., '^https?://\S+$')][1]"/>
    <xsl:choose>
      <xsl:when test="$address">
        <fo:basic-link external-destination="url('{replace($address, '''', '%27')}')" fox:alt-text="{$address}">{p:characters($words)}</fo:basic-link>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="p:characters($words)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- the source's own title page, set as it stands ============================================================ -->

  <xsl:template match="titlePage" mode="sequence" as="element(fo:page-sequence)">
    <fo:page-sequence master-reference="title-pages" initial-page-number="auto-odd">
      <xsl:call-template name="note-rule"/>
      <fo:flow flow-name="xsl-region-body">
        <fo:block>
          <xsl:apply-templates select="key('loose-breaks', generate-id())"/>
          <xsl:apply-templates select="."/>
        </fo:block>
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

  <xsl:template match="docAuthor[ancestor::titlePage][f:is-block(.)] | docImprint | docDate[not(ancestor::docImprint)] | docEdition | imprimatur
      | titlePage//byline" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="title-page-line">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="docAuthor[not(ancestor::titlePage and f:is-block(.))] | docImprint/docDate" as="node()*">
    <xsl:call-template name="phrase"/>
  </xsl:template>

</xsl:stylesheet>
