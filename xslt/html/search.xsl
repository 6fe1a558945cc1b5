<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of the search. The index is made by the program and read by assets/search.js. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template name="search" as="element(h:html)">
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="f:label('search')"/>
      <xsl:with-param name="kind" select="'search'"/>
      <xsl:with-param name="scripts" select="'search/index.js', 'assets/search.js'"/>
      <xsl:with-param name="main" as="element()*">
        <h1>{f:label('search')}</h1>
        <form class="search-form" action="search.html" role="search">
          <label for="query">{f:label('search.words')}</label>
          <input type="search" id="query" name="q" autocomplete="off" spellcheck="false" aria-describedby="search-help"/>
          <button type="submit">{f:label('search.go')}</button>
          <p id="search-help">{f:label('search.help')}</p>
        </form>
        <p class="found" role="status" data-none="{f:label('search.none')}" data-one="{f:label('search.one')}" data-many="{f:label('search.many')}"
          data-any="{f:label('search.any')}" data-more="{f:label('search.more')}" data-page="{f:label('on-page')}" data-note="{f:label('in-note')}"></p>
        <div class="results"></div>
        <noscript><p>{f:label('search.no-script')}</p></noscript>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
