<?xml version="1.0" encoding="UTF-8"?>
<!-- Divisions, headings, paragraphs, verse, letters' openings and closings, quotations apart. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template match="text | group | front | body | back | floatingText" mode="html" as="element()">
    <div class="{local-name()}">
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates mode="html"/>
    </div>
  </xsl:template>

  <!-- A division with a heading of its own, inside the page, is a section of it. -->
  <xsl:template match="div | postscript | argument" mode="html" as="element()">
    <xsl:param name="base" as="xs:integer" tunnel="yes" select="0"/>
    <xsl:element name="{if (head[1][f:level(., $base) gt 1]) then 'section' else 'div'}">
      <xsl:attribute name="class" select="local-name(), @type"/>
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates mode="html"/>
    </xsl:element>
  </xsl:template>

  <!-- What every element passes on: its id, its language. -->
  <xsl:template name="attributes" as="attribute()*">
    <!-- nothing points at a name by the id that prepare/20-ids.xsl made for it -->
    <xsl:if test="@xml:id[not((parent::persName or f:names-thing(..)) and matches(., '^(name|thing)-\d+(-x)*$'))]">
      <xsl:attribute name="id" select="@xml:id"/>
    </xsl:if>
    <xsl:if test="@xml:lang">
      <xsl:attribute name="lang" select="@xml:lang"/>
    </xsl:if>
    <xsl:call-template name="direction"/>
    <xsl:call-template name="look"/>
  </xsl:template>

  <!-- The looks that the element of HTML does not have by itself (assets/looks.css). -->
  <xsl:template name="look" as="attribute(data-look)?">
    <xsl:variable name="looks" as="xs:string*" select="f:looks(.)[not(current()/(self::hi | self::title | self::emph) and exists($f:looks(.)))]"/>
    <xsl:if test="exists($looks)">
      <xsl:attribute name="data-look" select="$looks"/>
    </xsl:if>
  </xsl:template>

  <!-- The first heading of a division; those that follow it at once are its subtitles. -->
  <xsl:template match="head" mode="html" as="element()">
    <xsl:param name="base" as="xs:integer" tunnel="yes" select="0"/>
    <xsl:choose>
      <xsl:when test="f:level(., $base) eq 0 or f:has-block(.)">
        <div class="head">
          <xsl:call-template name="attributes"/>
          <xsl:apply-templates mode="html"/>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="h{f:level(., $base)}">
          <xsl:call-template name="attributes"/>
          <xsl:apply-templates mode="html"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- 1 to 6, or 0 for a subtitle, and for the heading of a list, a poem or a table. -->
  <xsl:function name="f:level" as="xs:integer">
    <xsl:param name="head" as="element(head)"/>
    <xsl:param name="base" as="xs:integer"/>
    <xsl:variable name="outside" as="xs:integer" select="
        if (not($f:is-book) and $head/ancestor::*[self::front or self::back]) then 1 else 0"/>
    <xsl:sequence select="
        if ($head/ancestor::floatingText or $head/preceding-sibling::head or not($head/parent::*[self::text or self::div or self::body or self::front or self::back or self::postscript or self::argument]))
        then 0
        else min((6, max((1, 1 + $outside + count($head/ancestor::*[self::div or self::postscript or self::argument][head]) - $base))))"/>
  </xsl:function>

  <!-- A paragraph that holds a block is no <p> for HTML. -->
  <xsl:template match="p | ab | byline | salute | signed | trailer | dateline | speaker | titlePart | docAuthor[f:is-block(.)] | docEdition | docDate[f:is-block(.)]
      | docImprint | imprimatur | address" mode="html" as="element()">
    <xsl:element name="{if (f:has-block(.)) then 'div' else 'p'}">
      <xsl:if test="not(self::p[not(@rend)]) or f:has-block(.)">
        <xsl:attribute name="class" select="local-name(), @type, tokenize(@rend)[not(. = $f:all-looks)]"/>
      </xsl:if>
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates mode="html"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="titlePage | docTitle | sp | epigraph" mode="html" as="element()">
    <div class="{local-name()}">
      <xsl:call-template name="attributes"/>
      <xsl:call-template name="runs"/>
    </div>
  </xsl:template>

  <xsl:template match="docTitle[not(preceding::docTitle)]/titlePart[1][not(f:has-block(.))]" mode="html" as="element()" priority="1">
    <h1 class="titlePart">
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates mode="html"/>
    </h1>
  </xsl:template>

  <xsl:template match="opener | closer" mode="html" as="element()">
    <div class="{local-name()}">
      <xsl:call-template name="attributes"/>
      <xsl:call-template name="runs"/>
    </div>
  </xsl:template>

  <!-- The children of an element that may mix words and blocks: each run of words becomes a paragraph. -->
  <xsl:template name="runs" as="node()*">
    <xsl:for-each-group select="node()" group-adjacent="f:acts-as-block(.)">
      <xsl:choose>
        <xsl:when test="current-grouping-key() or not(f:has-words(current-group()))">
          <xsl:apply-templates select="current-group()" mode="html"/>
        </xsl:when>
        <xsl:otherwise>
          <p>
            <xsl:apply-templates select="current-group()" mode="html"/>
          </p>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:template>

  <!-- blocks without a form of their own -->
  <xsl:template match="*[f:role(.) = ('container', 'block')]" mode="html" as="element()" priority="-1">
    <div class="{local-name()}">
      <xsl:call-template name="attributes"/>
      <xsl:call-template name="runs"/>
    </div>
  </xsl:template>

  <!-- verse; a part of a line begins under the end of the part before it; every fifth number stands in the margin -->
  <xsl:template match="lg" mode="html" as="element()">
    <div class="lg">
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates mode="html"/>
    </div>
  </xsl:template>

  <xsl:template match="l" mode="html" as="element()">
    <div class="l">
      <xsl:call-template name="attributes"/>
      <xsl:variable name="lead" as="xs:string" select="f:lead(.)"/>
      <xsl:choose>
        <xsl:when test="$lead and not(f:has-block(.))">
          <span class="made lead" aria-hidden="true">{$lead}</span>
          <span class="part">
            <xsl:apply-templates mode="html"/>
          </span>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates mode="html"/>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:for-each select="f:verse-number(.)">
        <!-- with a blank, so that it is no part of the last word for who copies the verse or hears it -->
        <span class="made verse-number">{' ' || .}</span>
      </xsl:for-each>
    </div>
  </xsl:template>

  <!-- quotations: apart from the text, or inside it -->
  <xsl:template match="(quote | q | cit)[f:acts-as-block(.)]" mode="html" as="element()" priority="1">
    <xsl:element name="{if (self::cit) then 'div' else 'blockquote'}">
      <xsl:attribute name="class" select="local-name()"/>
      <xsl:call-template name="attributes"/>
      <xsl:call-template name="runs"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="bibl[f:acts-as-block(.)]" mode="html" as="element()" priority="1">
    <p class="bibl">
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates mode="html"/>
    </p>
  </xsl:template>

</xsl:stylesheet>
