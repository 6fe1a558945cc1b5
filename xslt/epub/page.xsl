<?xml version="1.0" encoding="UTF-8"?>
<!-- What every file of the book has around its text. It takes the place of html/page.xsl. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:e="urn:cajista:epub" exclude-result-prefixes="xs xsl e h">

  <xsl:template name="page" as="element(h:html)">
    <xsl:param name="heading" as="xs:string" required="yes"/>
    <!-- ways through a site, which a reading system has of its own -->
    <xsl:param name="trail" as="element(h:a)*" select="()"/>
    <xsl:param name="here" as="xs:string?" select="()"/>
    <xsl:param name="turn" as="element(h:nav)?" select="()"/>
    <xsl:param name="metadata" as="element()*" select="()"/>
    <xsl:param name="scripts" as="xs:string*" select="()"/>
    <xsl:param name="image-servers" as="xs:string*" select="()"/>
    <xsl:param name="kind" as="xs:string" required="yes"/>
    <xsl:param name="main" as="node()*" required="yes"/>
    <xsl:param name="main-language" as="xs:string" select="$language"/>
    <html lang="{$main-language}" xml:lang="{$main-language}">
      <head>
        <meta charset="utf-8"/>
        <title>{$heading}</title>
        <link rel="stylesheet" type="text/css" href="assets/fonts.css"/>
        <xsl:if test="$assets = 'faces.css text/css'">
          <link rel="stylesheet" type="text/css" href="faces.css"/>
        </xsl:if>
        <link rel="stylesheet" type="text/css" href="assets/epub.css"/>
        <link rel="stylesheet" type="text/css" href="assets/looks.css"/>
      </head>
      <body class="{$kind}" epub:type="{
          if (tokenize($kind) = ('cover', 'opening', 'navigation')) then 'frontmatter'
          else if (tokenize($kind) = 'reading') then 'bodymatter' else 'backmatter'}">
        <main>
          <xsl:apply-templates select="$main" mode="book"/>
        </main>
      </body>
    </html>
  </xsl:template>

  <!-- what a page of the site has and no page of a book: readings that only its diplomatic view shows, things to press, links
       and pictures that lead to files that are not in the book -->
  <xsl:mode name="book" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:template mode="book" as="empty-sequence()" match="
      h:script | h:button | h:form | h:*[tokenize(@class) = ('fw', 'source-line')]
      | h:*[tokenize(@class) = 'choice']/h:*[tokenize(@class) = 'other'] | h:*[tokenize(@class) = 'ex']/h:*[tokenize(@class) = 'sign']
      | h:*[tokenize(@class) = 'sign'][preceding-sibling::*[1][tokenize(@class) = 'sic']]
      | h:*[tokenize(@class) = 'metamark']/h:*[tokenize(@class) = 'why']"/>

  <xsl:template match="@*[starts-with(name(), 'data-')][name() ne 'data-look']" mode="book" as="empty-sequence()"/>

  <xsl:template match="h:a[@href[not(matches(., '^(https?:|mailto:|#)')) and not(substring-before(. || '#', '#') = $e:spine)]]"
      mode="book" as="element(h:span)">
    <span>
      <xsl:apply-templates select="@class | @id | @lang, node()" mode="book"/>
    </span>
  </xsl:template>

  <xsl:template match="h:img/@loading" mode="book" as="empty-sequence()"/>

  <xsl:template match="h:img[not(@src = ('cover.png', $pictures ! substring-before(., ' ')))]" mode="book" as="element(h:span)">
    <span class="graphic">{@alt}</span>
  </xsl:template>

</xsl:stylesheet>
