<?xml version="1.0" encoding="UTF-8"?>
<!-- Blocks: headings, paragraphs, verse, quotations, lists, the parts of a letter. Each template returns paragraphs and tables. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- What stands in an element: blocks as such, words between them as a paragraph of the style around. -->
  <xsl:template match="*" mode="block" as="element()*">
    <xsl:call-template name="blocks"/>
  </xsl:template>

  <xsl:template name="blocks" as="element()*">
    <xsl:param name="nodes" as="node()*" select="node()"/>
    <xsl:param name="style" as="xs:string" select="'Normal'" tunnel="yes"/>
    <xsl:param name="looks" as="xs:string*" select="()" tunnel="yes"/>
    <xsl:variable name="own" as="xs:string*" select="w:looks(., $looks)"/>
    <xsl:variable name="element" as="element()" select="."/>
    <xsl:for-each-group select="$nodes" group-adjacent="f:acts-as-block(.) or exists(self::*[parent::listBibl][self::bibl or self::biblStruct])">
      <xsl:choose>
        <xsl:when test="current-grouping-key()">
          <xsl:apply-templates select="current-group()" mode="block">
            <xsl:with-param name="looks" select="$own" tunnel="yes"/>
          </xsl:apply-templates>
        </xsl:when>
        <xsl:otherwise>
          <xsl:variable name="runs" as="element(w:r)*">
            <xsl:apply-templates select="current-group()" mode="line">
              <xsl:with-param name="looks" select="$own" tunnel="yes"/>
            </xsl:apply-templates>
          </xsl:variable>
          <xsl:sequence select="w:paragraph($runs, $style, $element)"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:template>

  <!-- The style of an element of the kind; in a note all are small. -->
  <xsl:template name="styled" as="element()*">
    <xsl:param name="as" as="xs:string" required="yes"/>
    <xsl:param name="style" as="xs:string" select="'Normal'" tunnel="yes"/>
    <xsl:call-template name="blocks">
      <xsl:with-param name="style" select="if ($style = 'FootnoteText') then $style else $as" tunnel="yes"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="head" mode="block" as="element()*" priority="1">
    <xsl:variable name="depth" as="xs:integer" select="
        count(parent::*/ancestor-or-self::*[self::text or self::div or self::body or self::front or self::back][head])"/>
    <xsl:call-template name="styled">
      <xsl:with-param name="as" select="
          if (preceding-sibling::head or not(parent::*[self::text or self::div or self::body or self::front or self::back])) then 'HeadingOfPiece'
          else 'Heading' || min(($depth, 6))"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="titlePage" mode="block" as="element()*" priority="1">
    <xsl:call-template name="styled"><xsl:with-param name="as" select="'Subtitle'"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="ab[@type = ('source', 'imprint')]" mode="block" as="element()*" priority="1">
    <xsl:call-template name="styled"><xsl:with-param name="as" select="'Source'"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="quote | epigraph | cit" mode="block" as="element()*" priority="1">
    <xsl:call-template name="styled"><xsl:with-param name="as" select="'Quote'"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="l" mode="block" as="element()*" priority="1">
    <xsl:call-template name="styled"><xsl:with-param name="as" select="'Verse'"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="dateline[not(ancestor::p)]" mode="block" as="element()*" priority="1">
    <xsl:call-template name="styled"><xsl:with-param name="as" select="'Dateline'"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="salute[not(ancestor::p)] | trailer" mode="block" as="element()*" priority="1">
    <xsl:call-template name="styled"><xsl:with-param name="as" select="'Salute'"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="signed[not(ancestor::p)] | byline[not(ancestor::titlePage)]" mode="block" as="element()*" priority="1">
    <xsl:call-template name="styled"><xsl:with-param name="as" select="'Signed'"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="speaker" mode="block" as="element()*" priority="1">
    <xsl:call-template name="styled"><xsl:with-param name="as" select="'Speaker'"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="stage" mode="block" as="element()*" priority="1">
    <xsl:call-template name="styled"><xsl:with-param name="as" select="'Stage'"/></xsl:call-template>
  </xsl:template>

  <!-- an entry: its number, letter or bullet stands before its first words (prepare/records/lists.xsl) -->
  <xsl:template match="list/item | listBibl/bibl | listBibl/biblStruct | list/label" mode="block" as="element()*" priority="2">
    <xsl:variable name="blocks" as="element()*">
      <xsl:call-template name="styled"><xsl:with-param name="as" select="'ListParagraph'"/></xsl:call-template>
    </xsl:variable>
    <xsl:sequence select="w:led(self::item/@n ! w:run(. || ' ', (), ()), $blocks, 'ListParagraph')"/>
  </xsl:template>

  <!-- the source's running heads and page numbers -->
  <xsl:template match="*[f:role(.) = 'furniture']" mode="block" as="empty-sequence()" priority="2"/>

</xsl:stylesheet>
