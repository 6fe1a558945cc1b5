<?xml version="1.0" encoding="UTF-8"?>
<!-- How good the edition is: what it contains, what is doubtful, what was measured. And the sources of the texts. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- What was measured against texts made by hand, as JSON; empty when nothing was. -->
  <xsl:param name="evaluation" as="xs:string" select="''"/>

  <xsl:template name="quality" as="element(h:html)">
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="f:label('quality')"/>
      <xsl:with-param name="kind" select="'quality'"/>
      <xsl:with-param name="main" as="element()*">
        <h1>{f:label('quality')}</h1>
        <p>{f:label('quality.intro')}</p>
        <section aria-labelledby="status">
          <h2 id="status">{f:label('quality.status')}</h2>
          <ul class="statuses">
            <xsl:for-each select="$facts/d:text">
              <li><a href="{@href}" lang="{@lang}">{d:title}</a>: {f:label('status.' || @status)}</li>
            </xsl:for-each>
          </ul>
        </section>
        <xsl:sequence select="f:count-table('quality.contents', '^[^.]+$')"/>
        <xsl:sequence select="f:count-table('quality.doubts', '^doubt\.')"/>
        <xsl:call-template name="regularised"/>
        <xsl:call-template name="evaluation"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- One row a kind of thing, over all texts. -->
  <xsl:function name="f:count-table" as="element(h:section)">
    <xsl:param name="heading" as="xs:string"/>
    <xsl:param name="keys" as="xs:string"/>
    <xsl:variable name="counts" as="element(d:count)*" select="$facts/d:text/d:count[matches(@of, $keys)]"/>
    <section aria-labelledby="{$heading}">
      <h2 id="{$heading}">{f:label($heading)}</h2>
      <xsl:choose>
        <xsl:when test="empty($counts)"><p>{f:label('quality.none')}</p></xsl:when>
        <xsl:otherwise>
          <table class="counts">
            <tbody>
              <xsl:for-each-group select="$counts" group-by="@of">
                <xsl:sort select="-sum(current-group()/@n ! xs:integer(.))"/>
                <tr><th scope="row">{f:label('count.' || current-grouping-key())}</th><td>{f:figure(sum(current-group()/@n ! xs:integer(.)))}</td></tr>
              </xsl:for-each-group>
            </tbody>
          </table>
        </xsl:otherwise>
      </xsl:choose>
    </section>
  </xsl:function>

  <!-- 20231 as the language writes it: 20 231, 20,231, 20.231. -->
  <xsl:function name="f:figure" as="xs:string">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="replace(format-integer($number, '#,##0'), ',', f:label('thousands'))"/>
  </xsl:function>

  <xsl:template name="regularised" as="element(h:section)?">
    <xsl:if test="$facts/d:text/(d:regularised | d:change)">
      <section class="regularised" aria-labelledby="regularised">
        <h2 id="regularised">{f:label('quality.regularised')}</h2>
        <xsl:for-each select="$facts/d:text[d:regularised or d:change]">
          <h3 lang="{@lang}">{d:title}</h3>
          <ul>
            <xsl:for-each select="d:regularised">
              <li lang="{@lang}">{.}</li>
            </xsl:for-each>
            <xsl:for-each select="d:change">
              <li lang="en">{string-join((@when[string()] ! f:iso-words(.), .), ': ')}</li>
            </xsl:for-each>
          </ul>
        </xsl:for-each>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Every figure of the measurement, by its path; lists are left out, because they are of single places. -->
  <xsl:template name="evaluation" as="element(h:section)?">
    <xsl:if test="$evaluation">
      <xsl:variable name="figures" as="element(h:tr)*" select="f:figures(parse-json($evaluation), ())"/>
      <section aria-labelledby="evaluation">
        <h2 id="evaluation">{f:label('quality.evaluation')}</h2>
        <p>{f:label('quality.evaluation.intro')}</p>
        <table class="counts">
          <tbody>
            <xsl:sequence select="$figures"/>
          </tbody>
        </table>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:function name="f:figures" as="element(h:tr)*">
    <xsl:param name="value" as="item()?"/>
    <xsl:param name="path" as="xs:string*"/>
    <xsl:choose>
      <xsl:when test="$value instance of map(*)">
        <xsl:for-each select="sort(map:keys($value))">
          <xsl:sequence select="f:figures(map:get($value, .), ($path, .))"/>
        </xsl:for-each>
      </xsl:when>
      <xsl:when test="$value instance of xs:numeric">
        <tr><th scope="row">{string-join($path, ' › ')}</th><td>{if ($value le 1 and $value ne xs:integer($value)) then format-number($value, '0.000') else format-number($value, '0.##')}</td></tr>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <xsl:template name="sources" as="element(h:html)">
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="f:label('sources')"/>
      <xsl:with-param name="kind" select="'sources'"/>
      <xsl:with-param name="main" as="element()*">
        <h1>{f:label('sources')}</h1>
        <dl class="sources">
          <xsl:for-each-group select="$facts/d:text/d:source" group-by="string()">
            <xsl:sort select="." collation="http://www.w3.org/2013/collation/UCA?fallback=yes;lang={$language}"/>
            <div>
              <dt lang="{../@lang}">{.}</dt>
              <xsl:for-each select="current-group()/..">
                <dd><a href="{@href}" lang="{@lang}">{d:title}</a></dd>
              </xsl:for-each>
            </div>
          </xsl:for-each-group>
        </dl>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
