<?xml version="1.0" encoding="UTF-8"?>
<!--
  The pictures of the pages of the source. On each page of the site that has some stands a list of them, thumbnails that lead to
  the pictures; assets/facsimile.js makes of it a panel beside the text (on a telephone a sheet over it) in which one can
  come near.
-->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- the pictures in the site: place, thumbnail, width, height, and the address in the TEI, with tabs between them -->
  <xsl:param name="page-images" as="xs:string*" select="()"/>

  <xsl:variable name="f:published-images" as="map(xs:string, map(xs:string, xs:string))" select="
      map:merge(for $image in $page-images, $parts in array {tokenize($image, '\t')}
        return map {$parts(5): map {'place': $parts(1), 'small': $parts(2), 'width': $parts(3), 'height': $parts(4)}})"/>

  <xsl:variable name="f:network-address" as="xs:string" select="'^https?://[^\s&quot;&lt;&gt;\\^`{|}]+$'"/>

  <!-- The picture of a page of the source: what @facs names, or the surface that it points at. -->
  <xsl:function name="f:facsimile" as="xs:string?">
    <xsl:param name="pb" as="element(pb)"/>
    <xsl:sequence select="f:graphic($pb) ! string((@url, .)[1])"/>
  </xsl:function>

  <xsl:function name="f:graphic" as="node()?">
    <xsl:param name="pb" as="element(pb)"/>
    <xsl:variable name="first" as="xs:string?" select="tokenize($pb/@facs)[1]"/>
    <xsl:variable name="named" as="element()?" select="if (starts-with($first, '#')) then key('id', substring($first, 2), root($pb))[1] else ()"/>
    <xsl:sequence select="
        if (starts-with($first, '#')) then ($named/descendant-or-self::graphic[@url], $named/ancestor::surface[1]/graphic[@url])[1]
        else if ($first) then $pb/@facs else ()"/>
  </xsl:function>

  <!-- What is to be shown of a picture: place, small, width, height; nothing if it is not in the site and in no network. -->
  <xsl:function name="f:shown-image" as="map(xs:string, xs:string)?">
    <xsl:param name="graphic" as="node()?"/>
    <xsl:variable name="url" as="xs:string?" select="if ($graphic instance of attribute()) then tokenize($graphic)[1] else $graphic/@url"/>
    <xsl:sequence select="
        if ($url and map:contains($f:published-images, $url)) then $f:published-images($url)
        else if (matches($url, $f:network-address)) then map {'place': $url, 'small': '',
          'width': replace(string($graphic[self::graphic]/@width), '\D', ''), 'height': replace(string($graphic[self::graphic]/@height), '\D', '')}
        else ()"/>
  </xsl:function>

  <!-- Has the text at hand any picture of a page? -->
  <xsl:variable name="f:is-pictured" as="xs:boolean" select="exists($f:text//pb[@facs])"/>

  <!-- The page break before a place, with the picture of its page. -->
  <xsl:accumulator name="pictured" as="element(pb)?" initial-value="()">
    <xsl:accumulator-rule match="pb" select="."/>
  </xsl:accumulator>

  <!-- The page breaks with pictures of which something stands on a page of the site. -->
  <xsl:function name="f:pictured-breaks" as="element(pb)*">
    <xsl:param name="page" as="map(xs:string, item()*)"/>
    <xsl:if test="$f:is-pictured">
      <xsl:variable name="inside" as="element(pb)*" select="$page?nodes/descendant-or-self::pb[not(ancestor::note)]"/>
      <xsl:variable name="first" as="node()?" select="($page?nodes/descendant-or-self::node()/(self::text()[normalize-space()] | self::pb))[1]"/>
      <xsl:variable name="before" as="element(pb)?" select="if ($first[self::pb]) then () else $page?nodes[1]/accumulator-before('pictured')"/>
      <xsl:sequence select="($before except $inside, $inside)[exists(f:shown-image(f:graphic(.)))]"/>
    </xsl:if>
  </xsl:function>

  <!-- What somebody hears who does not see the picture. -->
  <xsl:function name="f:image-words" as="xs:string">
    <xsl:param name="pb" as="element(pb)"/>
    <xsl:sequence select="if ($pb/@n[normalize-space()]) then f:label('facsimile.page', normalize-space($pb/@n)) else f:label('facsimile')"/>
  </xsl:function>

  <!-- The servers of the network from which the pictures of a page come. -->
  <xsl:function name="f:image-servers" as="xs:string*">
    <xsl:param name="breaks" as="element(pb)*"/>
    <xsl:sequence select="
        distinct-values($breaks ! f:shown-image(f:graphic(.))?place[matches(., $f:network-address)]
          ! replace(., '^(https?://[^/?#]+).*$', '$1'))[matches(., '^https?://[A-Za-z0-9.:-]+$')]"/>
  </xsl:function>

  <!-- The manifest in which a library shows the pictures. -->
  <xsl:variable name="f:library" as="xs:string?" select="
      $f:text/ancestor::TEI[1]/facsimile/media[contains(@mimeType, 'json')][1]/@url[matches(., $f:network-address)]"/>

  <xsl:template name="facsimile" as="element(h:section)?">
    <xsl:param name="breaks" as="element(pb)*" required="yes"/>
    <xsl:if test="exists($breaks)">
      <section class="facsimile" id="{f:page-id('facsimile')}" aria-labelledby="{f:page-id('facsimile-title')}" lang="{$f:label-language}" data-close="{f:label('close')}"
        data-previous="{f:label('facsimile.previous')}" data-next="{f:label('facsimile.next')}" data-nearer="{f:label('facsimile.nearer')}"
        data-farther="{f:label('facsimile.farther')}" data-whole="{f:label('facsimile.whole')}" data-canvas="{f:label('facsimile.canvas')}">
        <h2 id="{f:page-id('facsimile-title')}">{f:label('facsimile.title')}</h2>
        <ol>
          <xsl:for-each select="$breaks">
            <xsl:variable name="image" as="map(xs:string, xs:string)" select="f:shown-image(f:graphic(.))"/>
            <li>
              <a href="{$image?place}" data-pb="{@xml:id}">
                <xsl:if test="@n[normalize-space()]">
                  <xsl:attribute name="data-label" select="f:label('page', normalize-space(@n))"/>
                </xsl:if>
                <xsl:if test="$image?width[. castable as xs:positiveInteger] and $image?height[. castable as xs:positiveInteger]">
                  <xsl:attribute name="data-width" select="$image?width"/>
                  <xsl:attribute name="data-height" select="$image?height"/>
                </xsl:if>
                <xsl:choose>
                  <xsl:when test="$image?small">
                    <img src="{$image?small}" loading="lazy" alt="{f:image-words(.)}"/>
                    <xsl:if test="@n[normalize-space()]">
                      <span aria-hidden="true">{normalize-space(@n)}</span>
                    </xsl:if>
                  </xsl:when>
                  <xsl:otherwise>{f:image-words(.)}</xsl:otherwise>
                </xsl:choose>
              </a>
            </li>
          </xsl:for-each>
        </ol>
        <xsl:call-template name="library"/>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Where else the pictures can be seen. -->
  <xsl:template name="library" as="element(h:p)?">
    <xsl:variable name="own" as="xs:string?" select="if ($f:site and exists(map:keys($f:published-images)[$f:published-images(.)?width ne '0'])) then 'iiif/' || $name || '.json' else ()"/>
    <xsl:if test="$f:library or $own">
      <p class="library">
        <xsl:for-each select="$f:library">
          <a href="{.}">{f:label('facsimile.library')}</a>
        </xsl:for-each>
        <xsl:for-each select="$own">
          <a href="{.}">{f:label('facsimile.manifest')}</a>
        </xsl:for-each>
      </p>
    </xsl:if>
  </xsl:template>

  <!-- The pictures of the text for the program, in the order of the facsimile. -->
  <xsl:template name="image-facts" as="element(d:page-image)*">
    <xsl:if test="$f:is-pictured or $f:text/ancestor::TEI[1]/facsimile/surface">
      <xsl:variable name="surfaces" as="element(surface)*" select="$f:text/ancestor::TEI[1]/facsimile//surface[graphic/@url]"/>
      <xsl:variable name="breaks" as="element(pb)*" select="$f:text//pb[@facs]"/>
      <xsl:for-each select="$surfaces">
        <xsl:variable name="pointers" as="xs:string*" select="(@xml:id, .//@xml:id) ! ('#' || .)"/>
        <xsl:variable name="n" as="xs:string?" select="$breaks[tokenize(@facs)[1] = $pointers][1]/@n"/>
        <d:page-image url="{graphic[1]/@url}" label="{if ($n) then f:label('page', $n) else '[' || position() || ']'}"/>
      </xsl:for-each>
      <xsl:for-each-group select="$breaks[not(starts-with(@facs, '#'))]" group-by="tokenize(@facs)[1]">
        <d:page-image url="{current-grouping-key()}" label="{if (@n[normalize-space()]) then f:label('page', string(@n)) else '[' || position() || ']'}"/>
      </xsl:for-each-group>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
