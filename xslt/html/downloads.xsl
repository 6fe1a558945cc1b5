<?xml version="1.0" encoding="UTF-8"?>
<!--
  What others take the edition with: the registers and the letters as tables (CSV), the persons for a portal of authority records
  (BEACON), the list of pages for search engines, how to cite the edition for machines (CITATION.cff).
-->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:param name="publisher" as="xs:string" select="''"/>
  <xsl:param name="published" as="xs:string" select="''"/>
  <xsl:param name="version" as="xs:string" select="''"/>
  <xsl:param name="doi" as="xs:string" select="''"/>

  <xsl:output name="plain" method="text" encoding="UTF-8"/>

  <!-- The tables that there are: the name of the file, the key of its label. -->
  <xsl:variable name="f:tables" as="map(xs:string, xs:string)*" select="
      map {'href': 'persons.csv', 'label': 'persons'}[exists(map:keys($f:person-pages))],
      map {'href': 'places.csv', 'label': 'places'}[f:has-things('place')],
      map {'href': 'bodies.csv', 'label': 'bodies'}[f:has-things('body')],
      map {'href': 'letters.csv', 'label': 'downloads.letters'}[exists($f:letters)]"/>

  <xsl:template name="downloads" as="empty-sequence()">
    <xsl:for-each select="$f:tables">
      <xsl:result-document href="{?href}" format="plain">
        <xsl:sequence select="string-join(if (?href = 'letters.csv') then f:letter-rows() else if (?href = 'persons.csv') then f:person-rows() else f:thing-rows(?label), '&#xA;') || '&#xA;'"/>
      </xsl:result-document>
    </xsl:for-each>
    <xsl:result-document href="CITATION.cff" format="plain">
      <xsl:sequence select="f:citation-file()"/>
    </xsl:result-document>
    <xsl:if test="$f:site">
      <xsl:call-template name="sitemap"/>
      <xsl:variable name="beacon" as="xs:string*" select="f:beacon()"/>
      <xsl:if test="exists($beacon)">
        <xsl:result-document href="beacon.txt" format="plain">
          <xsl:sequence select="string-join(('#FORMAT: BEACON', '#PREFIX: https://d-nb.info/gnd/', '#NAME: ' || $edition-title, '#INSTITUTION: ' || ($publisher[.], string-join($editors, ', '))[1], '#FEED: ' || $f:site || 'beacon.txt', '', $beacon, ''), '&#xA;')"/>
        </xsl:result-document>
      </xsl:if>
    </xsl:if>
  </xsl:template>

  <!-- A row of a table: every value in quotation marks. -->
  <xsl:function name="f:csv" as="xs:string">
    <xsl:param name="values" as="xs:string*"/>
    <xsl:sequence select="string-join($values ! ('&quot;' || replace(normalize-space(.), '&quot;', '&quot;&quot;') || '&quot;'), ',')"/>
  </xsl:function>

  <xsl:function name="f:person-rows" as="xs:string+">
    <xsl:sequence select="f:csv(('id', 'name', 'filed', 'born', 'died', 'note', 'forms', 'authority', 'mentions', 'page'))"/>
    <xsl:for-each select="sort(map:keys($f:person-pages)[not(f:is-doubted-person(.))])">
      <xsl:variable name="described" as="element(d:person)*" select="f:described(.)"/>
      <xsl:sequence select="f:csv((., f:person-name(.), f:index-entry(.), string(f:person(.)/@born), string(f:person(.)/@died),
          string-join(distinct-values($described/d:note), ' / '), string-join(distinct-values($described/d:form), ' / '),
          string-join(distinct-values($described/d:authority/@href), ' '), string(count(f:mentions(.))), $f:site || f:person-address(.)))"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="f:thing-rows" as="xs:string+">
    <xsl:param name="label" as="xs:string"/>
    <xsl:variable name="kind" as="xs:string" select="if ($label = 'places') then 'place.' else 'body.'"/>
    <xsl:sequence select="f:csv(('id', 'name', 'latitude', 'longitude', 'forms', 'authority', 'mentions', 'page'))"/>
    <xsl:for-each select="sort(map:keys($f:thing-pages)[starts-with($f:thing-pages(.), $kind)])">
      <xsl:variable name="described" as="element(d:thing)*" select="f:found('thing', .)"/>
      <xsl:variable name="geo" as="xs:string*" select="tokenize(f:thing(.)/@geo)"/>
      <xsl:sequence select="f:csv((., f:thing-title(.), ($geo[1], '')[1], ($geo[2], '')[1], string-join(distinct-values($described/d:form), ' / '),
          string-join(distinct-values($described/d:authority/@href), ' '), string(count(f:namings(.))), $f:site || $f:thing-pages(.)))"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="f:letter-rows" as="xs:string+">
    <xsl:sequence select="f:csv(('id', 'date', 'from', 'from-id', 'to', 'to-id', 'place', 'title', 'page'))"/>
    <xsl:for-each select="$f:letters">
      <xsl:sequence select="f:csv((string(@name), string(@value), string-join(f:names(f:writers(.)), ' / '), string-join(f:writers(.)/@id, ' '),
          string-join(f:names(f:readers(.)), ' / '), string-join(f:readers(.)/@id, ' '), string(d:action[@type = 'sent'][1]/@place), string(d:title), $f:site || @href))"/>
    </xsl:for-each>
  </xsl:function>

  <!-- Persons with a record of the GND: the record, and the page here. -->
  <xsl:function name="f:beacon" as="xs:string*">
    <xsl:for-each select="sort(map:keys($f:person-pages))">
      <xsl:variable name="id" as="xs:string" select="."/>
      <xsl:sequence select="distinct-values(f:described($id)/d:authority/@href[matches(., '^https?://d-nb\.info/gnd/')]
          ! (replace(., '^.*/', '') || '||' || $f:site || f:person-address($id)))"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:template name="sitemap" as="empty-sequence()">
    <xsl:result-document href="sitemap.xml" method="xml" encoding="UTF-8" indent="no">
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <xsl:for-each select="distinct-values(($f:menu ! ?href, $f:own-pages/@href, $facts ! d:text/(@href, d:page/@href),
            map:keys($f:person-pages) ! $f:person-pages(.), map:keys($f:thing-pages) ! $f:thing-pages(.)))">
          <xsl:sort select="."/>
          <url><loc>{$f:site}{.}</loc></url>
        </xsl:for-each>
      </urlset>
    </xsl:result-document>
  </xsl:template>

  <!-- https://citation-file-format.github.io/ -->
  <xsl:function name="f:citation-file" as="xs:string">
    <xsl:variable name="lines" as="xs:string*" select="
        'cff-version: 1.2.0', 'type: dataset', 'message: ' || f:yaml(f:label('cite') || ': ' || $edition-title), 'title: ' || f:yaml($edition-title),
        'authors:', ($editors, ($publisher[.], $edition-title)[1][empty($editors)]) ! ('  - name: ' || f:yaml(.)),
        $published[matches(., '^\d{4}-\d\d-\d\d$')] ! ('date-released: ' || f:yaml(.)),
        $version[.] ! ('version: ' || f:yaml(.)),
        $doi[.] ! ('doi: ' || f:yaml(.)), $f:site[.] ! ('url: ' || f:yaml(.)),
        $licence[matches(., '^[A-Za-z0-9.+-]+$')] ! ('license: ' || .)"/>
    <xsl:sequence select="string-join($lines, '&#xA;') || '&#xA;'"/>
  </xsl:function>

  <xsl:function name="f:yaml" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="'&quot;' || replace(replace($words, '\\', '\\\\'), '&quot;', '\\&quot;') || '&quot;'"/>
  </xsl:function>

</xsl:stylesheet>
