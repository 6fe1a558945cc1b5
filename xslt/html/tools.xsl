<?xml version="1.0" encoding="UTF-8"?>
<!-- What a reader can do with a text: change the view, highlight, cite. The buttons are for assets/edition.js to obey. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template name="tools" as="element(h:div)">
    <!-- are there pictures of pages beside the text? -->
    <xsl:param name="pictured" as="xs:boolean" required="yes"/>
    <div class="tools" role="group" aria-label="{f:label('tools')}" lang="{$f:label-language}">
      <div class="views" role="group" aria-label="{f:label('views')}">
        <button type="button" data-view="reading" aria-pressed="true" title="{f:label('view.reading.what')}">{f:label('view.reading')}</button>
        <button type="button" data-view="diplomatic" aria-pressed="false" title="{f:label('view.diplomatic.what')}">{f:label('view.diplomatic')}</button>
      </div>
      <xsl:if test="$pictured">
        <button type="button" class="show-facsimile" aria-expanded="false" aria-controls="{f:page-id('facsimile')}">{f:label('facsimile.show')}</button>
      </xsl:if>
      <!-- on a telephone they wait behind their name -->
      <details class="more-tools" open="open">
        <summary>{f:label('tools.more')}</summary>
        <div class="panel">
          <div class="marks" role="group" aria-label="{f:label('highlight')}">
            <button type="button" data-mark="persons" aria-pressed="false">{f:label('persons')}</button>
            <button type="button" data-mark="dates" aria-pressed="false">{f:label('dates')}</button>
          </div>
          <button type="button" data-cite="text" aria-haspopup="dialog">{f:label('cite')}</button>
          <button type="button" data-cite="passages" aria-pressed="false" title="{f:label('cite.passages.what')}">{f:label('cite.passages')}</button>
          <div class="sizes" role="group" aria-label="{f:label('size')}">
            <button type="button" data-size="-1" aria-label="{f:label('size.smaller')}"><small>A</small>−</button>
            <button type="button" data-size="1" aria-label="{f:label('size.larger')}">A+</button>
          </div>
          <div class="themes" role="group" aria-label="{f:label('theme')}">
            <button type="button" data-theme="light" aria-pressed="false">{f:label('theme.light')}</button>
            <button type="button" data-theme="dark" aria-pressed="false">{f:label('theme.dark')}</button>
          </div>
        </div>
      </details>
    </div>
  </xsl:template>

  <!--
    How to cite the text at hand. The words stand on the page; what only the browser knows (the address, the day, the passage)
    is put in by the script, which reads the phrases in data-*.
  -->
  <xsl:template name="citation" as="element(h:section)">
    <xsl:param name="page" as="map(xs:string, item()*)?" select="()"/>
    <xsl:variable name="href" as="xs:string" select="($page[?sheet = 1]?href, $f:pages[?owner is $page?owner][1]?href, $name || '.html')[1]"/>
    <section class="cite" aria-labelledby="{f:page-id('cite')}" lang="{$f:label-language}" data-href="{$href}" data-site="{$f:site}"
      data-page="{f:label('on-page')}" data-note="{f:label('in-note')}" data-accessed="{f:label('cite.accessed')}"
      data-copy="{f:label('cite.copy')}" data-copied="{f:label('cite.copied')}" data-close="{f:label('close')}"
      data-passage="{f:label('cite.passage')}" data-link="{f:label('cite.link')}">
      <h2 id="{f:page-id('cite')}">{f:label('cite')}</h2>
      <p class="citation"><xsl:sequence select="f:citation($page)"/></p>
      <p class="status">{f:label('status.' || f:status())}.</p>
    </section>
  </xsl:template>

  <!-- Each after a comma: version; place: publisher, year; DOI: those of the text, else those of the edition. A publisher who is an editor is named already. -->
  <xsl:function name="f:published" as="node()*">
    <xsl:variable name="statement" as="element(publicationStmt)?" select="($f:header/fileDesc/publicationStmt)[1]"/>
    <xsl:variable name="by" as="xs:string*" select="$statement/publisher ! f:plain(.)[not(. = ($editors, $edition-title))]"/>
    <xsl:variable name="house" as="xs:string" select="string-join(($statement/pubPlace[exists($by)] ! f:plain(.), $by)[.], ': ')"/>
    <xsl:variable name="year" as="xs:string?" select="($statement/date[exists($by)]/@when)[1] ! substring(., 1, 4)"/>
    <xsl:text>{string-join(($version[.] ! f:label('cite.version', .), $house, $year)[.] ! (', ' || .))}</xsl:text>
    <xsl:for-each select="($statement/idno[@type = 'DOI'], $doi[.])[1] ! ('https://doi.org/' || normalize-space(.))">, <a href="{.}">{.}</a></xsl:for-each>
  </xsl:function>

  <!-- Author, «chapter», in title; source. Edition, editors, address. -->
  <xsl:function name="f:citation" as="node()*">
    <xsl:param name="page" as="map(xs:string, item()*)?"/>
    <xsl:variable name="part" as="xs:boolean" select="$f:is-book and exists($page)"/>
    <xsl:text>{string-join($f:own/d:author, '; ')}{', '[$f:own/d:author]}</xsl:text>
    <xsl:choose>
      <xsl:when test="$part"><cite class="part"><xsl:sequence select="f:set(f:label('quoted', f:page-title($page)))"/></cite>, <cite>{f:text-title()}</cite></xsl:when>
      <xsl:when test="$f:is-book"><cite>{f:text-title()}</cite></xsl:when>
      <xsl:otherwise><cite class="part">{f:label('quoted', f:text-title())}</cite></xsl:otherwise>
    </xsl:choose>
    <xsl:text>{$f:own/d:date[normalize-space()][not(contains(f:text-title(), .))] ! (', ' || .)}</xsl:text>
    <span class="cited-place"></span>
    <xsl:text>, </xsl:text>
    <cite>{$edition-title}</cite>
    <xsl:text>{if (exists($editors)) then ', ' || f:lower-first(f:label('edited-by', string-join($editors, ', '))) else ''}</xsl:text>
    <xsl:sequence select="f:published()"/>
    <span class="cited-address"></span>
    <xsl:text>.</xsl:text>
  </xsl:function>

</xsl:stylesheet>
