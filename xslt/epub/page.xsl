<?xml version="1.0" encoding="UTF-8"?>
<!-- What every file of the book has around its text. It takes the place of html/page.xsl. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" exclude-result-prefixes="xs xsl h">

  <xsl:template name="page" as="element(h:html)">
    <xsl:param name="heading" as="xs:string" required="yes"/>
    <!-- ways through a site, which a reading system has of its own -->
    <xsl:param name="trail" as="element(h:a)*" select="()"/>
    <xsl:param name="turn" as="element(h:nav)?" select="()"/>
    <!-- what only a site shows -->
    <xsl:param name="here" as="xs:string?" select="()"/>
    <xsl:param name="metadata" as="element()*" select="()"/>
    <xsl:param name="scripts" as="xs:string*" select="()"/>
    <xsl:param name="kind" as="xs:string" required="yes"/>
    <xsl:param name="main" as="node()*" required="yes"/>
    <xsl:param name="main-language" as="xs:string" select="$language"/>
    <html lang="{$main-language}" xml:lang="{$main-language}">
      <head>
        <meta charset="utf-8"/>
        <title>{$heading}</title>
        <link rel="stylesheet" type="text/css" href="assets/fonts.css"/>
        <link rel="stylesheet" type="text/css" href="assets/epub.css"/>
      </head>
      <body class="{$kind}" epub:type="{
          if (tokenize($kind) = ('cover', 'opening', 'navigation')) then 'frontmatter'
          else if (tokenize($kind) = 'reading') then 'bodymatter' else 'backmatter'}">
        <main>
          <xsl:sequence select="$main"/>
        </main>
      </body>
    </html>
  </xsl:template>

</xsl:stylesheet>
