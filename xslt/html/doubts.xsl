<?xml version="1.0" encoding="UTF-8"?>
<!--
  The list of what the page on quality counts as doubtful: the marks that «cajista doubts» takes from the TEI, each once however
  often it stands there, with the place of the first. First its facts (data), then its pages.
-->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- so many entries are a page that loads at once -->
  <xsl:variable name="f:doubts-a-page" as="xs:integer" select="500"/>

  <!-- the kinds of doubt, in the order of the list -->
  <xsl:variable name="f:doubt-kinds" as="xs:string+" select="
      'doubt.cert', 'doubt.unclear', 'doubt.sic', 'doubt.uncalled', 'doubt.undated', 'doubt.unknown'"/>

  <!-- The kinds of doubt that an element is counted as. -->
  <xsl:function name="f:doubts-of" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:for-each select="$element">
      <xsl:sequence select="
          'doubt.cert'[$element/@cert = ('low', 'medium')],
          'doubt.unclear'[$element/self::unclear],
          'doubt.sic'[$element/self::sic[not(parent::choice)]],
          'doubt.uncalled'[$element/self::ref[@type = 'noteAnchor']],
          'doubt.undated'[$element/self::date[not(@when or @from or @to or @notBefore or @notAfter)]],
          'doubt.unknown'[$element/self::persName[not(@ref)]]"/>
    </xsl:for-each>
  </xsl:function>

  <!-- What is doubtful in the text at hand: kind, words, meaning, certainty, how often, and where first. -->
  <xsl:template name="doubt-facts" as="element(d:doubt)*">
    <xsl:for-each-group select="$f:text//*[@cert | self::unclear | self::sic | self::ref | self::date | self::persName]" group-by="f:doubts-of(.)">
      <xsl:variable name="kind" as="xs:string" select="current-grouping-key()"/>
      <xsl:for-each-group select="current-group()" composite="yes"
          group-by="local-name(), f:doubtful-words(.), string((@ref, @when, @when-iso, @from, @n, @target)[1]), string(@cert)">
        <d:doubt of="{$kind}" element="{local-name()}" words="{f:doubtful-words(.)}" cert="{@cert}" n="{count(current-group())}"
          means="{if (self::date) then f:date-words(.) else if (self::pb) then f:label('page', string(@n))[current()/@n] else string(@n)}" ref="{f:ids(@ref)[1]}">
          <xsl:if test="ancestor::text">
            <xsl:sequence select="f:place-of(.)"/>
          </xsl:if>
        </d:doubt>
      </xsl:for-each-group>
    </xsl:for-each-group>
  </xsl:template>

  <!-- The words in question; of a note its first ones. -->
  <xsl:function name="f:doubtful-words" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="f:first-words(f:plain($element), 60)"/>
  </xsl:function>

  <!-- Text by text, kind by kind; what is least certain and most frequent comes first. -->
  <xsl:variable name="f:all-doubts" as="element(d:doubt)*">
    <xsl:for-each select="$f:doubt-kinds">
      <xsl:variable name="kind" as="xs:string" select="."/>
      <xsl:for-each select="$facts ! d:text">
        <xsl:perform-sort select="d:doubt[@of = $kind]">
          <xsl:sort select="if (@cert = 'medium') then 1 else 0"/>
          <xsl:sort select="-xs:integer(@n)"/>
        </xsl:perform-sort>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:variable>

  <xsl:function name="f:doubts-address" as="xs:string">
    <xsl:param name="sheet" as="xs:integer"/>
    <xsl:sequence select="'doubts.' || $sheet || '.html'"/>
  </xsl:function>

  <!-- The page of the list on which a kind begins. -->
  <xsl:function name="f:doubts-link" as="xs:string?">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:variable name="first" as="xs:integer?" select="index-of($f:all-doubts/@of, $kind)[1]"/>
    <xsl:sequence select="$first ! (f:doubts-address(($first - 1) idiv $f:doubts-a-page + 1) || '#' || f:doubts-id($kind))"/>
  </xsl:function>

  <xsl:function name="f:doubts-id" as="xs:string">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:sequence select="replace($kind, '\.', '-')"/>
  </xsl:function>

  <xsl:template name="doubts" as="empty-sequence()">
    <xsl:variable name="sheets" as="xs:integer" select="(count($f:all-doubts) + $f:doubts-a-page - 1) idiv $f:doubts-a-page"/>
    <xsl:for-each-group select="$f:all-doubts" group-adjacent="(position() - 1) idiv $f:doubts-a-page">
      <xsl:result-document href="{f:doubts-address(current-grouping-key() + 1)}">
        <xsl:call-template name="doubts-page">
          <xsl:with-param name="sheet" select="current-grouping-key() + 1"/>
          <xsl:with-param name="sheets" select="$sheets"/>
          <xsl:with-param name="doubts" select="current-group()"/>
        </xsl:call-template>
      </xsl:result-document>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template name="doubts-page" as="element(h:html)">
    <xsl:param name="sheet" as="xs:integer" required="yes"/>
    <xsl:param name="sheets" as="xs:integer" required="yes"/>
    <xsl:param name="doubts" as="element(d:doubt)+" required="yes"/>
    <xsl:variable name="part" as="xs:string" select="if ($sheets gt 1) then ' (' || $sheet || '/' || $sheets || ')' else ''"/>
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="f:label('quality.doubts') || $part"/>
      <xsl:with-param name="kind" select="'doubts'"/>
      <xsl:with-param name="scripts" select="'assets/lists.js'"/>
      <xsl:with-param name="trail" select="f:link('quality.html', f:label('quality'), false())"/>
      <xsl:with-param name="here" select="f:label('quality.doubts') || $part"/>
      <xsl:with-param name="main" as="element()*">
        <h1>{f:label('quality.doubts')}</h1>
        <p>{f:label('doubts.intro')}</p>
        <xsl:if test="$sheets gt 1">
          <nav class="sheets" aria-label="{f:label('sheets')}">
            <ol>
              <xsl:for-each select="1 to $sheets">
                <li><xsl:sequence select="f:link(f:doubts-address(.), string(.), . = $sheet)"/></li>
              </xsl:for-each>
            </ol>
          </nav>
        </xsl:if>
        <xsl:sequence select="f:word-filter('doubts')"/>
        <div id="doubts">
          <xsl:for-each-group select="$doubts" group-adjacent="string(@of)">
            <section class="doubts" data-group="" aria-labelledby="{f:doubts-id(current-grouping-key())}">
              <h2 id="{f:doubts-id(current-grouping-key())}">{f:label('count.' || current-grouping-key())}</h2>
              <xsl:for-each-group select="current-group()" group-adjacent="string(../@name)">
                <div data-group="">
                  <h3><a href="{../@href}" lang="{../@lang}">{../d:title}</a></h3>
                  <ul>
                    <xsl:for-each select="current-group()">
                      <li data-entry=""><xsl:sequence select="f:doubt-line(.)"/></li>
                    </xsl:for-each>
                  </ul>
                </div>
              </xsl:for-each-group>
            </section>
          </xsl:for-each-group>
        </div>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The words, which are the link; as what they are marked; how often; where first. -->
  <xsl:function name="f:doubt-line" as="node()+">
    <xsl:param name="doubt" as="element(d:doubt)"/>
    <xsl:variable name="kind" as="xs:string" select="'doubts.' || $doubt/@element"/>
    <xsl:variable name="name" as="xs:string" select="
        if (not($doubt/@ref/string())) then string($doubt/@means)
        else if ($doubt/@element = 'persName') then f:person-name($doubt/@ref)
        else f:thing-title($doubt/@ref)"/>
    <!-- «page 12» says itself what it is -->
    <xsl:variable name="as" as="xs:string" select="string-join((if (f:has-label($kind) and $doubt/@element ne 'pb') then f:label($kind) else (), $name[. ne $doubt/@words])[.], ': ')"/>
    <xsl:variable name="words" as="xs:string" select="($doubt/@words/string()[.], $as[.], string($doubt/@element))[1]"/>
    <xsl:choose>
      <xsl:when test="$doubt/@href"><a href="{$doubt/@href}" lang="{$doubt/../@lang}">{$words}</a></xsl:when>
      <xsl:otherwise><span lang="{$doubt/../@lang}">{$words}</span></xsl:otherwise>
    </xsl:choose>
    <xsl:variable name="more" as="xs:string" select="
        string-join(($as[. ne $words], if ($doubt/@cert = ('low', 'medium')) then f:label('doubts.' || $doubt/@cert) else (), f:place-on-page($doubt)[$doubt/@element ne 'pb'])[.], ', ')"/>
    <span class="as">{$more[.] ! (' ' || .)}</span>
    <xsl:if test="$doubt/@n ne '1'"><span class="times">{' ' || f:label('times', f:figure($doubt/@n))}</span></xsl:if>
  </xsl:function>

</xsl:stylesheet>
