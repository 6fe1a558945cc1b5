<?xml version="1.0" encoding="UTF-8"?>
<!-- Which files the book has, in their order: cover, title page, contents, the text, indexes, signs, imprint. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data" xmlns:e="urn:cajista:epub"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Writes them, and tells what is to stand on the picture of the cover. -->
  <xsl:template name="book" as="element(e:cover)">
    <e:cover title="{f:text-title()}" author="{
        (string-join($facts/d:text/d:author, ', ')[.], $editors[1] ! f:label('edited-by', string-join($editors, ', ')), '')[1]}"/>
    <xsl:result-document href="cover.xhtml"><xsl:call-template name="cover"/></xsl:result-document>
    <xsl:result-document href="title.xhtml"><xsl:call-template name="title-page"/></xsl:result-document>
    <xsl:for-each select="$f:pages">
      <xsl:result-document href="{?href}">
        <xsl:call-template name="chapter">
          <xsl:with-param name="page" select="."/>
        </xsl:call-template>
      </xsl:result-document>
    </xsl:for-each>
    <xsl:for-each select="$e:indexes">
      <xsl:result-document href="{.}.xhtml">
        <xsl:call-template name="book-index">
          <xsl:with-param name="label" select="."/>
        </xsl:call-template>
      </xsl:result-document>
    </xsl:for-each>
    <xsl:result-document href="signs.xhtml"><xsl:call-template name="signs"/></xsl:result-document>
    <xsl:result-document href="imprint.xhtml"><xsl:call-template name="imprint"/></xsl:result-document>
    <xsl:result-document href="nav.xhtml"><xsl:call-template name="navigation"/></xsl:result-document>
    <xsl:result-document href="package.opf" method="xml"><xsl:call-template name="package"/></xsl:result-document>
  </xsl:template>

  <xsl:variable name="e:tei" as="element(TEI)" select="$f:text/ancestor::TEI[1]"/>

  <!-- The names of files in the order of the spine. -->
  <xsl:variable name="e:spine" as="xs:string+" select="
      'cover.xhtml', 'title.xhtml', 'nav.xhtml', $f:pages?href, $e:indexes ! (. || '.xhtml'), 'signs.xhtml', 'imprint.xhtml'"/>

  <!-- A page of the text: its blocks, then its notes. -->
  <xsl:template name="chapter" as="element(h:html)">
    <xsl:param name="page" as="map(xs:string, item()*)" required="yes"/>
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="f:page-title($page)"/>
      <xsl:with-param name="kind" select="'reading'"/>
      <xsl:with-param name="main-language" select="string(($page?owner/ancestor-or-self::*/@xml:lang, f:text-language())[last()])"/>
      <xsl:with-param name="main" as="element()*">
        <xsl:if test="not(f:has-title($page))">
          <h1 class="made">{f:page-title($page)}</h1>
        </xsl:if>
        <div class="reading-text">
          <!-- the id of the text or part that begins here -->
          <xsl:if test="$page?owner[not(. intersect $page?nodes)] and $f:pages[?owner is $page?owner][1]?href = $page?href">
            <xsl:sequence select="$page?owner/@xml:id ! e:id(.)"/>
          </xsl:if>
          <xsl:apply-templates select="$page?nodes" mode="html">
            <xsl:with-param name="base" select="xs:integer($page?base)" tunnel="yes"/>
          </xsl:apply-templates>
        </div>
        <xsl:call-template name="notes">
          <xsl:with-param name="notes" select="$page?nodes/descendant-or-self::note[f:is-foot-note(.)]"/>
          <xsl:with-param name="base" select="xs:integer($page?base)" tunnel="yes"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="e:id" as="attribute(id)">
    <xsl:param name="id" as="attribute()"/>
    <xsl:attribute name="id" select="$id"/>
  </xsl:function>

  <!-- a chapter is one file, however long -->
  <xsl:function name="f:sheets" as="map(xs:string, item()*)+">
    <xsl:param name="page" as="map(xs:string, item()*)"/>
    <xsl:param name="href" as="xs:string"/>
    <xsl:sequence select="map:merge(($page, map {'href': $href, 'sheet': 1, 'sheets': 1}))"/>
  </xsl:function>

  <!-- a file for each page; their names sort as they are read -->
  <xsl:function name="f:address" as="xs:string">
    <xsl:param name="page" as="map(xs:string, item()*)"/>
    <xsl:param name="place" as="xs:integer"/>
    <xsl:sequence select="'text-' || format-integer($place, '001') || '.xhtml'"/>
  </xsl:function>

  <!-- in an edition of several texts, a letter is one file, with what stands before and after it -->
  <xsl:function name="f:parts" as="map(xs:string, item()*)*">
    <xsl:param name="parent" as="element()"/>
    <xsl:for-each-group select="$parent/node()" group-adjacent="if (f:opens-page(.)) then generate-id() else ''">
      <xsl:variable name="element" as="element()?" select=".[current-grouping-key()]"/>
      <xsl:choose>
        <xsl:when test="empty($element)">
          <xsl:sequence select="map {'nodes': current-group(), 'owner': $parent,
              'base': count($parent/ancestor-or-self::div)}"/>
        </xsl:when>
        <xsl:when test="$element/self::text[@type = ('letter', 'text')]">
          <xsl:sequence select="map {'nodes': $element/*, 'owner': $element, 'base': if ($element/body/head) then 0 else 1}"/>
        </xsl:when>
        <xsl:when test="$element[not(self::div) or .//div[@type = 'chapter']]">
          <xsl:sequence select="f:parts($element)"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="map {'nodes': $element, 'owner': $element, 'base': count($element/ancestor-or-self::div)}"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:function>

  <!-- What a page is called: its heading; that of the letter that it is; what it is. -->
  <xsl:function name="f:page-title" as="xs:string">
    <xsl:param name="page" as="map(xs:string, item()*)"/>
    <xsl:variable name="owner" as="element()" select="$page?owner"/>
    <xsl:variable name="head" as="xs:string" select="
        f:title($page?nodes/(self::head, self::titlePage//titlePart, self::div[. is $owner]/head))"/>
    <xsl:variable name="kind" as="xs:string" select="'page.' || ($owner/self::div/@type, local-name($owner))[1]"/>
    <xsl:sequence select="
        if (not($f:is-book)) then f:text-title()
        else (f:plain($page?nodes[self::head][1][parent::text])[.], $head[.],
          f:plain(($owner/self::text//head)[1])[.], $kind[f:has-label(.)] ! f:label(.), f:label('page.untitled'))[1]"/>
  </xsl:function>

</xsl:stylesheet>
