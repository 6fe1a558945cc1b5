<?xml version="1.0" encoding="UTF-8"?>
<!-- The index of places, or of bodies, by the letters of the alphabet. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template name="thing-index" as="element(h:html)">
    <xsl:param name="label" as="xs:string" required="yes"/>
    <xsl:param name="ids" as="xs:string*" required="yes"/>
    <xsl:param name="above" as="element()*" select="()"/>
    <xsl:variable name="letters" as="element(h:section)*">
      <xsl:for-each-group select="$ids" group-adjacent="(upper-case(substring(f:bare(f:thing-title(.)), 1, 1))[.], '#')[1]">
        <section data-group="" aria-labelledby="letter-{string-to-codepoints(current-grouping-key())}">
          <h2 id="letter-{string-to-codepoints(current-grouping-key())}">{current-grouping-key()}</h2>
          <ul class="people">
            <xsl:for-each select="current-group()">
              <li data-entry=""><a href="{$f:thing-pages(.)}">{f:thing-title(.)}</a><xsl:for-each select="count(f:namings(.))[. gt 0]"><span class="times">{' ' || f:label('times', string(.))}</span></xsl:for-each></li>
            </xsl:for-each>
          </ul>
        </section>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="f:label($label)"/>
      <xsl:with-param name="scripts" select="'assets/lists.js'"/>
      <xsl:with-param name="kind" select="if ($label = 'places') then 'place-index' else 'body-index'"/>
      <xsl:with-param name="main" as="element()*">
        <h1>{f:label($label)}</h1>
        <xsl:sequence select="$above"/>
        <xsl:sequence select="f:word-filter('entries')"/>
        <nav class="letters" aria-label="{f:label('letters')}">
          <ul>
            <xsl:for-each select="$letters">
              <li><a href="#{h:h2/@id}">{h:h2}</a></li>
            </xsl:for-each>
          </ul>
        </nav>
        <div class="entries{if (count($ids) le 60) then ' few' else ''}" id="entries">
          <xsl:sequence select="$letters"/>
        </div>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
