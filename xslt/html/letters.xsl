<?xml version="1.0" encoding="UTF-8"?>
<!-- Correspondence: who wrote to whom and when; on a letter's page the letters before and after it. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- The letters of the edition, by date. -->
  <xsl:variable name="f:letters" as="element(d:text)*" select="$f:lookups?letters"/>

  <xsl:function name="f:sorted-letters" as="element(d:text)*">
    <xsl:sequence select="sort($facts ! d:text[d:action/d:who], (), function($text) {($text/@value[string()], '9999')[1]})"/>
  </xsl:function>

  <xsl:function name="f:writers" as="element(d:who)*">
    <xsl:param name="letter" as="element(d:text)"/>
    <xsl:sequence select="$letter/d:action[@type = 'sent']/d:who"/>
  </xsl:function>

  <xsl:function name="f:readers" as="element(d:who)*">
    <xsl:param name="letter" as="element(d:text)"/>
    <xsl:sequence select="$letter/d:action[@type = 'received']/d:who"/>
  </xsl:function>

  <!-- Who somebody is: the id, or where there is none the name. -->
  <xsl:function name="f:identity" as="xs:string">
    <xsl:param name="who" as="element(d:who)"/>
    <xsl:sequence select="($who/@id[string()], normalize-space($who))[1] ! string()"/>
  </xsl:function>

  <!-- The two sides of an exchange, whoever wrote this letter; empty when one side is not known. -->
  <xsl:function name="f:exchange" as="xs:string?">
    <xsl:param name="letter" as="element(d:text)"/>
    <xsl:variable name="from" as="xs:string" select="string-join(sort(f:writers($letter) ! f:identity(.)), ' &amp; ')"/>
    <xsl:variable name="to" as="xs:string" select="string-join(sort(f:readers($letter) ! f:identity(.)), ' &amp; ')"/>
    <xsl:sequence select="if ($from and $to) then string-join(sort(($from, $to)), ' | ') else ()"/>
  </xsl:function>

  <xsl:template name="letters" as="element(h:html)">
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="f:label('correspondence')"/>
      <xsl:with-param name="kind" select="'correspondence'"/>
      <xsl:with-param name="scripts" select="'assets/lists.js'"/>
      <xsl:with-param name="main" as="element()*">
        <h1>{f:label('correspondence')}</h1>
        <section aria-labelledby="all-letters">
          <h2 id="all-letters">{f:label('letters.all')}</h2>
          <xsl:call-template name="letter-filter"/>
          <div class="table-frame" tabindex="0" role="group" aria-labelledby="all-letters">
            <table class="letters-table" id="letters">
              <thead><tr><th scope="col">{f:label('letters.date')}</th><th scope="col">{f:label('letters.from')}</th><th scope="col">{f:label('letters.to')}</th><th scope="col">{f:label('letters.place')}</th><th scope="col">{f:label('letters.letter')}</th></tr></thead>
              <tbody>
                <xsl:for-each select="$f:letters">
                  <tr id="{f:letter-row(.)}" data-entry="" data-from="{string-join(f:names(f:writers(.)), '|')}" data-to="{string-join(f:names(f:readers(.)), '|')}"
                    data-place="{d:action[@type = 'sent']/@place}" data-year="{substring(@value, 1, 4)}">
                    <td>{d:date}</td>
                    <td><xsl:sequence select="f:people(f:writers(.))"/></td>
                    <td><xsl:sequence select="f:people(f:readers(.))"/></td>
                    <td>{d:action[@type = 'sent']/@place}</td>
                    <td lang="{@lang}"><a href="{@href}">{d:title}</a></td>
                  </tr>
                </xsl:for-each>
              </tbody>
            </table>
          </div>
        </section>
        <xsl:call-template name="calendar"/>
        <section class="exchanges" aria-labelledby="exchanges">
          <h2 id="exchanges">{f:label('letters.exchanges')}</h2>
          <xsl:call-template name="network"/>
          <xsl:for-each-group select="$f:letters[f:exchange(.)]" group-by="f:exchange(.)">
            <xsl:sort select="-count(current-group())"/>
            <h3><xsl:sequence select="f:people(f:writers(.)), ' · ', f:people(f:readers(.))"/></h3>
            <xsl:sequence select="f:letter-list(current-group())"/>
          </xsl:for-each-group>
        </section>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- People, each a link where they have a page. -->
  <xsl:function name="f:people" as="node()*">
    <xsl:param name="people" as="element(d:who)*"/>
    <xsl:for-each select="$people">
      <xsl:if test="position() gt 1">, </xsl:if>
      <xsl:choose>
        <xsl:when test="@id/string()">
          <a href="{f:person-address(@id)}">{f:person-name(@id)}</a>
        </xsl:when>
        <xsl:otherwise>{.}</xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:function>

  <!-- Each once, by date. -->
  <xsl:function name="f:by-date" as="element(d:text)*">
    <xsl:param name="letters" as="element(d:text)*"/>
    <xsl:sequence select="sort($letters/., (), function($letter) {$f:lookups?letter-places($letter/@name)})"/>
  </xsl:function>

  <!-- Letters in the order of their dates. -->
  <xsl:function name="f:letter-list" as="element(h:ul)">
    <xsl:param name="letters" as="element(d:text)*"/>
    <ul class="letter-list">
      <xsl:for-each select="f:by-date($letters)">
        <xsl:sort select="@value"/>
        <li><span class="when">{(d:date[string()], f:label('undated'))[1]}</span>{' '}<a href="{@href}" lang="{@lang}">{d:title}</a></li>
      </xsl:for-each>
    </ul>
  </xsl:function>

  <!-- At the top of a letter: who wrote to whom, where and when; the letters before and after it by date. -->
  <xsl:template name="letter-head" as="element(h:div)?">
    <xsl:variable name="own" as="element(d:text)?" select="$f:letters[$f:lookups?letter-places($name)]"/>
    <xsl:variable name="at" as="xs:integer?" select="$f:lookups?letter-places($name)"/>
    <xsl:for-each select="$own">
      <div class="letter-head" role="group" aria-label="{f:label('letters.this')}" lang="{$f:label-language}">
        <p class="who"><xsl:sequence select="f:between(f:people(f:writers(.)), f:people(f:readers(.)))"/></p>
        <xsl:for-each select="string-join((d:action[@type = 'sent']/@place[string()], d:date[string()]), ', ')[.]">
          <p class="when">{.}</p>
        </xsl:for-each>
        <xsl:if test="count($f:letters) gt 1">
          <nav class="by-date" aria-label="{f:label('letters.by-date')}">
            <ul>
              <xsl:for-each select="$f:letters[$at - 1]">
                <li class="back"><a href="{@href}" title="{d:title}"><span aria-hidden="true">← </span>{f:letter-day(.)}</a></li>
              </xsl:for-each>
              <xsl:for-each select="$f:letters[$at + 1]">
                <li class="on"><a href="{@href}" title="{d:title}">{f:letter-day(.)}<span aria-hidden="true"> →</span></a></li>
              </xsl:for-each>
            </ul>
          </nav>
        </xsl:if>
      </div>
    </xsl:for-each>
  </xsl:template>

  <!-- «Inés to Benito», or what of it is known. -->
  <xsl:function name="f:between" as="node()*">
    <xsl:param name="from" as="node()*"/>
    <xsl:param name="to" as="node()*"/>
    <xsl:choose>
      <xsl:when test="exists($from) and exists($to)">
        <xsl:analyze-string select="f:label('letter.to')" regex="\{{(\d)\}}">
          <xsl:matching-substring>
            <xsl:sequence select="if (regex-group(1) = '0') then $from else $to"/>
          </xsl:matching-substring>
          <xsl:non-matching-substring>{.}</xsl:non-matching-substring>
        </xsl:analyze-string>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$from, $to"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The day of a letter, as a short link: 24 April 1936. -->
  <xsl:function name="f:letter-day" as="xs:string">
    <xsl:param name="letter" as="element(d:text)"/>
    <xsl:sequence select="($letter/d:date[string()], f:label('undated'))[1]"/>
  </xsl:function>

  <!-- On a letter's page: the letter before and after it in the exchange, and by the same hand. -->
  <xsl:template name="exchange" as="element(h:nav)?">
    <xsl:variable name="own" as="element(d:text)?" select="$f:letters[$f:lookups?letter-places($name)]"/>
    <xsl:if test="$own">
      <xsl:variable name="rows" as="element(h:div)*" select="
          f:neighbours('letters.in-exchange', $own, 'exchange', f:exchange($own)),
          f:neighbours('letters.same-hand', $own, 'hand', (f:writers($own) ! f:identity(.))[.])"/>
      <xsl:if test="exists($rows)">
        <nav class="exchange" aria-labelledby="{f:page-id('exchange')}" lang="{$f:label-language}">
          <h2 id="{f:page-id('exchange')}">{f:label('correspondence')}</h2>
          <xsl:sequence select="$rows"/>
        </nav>
      </xsl:if>
    </xsl:if>
  </xsl:template>

  <!-- The letter so many after this one among those of an exchange, or a hand. -->
  <xsl:function name="f:beside" as="element(d:text)?">
    <xsl:param name="own" as="element(d:text)"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="step" as="xs:integer"/>
    <xsl:variable name="letters" as="element(d:text)*" select="f:found($kind, $id)"/>
    <xsl:variable name="at" as="xs:integer" select="$f:lookups($kind || '-places')($id)($own/@name) + $step"/>
    <xsl:sequence select="$letters[$at]"/>
  </xsl:function>

  <xsl:function name="f:neighbours" as="element(h:div)?">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="own" as="element(d:text)"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="ids" as="xs:string*"/>
    <xsl:variable name="before" as="element(d:text)?" select="f:by-date($ids ! f:beside($own, $kind, ., -1))[last()]"/>
    <xsl:variable name="after" as="element(d:text)?" select="f:by-date($ids ! f:beside($own, $kind, ., 1))[1]"/>
    <xsl:if test="$before or $after">
      <div>
        <h3>{f:label($label)}</h3>
        <ul>
          <xsl:for-each select="$before">
            <li class="back"><span class="where">{f:label('previous')}</span>{' '}<a href="{@href}" lang="{@lang}">{string-join((d:title, d:date[string()]), ', ')}</a></li>
          </xsl:for-each>
          <xsl:for-each select="$after">
            <li class="on"><span class="where">{f:label('next')}</span>{' '}<a href="{@href}" lang="{@lang}">{string-join((d:title, d:date[string()]), ', ')}</a></li>
          </xsl:for-each>
        </ul>
      </div>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
