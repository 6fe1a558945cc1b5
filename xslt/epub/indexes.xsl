<?xml version="1.0" encoding="UTF-8"?>
<!-- The indexes of persons, places and bodies: who or what it is, and links to the places, by the page of the source where it has pages. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:e="urn:cajista:epub"
  exclude-result-prefixes="xs xsl f d e h map">

  <!-- Which indexes the book has: those that are wanted and have entries. -->
  <xsl:variable name="e:indexes" as="xs:string*" select="('persons', 'places', 'bodies')[. = $indexes][exists(e:entries(.))]"/>

  <!-- The ids in an index, in the order of the alphabet. -->
  <xsl:function name="e:entries" as="xs:string*">
    <xsl:param name="index" as="xs:string"/>
    <xsl:sequence select="
        if ($index = 'persons') then $e:persons else (if ($index = 'places') then $f:places else $f:bodies)[exists(f:namings(.))]"/>
  </xsl:function>

  <xsl:variable name="e:persons" as="xs:string*">
    <xsl:perform-sort select="map:keys($f:person-pages)[exists(f:mentions(.))][not(f:is-doubted-person(.))]">
      <xsl:sort select="f:unstroked(f:filed(.))" collation="http://www.w3.org/2013/collation/UCA?fallback=yes;lang={$language}"/>
      <xsl:sort select="."/>
    </xsl:perform-sort>
  </xsl:variable>

  <!-- where the entry of an id is -->
  <xsl:variable name="e:addresses" as="map(xs:string, xs:string)" select="
      map:merge(for $index in $e:indexes, $id in e:entries($index) return map:entry($id, $index || '.xhtml#' || $id))"/>

  <xsl:template name="book-index" as="element(h:html)">
    <xsl:param name="label" as="xs:string" required="yes"/>
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="f:label($label)"/>
      <xsl:with-param name="kind" select="$label"/>
      <xsl:with-param name="main" as="element()">
        <section epub:type="index" role="doc-index" aria-labelledby="{$label}">
          <h1 id="{$label}">{f:label($label)}</h1>
          <dl class="index">
            <xsl:for-each select="e:entries($label)">
              <xsl:variable name="person" as="element(d:person)?" select="if ($label = 'persons') then f:person(.) else ()"/>
              <dt id="{.}">{if ($label = 'persons') then f:index-entry(.) else f:thing-title(.)}{$person/@life[string()] ! (' (' || . || ')')}</dt>
              <dd>
                <!-- a passage that names somebody twice is one place -->
                <xsl:for-each-group select="if ($label = 'persons') then f:mentions(.) else f:namings(.)" group-by="string(@href)">
                  <xsl:if test="position() gt 1">, </xsl:if>
                  <a href="{@href}">{e:place(., position())}</a>
                </xsl:for-each-group>
              </dd>
            </xsl:for-each>
          </dl>
        </section>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- a name leads to its entry in the indexes of the book -->
  <xsl:function name="f:person-address" as="xs:string?">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="$e:addresses($id)"/>
  </xsl:function>

  <xsl:function name="f:thing-address" as="xs:string?">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="$e:addresses($id)"/>
  </xsl:function>

  <!-- «79», «79, n. 12»; without pages, which place it is. -->
  <xsl:function name="e:place" as="xs:string">
    <xsl:param name="mention" as="element()"/>
    <xsl:param name="which" as="xs:integer"/>
    <xsl:sequence select="
        (string-join(($mention/@page[string()], $mention/@note[string()] ! f:label('in-note', string(.))), ' ')[.], string($which))[1]"/>
  </xsl:function>

  <!-- the index quotes no sentences -->
  <xsl:function name="f:sentence" as="element()+">
    <xsl:param name="element" as="element()"/>
    <d:form>{f:plain($element)}</d:form>
  </xsl:function>

  <!-- and counts nothing -->
  <xsl:template name="counts" as="empty-sequence()"/>

</xsl:stylesheet>
