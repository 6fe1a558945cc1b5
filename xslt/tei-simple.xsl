<?xml version="1.0" encoding="UTF-8"?>
<!--
  The interchange TEI (tei.xsl) in the elements of TEI Simple: names are <name>, words with an element that it lacks are <seg>,
  blocks are <ab>, both with the name of the element as type. There are no registers: a name has the address of its bearer in a
  register of authority, else a key.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="#all">

  <xsl:param name="name" as="xs:string" select="'text'"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:include href="shared/functions.xsl"/>
  <xsl:include href="shared/labels.xsl"/>
  <xsl:include href="shared/authorities.xsl"/>
  <xsl:include href="tei/plain-header.xsl"/>

  <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:key name="id" match="*[@xml:id]" use="@xml:id"/>

  <xsl:template match="/TEI" as="element(t:TEI)">
    <TEI>
      <xsl:copy-of select="@xml:id, @xml:lang"/>
      <teiHeader>
        <fileDesc>
          <titleStmt>
            <xsl:sequence select="f:plain-titles(.), f:plain-authors(.), f:plain-responsible(.)"/>
          </titleStmt>
          <xsl:sequence select="f:plain-publication(.)"/>
          <sourceDesc>
            <xsl:sequence select="f:plain-sources(.)"/>
          </sourceDesc>
        </fileDesc>
        <encodingDesc>
          <xsl:apply-templates select="teiHeader/encodingDesc/(samplingDecl | editorialDecl[empty(p)] | tagsDecl | appInfo)"/>
          <p>TEI Simple</p>
        </encodingDesc>
        <profileDesc>
          <xsl:apply-templates select="teiHeader/profileDesc/(abstract | correspDesc)"/>
          <langUsage>
            <language ident="{f:language-of(., text[1], $language)}"/>
          </langUsage>
        </profileDesc>
      </teiHeader>
      <xsl:apply-templates select="text"/>
    </TEI>
  </xsl:template>

  <!-- names ===================================================================================================== -->

  <!-- The type of <name> for each element that names somebody or something. -->
  <xsl:variable name="f:names" as="map(xs:string, xs:string)" select="
      map {'persName': 'person', 'orgName': 'org', 'placeName': 'place', 'geogName': 'placeGeog', 'country': 'country',
        'region': 'place', 'settlement': 'place', 'district': 'place', 'bloc': 'place', 'location': 'place', 'surname': 'surname',
        'forename': 'forename', 'genName': 'personGenName', 'roleName': 'personRoleName', 'addName': 'personAddName',
        'nameLink': 'nameLink'}"/>

  <xsl:template match="*[map:contains($f:names, local-name())]" as="element(t:name)">
    <name type="{$f:names(local-name())}">
      <xsl:sequence select="f:common(.), f:bearer(.)"/>
      <xsl:apply-templates/>
    </name>
  </xsl:template>

  <xsl:template match="(name | rs | author | editor | title)[@ref]" as="element()">
    <xsl:copy>
      <xsl:copy-of select="@* except (@ref, @cert, @role)"/>
      <xsl:sequence select="f:bearer(.)"/>
      <xsl:apply-templates/>
    </xsl:copy>
  </xsl:template>

  <!-- all other elements ======================================================================================== -->

  <!-- The elements of a text in TEI Simple. -->
  <xsl:variable name="f:known" as="xs:string+" select="
      tokenize('ab abbr abstract actor add addSpan addrLine address am anchor argument author back bibl biblScope body byline c
        castGroup castItem castList cb cell choice cit closer corr damage damageSpan date dateline del desc div docAuthor docDate
        docEdition docImprint docTitle editor email epigraph expan figDesc figure floatingText foreign formula front g
        gap graphic group handShift head hi idno imprimatur item label l lb lg list listBibl measure metamark milestone mod name
        note num opener orig p pb pc postscript pubPlace publisher q quote redo ref reg restore retrace rhyme role roleDesc
        row rs s salute seg sic signed sp space speaker spGrp stage subst supplied surplus table term text time title titlePage
        titlePart trailer unclear undo w')"/>

  <xsl:template match="text//*[not(local-name() = $f:known)][not(map:contains($f:names, local-name()))][namespace-uri() = 'http://www.tei-c.org/ns/1.0']" as="node()*" priority="0.2">
    <xsl:choose>
      <xsl:when test="self::emph or self::distinct">
        <hi>
          <xsl:copy-of select="@rendition, @xml:id, @xml:lang"/>
          <xsl:apply-templates/>
        </hi>
      </xsl:when>
      <xsl:when test="self::media">
        <graphic>
          <xsl:copy-of select="@url"/>
          <xsl:apply-templates select="desc"/>
        </graphic>
      </xsl:when>
      <xsl:when test="f:role(.) = 'point' or not(node())"/>
      <xsl:when test="parent::*[self::front or self::body or self::back] and (f:has-block(.) or exists(preceding-sibling::*[f:has-block(.)][not(local-name() = $f:known)]))">
        <div type="{local-name()}">
          <xsl:choose>
            <xsl:when test="f:has-block(.)">
              <xsl:apply-templates/>
            </xsl:when>
            <xsl:otherwise>
              <p>
                <xsl:apply-templates/>
              </p>
            </xsl:otherwise>
          </xsl:choose>
        </div>
      </xsl:when>
      <xsl:when test="f:has-block(.)">
        <xsl:apply-templates/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="{if (f:is-in-line(.)) then 'seg' else 'ab'}">
          <xsl:attribute name="type" select="local-name()"/>
          <xsl:sequence select="f:common(.)"/>
          <xsl:apply-templates/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- @ref with the addresses of the bearers, else @key with their ids. -->
  <xsl:function name="f:bearer" as="attribute()?">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="addresses" as="xs:string*" select="f:authority-addresses($name)"/>
    <xsl:choose>
      <xsl:when test="exists($addresses)">
        <xsl:attribute name="ref" select="$addresses"/>
      </xsl:when>
      <xsl:when test="exists(f:ids($name/@ref))">
        <xsl:attribute name="key" select="f:ids($name/@ref)"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="f:common" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/(@xml:id, @xml:lang, @n, @rendition)"/>
  </xsl:function>

  <!-- looks are said by @rendition alone -->
  <xsl:template match="text//@rend" as="attribute()?">
    <xsl:if test="exists(..[self::del or self::add or self::damage][not(@type)])">
      <xsl:attribute name="type" select="tokenize(.)[1]"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="text//note/@place[. = ('foot', 'bottom')]" as="attribute()">
    <xsl:attribute name="place" select="'bottom'"/>
  </xsl:template>

  <xsl:template match="text//gap/@unit[. = ('char', 'word', 'line', 'page')]" as="attribute()">
    <xsl:attribute name="unit" select=". || 's'"/>
  </xsl:template>

</xsl:stylesheet>
