<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables: a cell holds a paragraph at least, and behind a table stands one, as word processors want it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- the width of the type area in twentieths of a point -->
  <xsl:variable name="w:measure" as="xs:integer" select="8504"/>

  <xsl:template match="table" mode="block" as="element()*" priority="1">
    <xsl:apply-templates select="node()[not(self::row or self::trailer)][f:acts-as-block(.)]" mode="block"/>
    <xsl:if test="row">
      <xsl:variable name="columns" as="xs:integer" select="max((1, row ! sum(cell ! w:span(.)) ! xs:integer(.)))"/>
      <w:tbl>
        <w:tblPr>
          <w:tblW w:w="0" w:type="auto"/>
          <w:tblBorders>
            <w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/>
            <w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/>
            <w:insideH w:val="single" w:sz="2" w:space="0" w:color="BFBFBF"/>
          </w:tblBorders>
        </w:tblPr>
        <w:tblGrid>
          <xsl:for-each select="1 to $columns">
            <w:gridCol w:w="{$w:measure idiv $columns}"/>
          </xsl:for-each>
        </w:tblGrid>
        <xsl:apply-templates select="row" mode="block"/>
      </w:tbl>
      <w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr></w:p>
    </xsl:if>
    <xsl:apply-templates select="trailer" mode="block"/>
  </xsl:template>

  <xsl:function name="w:span" as="xs:integer">
    <xsl:param name="cell" as="element(cell)"/>
    <xsl:sequence select="($cell/@cols[matches(., '^[1-9]\d?$')] ! xs:integer(.), 1)[1]"/>
  </xsl:function>

  <xsl:template match="row" mode="block" as="element(w:tr)" priority="1">
    <w:tr>
      <xsl:if test="@role = 'label' and empty(preceding-sibling::row)">
        <w:trPr><w:tblHeader/></w:trPr>
      </xsl:if>
      <xsl:apply-templates select="cell" mode="block"/>
      <!-- a row without cells is none -->
      <xsl:if test="empty(cell)">
        <w:tc><w:p/></w:tc>
      </xsl:if>
    </w:tr>
  </xsl:template>

  <xsl:template match="cell" mode="block" as="element(w:tc)" priority="1">
    <xsl:param name="looks" as="xs:string*" select="()" tunnel="yes"/>
    <xsl:variable name="blocks" as="element()*">
      <xsl:call-template name="styled">
        <xsl:with-param name="as" select="'Cell'"/>
        <xsl:with-param name="looks" select="$looks, 'bold'[current()/(@role, ../@role)[1] = 'label']" tunnel="yes"/>
      </xsl:call-template>
    </xsl:variable>
    <w:tc>
      <xsl:where-populated>
        <w:tcPr>
          <xsl:if test="w:span(.) gt 1"><w:gridSpan w:val="{w:span(.)}"/></xsl:if>
        </w:tcPr>
      </xsl:where-populated>
      <xsl:sequence select="$blocks"/>
      <xsl:if test="empty($blocks)"><w:p/></xsl:if>
    </w:tc>
  </xsl:template>

</xsl:stylesheet>
