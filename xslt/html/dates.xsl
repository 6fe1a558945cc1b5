<?xml version="1.0" encoding="UTF-8"?>
<!-- Dates: the texts in time, how often each year is named, and a page for each decade with its days and where they stand. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:variable name="f:days" as="element(d:day)*" select="$facts ! .//d:day"/>

  <xsl:variable name="f:dated" as="element(d:text)*" select="
      sort($facts ! d:text[@value/string()], (), function($text) {string($text/@value)})"/>

  <xsl:function name="f:decade" as="xs:string">
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="substring($value, 1, 3) || '0'"/>
  </xsl:function>

  <xsl:function name="f:decade-address" as="xs:string">
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="'dates.' || f:decade($value) || '.html'"/>
  </xsl:function>

  <xsl:template name="dates" as="element(h:html)">
    <xsl:variable name="most" as="xs:integer" select="max((1, for $year in distinct-values($f:days/@year) return count(key('d:year', $year, $f:all-days))))"/>
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="f:label('dates')"/>
      <xsl:with-param name="kind" select="'dates'"/>
      <xsl:with-param name="main" as="element()*">
        <h1>{f:label('dates')}</h1>
        <xsl:if test="exists($f:dated)">
          <section aria-labelledby="dated">
            <h2 id="dated">{f:label('dates.texts')}</h2>
            <ol class="timeline">
              <xsl:for-each-group select="$f:dated" group-adjacent="substring(@value, 1, 4)">
                <li><span class="year">{current-grouping-key()}</span>
                  <ul>
                    <xsl:for-each select="current-group()">
                      <li><xsl:if test="d:date ne current-grouping-key()"><span class="when">{d:date}</span>{' '}</xsl:if><a href="{@href}" lang="{@lang}">{d:title}</a></li>
                    </xsl:for-each>
                  </ul>
                </li>
              </xsl:for-each-group>
            </ol>
          </section>
        </xsl:if>
        <section aria-labelledby="named">
          <h2 id="named">{f:label('dates.named')}</h2>
          <p>{f:label('dates.named.intro')}</p>
          <xsl:variable name="years" as="xs:string*" select="sort(distinct-values($f:days/@year))"/>
          <xsl:variable name="apart" as="xs:string*" select="f:years-apart($years)"/>
          <xsl:call-template name="timeline">
            <xsl:with-param name="years" select="$years[not(. = $apart)]"/>
          </xsl:call-template>
          <xsl:for-each-group select="$years[not(. = $apart)]" group-adjacent="f:decade(.)">
            <h3><a href="{f:decade-address(.)}">{current-grouping-key()}–{substring(current-grouping-key(), 3, 1)}9</a></h3>
            <ul class="years">
              <xsl:for-each select="current-group()">
                <xsl:variable name="n" as="xs:integer" select="count(key('d:year', ., $f:all-days))"/>
                <li><a href="{f:decade-address(.)}#y{.}"><span class="year">{.}</span>{' '}<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" xmlns="http://www.w3.org/2000/svg"><rect width="{format-number(max((0.5, 100 * $n div $most)), '0.#')}" height="1"/></svg>{' '}<span class="times">{f:label('times', string($n))}</span></a></li>
              </xsl:for-each>
            </ul>
          </xsl:for-each-group>
          <xsl:if test="exists($apart)">
            <h3>{f:label('dates.apart')}</h3>
            <ul class="years-apart">
              <xsl:for-each select="$apart">
                <li><a href="{f:decade-address(.)}#y{.}">{.}</a></li>
              </xsl:for-each>
            </ul>
          </xsl:if>
        </section>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Years before and after those of which the texts speak: in their decades hardly any is named, and some are misprints of the source. -->
  <xsl:function name="f:years-apart" as="xs:string*">
    <xsl:param name="years" as="xs:string*"/>
    <xsl:variable name="often" as="xs:string*" select="
        for $decade in distinct-values($years ! f:decade(.))
        return $decade[sum($years[f:decade(.) = $decade] ! count(key('d:year', ., $f:all-days))) ge 3]"/>
    <xsl:sequence select="if (exists($often)) then $years[f:decade(.) lt $often[1] or f:decade(.) gt $often[last()]] else ()"/>
  </xsl:function>

  <!-- All days in one tree, so that one key finds them by year. -->
  <xsl:variable name="f:all-days" as="document-node()">
    <xsl:document>
      <xsl:sequence select="$facts ! d:text ! f:days-of(.)"/>
    </xsl:document>
  </xsl:variable>

  <xsl:function name="f:days-of" as="element(d:days)">
    <xsl:param name="text" as="element(d:text)"/>
    <d:days>
      <!-- in a book the page says where, elsewhere the title -->
      <xsl:if test="$text/@book = 'false'">
        <xsl:attribute name="title" select="$text/d:title"/>
      </xsl:if>
      <xsl:attribute name="of" select="$text/d:title"/>
      <xsl:sequence select="$text/(@lang, @name), $text/d:day"/>
    </d:days>
  </xsl:function>

  <xsl:key name="d:year" match="d:day" use="@year"/>

  <xsl:template name="decades" as="empty-sequence()">
    <xsl:for-each-group select="sort(distinct-values($f:days/@year))" group-adjacent="f:decade(.)">
      <xsl:result-document href="{f:decade-address(.)}">
        <xsl:call-template name="decade">
          <xsl:with-param name="years" select="current-group()"/>
        </xsl:call-template>
      </xsl:result-document>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template name="decade" as="element(h:html)">
    <xsl:param name="years" as="xs:string+" required="yes"/>
    <xsl:variable name="heading" as="xs:string" select="f:decade($years[1]) || '–' || substring($years[1], 3, 1) || '9'"/>
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="$heading"/>
      <xsl:with-param name="kind" select="'decade'"/>
      <xsl:with-param name="trail" select="f:link('dates.html', f:label('dates'), false())"/>
      <xsl:with-param name="here" select="$heading"/>
      <xsl:with-param name="main" as="element()*">
        <h1>{$heading}</h1>
        <xsl:for-each select="$years">
          <xsl:variable name="days" as="element(d:day)+" select="key('d:year', ., $f:all-days)"/>
          <section class="year" aria-labelledby="y{.}">
            <h2 id="y{.}">{.}</h2>
            <xsl:if test="$days[@exact = 'true']">
              <dl class="days">
                <xsl:for-each-group select="$days[@exact = 'true']" group-by="@value">
                  <xsl:sort select="current-grouping-key()"/>
                  <div>
                    <dt><time datetime="{current-grouping-key()}">{f:iso-words(current-grouping-key())}</time></dt>
                    <xsl:for-each select="current-group()">
                      <dd lang="{../@lang}"><xsl:sequence select="f:quoted(., $f:context + 20)"/></dd>
                    </xsl:for-each>
                  </div>
                </xsl:for-each-group>
              </dl>
            </xsl:if>
            <xsl:if test="$days[@exact = 'false']">
              <ul class="places">
                <xsl:for-each-group select="$days[@exact = 'false']" group-adjacent="../@name">
                  <xsl:variable name="placed" as="element(d:day)*" select="current-group()[f:place-on-page(.)]"/>
                  <li>
                    <a href="{(current-group() except $placed, .)[1]/@href}" lang="{../@lang}"><xsl:sequence select="f:set(../@of)"/></a>
                    <xsl:for-each-group select="$placed" group-adjacent="@href">
                      <xsl:text>{if (position() = 1) then ': ' else '; '}</xsl:text>
                      <a href="{@href}">{f:place-on-page(.)}</a>
                    </xsl:for-each-group></li>
                </xsl:for-each-group>
              </ul>
            </xsl:if>
          </section>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
