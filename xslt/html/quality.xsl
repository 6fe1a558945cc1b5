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
            <xsl:for-each select="$facts ! d:text">
              <li><a href="{@href}" lang="{@lang}">{d:title}</a>: {f:label('status.' || @status)}</li>
            </xsl:for-each>
          </ul>
        </section>
        <xsl:sequence select="f:count-table('quality.contents', $facts ! d:text/d:count), f:count-table('quality.doubts', $f:all-doubts)"/>
        <xsl:call-template name="regularised"/>
        <xsl:call-template name="evaluation"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- One row a kind of thing, over all texts. -->
  <xsl:function name="f:count-table" as="element(h:section)">
    <xsl:param name="heading" as="xs:string"/>
    <!-- each with its kind (@of) and a number (@n) -->
    <xsl:param name="counts" as="element()*"/>
    <section aria-labelledby="{$heading}">
      <h2 id="{$heading}">{f:label($heading)}</h2>
      <xsl:choose>
        <xsl:when test="empty($counts)"><p>{f:label('quality.none')}</p></xsl:when>
        <xsl:otherwise>
          <table class="counts">
            <tbody>
              <xsl:for-each-group select="$counts" group-by="@of">
                <xsl:sort select="-sum(current-group()/@n ! xs:integer(.))"/>
                <xsl:variable name="list" as="xs:string?" select="f:doubts-link(current-grouping-key())"/>
                <xsl:variable name="name" as="xs:string" select="f:label('count.' || current-grouping-key())"/>
                <tr><th scope="row"><xsl:choose><xsl:when test="$list"><a href="{$list}">{$name}</a></xsl:when><xsl:otherwise>{$name}</xsl:otherwise></xsl:choose></th><td>{f:figure(sum(current-group()/@n ! xs:integer(.)))}</td></tr>
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
    <xsl:if test="$facts ! d:text/(d:regularised | d:change)">
      <section class="regularised" aria-labelledby="regularised">
        <h2 id="regularised">{f:label('quality.regularised')}</h2>
        <xsl:for-each select="$facts ! d:text[d:regularised or d:change]">
          <h3 lang="{@lang}">{d:title}</h3>
          <ul>
            <xsl:for-each select="d:regularised">
              <li lang="{@lang}">{.}</li>
            </xsl:for-each>
            <xsl:for-each select="d:change">
              <li lang="{@lang}">{string-join((@when[string()] ! f:iso-words(.), .), ': ')}</li>
            </xsl:for-each>
          </ul>
        </xsl:for-each>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- The figures of «cajista eval» (docs/eval.md), a row a measure. -->
  <xsl:template name="evaluation" as="element(h:section)?">
    <xsl:variable name="all" as="map(*)?" select="if ($evaluation) then parse-json($evaluation)[. instance of map(*)]?all[. instance of map(*)] else ()"/>
    <xsl:if test="exists($all)">
      <section aria-labelledby="evaluation">
        <h2 id="evaluation">{f:label('quality.evaluation')}</h2>
        <p>{f:label('quality.evaluation.intro')}</p>
        <div class="table-frame" tabindex="0" role="group" aria-labelledby="evaluation">
          <table class="counts measures">
            <thead>
              <tr><td></td><th scope="col">{f:label('measure.precision')}</th><th scope="col">{f:label('measure.recall')}</th><th scope="col">F1</th><th scope="col">{f:label('measure.gold')}</th></tr>
            </thead>
            <tbody>
              <xsl:for-each select="map:keys($all)">
                <xsl:sort select="(index-of($f:measures, .), 99)[1]"/>
                <xsl:sort select="."/>
                <xsl:variable name="measure" as="map(*)" select="$all(.)"/>
                <tr>
                  <th scope="row">{if (f:has-label('measure.' || .)) then f:label('measure.' || .) else .}</th>
                  <xsl:for-each select="'precision', 'recall', 'f1'">
                    <td>{$measure(.)[. instance of xs:numeric] ! format-number(., '0.000')}</td>
                  </xsl:for-each>
                  <td>{$measure?gold[. instance of xs:numeric] ! f:figure(xs:integer(.))}</td>
                </tr>
              </xsl:for-each>
            </tbody>
          </table>
        </div>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:variable name="f:measures" as="xs:string*" select="
      'text', 'notetext', 'blocks', 'heads', 'pages', 'anchors', 'notes', 'persons', 'persons~', 'links', 'dates', 'values', 'marks', 'header'"/>

  <xsl:template name="sources" as="element(h:html)">
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="f:label('sources')"/>
      <xsl:with-param name="kind" select="'sources'"/>
      <xsl:with-param name="main" as="element()*">
        <h1>{f:label('sources')}</h1>
        <dl class="sources">
          <xsl:for-each-group select="$facts ! d:text/d:source" group-by="string()">
            <xsl:sort select="." collation="http://www.w3.org/2013/collation/UCA?fallback=yes;lang={$language}"/>
            <div>
              <dt lang="{../@lang}">{.}</dt>
              <xsl:if test="empty(preceding-sibling::d:source)">
                <xsl:for-each select="../d:description">
                  <dd class="description" lang="{../@lang}">{.}</dd>
                </xsl:for-each>
              </xsl:if>
              <xsl:for-each select="current-group() ! ..">
                <dd><a href="{@href}" lang="{@lang}">{d:title}</a></dd>
              </xsl:for-each>
            </div>
          </xsl:for-each-group>
        </dl>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
