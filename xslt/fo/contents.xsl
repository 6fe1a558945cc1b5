<?xml version="1.0" encoding="UTF-8"?>
<!-- The table of contents with its page numbers, and the PDF's bookmarks: both from the headings of divisions. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:f="urn:cajista:functions" xmlns:p="urn:cajista:print"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- The headings that count: of divisions and of the text itself, the first of each, that have words. -->
  <xsl:function name="p:headings" as="element(head)*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="$tei/text//head[parent::div | parent::body | parent::front | parent::back | parent::text]
        [not(preceding-sibling::head)][not(ancestor::note)][f:plain(.)]"/>
  </xsl:function>

  <xsl:template name="contents" as="element(fo:page-sequence)?">
    <xsl:variable name="entries" as="element(head)*" select="p:headings(.)[p:rank(.) le $contents-depth]"/>
    <xsl:if test="count($entries) gt 1">
      <fo:page-sequence master-reference="chapter" initial-page-number="auto-odd">
        <xsl:call-template name="book-furniture">
          <xsl:with-param name="chapter" select="f:label('contents')"/>
        </xsl:call-template>
        <fo:flow flow-name="xsl-region-body">
          <fo:block>
            <fo:block xsl:use-attribute-sets="heading-1" role="H1">{f:label('contents')}</fo:block>
            <fo:block role="TOC">
              <xsl:apply-templates select="$entries" mode="contents"/>
              <xsl:for-each select="p:indexes(.)">
                <xsl:sequence select="p:contents-line('at.' || ., f:label(.), 1)"/>
              </xsl:for-each>
            </fo:block>
          </fo:block>
        </fo:flow>
      </fo:page-sequence>
    </xsl:if>
  </xsl:template>

  <xsl:mode name="contents" on-no-match="fail" on-multiple-match="fail"/>
  <xsl:template match="head" mode="contents" as="element(fo:block)">
    <xsl:sequence select="p:contents-line(p:address(.), f:heading-line(.), p:rank(.))"/>
  </xsl:template>

  <xsl:function name="p:contents-line" as="element(fo:block)">
    <xsl:param name="address" as="xs:string"/>
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="rank" as="xs:integer"/>
    <xsl:variable name="link" as="element(fo:basic-link)">
      <fo:basic-link internal-destination="{$address}" fox:alt-text="{p:characters($words)}">
        <xsl:choose>
          <xsl:when test="f:is-in-capitals($words)">
            <fo:inline xsl:use-attribute-sets="capitals"><xsl:value-of select="p:characters($words)"/></fo:inline>
          </xsl:when>
          <xsl:otherwise>
            <xsl:value-of select="p:characters($words)"/>
          </xsl:otherwise>
        </xsl:choose>
        <fo:leader xsl:use-attribute-sets="contents-dots"/>
        <fo:page-number-citation ref-id="{$address}"/>
      </fo:basic-link>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$rank = 1">
        <fo:block xsl:use-attribute-sets="contents-1" role="TOCI"><xsl:sequence select="$link"/></fo:block>
      </xsl:when>
      <xsl:otherwise>
        <fo:block xsl:use-attribute-sets="contents-2" role="TOCI"><xsl:sequence select="$link"/></fo:block>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:template name="bookmarks" as="element(fo:bookmark-tree)?">
    <xsl:where-populated>
      <fo:bookmark-tree>
        <xsl:sequence select="p:bookmarks(p:headings(.), 1)"/>
        <xsl:for-each select="p:indexes(.[p:is-book(.)])">
          <fo:bookmark internal-destination="at.{.}">
            <fo:bookmark-title>{f:label(.)}</fo:bookmark-title>
          </fo:bookmark>
        </xsl:for-each>
      </fo:bookmark-tree>
    </xsl:where-populated>
  </xsl:template>

  <!-- Headings of one rank, those of the next within them. -->
  <xsl:function name="p:bookmarks" as="element(fo:bookmark)*">
    <xsl:param name="headings" as="element(head)*"/>
    <xsl:param name="rank" as="xs:integer"/>
    <xsl:for-each-group select="$headings" group-starting-with="head[p:rank(.) le $rank]">
      <fo:bookmark internal-destination="{p:address(.)}" starting-state="{if ($rank = 1) then 'hide' else 'show'}">
        <fo:bookmark-title>{p:characters(f:heading-line(.))}</fo:bookmark-title>
        <xsl:if test="count(current-group()) gt 1">
          <xsl:sequence select="p:bookmarks(tail(current-group()), $rank + 1)"/>
        </xsl:if>
      </fo:bookmark>
    </xsl:for-each-group>
  </xsl:function>

</xsl:stylesheet>
