<?xml version="1.0" encoding="UTF-8"?>
<!-- Blocks: headings, paragraphs, verse, quotations, lists, tables. Each template returns strings, one a block. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="urn:cajista:text"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- What stands in an element: blocks as such, words between them as a paragraph. -->
  <xsl:template match="*" mode="block" as="xs:string*">
    <xsl:sequence select="t:blocks(node())"/>
  </xsl:template>

  <!-- a division ends with its notes -->
  <xsl:template match="text | div" mode="block" as="xs:string*" priority="1">
    <xsl:sequence select="t:blocks(node()), t:notes(.)"/>
  </xsl:template>

  <xsl:function name="t:blocks" as="xs:string*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:for-each-group select="$nodes" group-adjacent="f:acts-as-block(.)">
      <xsl:choose>
        <xsl:when test="current-grouping-key()">
          <xsl:apply-templates select="current-group()" mode="block"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:variable name="pieces" as="xs:string*">
            <xsl:apply-templates select="current-group()" mode="line"/>
          </xsl:variable>
          <xsl:sequence select="t:line($pieces)[.]"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:template match="head[not(f:has-block(.))]" mode="block" as="xs:string" priority="1">
    <xsl:variable name="pieces" as="xs:string*">
      <xsl:apply-templates mode="line"/>
    </xsl:variable>
    <xsl:sequence select="
        if (preceding-sibling::head or not(parent::*[self::text or self::div or self::body or self::front or self::back])) then t:marked(t:line($pieces), 'bold')
        else t:heading(t:line($pieces), count(parent::*/ancestor-or-self::*[self::text or self::div or self::body or self::front or self::back][head]))"/>
  </xsl:template>

  <!-- lines of an address or of the source, together -->
  <xsl:template match="*[addrLine[f:acts-as-block(.)] or line][not(* except (addrLine | line | pb | lb | fw | cb))]" mode="block" as="xs:string*" priority="1.5">
    <xsl:variable name="lines" as="xs:string*">
      <xsl:for-each select="addrLine | line">
        <xsl:variable name="pieces" as="xs:string*">
          <xsl:apply-templates mode="line"/>
        </xsl:variable>
        <xsl:sequence select="t:line($pieces)[.]"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="t:lines($lines)[.]"/>
  </xsl:template>

  <!-- verse: its lines together -->
  <xsl:template match="lg[l]" mode="block" as="xs:string*" priority="1">
    <xsl:apply-templates select="head" mode="block"/>
    <xsl:variable name="lines" as="xs:string*">
      <xsl:for-each select="* except head">
        <xsl:variable name="pieces" as="xs:string*">
          <xsl:apply-templates select="if (self::l) then node() else ." mode="line"/>
        </xsl:variable>
        <xsl:sequence select="t:line($pieces)[.]"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="t:quoted(t:lines($lines))"/>
  </xsl:template>

  <xsl:template match="quote | epigraph | cit[f:acts-as-block(.)][not(parent::epigraph)]" mode="block" as="xs:string" priority="1">
    <xsl:sequence select="t:quoted(t:blocks(node()))"/>
  </xsl:template>

  <xsl:template match="(epigraph | cit)//quote" mode="block" as="xs:string*" priority="2">
    <xsl:sequence select="t:blocks(node())"/>
  </xsl:template>

  <!-- lists: the entries together, labels before their items -->
  <xsl:template match="list | listBibl" mode="block" as="xs:string*" priority="1">
    <xsl:apply-templates select="head" mode="block"/>
    <xsl:variable name="entries" as="xs:string*">
      <xsl:for-each-group select="node() except head" group-ending-with="item | bibl | listBibl">
        <xsl:variable name="label" as="xs:string*">
          <xsl:for-each select="current-group()/self::label">
            <xsl:variable name="pieces" as="xs:string*">
              <xsl:apply-templates mode="line"/>
            </xsl:variable>
            <xsl:sequence select="t:marked(t:line($pieces), 'bold')"/>
          </xsl:for-each>
        </xsl:variable>
        <xsl:variable name="blocks" as="xs:string*" select="
            t:blocks(current-group()[not(self::label or self::item)]), t:blocks(current-group()/self::item/node())"/>
        <xsl:if test="exists(($label, $blocks))">
          <xsl:sequence select="t:entry(string((current-group()/self::item/@n)[1]), (string-join(($label, $blocks[1]), ' '), tail($blocks)))"/>
        </xsl:if>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="string-join($entries, '&#10;')[.]"/>
  </xsl:template>

  <!-- tables: a line for each row -->
  <xsl:template match="table" mode="block" as="xs:string*" priority="1">
    <xsl:apply-templates select="head" mode="block"/>
    <xsl:variable name="rows" as="xs:string*">
      <xsl:for-each select="row">
        <xsl:variable name="cells" as="xs:string*" select="cell ! replace(string-join(t:blocks(node()), ' '), '\|', if ($t:md) then '\\|' else '|')"/>
        <xsl:sequence select="if ($t:md) then '| ' || string-join($cells, ' | ') || ' |' else string-join($cells, '&#9;')"/>
        <xsl:if test="$t:md and position() = 1">
          <xsl:sequence select="'|' || string-join(cell ! ' --- |')"/>
        </xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="string-join($rows, '&#10;')[.]"/>
  </xsl:template>

  <!-- the source's running heads and page numbers -->
  <xsl:template match="*[f:role(.) = 'furniture']" mode="block" as="empty-sequence()" priority="2"/>

</xsl:stylesheet>
