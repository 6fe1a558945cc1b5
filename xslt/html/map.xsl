<?xml version="1.0" encoding="UTF-8"?>
<!--
  A map of places as SVG: the land of ../map/land.xml, a dot for each place, as many names as there is room for. It needs no script and
  loads nothing. The projection is a plain one: longitudes and latitudes are straight lines, true to scale in the middle. There are two
  sets of dots and names: for a desk, and for a telephone, where fewer have room.
-->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:s="http://www.w3.org/2000/svg" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
  xmlns:math="http://www.w3.org/2005/xpath-functions/math" exclude-result-prefixes="#all">

  <xsl:variable name="f:land" as="document-node()" select="doc('../map/land.xml')"/>

  <!-- how many units of the outlines make a degree, and how many degrees a tile has -->
  <xsl:variable name="f:units" as="xs:double" select="50"/>
  <xsl:variable name="f:tile" as="xs:integer" select="10"/>

  <!-- the width of every map in its own units -->
  <xsl:variable name="f:map-width" as="xs:double" select="1000"/>

  <!-- the sizes of letters in these units -->
  <xsl:variable name="f:map-letters" as="map(xs:string, xs:double)" select="map {'wide': 17e0, 'narrow': 38e0}"/>

  <!--
    The maps of some places: one; or two, where most of them stand close together and others far away. A place is a map: name, href,
    lat, lon, n (how often it is named).
  -->
  <xsl:function name="f:maps" as="element(h:figure)*">
    <xsl:param name="places" as="map(xs:string, item())*"/>
    <xsl:variable name="lons" as="xs:double*" select="sort($places ?lon)"/>
    <xsl:variable name="lats" as="xs:double*" select="sort($places ?lat)"/>
    <xsl:variable name="middle" as="xs:integer" select="1 + count($places) idiv 2"/>
    <xsl:variable name="near" as="map(xs:string, item())*" select="
        $places[abs(?lon - $lons[$middle]) le 25 and abs(?lat - $lats[$middle]) le 15]"/>
    <xsl:variable name="far" as="xs:boolean" select="
        count($near) lt count($places) and count($near) gt count($places) div 2 and $lons[last()] - $lons[1] gt 50"/>
    <xsl:if test="exists($places)">
      <xsl:sequence select="
          if ($far) then (f:map($near, f:label('map')), f:map($places, f:label('map.all'))) else f:map($places, f:label('map'))"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="f:map" as="element(h:figure)">
    <xsl:param name="places" as="map(xs:string, item())+"/>
    <xsl:param name="label" as="xs:string"/>
    <xsl:variable name="view" as="map(xs:string, xs:double)" select="f:view($places)"/>
    <!-- the most frequent first: they get their names first, and small dots are set upon large ones -->
    <xsl:variable name="dots" as="map(xs:string, item())+" select="
        sort($places, (), function($place) {-$place?n})
        ! map:merge((., map {'x': (?lon - $view?west) * $view?scale * $view?narrowing, 'y': ($view?north - ?lat) * $view?scale}))"/>
    <xsl:variable name="height" as="xs:double" select="($view?north - $view?south) * $view?scale"/>
    <figure class="map">
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {$f:map-width} {f:short($height)}" role="group" aria-label="{$label}">
        <g class="land" transform="translate({f:short(-$view?west * $view?scale * $view?narrowing)} {f:short($view?north * $view?scale)}) scale({f:exact($view?scale * $view?narrowing div $f:units)} {f:exact($view?scale div $f:units)})">
          <path fill-rule="evenodd" d="{f:land($view)}"/>
        </g>
        <xsl:for-each select="('wide', 'narrow')">
          <xsl:sequence select="f:layer($dots, $height, .)"/>
        </xsl:for-each>
      </svg>
    </figure>
  </xsl:function>

  <!--
    What of the earth the map shows: west, east, north, south in degrees; scale: units of the map for a degree of latitude; narrowing: how
    much shorter a degree of longitude is in the middle.
  -->
  <xsl:function name="f:view" as="map(xs:string, xs:double)">
    <xsl:param name="places" as="map(xs:string, item())+"/>
    <xsl:variable name="lon" as="xs:double+" select="min($places?lon), max($places?lon)"/>
    <xsl:variable name="lat" as="xs:double+" select="min($places?lat), max($places?lat)"/>
    <xsl:variable name="narrowing" as="xs:double" select="math:cos(min((75, abs(avg($lat)))) * math:pi() div 180)"/>
    <!-- room around the outermost places; never a map of one street; between a square and twice as wide as high -->
    <xsl:variable name="high" as="xs:double" select="max((4, 1.25 * ($lat[2] - $lat[1])))"/>
    <xsl:variable name="wide" as="xs:double" select="max((5, 1.2 * ($lon[2] - $lon[1]) * $narrowing, 1.3 * $high))"/>
    <xsl:variable name="tall" as="xs:double" select="max(($high, $wide div 2))"/>
    <xsl:variable name="span" as="xs:double" select="min((360, $wide div $narrowing))"/>
    <xsl:sequence select="map {
        'west': avg($lon) - $span div 2, 'east': avg($lon) + $span div 2,
        'north': avg($lat) + $tall div 2, 'south': avg($lat) - $tall div 2,
        'narrowing': $narrowing, 'scale': $f:map-width div ($span * $narrowing)}"/>
  </xsl:function>

  <!-- The land in the view: exact outlines for a part of the world, coarse ones for half of it. -->
  <xsl:function name="f:land" as="xs:string">
    <xsl:param name="view" as="map(xs:string, xs:double)"/>
    <xsl:sequence select="
        if ($view?east - $view?west gt 75) then string($f:land/d:land/d:world)
        else string-join(
          for $tile in $f:land/d:land/d:tile, $west in xs:integer(tokenize($tile/@at)[1]), $south in xs:integer(tokenize($tile/@at)[2])
          return $tile[$west lt $view?east and $west + $f:tile gt $view?west and $south lt $view?north and $south + $f:tile gt $view?south])"/>
  </xsl:function>

  <!-- Dots and names for a screen. -->
  <xsl:function name="f:layer" as="element(s:g)">
    <xsl:param name="dots" as="map(xs:string, item())+"/>
    <xsl:param name="height" as="xs:double"/>
    <xsl:param name="screen" as="xs:string"/>
    <xsl:variable name="size" as="xs:double" select="$f:map-letters($screen)"/>
    <xsl:variable name="sized" as="map(xs:string, item())+" select="
        $dots ! map:put(., 'r', $size * min((0.9, 0.22 + 0.07 * math:sqrt(?n))))"/>
    <xsl:variable name="names" as="map(xs:string, item())*" select="f:names-set($sized, $size, $height)"/>
    <g xmlns="http://www.w3.org/2000/svg" class="{$screen}">
      <xsl:for-each select="$sized">
        <a href="{?href}"><title>{?name} {f:label('times', string(?n))}</title><circle cx="{f:short(?x)}" cy="{f:short(?y)}" r="{f:short(?r)}"/></a>
      </xsl:for-each>
      <g aria-hidden="true" font-size="{$size}">
        <xsl:for-each select="$names">
          <text x="{f:short(?left)}" y="{f:short(?bottom - 0.25 * $size)}">{?name}</text>
        </xsl:for-each>
      </g>
    </g>
  </xsl:function>

  <!-- The names that have room, each to the right or left of its dot, above or below it, over no dot and no other name. -->
  <xsl:function name="f:names-set" as="map(xs:string, item())*">
    <xsl:param name="dots" as="map(xs:string, item())+"/>
    <xsl:param name="size" as="xs:double"/>
    <xsl:param name="height" as="xs:double"/>
    <xsl:variable name="taken" as="map(xs:string, item())+" select="
        $dots ! map {'left': ?x - ?r, 'right': ?x + ?r, 'top': ?y - ?r, 'bottom': ?y + ?r}"/>
    <xsl:iterate select="subsequence($dots, 1, 150)">
      <xsl:param name="set" as="map(xs:string, item())*" select="()"/>
      <xsl:on-completion select="$set"/>
      <xsl:variable name="dot" as="map(xs:string, item())" select="."/>
      <xsl:variable name="width" as="xs:double" select="0.53 * $size * string-length(?name)"/>
      <xsl:variable name="gap" as="xs:double" select="?r + 0.2 * $size"/>
      <xsl:variable name="boxes" as="map(xs:string, item())+" select="
          for $at in ([?x + $gap, ?y - $size div 2], [?x - $gap - $width, ?y - $size div 2],
            [?x - $width div 2, ?y - $gap - $size], [?x - $width div 2, ?y + $gap])
          return map {'name': $dot?name, 'left': $at(1), 'right': $at(1) + $width, 'top': $at(2), 'bottom': $at(2) + $size}"/>
      <xsl:variable name="free" as="map(xs:string, item())?" select="
          $boxes[?left ge 2 and ?right le $f:map-width - 2 and ?top ge 2 and ?bottom le $height - 2]
            [f:is-free(., ($set, $taken))][1]"/>
      <xsl:next-iteration>
        <xsl:with-param name="set" select="$set, $free"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <xsl:function name="f:is-free" as="xs:boolean">
    <xsl:param name="box" as="map(xs:string, item())"/>
    <xsl:param name="taken" as="map(xs:string, item())*"/>
    <xsl:sequence select="
        every $other in $taken satisfies
          ($other?left ge $box?right or $other?right le $box?left or $other?top ge $box?bottom or $other?bottom le $box?top)"/>
  </xsl:function>

  <xsl:function name="f:short" as="xs:string">
    <xsl:param name="number" as="xs:double"/>
    <xsl:sequence select="format-number($number, '0.#')"/>
  </xsl:function>

  <xsl:function name="f:exact" as="xs:string">
    <xsl:param name="number" as="xs:double"/>
    <xsl:sequence select="format-number($number, '0.######')"/>
  </xsl:function>

</xsl:stylesheet>
