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
          <xsl:call-template name="facets"/>
        </form>
        <p class="found" role="status" data-none="{f:label('search.none')}" data-one="{f:label('search.one')}" data-many="{f:label('search.many')}"
          data-any="{f:label('search.any')}" data-more="{f:label('search.more')}" data-page="{f:label('on-page')}" data-note="{f:label('in-note')}"></p>
        <div class="results"></div>
        <noscript><p>{f:label('search.no-script')}</p></noscript>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- What a search can be narrowed to. A script does it; without scripts there is no search. -->
  <xsl:template name="facets" as="element(h:details)">
    <details class="facets">
      <summary>{f:label('search.narrow')}</summary>
      <div>
        <xsl:if test="count($facts ! d:text) gt 1">
          <label>
            <span>{f:label('search.in-text')}</span>
            <select name="text">
              <option value="">{f:label('filter.any')}</option>
              <xsl:for-each select="$facts ! d:text">
                <option value="{@name}" data-year="{substring(@value, 1, 4)}" data-from="{string-join(f:names(f:writers(.)), '|')}">{d:title}</option>
              </xsl:for-each>
            </select>
          </label>
          <xsl:sequence select="
              f:choice('year', f:label('letters.year'), $facts ! d:text/@value ! substring(., 1, 4)),
              f:choice('from', f:label('letters.from'), $f:letters ! f:names(f:writers(.)))"/>
        </xsl:if>
        <xsl:variable name="names" as="map(xs:string, xs:string)*" select="
            map:keys($f:person-pages)[not(f:is-doubted-person(.))] ! map {'id': ., 'name': f:index-entry(.)},
            map:keys($f:thing-pages) ! map {'id': ., 'name': f:thing-title(.)}"/>
        <xsl:if test="exists($names)">
          <label>
            <span>{f:label('search.named')}</span>
            <input name="named" list="named" autocomplete="off" spellcheck="false"/>
          </label>
          <datalist id="named">
            <xsl:for-each select="sort($names, 'http://www.w3.org/2013/collation/UCA?fallback=yes;lang=' || $language, function($name) {$name?name})">
              <option value="{?name}" data-id="{?id}"/>
            </xsl:for-each>
          </datalist>
        </xsl:if>
        <label>
          <span>{f:label('search.where')}</span>
          <select name="where">
            <option value="">{f:label('filter.any')}</option>
            <option value="text">{f:label('search.where.text')}</option>
            <option value="notes">{f:label('search.where.notes')}</option>
          </select>
        </label>
      </div>
    </details>
  </xsl:template>

</xsl:stylesheet>
