<?xml version="1.0" encoding="UTF-8"?>
<!--
  The edition as linked data, in the words of schema.org (JSON-LD 1.1): the edition, its texts, who wrote to whom, and the persons, places and bodies,
  each with its addresses in registers of authority. What the edition says of a thing stands once, under its address.
-->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template name="graph" as="empty-sequence()">
    <xsl:result-document href="edition.jsonld" format="plain">
      <xsl:sequence select="f:json(map {
          '@context': 'https://schema.org/',
          '@graph': array {
            f:edition-node(),
            $facts ! d:text ! f:text-node(.),
            sort(map:keys($f:person-pages)) ! f:person-node(.),
            sort(map:keys($f:thing-pages)) ! f:thing-node(.)}}) || '&#xA;'"/>
    </xsl:result-document>
  </xsl:template>

  <!-- The address of a page; of an edition that is nowhere on the web, from the folder of the file. -->
  <xsl:function name="f:node-id" as="xs:string">
    <xsl:param name="page" as="xs:string"/>
    <xsl:sequence select="($f:site[.], '../')[1] || $page"/>
  </xsl:function>

  <xsl:function name="f:edition-node" as="map(*)">
    <xsl:sequence select="map {
        '@id': f:node-id('index.html'),
        '@type': 'Collection',
        'name': $edition-title,
        'editor': array {$editors ! map {'@type': 'Person', 'name': .}},
        'publisher': array {$publisher[.] ! map {'@type': 'Organization', 'name': .}},
        'datePublished': $published,
        'version': $version,
        'identifier': array {$doi[.] ! map {'@type': 'PropertyValue', 'propertyID': 'DOI', 'value': .}},
        'license': $licence,
        'inLanguage': $language,
        'hasPart': array {$facts ! d:text ! map {'@id': f:node-id(@href)}}}"/>
  </xsl:function>

  <xsl:function name="f:text-node" as="map(*)">
    <xsl:param name="text" as="element(d:text)"/>
    <xsl:variable name="letter" as="xs:boolean" select="exists($text/d:action/d:who)"/>
    <xsl:variable name="who" as="xs:string*" select="distinct-values($text/d:mention/@person)"/>
    <xsl:variable name="what" as="xs:string*" select="distinct-values($text/d:naming/@thing)"/>
    <xsl:sequence select="map {
        '@id': f:node-id($text/@href),
        '@type': if ($letter) then 'Message' else if ($text/@book = 'true') then 'Book' else 'CreativeWork',
        'name': string($text/d:title),
        'author': array {$text/d:author ! map {'@type': 'Person', 'name': string()}},
        'inLanguage': string($text/@lang),
        'dateCreated': string($text[not($letter)]/@value),
        'dateSent': string($text[$letter]/@value),
        'sender': array {f:writers($text) ! f:who-node(.)},
        'recipient': array {f:readers($text) ! f:who-node(.)},
        'locationCreated': array {$text/d:action[@type = 'sent'][@place/string()][1] ! (
          if ($f:thing-pages(@at)) then map {'@id': f:node-id($f:thing-pages(@at))} else map {'@type': 'Place', 'name': string(@place)})},
        'isPartOf': map {'@id': f:node-id('index.html')},
        'isBasedOn': array {$text/d:source ! string()},
        'mentions': array {($who ! $f:person-pages(.), $what ! $f:thing-pages(.)) ! map {'@id': f:node-id(.)}},
        'encoding': map {'@type': 'MediaObject', 'contentUrl': f:node-id('tei/' || $text/@name || '.xml'), 'encodingFormat': 'application/tei+xml'}}"/>
  </xsl:function>

  <xsl:function name="f:who-node" as="map(*)">
    <xsl:param name="who" as="element(d:who)"/>
    <xsl:variable name="page" as="xs:string?" select="$who/@id[string()] ! $f:person-pages(.)"/>
    <xsl:sequence select="if ($page) then map {'@id': f:node-id($page)} else map {'@type': 'Person', 'name': normalize-space($who)}"/>
  </xsl:function>

  <xsl:function name="f:person-node" as="map(*)">
    <xsl:param name="id" as="xs:string"/>
    <xsl:variable name="described" as="element(d:person)*" select="f:described($id)"/>
    <xsl:sequence select="map {
        '@id': f:node-id(f:person-address($id)),
        '@type': 'Person',
        'identifier': $id,
        'name': f:person-name($id),
        'alternateName': array {distinct-values($described/d:form)},
        'birthDate': string(f:person($id)/@birth),
        'deathDate': string(f:person($id)/@death),
        'description': array {distinct-values($described/d:note)},
        'sameAs': array {distinct-values($described/d:authority/@href)}}"/>
  </xsl:function>

  <xsl:function name="f:thing-node" as="map(*)">
    <xsl:param name="id" as="xs:string"/>
    <xsl:variable name="described" as="element(d:thing)*" select="f:found('thing', $id)"/>
    <xsl:variable name="geo" as="xs:string*" select="tokenize(f:thing($id)/@geo)"/>
    <xsl:sequence select="map:merge((map {
        '@id': f:node-id($f:thing-pages($id)),
        '@type': if (starts-with($f:thing-pages($id), 'place.')) then 'Place' else 'Organization',
        'identifier': $id,
        'name': f:thing-title($id),
        'alternateName': array {distinct-values($described/d:form)},
        'description': array {distinct-values($described/d:note)},
        'sameAs': array {distinct-values($described/d:authority/@href)}},
        if (exists($geo)) then map {'geo': map {'@type': 'GeoCoordinates', 'latitude': number($geo[1]), 'longitude': number($geo[2])}} else ()))"/>
  </xsl:function>

</xsl:stylesheet>
