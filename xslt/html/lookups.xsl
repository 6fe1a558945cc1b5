<?xml version="1.0" encoding="UTF-8"?>
<!--
  What the facts of all texts say of an id, found once for the whole edition: every page asks, and an edition can have ten
  thousand texts. The program calls «lookups» once and gives its result to every run. Data, not HTML.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" exclude-result-prefixes="#all">

  <!-- what «lookups» returned; without it a run looks for itself -->
  <xsl:param name="lookups" as="map(xs:string, item()*)" select="map {}"/>

  <xsl:variable name="f:lookups" as="map(xs:string, item()*)">
    <xsl:choose>
      <xsl:when test="map:size($lookups)">
        <xsl:sequence select="$lookups"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="lookups"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <xsl:template name="lookups" as="map(xs:string, item()*)">
    <xsl:sequence select="map {
        'text': f:by($facts ! d:text, function($text) {$text/@name}),
        'person': f:by($facts ! .//d:person, function($person) {$person/@id}),
        'mention': f:by($facts ! .//d:mention, function($mention) {$mention/@person}),
        'thing': f:by($facts ! .//d:thing, function($thing) {$thing/@id}),
        'naming': f:by($facts ! .//d:naming, function($naming) {$naming/@thing}),
        'letters-at': f:by($facts ! d:text, function($text) {$text/d:action/@at}),
        'letters-of': f:by($facts ! d:text, function($text) {$text/d:action/d:who/@id}),
        'who': f:by($facts ! .//d:who, function($who) {$who/@id}),
        'exchange': f:by(f:sorted-letters(), function($letter) {f:exchange($letter)}),
        'hand': f:by(f:sorted-letters(), function($letter) {f:writers($letter) ! f:identity(.)}),
        'letters': f:sorted-letters(),
        'letter-places': f:places-in(f:sorted-letters() ! string(@name)),
        'sequence': f:sequence-of-pages(),
        'page-places': f:places-in(f:sequence-of-pages() ! string(@href)),
        'person-pages': f:pages-of-persons(),
        'kinds': map:merge($facts ! .//d:thing ! map:entry(string(@id), string(@kind)))}"/>
  </xsl:template>

  <!-- Elements by an id of theirs, in the order of the edition. -->
  <xsl:function name="f:by" as="map(xs:string, element()*)">
    <xsl:param name="elements" as="element()*"/>
    <xsl:param name="ids" as="function(element()) as item()*"/>
    <xsl:map>
      <xsl:for-each-group select="$elements" group-by="distinct-values($ids(.) ! string())[.]">
        <xsl:map-entry key="current-grouping-key()" select="current-group()"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:function>

  <!-- Where each of these stands, from 1. -->
  <xsl:function name="f:places-in" as="map(xs:string, xs:integer)">
    <xsl:param name="names" as="xs:string*"/>
    <xsl:map>
      <xsl:for-each-group select="1 to count($names)" group-by="$names[current()]">
        <xsl:map-entry key="current-grouping-key()" select="current-group()[1]"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:function>

  <!-- The elements of a kind that an id has. -->
  <xsl:function name="f:found" as="element()*">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="$f:lookups($kind)($id)"/>
  </xsl:function>

</xsl:stylesheet>
