<?xml version="1.0" encoding="UTF-8"?>
<!--
  Two pictures that need no script and load nothing: who wrote to whom, as a circle of persons with a line for each exchange; the years
  that are named, as columns, with a dot for each text.
-->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:math="http://www.w3.org/2005/xpath-functions/math"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- the most persons that a circle has room for -->
  <xsl:variable name="f:circle" as="xs:integer" select="36"/>

  <!-- Persons who exchanged letters, the most frequent ones; from two exchanges on. -->
  <xsl:template name="network" as="element(h:figure)?">
    <!-- each letter from one person to another: two identities, in order -->
    <xsl:variable name="pairs" as="xs:string*" select="
        for $letter in $f:letters, $from in f:writers($letter) ! f:identity(.), $to in (f:readers($letter) ! f:identity(.))[. ne $from]
        return string-join(sort(($from, $to)), '|')"/>
    <xsl:variable name="times" as="map(xs:string, xs:integer)">
      <xsl:map>
        <xsl:for-each-group select="$pairs ! tokenize(., '\|')" group-by=".">
          <xsl:map-entry key="current-grouping-key()" select="count(current-group())"/>
        </xsl:for-each-group>
      </xsl:map>
    </xsl:variable>
    <xsl:variable name="persons" as="xs:string*" select="
        subsequence(sort(distinct-values($pairs ! tokenize(., '\|')), (), function($who) {-$times($who)}), 1, $f:circle)"/>
    <xsl:variable name="lines" as="xs:string*" select="distinct-values($pairs)[every $end in tokenize(., '\|') satisfies $end = $persons]"/>
    <xsl:if test="count($lines) gt 1">
      <xsl:variable name="place" as="map(xs:string, map(xs:string, xs:double))" select="
          map:merge(for $i in 1 to count($persons)
            return map:entry($persons[$i], f:on-circle($i, count($persons))))"/>
      <xsl:variable name="who" as="map(xs:string, element(d:who))" select="
          map:merge($f:letters/d:action/d:who ! map:entry(f:identity(.), .), map {'duplicates': 'use-first'})"/>
      <xsl:variable name="middle" as="xs:double" select="f:radius(count($persons)) + 24"/>
      <!-- how far the longest name reaches, in the letters of a telephone -->
      <xsl:variable name="reach" as="xs:double" select="15 * max($persons ! string-length(string-join(f:names($who(.)))))"/>
      <figure class="network">
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="{f:short(180 - $reach)} 0 {f:short(440 + 2 * $reach)} {f:short(2 * $middle)}" role="group" aria-label="{f:label('letters.network')}">
          <g class="lines">
            <xsl:for-each select="$lines">
              <xsl:variable name="ends" as="map(xs:string, xs:double)+" select="tokenize(., '\|') ! $place(.)"/>
              <line x1="{f:short($ends[1]?x)}" y1="{f:short($middle + $ends[1]?y)}" x2="{f:short($ends[2]?x)}" y2="{f:short($middle + $ends[2]?y)}"
                stroke-width="{f:short(min((14, 1 + 2 * math:sqrt(count($pairs[. = current()])))))}"/>
            </xsl:for-each>
          </g>
          <xsl:for-each select="$persons">
            <xsl:variable name="at" as="map(xs:string, xs:double)" select="$place(.)"/>
            <xsl:variable name="left" as="xs:boolean" select="$at?x lt 399"/>
            <xsl:variable name="node" as="node()+">
              <circle cx="{f:short($at?x)}" cy="{f:short($middle + $at?y)}" r="{f:short(min((16, 5 + math:sqrt($times(.)))))}"/>
              <text x="{f:short($at?x + (if ($left) then -20 else 20))}" y="{f:short($middle + $at?y + 6)}" text-anchor="{if ($left) then 'end' else 'start'}">{f:names($who(.))}</text>
            </xsl:variable>
            <xsl:choose>
              <xsl:when test="$who(.)/@id/string()"><a href="{f:person-address($who(.)/@id)}"><xsl:sequence select="$node"/></a></xsl:when>
              <xsl:otherwise><g><xsl:sequence select="$node"/></g></xsl:otherwise>
            </xsl:choose>
          </xsl:for-each>
        </svg>
        <figcaption>{f:label('letters.network')}</figcaption>
      </figure>
    </xsl:if>
  </xsl:template>

  <!-- The i-th of n places on an oval, to its right and to its left in turn, each on a line of its own: no name lies upon another. -->
  <xsl:function name="f:on-circle" as="map(xs:string, xs:double)">
    <xsl:param name="i" as="xs:integer"/>
    <xsl:param name="n" as="xs:integer"/>
    <xsl:variable name="right" as="xs:boolean" select="$i mod 2 = 1"/>
    <xsl:variable name="lines" as="xs:integer" select="if ($right) then ($n + 1) idiv 2 else $n idiv 2"/>
    <xsl:variable name="height" as="xs:double" select="(2 * (($i - 1) idiv 2) + 1) div $lines - 1"/>
    <xsl:sequence select="map {
        'x': 400 + (if ($right) then 1 else -1) * 190 * math:sqrt(1 - $height * $height),
        'y': $height * f:radius($n)}"/>
  </xsl:function>

  <!-- How high an oval for n persons is, from its middle. -->
  <xsl:function name="f:radius" as="xs:double">
    <xsl:param name="n" as="xs:integer"/>
    <xsl:sequence select="max((120, ($n + 1) idiv 2 * 17))"/>
  </xsl:function>

  <!-- The years between the first and the last that are often named. -->
  <xsl:template name="timeline" as="element(h:figure)?">
    <xsl:param name="years" as="xs:string*" required="yes"/>
    <xsl:variable name="numbers" as="xs:integer*" select="($years, $f:dated/@value ! substring(., 1, 4))[. castable as xs:integer] ! xs:integer(.)"/>
    <xsl:variable name="first" as="xs:integer?" select="min($numbers) idiv 10 * 10"/>
    <xsl:variable name="last" as="xs:integer?" select="max($numbers)"/>
    <xsl:if test="count(distinct-values($numbers)) gt 9 and $last - $first lt 700">
      <xsl:variable name="step" as="xs:double" select="1000 div ($last - $first + 1)"/>
      <xsl:variable name="most" as="xs:integer" select="max((1, $years ! count(key('d:year', ., $f:all-days))))"/>
      <!-- as many decades as have room for their names -->
      <xsl:variable name="every" as="xs:integer" select="((10, 20, 50)[. * $step ge 75], 100)[1]"/>
      <figure class="time">
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="-35 0 1070 260" role="img" aria-label="{f:label('dates.picture')}">
          <xsl:for-each select="$years">
            <xsl:variable name="height" as="xs:double" select="170 * count(key('d:year', ., $f:all-days)) div $most"/>
            <rect class="column" x="{f:short((xs:integer(.) - $first) * $step)}" y="{f:short(220 - $height)}" width="{f:short($step * 0.8)}" height="{f:short($height)}"/>
          </xsl:for-each>
          <line x1="0" y1="220" x2="1000" y2="220"/>
          <xsl:for-each select="($first to $last)[. mod $every = 0]">
            <text x="{f:short((. - $first) * $step)}" y="248">{.}</text>
          </xsl:for-each>
          <xsl:for-each-group select="$f:dated" group-by="substring(@value, 1, 4)">
            <xsl:variable name="x" as="xs:double" select="(xs:integer(current-grouping-key()) - $first + 0.4) * $step"/>
            <xsl:for-each select="current-group()[position() le 4]">
              <circle cx="{f:short($x)}" cy="{38 - 10 * position() + 4}" r="4.5"><title>{string-join((d:title, d:date[string()]), ', ')}</title></circle>
            </xsl:for-each>
          </xsl:for-each-group>
        </svg>
      </figure>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
