<?xml version="1.0" encoding="UTF-8"?>
<!-- The indexes of places and of bodies, and a page for each: its names, the letters, every mention with its sentence. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- facts ==================================================================================================== -->

  <!-- what a register in the file says of a place or body -->
  <xsl:template name="thing-facts" as="element(d:thing)">
    <d:thing kind="{f:thing-kind(.)}" id="{@xml:id}" name="{f:thing-name(.)}" geo="{f:geo(.) ! string-join(., ' ')}">
      <xsl:for-each select="distinct-values(f:thing-forms(.) ! normalize-space())[. != current()/f:thing-name(.)]">
        <d:form>{.}</d:form>
      </xsl:for-each>
      <xsl:for-each select="(note | desc)[normalize-space()]">
        <d:note>{f:plain(.)}</d:note>
      </xsl:for-each>
      <xsl:for-each select="(idno[normalize-space()], @sameAs, .//(ref | ptr)/@target)[f:authority(.)]">
        <d:authority href="{f:authority(.)}">{string((../@type[current()/self::idno], @type, replace(f:authority(.), '^https?://(www\.)?([^/]+).*$', '$2'))[1])}</d:authority>
      </xsl:for-each>
    </d:thing>
  </xsl:template>

  <xsl:template match="*[f:names-thing(.)]" mode="mentions" as="element()*">
    <xsl:if test="empty(ancestor::choice | ancestor::app) or (every $above in ancestor::* satisfies not(f:is-unread($above)))">
      <xsl:variable name="pointers" as="xs:string*" select="tokenize(@ref)"/>
      <xsl:variable name="place" as="attribute()*" select="f:place-of(.)"/>
      <xsl:variable name="sentence" as="element()+" select="f:sentence(.)"/>
      <xsl:variable name="kind" as="xs:string" select="f:kind-named(.)"/>
      <xsl:variable name="certainty" as="attribute()?" select="@cert"/>
      <xsl:for-each select="f:ids(@ref)">
        <d:naming thing="{.}" kind="{$kind}">
          <xsl:if test="not(('#' || .) = $pointers)">
            <xsl:attribute name="far" select="true()"/>
          </xsl:if>
          <xsl:sequence select="$certainty, $place, $sentence"/>
        </d:naming>
      </xsl:for-each>
    </xsl:if>
    <xsl:apply-templates mode="mentions"/>
  </xsl:template>

  <!-- The place that a header names: by its pointer, or as the register of the file calls it. -->
  <xsl:function name="f:place-id" as="xs:string?">
    <xsl:param name="name" as="element()?"/>
    <xsl:sequence select="
        (f:ids($name/@ref),
         $name ! key('f:place-called', f:plain(.), root(.))/ancestor::place[1]/@xml:id/string())[1]"/>
  </xsl:function>

  <xsl:key name="f:place-called" match="listPlace//place[@xml:id]/placeName" use="normalize-space()"/>

  <!-- what the edition knows ==================================================================================== -->


  <!-- Every place and body that is named, or from or to which a letter was sent: id to the name of its page. -->
  <xsl:variable name="f:thing-pages" as="map(xs:string, xs:string)" select="$f:lookups?thing-pages"/>

  <xsl:function name="f:pages-of-things" as="map(xs:string, xs:string)">
    <!-- what the registers say that each id is: they know better than the name of an element -->
    <xsl:param name="kinds" as="map(xs:string, xs:string)"/>
    <xsl:variable name="register" as="xs:boolean" select="exists($facts ! .//d:thing)"/>
    <xsl:map>
      <xsl:for-each-group select="$facts ! (.//d:naming[@far or $register], .//d:action[@at/string()])"
          group-by="if (self::d:naming) then ($kinds(@thing), string(@kind))[1] else 'place'">
        <xsl:variable name="kind" as="xs:string" select="current-grouping-key()"/>
        <xsl:for-each-group select="distinct-values(current-group()/(@thing, @at) ! string())[.]" group-by="f:address-part(replace(., '^(place|org)-', ''))">
          <xsl:variable name="part" as="xs:string" select="current-grouping-key()"/>
          <xsl:for-each select="current-group()">
            <xsl:map-entry key="." select="$kind || '.' || $part || (if (position() = 1) then '' else '.' || position()) || '.html'"/>
          </xsl:for-each>
        </xsl:for-each-group>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:function>

  <!-- Where something has its page; empty where it has none. -->
  <xsl:function name="f:thing-address" as="xs:string?">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="$f:thing-pages($id)"/>
  </xsl:function>

  <!-- A register says better than the name of an element whether something is a place or a body. -->
  <xsl:function name="f:kind" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="named" as="xs:string"/>
    <xsl:sequence select="($f:lookups?kinds($id), $named)[1]"/>
  </xsl:function>

  <!-- Has the edition an index of places, or of bodies? -->
  <xsl:function name="f:has-things" as="xs:boolean">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:sequence select="
        some $id in map:keys($f:thing-pages) satisfies starts-with($f:thing-pages($id), $kind || '.') and not(f:is-doubted-thing($id))"/>
  </xsl:function>

  <!-- What the edition knows of a place or body: a text in the edition's language, or the first, that describes it. -->
  <xsl:function name="f:thing" as="element(d:thing)?">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="f:found('best-thing', $id)"/>
  </xsl:function>

  <xsl:function name="f:best-thing" as="element(d:thing)">
    <xsl:param name="described" as="element(d:thing)+"/>
    <xsl:sequence select="($described[f:primary(../@lang) = f:primary($f:label-language)], $described)[1]"/>
  </xsl:function>

  <xsl:function name="f:namings" as="element(d:naming)*">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="f:found('naming', $id)"/>
  </xsl:function>

  <xsl:function name="f:thing-title" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="
        f:as-initials((f:thing($id)/@name/string(), f:namings($id)[1]/d:form ! normalize-space(), f:found('letters-at', $id)[1]/d:action[@at = $id][1]/@place/string(), $id)[normalize-space()][1])"/>
  </xsl:function>

  <!-- The ids of all places, or bodies, in the order of the alphabet. One that nothing but a capital speaks for is left out. -->
  <xsl:function name="f:things" as="xs:string*">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:variable name="ids" as="xs:string*" select="map:keys($f:thing-pages)[starts-with($f:thing-pages(.), $kind || '.')][not(f:is-doubted-thing(.))]"/>
    <xsl:perform-sort select="$ids">
      <xsl:sort select="f:unstroked(f:thing-title(.))" collation="http://www.w3.org/2013/collation/UCA?fallback=yes;lang={$language}"/>
      <xsl:sort select="."/>
    </xsl:perform-sort>
  </xsl:function>

  <xsl:function name="f:is-doubted-thing" as="xs:boolean">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="
        (every $naming in f:namings($id) satisfies $naming/@cert = 'low')
        and empty(f:found('thing', $id)[@geo/string() or d:authority or d:note])
        and empty(f:found('letters-at', $id))"/>
  </xsl:function>

  <xsl:variable name="f:places" as="xs:string*" select="f:things('place')"/>
  <xsl:variable name="f:bodies" as="xs:string*" select="f:things('body')"/>

  <!-- pages ===================================================================================================== -->

  <xsl:template name="places" as="element(h:html)">
    <xsl:call-template name="thing-index">
      <xsl:with-param name="label" select="'places'"/>
      <xsl:with-param name="ids" select="$f:places"/>
      <xsl:with-param name="above" as="element()*">
        <xsl:sequence select="f:maps($f:places ! f:mapped(.))"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="bodies" as="element(h:html)">
    <xsl:call-template name="thing-index">
      <xsl:with-param name="label" select="'bodies'"/>
      <xsl:with-param name="ids" select="$f:bodies"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A place as the map wants it; empty where nobody knows where it is. -->
  <xsl:function name="f:mapped" as="map(xs:string, item())?">
    <xsl:param name="id" as="xs:string"/>
    <xsl:variable name="geo" as="xs:double*" select="f:thing($id)/@geo/tokenize(.) ! xs:double(.)"/>
    <xsl:if test="count($geo) = 2">
      <xsl:sequence select="map {
          'name': f:thing-title($id), 'href': $f:thing-pages($id), 'lat': $geo[1], 'lon': $geo[2], 'n': max((1, count(f:namings($id))))}"/>
    </xsl:if>
  </xsl:function>

  <!-- A page for each place and body; this run makes its share of them. -->
  <xsl:template name="things" as="empty-sequence()">
    <xsl:for-each select="sort(map:keys($f:thing-pages))[position() mod $shares = $share mod $shares]">
      <xsl:result-document href="{$f:thing-pages(.)}">
        <xsl:call-template name="thing-page">
          <xsl:with-param name="id" select="."/>
        </xsl:call-template>
      </xsl:result-document>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="thing-page" as="element(h:html)">
    <xsl:param name="id" as="xs:string" required="yes"/>
    <xsl:variable name="name" as="xs:string" select="f:thing-title($id)"/>
    <xsl:variable name="described" as="element(d:thing)*" select="f:found('thing', $id)"/>
    <xsl:variable name="mentions" as="element(d:naming)*" select="f:namings($id)"/>
    <xsl:variable name="place" as="xs:boolean" select="starts-with($f:thing-pages($id), 'place.')"/>
    <xsl:variable name="label" as="xs:string" select="if ($place) then 'places' else 'bodies'"/>
    <xsl:variable name="geo" as="xs:string*" select="f:thing($id)/@geo/tokenize(.)"/>
    <xsl:variable name="letters" as="element(d:text)*" select="f:found('letters-at', $id)"/>
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="$name"/>
      <xsl:with-param name="scripts" select="'assets/lists.js'[count($mentions) gt 40]"/>
      <xsl:with-param name="kind" select="if ($place) then 'place-page' else 'body-page'"/>
      <xsl:with-param name="trail" select="f:link($label || '.html', f:label($label), false())"/>
      <xsl:with-param name="here" select="$name"/>
      <xsl:with-param name="metadata" as="element()*">
        <xsl:sequence select="f:json-ld(map {
            '@context': 'https://schema.org', '@type': if ($place) then 'Place' else 'Organization', 'name': $name,
            'alternateName': array {distinct-values($described ! d:form)},
            'sameAs': array {distinct-values($described ! d:authority/@href/string())}})"/>
      </xsl:with-param>
      <xsl:with-param name="main" as="element()*">
        <h1>{$name}</h1>
        <dl class="particulars">
          <xsl:sequence select="
              f:row('what', distinct-values($described ! d:note)),
              f:row('forms', string-join(f:other-forms($name, ($described ! (@name, d:form), $mentions ! d:form ! normalize-space())), '&#xA0;· ')),
              f:row('coordinates', if (count($geo) = 2) then f:coordinates($geo) else ())"/>
          <xsl:if test="exists($described ! d:authority)">
            <div>
              <dt>{f:label('authority')}</dt>
              <xsl:for-each-group select="$described ! d:authority" group-by="@href">
                <dd><a href="{@href}">{.}</a></dd>
              </xsl:for-each-group>
            </div>
          </xsl:if>
        </dl>
        <xsl:for-each select="('sent', 'received')">
          <xsl:variable name="type" as="xs:string" select="."/>
          <xsl:variable name="these" as="element(d:text)*" select="$letters[d:action[@type = $type]/@at = $id]"/>
          <xsl:if test="exists($these)">
            <section class="letters-of" aria-labelledby="letters-{$type}">
              <h2 id="letters-{$type}">{f:label('letters.place.' || $type)}</h2>
              <xsl:sequence select="f:letter-list($these)"/>
            </section>
          </xsl:if>
        </xsl:for-each>
        <xsl:call-template name="mention-list"><xsl:with-param name="mentions" select="$mentions"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- 45.75° N, 4.85° E: latitude and longitude as a reader writes them -->
  <xsl:function name="f:coordinates" as="xs:string">
    <xsl:param name="geo" as="xs:string+"/>
    <xsl:sequence select="
        replace($geo[1], '^-', '') || '° ' || f:label(if (starts-with($geo[1], '-')) then 'south' else 'north') || ', '
        || replace($geo[2], '^-', '') || '° ' || f:label(if (starts-with($geo[2], '-')) then 'west' else 'east')"/>
  </xsl:function>

  <!-- in the text ================================================================================================ -->

  <!-- A name leads to the page of its place or body; not inside a link, and not where it holds a note or a name. -->
  <xsl:template match="*[f:names-thing(.)]" mode="html" as="element()" priority="0">
    <xsl:variable name="known" as="xs:string?" select="f:ids(@ref)[f:thing-address(.)][1]"/>
    <xsl:variable name="linked" as="xs:boolean" select="
        $known and not(f:has-block(.) or f:in-link(.) or exists(ancestor::*[f:names-thing(.)] | .//(note | persName | ref | ptr)))"/>
    <xsl:choose>
      <xsl:when test="$linked">
        <a class="{f:kind-named(.)}-name" href="{f:thing-address($known)}">
          <xsl:call-template name="attributes"/>
          <xsl:apply-templates mode="html"/>
        </a>
      </xsl:when>
      <xsl:otherwise>
        <xsl:next-match/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
