<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists, bibliographies, tables, figures, speeches. Numbers of a list stand in its text (TEI Guidelines 3.8). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:f="urn:cajista:functions" xmlns:p="urn:cajista:print"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template match="list | listBibl" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="list" role="{p:role(., 'L')}">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="list/item | listBibl/bibl | listBibl/biblStruct" priority="3" as="element(fo:block)">
    <fo:block role="{p:role(.., 'LI')}">
      <xsl:call-template name="identity"/>
      <fo:block xsl:use-attribute-sets="hanging" role="{p:role(.., 'LBody')}">
        <xsl:apply-templates/>
      </fo:block>
    </fo:block>
  </xsl:template>

  <xsl:template match="list/head | listBibl/head" priority="1" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="heading-of-piece" role="{p:role(.., 'Caption')}">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <!-- The tag of a part of a list. A tagged list holds items and a caption and nothing else (ISO 32000-1, 14.8.4.3.3). -->
  <xsl:function name="p:role" as="xs:string">
    <xsl:param name="list" as="element()"/>
    <xsl:param name="part" as="xs:string"/>
    <xsl:variable name="others" as="element()*" select="
        $list/(* except (item | bibl | biblStruct | list | listBibl | head[not(preceding-sibling::*)] | pb | fw | lb | anchor))"/>
    <xsl:sequence select="if (exists($others)) then 'Div' else $part"/>
  </xsl:function>

  <!-- labels and items: each label in a column before its item -->
  <xsl:template match="list[label]" priority="1" as="element(fo:block)">
    <fo:block>
      <xsl:call-template name="identity"/>
      <xsl:for-each-group select="node()" group-starting-with="label">
        <xsl:variable name="paired" as="xs:boolean" select="exists(current-group()/self::label) and exists(current-group()/self::item)"/>
        <xsl:choose>
          <xsl:when test="$paired">
            <xsl:call-template name="labelled"/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:apply-templates select="current-group()"/>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each-group>
    </fo:block>
  </xsl:template>

  <!-- the current group: a label, its items, page breaks in between -->
  <xsl:template name="labelled" as="element(fo:list-block)">
    <fo:list-block xsl:use-attribute-sets="labelled-list"
        provisional-distance-between-starts="{p:label-width(parent::list)}">
      <fo:list-item>
        <xsl:call-template name="identity"/>
        <fo:list-item-label end-indent="label-end()">
          <fo:block xsl:use-attribute-sets="list-label">
            <xsl:apply-templates select="current-group()/self::label/node()"/>
          </fo:block>
        </fo:list-item-label>
        <fo:list-item-body start-indent="body-start()">
          <fo:block xsl:use-attribute-sets="paragraph-flush">
            <xsl:apply-templates select="current-group()[not(self::label)]" mode="item-content"/>
          </fo:block>
        </fo:list-item-body>
      </fo:list-item>
    </fo:list-block>
  </xsl:template>

  <!-- The column for the labels of a list: room for four of five of them, within bounds; the few that are longer turn over. -->
  <xsl:function name="p:label-width" as="xs:string">
    <xsl:param name="list" as="element(list)"/>
    <xsl:variable name="lengths" as="xs:integer+" select="sort($list/label/string-length(normalize-space(.)))"/>
    <xsl:variable name="most" as="xs:integer" select="$lengths[xs:integer(ceiling(count($lengths) * 0.8))]"/>
    <xsl:sequence select="p:pt(min((85, max((34, $most * 5.2 + 11)))))"/>
  </xsl:function>

  <xsl:mode name="item-content" on-no-match="fail" on-multiple-match="fail"/>
  <xsl:template match="item" mode="item-content" as="element(fo:block)">
    <fo:block>
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>
  <xsl:template match="node()[not(self::item)]" mode="item-content" as="node()*">
    <xsl:apply-templates select="."/>
  </xsl:template>

  <!-- a label without its item -->
  <xsl:template match="list/label" priority="3" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="list-label">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <!-- tables =================================================================================================== -->

  <xsl:template match="table" as="element()*">
    <xsl:variable name="columns" as="xs:integer" select="max((1, row ! p:width(.)))"/>
    <xsl:apply-templates select="*[not(self::row)]"/>
    <xsl:if test="row">
      <fo:table table-layout="fixed" width="100%" space-before="6pt" space-after="6pt">
        <xsl:call-template name="identity"/>
        <xsl:for-each select="1 to $columns">
          <fo:table-column column-width="proportional-column-width(1)"/>
        </xsl:for-each>
        <fo:table-body start-indent="0pt" end-indent="0pt">
          <xsl:apply-templates select="row">
            <xsl:with-param name="columns" select="$columns"/>
          </xsl:apply-templates>
        </fo:table-body>
      </fo:table>
    </xsl:if>
  </xsl:template>

  <!-- rows are filled up with empty cells, but where a cell of another row may reach into them -->
  <xsl:template match="row" as="element(fo:table-row)">
    <xsl:param name="columns" as="xs:integer" required="yes"/>
    <fo:table-row>
      <xsl:apply-templates select="cell"/>
      <xsl:for-each select="if (parent::table/row/cell/@rows) then () else p:width(.) + 1 to $columns">
        <fo:table-cell><fo:block/></fo:table-cell>
      </xsl:for-each>
    </fo:table-row>
  </xsl:template>

  <!-- Columns that the cells of a row take up. -->
  <xsl:function name="p:width" as="xs:integer">
    <xsl:param name="row" as="element(row)"/>
    <xsl:sequence select="xs:integer(sum($row/cell/(if (@cols castable as xs:positiveInteger) then xs:integer(@cols) else 1)))"/>
  </xsl:function>

  <xsl:template match="cell" as="element(fo:table-cell)">
    <fo:table-cell xsl:use-attribute-sets="cell">
      <xsl:if test="@cols castable as xs:positiveInteger">
        <xsl:attribute name="number-columns-spanned" select="@cols"/>
      </xsl:if>
      <xsl:if test="@rows castable as xs:positiveInteger">
        <xsl:attribute name="number-rows-spanned" select="@rows"/>
      </xsl:if>
      <fo:block>
        <xsl:if test="@role = 'label' or parent::row/@role = 'label'">
          <xsl:attribute name="font-weight">bold</xsl:attribute>
        </xsl:if>
        <xsl:call-template name="identity"/>
        <xsl:apply-templates/>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <!-- figures and speeches ===================================================================================== -->

  <!-- pictures are not fetched: their address and description stand for them -->
  <xsl:template match="*[f:role(.) = 'picture']" as="node()*">
    <xsl:value-of select="f:label('graphic', string(@url))"/>
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <xsl:template match="figure | figDesc[f:acts-as-block(.)] | sp | stage[f:acts-as-block(.)] | speaker[f:acts-as-block(.)]" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="letter-part">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

</xsl:stylesheet>
