<?xml version="1.0" encoding="UTF-8"?>
<!--
  What others take the edition with: the registers and the letters as tables (CSV), the persons for a portal of authority records
  (BEACON), the list of pages for search engines, how to cite the edition for machines (CITATION.cff), what Zenodo asks of a deposit.
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
        <xsl:sequence select="f:table(substring-before(?href, '.csv'))"/>
      </xsl:result-document>
    </xsl:for-each>
    <xsl:result-document href="CITATION.cff" format="plain">
      <xsl:sequence select="f:citation-file()"/>
    </xsl:result-document>
    <xsl:result-document href="zenodo.json" format="plain">
      <xsl:sequence select="f:deposit() || '&#xA;'"/>
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

  <!-- https://developers.zenodo.org/#representation -->
  <xsl:function name="f:deposit" as="xs:string">
    <xsl:sequence select="f:json(map {
        'title': $edition-title,
        'upload_type': 'dataset',
        'description': f:label('cite') || ': ' || string-join(($editors, $edition-title, $publisher[.]), ', '),
        'creators': array {($editors, ($publisher[.], $edition-title)[1][empty($editors)]) ! map {'name': .}},
        'publication_date': string($published[matches(., '^\d{4}-\d\d-\d\d$')]),
        'version': $version,
        'doi': $doi,
        'access_right': 'open',
        'license': string($licence[matches(., '^[A-Za-z0-9.+-]+$')]),
        'related_identifiers': array {$f:site[.] ! map {'identifier': ., 'relation': 'isAlternateIdentifier', 'scheme': 'url'}}})"/>
  </xsl:function>

  <xsl:function name="f:yaml" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="'&quot;' || replace(replace($words, '\\', '\\\\'), '&quot;', '\\&quot;') || '&quot;'"/>
  </xsl:function>

</xsl:stylesheet>
