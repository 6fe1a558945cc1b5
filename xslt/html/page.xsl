<?xml version="1.0" encoding="UTF-8"?>
<!-- What every page of the site has around it: head, way here, menu, foot. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!--
    What a page may load and run: the files of the edition, and nothing else. Whatever a text contains, no script in it runs.
    'self' is the server of the edition; browsers do not agree on what it is on a disk, so the scheme file stands beside it.
  -->
  <xsl:param name="content-security-policy" as="xs:string" select="
      'default-src ''none''; script-src ''self'' file:; style-src ''self'' file:; img-src ''self'' file: data:; '
      || 'font-src ''self'' file: data:; form-action ''self'' file:; base-uri ''none'''"/>

  <xsl:template name="page" as="element(h:html)">
    <!-- the page's name in the browser; the edition's title follows it -->
    <xsl:param name="heading" as="xs:string" required="yes"/>
    <!-- the links from the edition to this page's parent, and what this page is called after them -->
    <xsl:param name="trail" as="element(h:a)*" select="()"/>
    <xsl:param name="here" as="xs:string?" select="()"/>
    <xsl:param name="kind" as="xs:string" required="yes"/>
    <xsl:param name="main" as="node()*" required="yes"/>
    <!-- the language of what is in the middle; what is around it is in the edition's -->
    <xsl:param name="main-language" as="xs:string" select="$f:label-language"/>
    <xsl:param name="turn" as="element(h:nav)?" select="()"/>
    <xsl:param name="metadata" as="element()*" select="()"/>
    <xsl:param name="scripts" as="xs:string*" select="()"/>
    <!-- servers of the network from which pictures may come -->
    <xsl:param name="image-servers" as="xs:string*" select="()"/>
    <html lang="{$f:label-language}">
      <xsl:if test="tokenize($kind) = 'pictured'">
        <xsl:attribute name="data-pictured" select="''"/>
      </xsl:if>
      <head>
        <meta charset="utf-8"/>
        <xsl:if test="$content-security-policy">
          <meta http-equiv="Content-Security-Policy" content="{replace($content-security-policy, 'img-src', string-join(('img-src', $image-servers), ' '))}"/>
        </xsl:if>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="generator" content="Cajista"/>
        <meta name="color-scheme" content="light dark"/>
        <xsl:if test="exists($editors)">
          <meta name="author" content="{string-join($editors, ', ')}"/>
        </xsl:if>
        <title>{string-join(distinct-values(($heading, $edition-title)), ' · ')}</title>
        <!-- before the first paint, so that nothing moves -->
        <script src="assets/view.js"/>
        <xsl:for-each select="'assets/fonts.css', 'assets/edition.css', 'assets/apparatus.css', 'assets/looks.css', 'assets/pages.css', 'assets/facsimile.css'[tokenize($kind) = 'pictured'], 'assets/print.css', $own-css">
          <link rel="stylesheet" href="{.}"/>
        </xsl:for-each>
        <xsl:for-each select="'assets/notes.js'[tokenize($kind) = 'noted'], 'assets/edition.js'[tokenize($kind) = 'reading'], 'assets/facsimile.js'[tokenize($kind) = 'pictured'], $scripts">
          <script src="{.}" defer="defer"/>
        </xsl:for-each>
        <xsl:sequence select="$metadata"/>
      </head>
      <body class="{$kind}">
        <a class="skip" href="#{f:page-id('main')}">{f:label('skip')}</a>
        <header class="running-head">
          <nav class="trail" aria-label="{f:label('trail')}">
            <ol>
              <li><xsl:sequence select="f:link('index.html', $edition-title, $kind = 'front')"/></li>
              <xsl:for-each select="$trail">
                <li><xsl:sequence select="."/></li>
              </xsl:for-each>
              <xsl:for-each select="$here">
                <li><span aria-current="page"><xsl:sequence select="f:set(.)"/></span></li>
              </xsl:for-each>
            </ol>
          </nav>
          <nav class="menu" aria-label="{f:label('menu')}">
            <ul>
              <xsl:for-each select="$f:menu[?kind ne 'search']">
                <li><xsl:sequence select="f:link(?href, f:label(?label), ?kind = tokenize($kind) and not($kind = 'own-page' and $here ne $f:own-pages[1]/@title))"/></li>
              </xsl:for-each>
            </ul>
          </nav>
          <xsl:if test="$kind != 'search'">
            <form class="find" action="search.html" role="search">
              <input type="search" name="q" aria-label="{f:label('search.words')}" placeholder="{f:label('search')}"/>
            </form>
          </xsl:if>
        </header>
        <main id="{f:page-id('main')}">
          <xsl:if test="$main-language ne $f:label-language">
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
          <xsl:if test="tokenize($kind) = ('chapter', 'persons', 'place-index', 'body-index', 'person', 'place-page', 'body-page')">
            <a class="top" href="#{f:page-id('main')}" title="{f:label('top')}" aria-label="{f:label('top')}">↑</a>
          </xsl:if>
          <p class="made-with">{f:label('made-with')}</p>
        </footer>
      </body>
    </html>
  </xsl:template>

  <!-- The ways in; without them a run looks for itself. -->
  <xsl:param name="menu" as="map(*)*" select="()"/>

  <xsl:variable name="f:menu" as="map(*)*">
    <xsl:choose>
      <xsl:when test="exists($menu)">
        <xsl:sequence select="$menu"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="menu"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <!-- Those for which the edition has something to show. -->
  <xsl:template name="menu" as="map(xs:string, xs:string)*">
    <xsl:sequence select="
        map {'href': 'index.html', 'label': 'contents', 'kind': 'front'},
        $f:own-pages[1] ! map {'href': string(@href), 'label': 'pages.own', 'kind': 'own-page'},
        map {'href': 'persons.html', 'label': 'persons', 'kind': 'persons'}[exists(map:keys($f:person-pages))],
        map {'href': 'places.html', 'label': 'places', 'kind': 'place-index'}[f:has-things('place')],
        map {'href': 'bodies.html', 'label': 'bodies', 'kind': 'body-index'}[f:has-things('body')],
        map {'href': 'correspondence.html', 'label': 'correspondence', 'kind': 'correspondence'}[exists($f:letters)],
        map {'href': 'dates.html', 'label': 'dates', 'kind': 'dates'}[exists($f:days) or exists($f:dated)],
        map {'href': 'sources.html', 'label': 'sources', 'kind': 'sources'}[exists($facts ! d:text/d:source)],
        map {'href': 'signs.html', 'label': 'signs', 'kind': 'signs'},
        map {'href': 'quality.html', 'label': 'quality', 'kind': 'quality'},
        map {'href': 'search.html', 'label': 'search', 'kind': 'search'}"/>
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
      <xsl:sequence select="f:set($words)"/>
    </a>
  </xsl:function>

  <!-- A title as it is set: capitals of the source as small ones. -->
  <xsl:function name="f:set" as="node()*">
    <xsl:param name="title" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="f:is-in-capitals($title)"><span class="capitals">{$title}</span></xsl:when>
      <xsl:when test="f:has-capitals($title)">
        <xsl:analyze-string select="$title" regex="{$f:capital-words}" flags=";j">
          <xsl:matching-substring>
            <xsl:choose>
              <xsl:when test="f:has-capitals(.)"><span class="capitals">{.}</span></xsl:when>
              <xsl:otherwise>{.}</xsl:otherwise>
            </xsl:choose>
          </xsl:matching-substring>
          <xsl:non-matching-substring>{.}</xsl:non-matching-substring>
        </xsl:analyze-string>
      </xsl:when>
      <xsl:otherwise>{$title}</xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The licence: a link when it is, or holds, an address, or is a Creative Commons licence by its name. -->
  <xsl:variable name="f:licence-words" as="node()*">
    <xsl:variable name="cc" as="xs:string" select="
        replace(lower-case($licence), '^cc[ -](by(-nc)?(-sa|-nd)?)[ -](\d\.\d)$', 'https://creativecommons.org/licenses/$1/$4/')"/>
    <xsl:choose>
      <xsl:when test="starts-with($cc, 'https://creativecommons')">
        <a rel="license" href="{$cc}">{$licence}</a>
      </xsl:when>
      <xsl:otherwise>
        <xsl:analyze-string select="$licence" regex="https?://[^\s&lt;&gt;&quot;]*[^\s&lt;&gt;&quot;.,;)]">
          <xsl:matching-substring><a rel="license" href="{.}">{.}</a></xsl:matching-substring>
          <xsl:non-matching-substring>{.}</xsl:non-matching-substring>
        </xsl:analyze-string>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <xsl:function name="f:licence" as="node()*">
    <xsl:sequence select="$f:licence-words"/>
  </xsl:function>

</xsl:stylesheet>
