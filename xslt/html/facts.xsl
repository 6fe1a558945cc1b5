<?xml version="1.0" encoding="UTF-8"?>
<!-- What the other pages need to know of a text: its title, letter, pages, people, mentions, dates, counts. Data, not HTML. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:variable name="f:header" as="element(teiHeader)?" select="$f:text/ancestor::TEI[1]/teiHeader[1]"/>
  <xsl:variable name="f:letter" as="element(correspDesc)?" select="($f:header//correspDesc)[1]"/>

  <xsl:template name="facts" as="element(d:text)">
    <d:text name="{$name}" href="{$name}.html" book="{$f:is-book}" lang="{f:text-language()}" status="{f:status()}" value="{f:text-value()}">
      <d:title>{f:text-title()}</d:title>
      <xsl:for-each select="$f:header/fileDesc/titleStmt/author[normalize-space()]">
        <d:author>{f:plain(.)}</d:author>
      </xsl:for-each>
      <d:date>{f:date-words(f:text-date())}</d:date>
      <xsl:for-each select="f:subtitles($f:text/ancestor::TEI[1])">
        <d:subtitle>{.}</d:subtitle>
      </xsl:for-each>
      <xsl:for-each select="f:series($f:text/ancestor::TEI[1])[. ne $edition-title]">
        <d:series>{.}</d:series>
      </xsl:for-each>
      <xsl:for-each select="f:sources($f:header/fileDesc/sourceDesc)">
        <d:source>{.}</d:source>
      </xsl:for-each>
      <xsl:for-each select="$f:header/fileDesc/sourceDesc//msDesc ! tail(f:description(.))">
        <d:description>{.}</d:description>
      </xsl:for-each>
      <xsl:for-each select="$downloads">
        <d:download href="{.}"/>
      </xsl:for-each>
      <xsl:for-each select="$f:letter/correspAction[@type = ('sent', 'received')]">
        <d:action type="{@type}" place="{f:plain(placeName)}" at="{f:place-id(placeName[1])}">
          <xsl:for-each select="persName | orgName | name">
            <d:who id="{f:ids(@ref)[1]}">{f:plain(.)}</d:who>
          </xsl:for-each>
        </d:action>
      </xsl:for-each>
      <xsl:for-each select="$f:pages">
        <d:page href="{?href}" part="{local-name((?owner/ancestor-or-self::*[self::front or self::body or self::back])[last()])}"
          depth="{count(?owner/ancestor::div)}" sheet="{?sheet}">
          <!-- what other texts may point at -->
          <xsl:if test="$f:is-book">
            <xsl:attribute name="ids" select="?nodes/descendant-or-self::*/@xml:id[not(matches(., '^(div|note|pb|name)-\d+(-x)*$'))]"/>
          </xsl:if>
          <xsl:text>{f:sheet-title(.)}</xsl:text></d:page>
      </xsl:for-each>
      <xsl:for-each select="//listPerson/person[@xml:id]">
        <xsl:call-template name="person-facts"/>
      </xsl:for-each>
      <xsl:for-each select="//listPlace//place[@xml:id] | //listOrg//org[@xml:id]">
        <xsl:call-template name="thing-facts"/>
      </xsl:for-each>
      <xsl:for-each select="distinct-values($f:text//(graphic | media)/@url)">
        <d:picture url="{.}"/>
      </xsl:for-each>
      <xsl:call-template name="image-facts"/>
      <xsl:call-template name="counts"/>
      <xsl:apply-templates select="$f:text" mode="mentions"/>
    </d:text>
  </xsl:template>

  <xsl:template name="person-facts" as="element(d:person)">
    <xsl:variable name="index-name" as="xs:string" select="f:index-name(.)"/>
    <d:person id="{@xml:id}" name="{$index-name}" entry="{f:filed-name(@xml:id, $index-name)}" life="{f:life(.)}" born="{f:event(birth[1])}" died="{f:event(death[1])}"
      birth="{f:value((birth/date, birth)[1])}" death="{f:value((death/date, death)[1])}"
      file="{f:filing-key(@xml:id, $index-name, (@sortKey, f:main-form(.)/@key)[1])}">
      <xsl:for-each select="distinct-values(persName ! normalize-space())[. != $index-name]">
        <d:form>{.}</d:form>
      </xsl:for-each>
      <xsl:for-each select="(note | occupation | nationality)[normalize-space()]">
        <d:note>{f:plain(.)}</d:note>
      </xsl:for-each>
      <xsl:for-each select="(idno[normalize-space()], @sameAs, .//(ref | ptr)/@target)[f:authority(.)]">
        <d:authority href="{f:authority(.)}">{string((../@type[current()/self::idno], @type, replace(f:authority(.), '^https?://(www\.)?([^/]+).*$', '$2'))[1])}</d:authority>
      </xsl:for-each>
    </d:person>
  </xsl:template>

  <!-- When and where somebody was born or died, in words. -->
  <xsl:function name="f:event" as="xs:string">
    <xsl:param name="event" as="element()?"/>
    <xsl:variable name="date" as="element()?" select="($event/date, $event)[1]"/>
    <xsl:sequence select="
        if (empty($event)) then ''
        else string-join((f:date-words($date)[.][not($date is $event) or $event/@*] ! (. || (if ($event/@cert = 'low') then ' (?)' else '')),
          $event/placeName ! f:plain(.)), ', ')"/>
  </xsl:function>

  <!-- The address of a record in an authority file: VIAF, GND, Wikidata …; empty when there is none. -->
  <xsl:function name="f:authority" as="xs:string?">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="id" as="xs:string" select="normalize-space($node)"/>
    <xsl:variable name="base" as="xs:string?" select="
        map {'viaf': 'https://viaf.org/viaf/', 'gnd': 'https://d-nb.info/gnd/', 'wikidata': 'https://www.wikidata.org/wiki/',
             'isni': 'https://isni.org/isni/', 'orcid': 'https://orcid.org/', 'bnf': 'https://data.bnf.fr/',
             'lccn': 'https://id.loc.gov/authorities/names/', 'idref': 'https://www.idref.fr/',
             'geonames': 'https://www.geonames.org/'}(lower-case($node/self::idno/@type))"/>
    <xsl:sequence select="
        if (matches($id, '^https?://[^\s&quot;&lt;&gt;\\^`{{|}}]+$')) then $id
        else if (matches($id, '^[\w.\-]+$')) then $base ! (. || $id) else ()"/>
  </xsl:function>

  <!-- The date under which the text is filed: of the letter, of its making, of its source. -->
  <xsl:function name="f:text-date" as="element()?">
    <xsl:sequence select="
        ($f:letter/correspAction[@type = 'sent']/date, $f:header/profileDesc/creation/date, $f:header/fileDesc/sourceDesc[not($f:letter)]//bibl/date)[1]"/>
  </xsl:function>

  <xsl:function name="f:text-value" as="xs:string">
    <xsl:sequence select="f:value(f:text-date())"/>
  </xsl:function>

  <!-- A date's value, or where it begins: 1936-04-24, 1936-04, 1936; empty when it has none with a year. -->
  <xsl:function name="f:value" as="xs:string">
    <xsl:param name="date" as="element()?"/>
    <xsl:sequence select="string(($date/(@when, @from, @notBefore, @to, @notAfter)[matches(., '^\d{4}(-\d\d){0,2}$', ';j')])[1])"/>
  </xsl:function>

  <!-- What the text contains, and what in it is doubtful. -->
  <xsl:template name="counts" as="element()*">
    <xsl:variable name="inside" as="element()*" select="$f:text//*"/>
    <xsl:variable name="counts" as="map(xs:string, xs:integer)" select="map {
        'words': count(tokenize(string-join($f:text//text()[not(ancestor::fw)]))),
        'pages': count($inside/self::pb),
        'paragraphs': count($inside/(self::p | self::ab)),
        'verses': count($inside/self::l),
        'notes': count($inside[self::note and f:is-foot-note(.)]),
        'names': count($inside/self::persName),
        'persons': count(distinct-values($inside/self::persName ! f:ids(@ref))),
        'dates': count($inside/self::date),
        'struck': count($inside/(self::del[not(@corresp)] | self::delSpan)),
        'supplied': count($inside/(self::supplied | self::ex)),
        'gaps': count($inside/self::gap),
        'corrections': count($inside/self::choice)
        }"/>
    <xsl:for-each select="map:keys($counts)[$counts(.) gt 0]" xmlns:map="http://www.w3.org/2005/xpath-functions/map">
      <xsl:sort select="."/>
      <d:count of="{.}" n="{$counts(.)}"/>
    </xsl:for-each>
    <xsl:call-template name="doubt-facts"/>
    <xsl:for-each select="$f:header/encodingDesc//normalization//p[normalize-space()] | $f:header/encodingDesc//correction//p[normalize-space()]">
      <d:regularised lang="{(ancestor-or-self::*/@xml:lang[parent::normalization or parent::p or parent::teiHeader], 'en')[1]}">{normalize-space()}</d:regularised>
    </xsl:for-each>
    <xsl:for-each select="$f:header/revisionDesc//change[normalize-space()]">
      <d:change when="{@when}" status="{@status}" lang="{(ancestor-or-self::*/@xml:lang[not(parent::TEI)], 'en')[last()]}">{normalize-space()}</d:change>
    </xsl:for-each>
  </xsl:template>

  <!-- Has somebody read the text over? «reviewed» when the last word of the revisionDesc on it says so; else «encoded». -->
  <xsl:function name="f:status" as="xs:string">
    <xsl:variable name="status" as="xs:string?" select="
        ($f:header/revisionDesc/@status, $f:header/revisionDesc//change[@status]/@status ! string())[last()] ! lower-case(.)"/>
    <xsl:sequence select="
        if ($status = ('reviewed', 'proofread', 'checked', 'approved', 'final', 'published', 'frozen', 'cleared')) then 'reviewed'
        else if ($f:header//application[@ident = 'cajista']) then 'encoded'
        else 'edited'"/>
  </xsl:function>

  <!-- The language of the text: of the TEI file, or of the edition. -->
  <xsl:function name="f:text-language" as="xs:string">
    <xsl:sequence select="f:language-of($f:text/ancestor::TEI[1], $f:text, $language)"/>
  </xsl:function>

</xsl:stylesheet>
