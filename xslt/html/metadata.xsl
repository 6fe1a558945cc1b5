<?xml version="1.0" encoding="UTF-8"?>
<!-- What machines read of a text: Dublin Core, Highwire tags for reference managers, JSON-LD. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- The edition's address on the web, with a slash at its end; empty when it is not known. -->
  <xsl:param name="site-url" as="xs:string" select="''"/>
  <xsl:variable name="f:site" as="xs:string" select="if ($site-url) then replace($site-url, '/+$', '') || '/' else ''"/>

  <xsl:template name="text-metadata" as="element()*">
    <xsl:param name="page" as="map(xs:string, item()*)?" select="()"/>
    <xsl:variable name="title" as="xs:string" select="if (exists($page)) then f:page-title($page) else f:text-title()"/>
    <xsl:variable name="href" as="xs:string" select="($page?href, $name || '.html')[1]"/>
    <xsl:variable name="part" as="xs:boolean" select="$f:is-book and exists($page)"/>
    <xsl:sequence select="
        f:meta(('DC.title', 'citation_title'), $title),
        f:meta(('DC.creator', 'citation_author'), $f:own/d:author),
        f:meta('DC.contributor', $editors),
        f:meta('citation_editor', $editors),
        f:meta(('DC.language', 'citation_language'), f:text-language()),
        f:meta(('DC.date', 'citation_publication_date'), $f:own/@value ! replace(., '-', '/')),
        f:meta('DC.source', $f:own/d:source),
        f:meta('DC.rights', $licence),
        f:meta('DC.type', 'Text'),
        f:meta('DC.isPartOf', (f:text-title()[$part], $edition-title)),
        f:meta('citation_inbook_title', if ($part) then f:text-title() else $edition-title),
        f:meta('citation_pdf_url', $f:own/d:download/@href[ends-with(., '.pdf')] ! ($f:site || .)),
        f:meta('citation_public_url', $f:site[.] ! (. || $href))"/>
    <xsl:if test="$f:site">
      <link rel="canonical" href="{$f:site}{$href}"/>
    </xsl:if>
    <link rel="alternate" type="application/tei+xml" href="tei/{$name}.xml" title="TEI"/>
    <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/"/>
    <xsl:sequence select="f:json-ld(map {
        '@context': 'https://schema.org',
        '@type': if ($part) then 'Chapter' else if ($f:is-book) then 'Book' else if ($f:letter) then 'Message' else 'CreativeWork',
        'name': $title,
        'author': array {$f:own/d:author ! map {'@type': 'Person', 'name': string()}},
        'editor': array {$editors ! map {'@type': 'Person', 'name': .}},
        'inLanguage': f:text-language(),
        'dateCreated': string($f:own/@value),
        'license': $licence,
        'isPartOf': map {'@type': 'Collection', 'name': $edition-title},
        'isBasedOn': array {$f:own/d:source ! string()},
        'url': if ($f:site) then $f:site || $href else ''})"/>
  </xsl:template>

  <xsl:function name="f:meta" as="element(h:meta)*">
    <xsl:param name="names" as="xs:string+"/>
    <xsl:param name="contents" as="item()*"/>
    <xsl:for-each select="$contents ! normalize-space()[.]">
      <xsl:variable name="content" as="xs:string" select="."/>
      <xsl:for-each select="$names">
        <meta name="{.}" content="{$content}"/>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:function>

  <!-- Linked data; what is empty is left out. -->
  <xsl:function name="f:json-ld" as="element(h:script)">
    <xsl:param name="data" as="map(*)"/>
    <script type="application/ld+json">{replace(f:json($data), '&lt;', '\\u003c')}</script>
  </xsl:function>

  <!-- JSON with its keys in order, so that equal texts give equal pages. -->
  <xsl:function name="f:json" as="xs:string">
    <xsl:param name="value" as="item()"/>
    <xsl:sequence select="
        if ($value instance of map(*))
        then '{' || string-join(sort(map:keys($value))[f:says(map:get($value, .))] ! (f:json(.) || ':' || f:json(map:get($value, .))), ',') || '}'
        else if ($value instance of array(*))
        then '[' || string-join($value?* ! f:json(.), ',') || ']'
        else serialize($value, map {'method': 'json'})"/>
  </xsl:function>

  <xsl:function name="f:says" as="xs:boolean">
    <xsl:param name="value" as="item()"/>
    <xsl:sequence select="if ($value instance of array(*)) then exists($value?*) else not($value instance of xs:string and $value = '')"/>
  </xsl:function>

</xsl:stylesheet>
