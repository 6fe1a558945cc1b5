<?xml version="1.0" encoding="UTF-8"?>
<!--
  What the facts of all texts say of an id, found once for the whole edition: every page asks, and an edition can have ten
  thousand texts. The program calls «lookups» once, then «menu», and gives what they return to every run. The pages of a text
  get nothing else of the other texts: a page that asked all of them would make the cost grow with the square. Data, not HTML.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" exclude-result-prefixes="#all">

  <!-- what «lookups» returned; without it a run looks for itself -->
  <xsl:param name="lookups" as="map(*)" select="map {}"/>

  <!-- no type of its items is named: they would be looked at one by one, in every run -->
  <xsl:variable name="f:lookups" as="map(*)">
    <xsl:choose>
      <xsl:when test="map:size($lookups)">
        <xsl:sequence select="$lookups"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="lookups"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <xsl:template name="lookups" as="map(*)">
    <xsl:variable name="kinds" as="map(xs:string, xs:string)" select="map:merge($facts ! .//d:thing ! map:entry(string(@id), string(@kind)))"/>
    <xsl:variable name="letters" as="element(d:text)*" select="f:sorted-letters()"/>
    <xsl:variable name="persons" as="map(xs:string, element()*)" select="f:by($facts ! .//d:person, function($person) {$person/@id})"/>
    <xsl:variable name="things" as="map(xs:string, element()*)" select="f:by($facts ! .//d:thing, function($thing) {$thing/@id})"/>
    <xsl:variable name="exchanges" as="map(xs:string, element()*)" select="f:by($letters, function($letter) {f:exchange($letter)})"/>
    <xsl:variable name="hands" as="map(xs:string, element()*)" select="f:by($letters, function($letter) {f:writers($letter) ! f:identity(.)})"/>
    <xsl:variable name="sequence" as="element()*" select="f:sequence-of-pages()"/>
    <xsl:sequence select="map {
        'text': f:by($facts ! d:text, function($text) {$text/@name}),
        'person': $persons,
        'best-person': f:best($persons, f:best-person#1),
        'mention': f:by($facts ! .//d:mention, function($mention) {$mention/@person}),
        'thing': $things,
        'best-thing': f:best($things, f:best-thing#1),
        'naming': f:by($facts ! .//d:naming, function($naming) {$naming/@thing}),
        'letters-at': f:by($facts ! d:text, function($text) {$text/d:action/@at}),
        'letters-of': f:by($facts ! d:text, function($text) {$text/d:action/d:who/@id}),
        'who': f:by($facts ! .//d:who, function($who) {$who/@id}),
        'file': f:by-file(),
        'exchange': $exchanges,
        'exchange-places': f:places-by($exchanges),
        'hand': $hands,
        'hand-places': f:places-by($hands),
        'letters': $letters,
        'letter-places': f:places-in($letters ! string(@name)),
        'sequence': $sequence,
        'page-places': f:places-in($sequence ! string(@href)),
        'person-pages': f:pages-of-persons(),
        'kinds': $kinds,
        'thing-pages': f:pages-of-things($kinds)}"/>
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

  <!-- Of all that texts say of an id, what is best. -->
  <xsl:function name="f:best" as="map(xs:string, element())">
    <xsl:param name="all" as="map(xs:string, element()*)"/>
    <xsl:param name="choice" as="function(element()+) as element()"/>
    <xsl:sequence select="map:merge(map:for-each($all, function($id, $these) {map:entry($id, $choice($these))}))"/>
  </xsl:function>

  <!-- Where each text stands among those of an id, from 1, by its name. -->
  <xsl:function name="f:places-by" as="map(xs:string, map(xs:string, xs:integer))">
    <xsl:param name="texts" as="map(xs:string, element()*)"/>
    <xsl:sequence select="map:merge(map:for-each($texts, function($id, $these) {map:entry($id, f:places-in($these ! string(@name)))}))"/>
  </xsl:function>

  <!-- The elements of a kind that an id has. -->
  <xsl:function name="f:found" as="element()*">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="$f:lookups($kind)($id)"/>
  </xsl:function>

</xsl:stylesheet>
