<?xml version="1.0" encoding="UTF-8"?>
<!-- What every page of the site has around it: head, way here, menu, foot. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template name="page" as="element(h:html)">
    <!-- the page's name in the browser; the edition's title follows it -->
    <xsl:param name="heading" as="xs:string" required="yes"/>
    <!-- the links from the edition to this page's parent -->
    <xsl:param name="trail" as="element(h:a)*" select="()"/>
    <xsl:param name="kind" as="xs:string" required="yes"/>
    <xsl:param name="main" as="node()*" required="yes"/>
    <!-- the language of what is in the middle; what is around it is in the edition's -->
    <xsl:param name="main-language" as="xs:string" select="$language"/>
    <xsl:param name="turn" as="element(h:nav)?" select="()"/>
    <html lang="{$language}">
      <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="generator" content="Cajista"/>
        <meta name="color-scheme" content="light dark"/>
        <xsl:if test="exists($editors)">
          <meta name="author" content="{string-join($editors, ', ')}"/>
        </xsl:if>
        <title>{string-join(distinct-values(($heading, $edition-title)), ' · ')}</title>
        <xsl:for-each select="'fonts', 'edition', 'apparatus', 'pages'">
          <link rel="stylesheet" href="assets/{.}.css"/>
        </xsl:for-each>
        <script src="assets/edition.js" defer="defer"/>
      </head>
      <body class="{$kind}">
        <a class="skip" href="#main">{f:label('skip')}</a>
        <header class="running-head">
          <nav class="trail" aria-label="{f:label('trail')}">
            <ol>
              <li><xsl:sequence select="f:link('index.html', $edition-title, $kind = 'front')"/></li>
              <xsl:for-each select="$trail">
                <li><xsl:sequence select="."/></li>
              </xsl:for-each>
            </ol>
          </nav>
          <nav class="menu" aria-label="{f:label('menu')}">
            <ul>
              <li><xsl:sequence select="f:link('index.html', f:label('contents'), $kind = 'front')"/></li>
              <xsl:if test="exists($facts//d:mention)">
                <li><xsl:sequence select="f:link('persons.html', f:label('persons'), $kind = 'persons')"/></li>
              </xsl:if>
              <li><xsl:sequence select="f:link('signs.html', f:label('signs'), $kind = 'signs')"/></li>
            </ul>
          </nav>
        </header>
        <main id="main">
          <xsl:if test="$main-language ne $language">
            <xsl:attribute name="lang" select="$main-language"/>
          </xsl:if>
          <xsl:sequence select="$main"/>
        </main>
        <xsl:sequence select="$turn"/>
        <footer class="colophon">
          <p class="edition">{$edition-title}</p>
          <xsl:if test="exists($editors)">
            <p>{f:label('edited-by', string-join($editors, ', '))}</p>
          </xsl:if>
          <xsl:if test="$licence">
            <p><xsl:sequence select="f:licence()"/></p>
          </xsl:if>
          <p class="made-with">{f:label('made-with')}</p>
        </footer>
      </body>
    </html>
  </xsl:template>

  <!-- A link; to the page itself it says so. -->
  <xsl:function name="f:link" as="element(h:a)">
    <xsl:param name="href" as="xs:string"/>
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="here" as="xs:boolean"/>
    <a href="{$href}">
      <xsl:if test="$here">
        <xsl:attribute name="aria-current" select="'page'"/>
      </xsl:if>
      <xsl:text>{$words}</xsl:text>
    </a>
  </xsl:function>

  <!-- The licence: a link when it is, or holds, an address. -->
  <xsl:function name="f:licence" as="node()*">
    <xsl:analyze-string select="$licence" regex="https?://[^\s&lt;&gt;&quot;]*[^\s&lt;&gt;&quot;.,;)]">
      <xsl:matching-substring><a rel="license" href="{.}">{.}</a></xsl:matching-substring>
      <xsl:non-matching-substring>{.}</xsl:non-matching-substring>
    </xsl:analyze-string>
  </xsl:function>

</xsl:stylesheet>
