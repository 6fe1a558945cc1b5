<?xml version="1.0" encoding="UTF-8"?>
<!-- The edition's front page: its title, and its texts with their chapters. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- which of its pages a run of «front» makes, where one of them cannot be made; else all -->
  <xsl:param name="only" as="xs:string" select="''"/>

  <xsl:template name="front" as="empty-sequence()">
    <xsl:if test="$only = ('', 'front')">
      <xsl:result-document href="index.html">
        <xsl:call-template name="contents"/>
      </xsl:result-document>
    </xsl:if>
    <xsl:for-each select="$f:menu[not(?kind = ('front', 'own-page'))][$only = ('', ?kind)]">
      <xsl:result-document href="{?href}">
        <xsl:choose>
          <xsl:when test="?kind = 'persons'"><xsl:call-template name="persons"/></xsl:when>
          <xsl:when test="?kind = 'place-index'"><xsl:call-template name="places"/></xsl:when>
          <xsl:when test="?kind = 'body-index'"><xsl:call-template name="bodies"/></xsl:when>
          <xsl:when test="?kind = 'correspondence'"><xsl:call-template name="letters"/></xsl:when>
          <xsl:when test="?kind = 'dates'"><xsl:call-template name="dates"/></xsl:when>
          <xsl:when test="?kind = 'sources'"><xsl:call-template name="sources"/></xsl:when>
          <xsl:when test="?kind = 'signs'"><xsl:call-template name="signs"/></xsl:when>
          <xsl:when test="?kind = 'quality'"><xsl:call-template name="quality"/></xsl:when>
          <xsl:when test="?kind = 'search'"><xsl:call-template name="search"/></xsl:when>
        </xsl:choose>
      </xsl:result-document>
    </xsl:for-each>
    <xsl:if test="$only = ('', 'decades')"><xsl:call-template name="decades"/></xsl:if>
    <xsl:if test="$only = ('', 'doubts')"><xsl:call-template name="doubts"/></xsl:if>
    <xsl:if test="$only = ('', 'own-pages')"><xsl:call-template name="own-pages"/></xsl:if>
    <xsl:if test="$only = ('', 'downloads')"><xsl:call-template name="downloads"/></xsl:if>
  </xsl:template>

  <xsl:template name="contents" as="element(h:html)">
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="$edition-title"/>
      <xsl:with-param name="kind" select="'front'"/>
      <xsl:with-param name="main" as="element()*">
        <header class="title-page">
          <h1>{$edition-title}</h1>
          <xsl:if test="exists($editors)">
            <p class="editors">{f:label('edited-by', string-join($editors, ', '))}</p>
          </xsl:if>
        </header>
        <xsl:sequence select="f:own-list(())"/>
        <nav class="contents" aria-labelledby="contents">
          <h2 id="contents">{f:label('contents')}</h2>
          <ol class="texts">
            <xsl:for-each select="$facts ! d:text">
              <li class="{if (@book = 'true') then 'book' else 'letter'}" lang="{@lang}">
                <p class="entry">
                  <a href="{@href}"><xsl:sequence select="f:set(d:title)"/></a>
                  <xsl:if test="d:author or normalize-space(d:date)">
                    <span class="by">{string-join((d:author, d:date)[normalize-space()], ', ')}</span>
                  </xsl:if>
                </p>
                <xsl:sequence select=".[@book = 'true'] ! f:chapters(.)"/>
              </li>
            </xsl:for-each>
          </ol>
        </nav>
        <section class="whole" aria-labelledby="whole">
          <h2 id="whole">{f:label('downloads')}</h2>
          <ul class="downloads">
            <xsl:sequence select="$downloads ! f:download(.)"/>
            <li><a href="tei.zip">{f:label('downloads.tei')} (ZIP)</a></li>
            <xsl:for-each select="$f:tables">
              <li><a href="{?href}">{f:label(?label)} (CSV)</a></li>
            </xsl:for-each>
            <li><a href="CITATION.cff">CITATION.cff</a></li>
          </ul>
        </section>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The chapters of a book. -->
  <xsl:function name="f:chapters" as="element(h:ol)">
    <xsl:param name="text" as="element(d:text)?"/>
    <ol class="chapters" lang="{$text/@lang}">
      <xsl:for-each select="$text/d:page[@sheet = '1']">
        <li class="{string-join((@part, 'depth-' || @depth), ' ')}"><a href="{@href}"><xsl:sequence select="f:set(.)"/></a></li>
      </xsl:for-each>
    </ol>
  </xsl:function>

</xsl:stylesheet>
