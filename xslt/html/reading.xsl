<?xml version="1.0" encoding="UTF-8"?>
<!-- The pages of a text: a letter, a chapter, and the page before a book's chapters. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- The pages of the text at hand may be made in several runs, each its share of them. -->
  <xsl:template name="pages" as="empty-sequence()">
    <xsl:if test="$f:is-book and $share = 1">
      <xsl:result-document href="{$name}.html">
        <xsl:call-template name="book"/>
      </xsl:result-document>
    </xsl:if>
    <xsl:for-each select="$f:pages[position() mod $shares = $share mod $shares]">
      <xsl:result-document href="{?href}">
        <xsl:call-template name="reading-page">
          <xsl:with-param name="page" select="."/>
        </xsl:call-template>
      </xsl:result-document>
    </xsl:for-each>
  </xsl:template>

  <!-- The facts of the text at hand. -->
  <xsl:variable name="f:own" as="element(d:text)?" select="f:found('text', $name)[1]"/>

  <!-- Every page of the edition that is read one after the other: a book's front page, then its chapters. -->
  <xsl:variable name="f:sequence" as="element()*" select="$f:lookups?sequence"/>

  <xsl:function name="f:sequence-of-pages" as="element()*">
    <xsl:sequence select="for $text in $facts ! d:text return ($text[@book = 'true'], $text/d:page)"/>
  </xsl:function>

  <xsl:template name="reading-page" as="element(h:html)">
    <xsl:param name="page" as="map(xs:string, item()*)" required="yes"/>
    <xsl:variable name="nodes" as="node()*" select="$page?nodes"/>
    <xsl:variable name="notes" as="element(note)*" select="$nodes/descendant-or-self::note[f:is-foot-note(.)]"/>
    <xsl:variable name="pictured" as="element(pb)*" select="f:pictured-breaks($page)"/>
    <xsl:variable name="kind" as="xs:string" select="if ($f:is-book) then 'chapter' else 'letter'"/>
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="
          string-join((f:sheet-title($page), if ($f:is-book) then f:text-title() else ()), ' · ')"/>
      <xsl:with-param name="kind" select="string-join(('reading', $kind, 'noted'[exists($notes)], 'pictured'[exists($pictured)]), ' ')"/>
      <xsl:with-param name="trail" as="element(h:a)*">
        <xsl:if test="$f:is-book">
          <xsl:sequence select="f:link($name || '.html', f:text-title(), false())"/>
          <xsl:if test="$page?sheet gt 1">
            <xsl:sequence select="f:link($f:pages[?owner is $page?owner][1]?href, f:page-title($page), false())"/>
          </xsl:if>
        </xsl:if>
      </xsl:with-param>
      <xsl:with-param name="here" select="
          if ($page?sheet gt 1) then $page?sheet || '/' || $page?sheets else f:page-title($page)"/>
      <xsl:with-param name="main-language" select="f:text-language()"/>
      <xsl:with-param name="image-servers" select="f:image-servers($pictured)"/>
      <xsl:with-param name="turn" select="f:turn($page?href)"/>
      <xsl:with-param name="metadata" as="element()*">
        <xsl:call-template name="text-metadata">
          <xsl:with-param name="page" select="$page"/>
        </xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="main" as="element()*">
        <xsl:call-template name="tools">
          <xsl:with-param name="pictured" select="exists($pictured)"/>
        </xsl:call-template>
        <xsl:call-template name="letter-head"/>
        <xsl:call-template name="inside">
          <xsl:with-param name="page" select="$page"/>
        </xsl:call-template>
        <article class="text" data-status="{f:status()}" data-from="{f:first-page($page)}">
          <xsl:if test="$page?sheet lt $page?sheets">
            <xsl:attribute name="data-next" select="$f:pages[?owner is $page?owner][?sheet = $page?sheet + 1]?href"/>
          </xsl:if>
          <xsl:if test="not(f:has-title($page))">
            <h1 class="made">{f:sheet-title($page)}</h1>
            <xsl:if test="not($f:is-book)">
              <xsl:for-each select="$f:own/d:subtitle">
                <p class="subtitle made">{.}</p>
              </xsl:for-each>
            </xsl:if>
          </xsl:if>
          <xsl:call-template name="sheets">
            <xsl:with-param name="page" select="$page"/>
          </xsl:call-template>
          <div class="reading-text">
            <xsl:if test="$page?sheets gt 1">
              <xsl:for-each select="$page?owner">
                <xsl:attribute name="class" select="'reading-text', local-name(), @type"/>
                <xsl:if test="$page?sheet = 1">
                  <xsl:call-template name="attributes"/>
                </xsl:if>
              </xsl:for-each>
            </xsl:if>
            <xsl:apply-templates select="$nodes" mode="html">
              <xsl:with-param name="base" select="xs:integer($page?base)" tunnel="yes"/>
            </xsl:apply-templates>
          </div>
          <xsl:call-template name="notes">
            <xsl:with-param name="notes" select="$notes"/>
            <xsl:with-param name="base" select="xs:integer($page?base)" tunnel="yes"/>
          </xsl:call-template>
        </article>
        <xsl:call-template name="facsimile">
          <xsl:with-param name="breaks" select="$pictured"/>
        </xsl:call-template>
        <xsl:choose>
          <xsl:when test="$f:is-book">
            <xsl:call-template name="citation">
              <xsl:with-param name="page" select="$page"/>
            </xsl:call-template>
          </xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="exchange"/>
            <xsl:call-template name="about"/>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The pages of a chapter that has several. -->
  <xsl:template name="sheets" as="element(h:nav)?">
    <xsl:param name="page" as="map(xs:string, item()*)" required="yes"/>
    <xsl:if test="$page?sheets gt 1">
      <nav class="sheets" aria-label="{f:label('sheets')}" lang="{$f:label-language}">
        <ol>
          <xsl:for-each select="$f:pages[?owner is $page?owner]">
            <li><xsl:sequence select="f:link(?href, string(?sheet), ?sheet = $page?sheet)"/></li>
          </xsl:for-each>
        </ol>
      </nav>
    </xsl:if>
  </xsl:template>

  <!-- The way through a long page: its headings, or where it has none, the pages of the source. -->
  <xsl:template name="inside" as="element(h:nav)?">
    <xsl:param name="page" as="map(xs:string, item()*)" required="yes"/>
    <xsl:variable name="heads" as="element(head)*" select="
        $page?nodes/descendant-or-self::head[not(ancestor::note)][f:level(., xs:integer($page?base)) = (2, 3)]"/>
    <xsl:variable name="breaks" as="element(pb)*" select="$page?nodes/descendant-or-self::pb[@n[normalize-space()]][@xml:id][not(ancestor::note)]"/>
    <xsl:variable name="places" as="element()*" select="
        if (count($heads) gt 2) then $heads else if (count($breaks) gt 7) then $breaks else ()"/>
    <xsl:if test="$f:is-book and exists($places)">
      <nav class="inside" aria-labelledby="{f:page-id('inside')}" lang="{$f:label-language}">
        <details>
          <summary id="{f:page-id('inside')}">{f:label(if ($places/self::head) then 'inside' else 'inside.pages')}</summary>
          <ol class="{if ($places/self::head) then 'headings' else 'pages'}">
            <xsl:for-each select="$places">
              <li>
                <xsl:if test="self::head">
                  <xsl:attribute name="class" select="'depth-' || f:level(., xs:integer($page?base)) - 2"/>
                </xsl:if>
                <a href="#{if (self::pb) then @xml:id else (@xml:id, ancestor::*[@xml:id][1]/@xml:id)[1]}">
                  <xsl:if test="self::head and f:text-language() ne $f:label-language">
                    <xsl:attribute name="lang" select="f:text-language()"/>
                  </xsl:if>
                  <xsl:sequence select="f:set(if (self::pb) then normalize-space(@n) else f:plain(.))"/>
                </a>
              </li>
            </xsl:for-each>
          </ol>
        </details>
      </nav>
    </xsl:if>
  </xsl:template>

  <!-- The page of the source on which a page of the site begins. -->
  <xsl:function name="f:first-page" as="xs:string">
    <xsl:param name="page" as="map(xs:string, item()*)"/>
    <xsl:sequence select="string($page?nodes[1]/accumulator-before('printed-page'))"/>
  </xsl:function>

  <!-- Has the page a heading of the first level of its own? -->
  <xsl:function name="f:has-title" as="xs:boolean">
    <xsl:param name="page" as="map(xs:string, item()*)"/>
    <xsl:sequence select="
        exists($page?nodes/descendant-or-self::head[not(ancestor::note)][f:level(., $page?base) = 1])
        or exists($page?nodes/descendant-or-self::docTitle[1][titlePart[1][not(f:has-block(.))]])"/>
  </xsl:function>

  <!-- The front page of a book: its title, its chapters, what the header says of it. -->
  <xsl:template name="book" as="element(h:html)">
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="f:text-title()"/>
      <xsl:with-param name="kind" select="'book'"/>
      <xsl:with-param name="here" select="f:text-title()"/>
      <xsl:with-param name="turn" select="f:turn($name || '.html')"/>
      <xsl:with-param name="metadata" as="element()*">
        <xsl:call-template name="text-metadata"/>
      </xsl:with-param>
      <xsl:with-param name="main" as="element()*">
        <header class="title-page">
          <xsl:for-each select="$f:own/d:author">
            <p class="author">{.}</p>
          </xsl:for-each>
          <h1 lang="{f:text-language()}">{f:text-title()}</h1>
        </header>
        <nav class="contents" aria-labelledby="contents">
          <h2 id="contents">{f:label('contents')}</h2>
          <xsl:sequence select="f:chapters($f:own)"/>
        </nav>
        <xsl:call-template name="about"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Back, up, on. -->
  <xsl:function name="f:turn" as="element(h:nav)">
    <xsl:param name="href" as="xs:string"/>
    <xsl:variable name="at" as="xs:integer" select="($f:lookups?page-places($href), 0)[1]"/>
    <nav class="turn" aria-label="{f:label('turn')}">
      <ul>
        <xsl:for-each select="$f:sequence[$at - 1]">
          <li class="back"><a rel="prev" href="{@href}"><span class="where">{f:label('previous')}</span>{' '}<xsl:sequence select="f:turn-title(.)"/></a></li>
        </xsl:for-each>
        <xsl:for-each select="$f:sequence[$at + 1]">
          <li class="on"><a rel="next" href="{@href}"><span class="where">{f:label('next')}</span>{' '}<xsl:sequence select="f:turn-title(.)"/></a></li>
        </xsl:for-each>
      </ul>
    </nav>
  </xsl:function>

  <xsl:function name="f:turn-title" as="element(h:span)">
    <xsl:param name="place" as="element()"/>
    <span class="what">
      <xsl:if test="$place/ancestor-or-self::d:text/@lang ne $f:label-language">
        <xsl:attribute name="lang" select="$place/ancestor-or-self::d:text/@lang"/>
      </xsl:if>
      <xsl:sequence select="f:set(($place/self::d:page, $place/d:title)[1])"/>
    </span>
  </xsl:function>

</xsl:stylesheet>
