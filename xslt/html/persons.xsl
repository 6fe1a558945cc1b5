<?xml version="1.0" encoding="UTF-8"?>
<!-- The index of persons, and a page for each: who it was, every mention with its sentence, who is named with whom. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Everybody who is named or has written or received a letter: id to the name of the page. Where
       nobody is described, a pointer inside a file points at nothing and names nobody. -->
  <xsl:variable name="f:person-pages" as="map(xs:string, xs:string)" select="$f:lookups?person-pages"/>

  <xsl:function name="f:pages-of-persons" as="map(xs:string, xs:string)">
    <xsl:variable name="register" as="xs:boolean" select="exists($facts ! .//d:person)"/>
    <xsl:variable name="ids" as="xs:string*" select="
        distinct-values($facts ! (.//d:mention[@far or $register]/@person, .//d:who/@id[string()]))"/>
    <xsl:map>
      <!-- two ids that differ in accents or capitals alone are two pages on any file system -->
      <xsl:for-each-group select="$ids" group-by="f:address-part(.)">
        <xsl:variable name="part" as="xs:string" select="current-grouping-key()"/>
        <xsl:for-each select="current-group()">
          <xsl:map-entry key="." select="'person.' || $part || (if (position() = 1) then '' else '.' || position()) || '.html'"/>
        </xsl:for-each>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:function>

  <xsl:function name="f:address-part" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="
        (replace(replace(lower-case(normalize-unicode($id, 'NFD')), '[^a-z0-9]+', '-'), '^-|-$', '')[.], 'x')[1]"/>
  </xsl:function>

  <xsl:function name="f:person-address" as="xs:string?">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="($f:person-pages($id), 'persons.html')[1]"/>
  </xsl:function>

  <xsl:key name="d:passage" match="d:mention" use="@href"/>
  <xsl:key name="d:page" match="d:page" use="@href"/>

  <xsl:function name="f:mentions" as="element(d:mention)*">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="f:found('mention', $id)"/>
  </xsl:function>

  <xsl:function name="f:described" as="element(d:person)*">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="f:found('person', $id)"/>
  </xsl:function>

  <!-- The name that heads the person's entry. -->
  <xsl:function name="f:person-name" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="
        (f:person($id)/@name/string(), f:mentions($id)[1]/d:form/string(), f:found('who', $id)[1]/string(), $id)[normalize-space()][1]"/>
  </xsl:function>

  <xsl:function name="f:filed" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="(f:person($id)/@file/string(), f:filing-key($id, f:person-name($id), ()))[1]"/>
  </xsl:function>

  <!-- As the index prints the name. -->
  <xsl:function name="f:index-entry" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="(f:person($id)/@entry/string(), f:filed-name($id, f:person-name($id)))[1]"/>
  </xsl:function>

  <!-- Does only a capital speak for this person? Then the index waits until somebody has looked. -->
  <xsl:function name="f:is-doubted-person" as="xs:boolean">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="
        exists(f:mentions($id)) and (every $mention in f:mentions($id) satisfies $mention/@cert = 'low')
        and empty(f:described($id)[@life/string() or d:note or d:authority])
        and empty(f:found('letters-of', $id))"/>
  </xsl:function>

  <!-- The list, by letters of the alphabet. -->
  <xsl:template name="persons" as="element(h:html)">
    <xsl:variable name="people" as="xs:string*">
      <xsl:perform-sort select="map:keys($f:person-pages)[not(f:is-doubted-person(.))]">
        <xsl:sort select="f:unstroked(f:filed(.))" collation="http://www.w3.org/2013/collation/UCA?fallback=yes;lang={$language}"/>
        <xsl:sort select="."/>
      </xsl:perform-sort>
    </xsl:variable>
    <xsl:variable name="letters" as="element(h:section)*">
      <xsl:for-each-group select="$people" group-adjacent="(upper-case(substring(f:bare(f:filed(.)), 1, 1))[.], '#')[1]">
        <section data-group="" aria-labelledby="letter-{string-to-codepoints(current-grouping-key())}">
          <h2 id="letter-{string-to-codepoints(current-grouping-key())}">{current-grouping-key()}</h2>
          <ul class="people">
            <xsl:for-each select="current-group()">
              <xsl:variable name="times" as="xs:integer" select="count(f:mentions(.))"/>
              <li data-entry=""><a href="{f:person-address(.)}">{f:index-entry(.)}</a>
                <xsl:for-each select="f:person(.)/@life[string()]"><span class="life">{' ' || .}</span></xsl:for-each>
                <xsl:if test="$times"><span class="times">{' ' || f:label('times', string($times))}</span></xsl:if></li>
            </xsl:for-each>
          </ul>
        </section>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="f:label('persons')"/>
      <xsl:with-param name="kind" select="'persons'"/>
      <xsl:with-param name="scripts" select="'assets/lists.js'"/>
      <xsl:with-param name="main" as="element()*">
        <h1>{f:label('persons')}</h1>
        <xsl:sequence select="f:word-filter('entries')"/>
        <nav class="letters" aria-label="{f:label('letters')}">
          <ul>
            <xsl:for-each select="$letters">
              <li><a href="#{h:h2/@id}">{h:h2}</a></li>
            </xsl:for-each>
          </ul>
        </nav>
        <div class="entries{if (count($people) le 60) then ' few' else ''}" id="entries">
          <xsl:sequence select="$letters"/>
        </div>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Other forms of a name, each once: what is the same but for capitals and accents is one form, best not in capitals. -->
  <xsl:function name="f:other-forms" as="xs:string*">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="forms" as="xs:string*"/>
    <xsl:for-each-group select="$forms[.]" group-by="lower-case(replace(normalize-unicode(., 'NFD'), '\p{M}', '', ';j'))">
      <xsl:if test="not(current-grouping-key() = lower-case(replace(normalize-unicode($name, 'NFD'), '\p{M}', '', ';j')))">
        <xsl:sequence select="(current-group()[not(matches(., '\p{Lu}{3}', ';j'))], .)[1]"/>
      </xsl:if>
    </xsl:for-each-group>
  </xsl:function>

  <!-- A page for each; this run makes its share of them. -->
  <xsl:template name="people" as="empty-sequence()">
    <xsl:for-each select="sort(map:keys($f:person-pages))[position() mod $shares = $share mod $shares]">
      <xsl:result-document href="{f:person-address(.)}">
        <xsl:call-template name="person-page">
          <xsl:with-param name="id" select="."/>
        </xsl:call-template>
      </xsl:result-document>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="person-page" as="element(h:html)">
    <xsl:param name="id" as="xs:string" required="yes"/>
    <xsl:variable name="described" as="element(d:person)*" select="f:described($id)"/>
    <xsl:variable name="best" as="element(d:person)?" select="f:person($id)"/>
    <xsl:variable name="mentions" as="element(d:mention)*" select="f:mentions($id)"/>
    <xsl:variable name="name" as="xs:string" select="f:person-name($id)"/>
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="$name"/>
      <xsl:with-param name="kind" select="'person'"/>
      <xsl:with-param name="trail" select="f:link('persons.html', f:label('persons'), false())"/>
      <xsl:with-param name="here" select="$name"/>
      <xsl:with-param name="scripts" select="'assets/lists.js'[count($mentions) gt 40]"/>
      <xsl:with-param name="metadata" as="element()*">
        <xsl:sequence select="f:json-ld(map {
            '@context': 'https://schema.org', '@type': 'Person', 'name': $name,
            'alternateName': array {distinct-values($described ! d:form)},
            'sameAs': array {distinct-values($described ! d:authority/@href/string())}})"/>
      </xsl:with-param>
      <xsl:with-param name="main" as="element()*">
        <h1>{$name}<xsl:for-each select="$best/@life[string()]"><span class="life">{' ' || .}</span></xsl:for-each></h1>
        <dl class="particulars">
          <xsl:sequence select="
              f:row('who', distinct-values($described ! d:note)),
              f:row('forms', string-join(f:other-forms($name, ($described ! d:form, $mentions ! d:form ! normalize-space())), '&#xA0;· ')),
              (: years alone stand beside the name :)
              f:row('born', $best/@born[not(contains($best/@life, .))]),
              f:row('died', $best/@died[not(contains($best/@life, .))])"/>
          <xsl:if test="exists($described ! d:authority)">
            <div>
              <dt>{f:label('authority')}</dt>
              <xsl:for-each-group select="$described ! d:authority" group-by="@href">
                <dd><a href="{@href}">{.}</a></dd>
              </xsl:for-each-group>
            </div>
          </xsl:if>
        </dl>
        <xsl:call-template name="person-letters">
          <xsl:with-param name="id" select="$id"/>
        </xsl:call-template>
        <xsl:call-template name="named-with">
          <xsl:with-param name="id" select="$id"/>
          <xsl:with-param name="mentions" select="$mentions"/>
        </xsl:call-template>
        <xsl:call-template name="mention-list">
          <xsl:with-param name="mentions" select="$mentions"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Every mention, by the pages on which they stand. -->
  <xsl:template name="mention-list" as="element(h:section)?">
    <xsl:param name="mentions" as="element()*" required="yes"/>
    <!-- of very many mentions a little less is shown of each, so that the page stays quick to load -->
    <xsl:variable name="context" as="xs:integer" select="if (count($mentions) gt 400) then 65 else $f:context + 20"/>
    <xsl:if test="exists($mentions)">
      <section class="mentions" aria-labelledby="mentions">
        <h2 id="mentions">{f:label('mentions')} <span class="times">{f:label('times', string(count($mentions)))}</span></h2>
        <xsl:if test="count($mentions) gt 40">
          <xsl:sequence select="f:word-filter('all-mentions')"/>
        </xsl:if>
        <div id="all-mentions">
        <xsl:for-each-group select="$mentions" group-adjacent="substring-before(@href, '#')">
          <xsl:variable name="page" as="element()?" select="key('d:page', current-grouping-key(), root())[1]"/>
          <div data-group="">
          <h3><a href="{current-grouping-key()}" lang="{root()/d:text/@lang}"><xsl:sequence select="$page ! f:set(.)"/>{root()/d:text[@book = 'true']/d:title ! (' · ' || .)}</a></h3>
          <ul lang="{root()/d:text/@lang}">
            <xsl:for-each select="current-group()">
              <li data-entry=""><xsl:sequence select="f:quoted(., $context)"/></li>
            </xsl:for-each>
          </ul>
          </div>
        </xsl:for-each-group>
        </div>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- A mention in its sentence, with so many characters of it on each side at the most. The place where it stands is the link: «p. 79, n. 12»; without pages the words themselves. -->
  <xsl:function name="f:quoted" as="node()+">
    <xsl:param name="mention" as="element()"/>
    <xsl:param name="context" as="xs:integer"/>
    <xsl:variable name="place" as="xs:string" select="f:place($mention)"/>
    <xsl:variable name="after" as="xs:string" select="f:first-words(string($mention/d:after), $context)"/>
    <xsl:text>{f:last-words(string($mention/d:before), $context)}</xsl:text>
    <xsl:choose>
      <xsl:when test="$place">
        <b>{$mention/d:form}</b>
        <xsl:text>{$after} </xsl:text>
        <a class="place" href="{$mention/@href}">{$place}</a>
      </xsl:when>
      <xsl:otherwise>
        <a class="form" href="{$mention/@href}"><b>{$mention/d:form}</b></a>
        <xsl:text>{$after}</xsl:text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Where a mention stands: p. 79, n. 12; empty without pages. -->
  <xsl:function name="f:place" as="xs:string">
    <xsl:param name="mention" as="element()"/>
    <xsl:sequence select="
        string-join(($mention/../@title, f:place-on-page($mention)[.]), ', ')"/>
  </xsl:function>

  <!-- The same, without the title of the text. -->
  <xsl:function name="f:place-on-page" as="xs:string">
    <xsl:param name="mention" as="element()"/>
    <xsl:sequence select="
        string-join(($mention/@page[string()] ! f:label('on-page', string(.)), $mention/@note[string()] ! f:label('in-note', string(.))), ', ')"/>
  </xsl:function>

  <!-- The letters that a person wrote and received. -->
  <xsl:template name="person-letters" as="element(h:section)?">
    <xsl:param name="id" as="xs:string" required="yes"/>
    <xsl:variable name="letters" as="element(d:text)*" select="
        f:found('letters-of', $id)"/>
    <xsl:if test="exists($letters)">
      <section class="letters-of" aria-labelledby="letters-of">
        <h2 id="letters-of">{f:label('correspondence')}</h2>
        <xsl:sequence select="f:letter-list($letters)"/>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Who stands in the same passages, the most frequent first. -->
  <xsl:template name="named-with" as="element(h:section)?">
    <xsl:param name="id" as="xs:string" required="yes"/>
    <xsl:param name="mentions" as="element(d:mention)*" required="yes"/>
    <xsl:variable name="others" as="map(xs:string, item())*">
      <xsl:for-each-group select="
          for $mention in $mentions[not(@href = preceding-sibling::d:mention[1][@person = $id]/@href)]
          return distinct-values(key('d:passage', $mention/@href, root($mention))/@person)[. ne $id]" group-by=".">
        <xsl:sequence select="map {'id': current-grouping-key(), 'n': count(current-group())}"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:if test="exists($others)">
      <section class="named-with" aria-labelledby="named-with">
        <h2 id="named-with">{f:label('named-with')}</h2>
        <ul>
          <xsl:for-each select="sort($others, (), function($o) {-$o?n})[position() le 24]">
            <li><a href="{f:person-address(?id)}">{f:person-name(?id)}</a><xsl:if test="?n gt 1"><span class="times">{' ' || f:label('times', string(?n))}</span></xsl:if></li>
          </xsl:for-each>
        </ul>
      </section>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
