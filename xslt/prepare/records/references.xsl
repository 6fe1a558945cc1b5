<?xml version="1.0" encoding="UTF-8"?>
<!-- References: <biblStruct>, <biblFull> and a <bibl> of fields alone as one <bibl> with its punctuation. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" exclude-result-prefixes="#all">

  <!-- a line for an author who stands in the entry before, as a compositor sets it -->
  <xsl:template match="(bibl | item | p)/text()[1][empty(preceding-sibling::*)][matches(., '^\s*_{3,}')]" as="text()" priority="0.6">
    <xsl:value-of select="replace(., '^(\s*)_+', '$1———')"/>
  </xsl:template>

  <xsl:template match="(biblStruct | biblFull | bibl[f:is-record(.)])[ancestor::text or ancestor::sourceDesc]" as="element(t:bibl)">
    <xsl:variable name="parts" as="map(xs:string, item()*)*">
      <xsl:for-each select="analytic, self::bibl[title/@level = 'a']">
        <xsl:sequence select="f:named(.)"/>
        <xsl:for-each select="title[@level = 'a' or current()/self::analytic]">
          <xsl:variable name="marks" as="xs:string+" select="f:quotation-marks(., 0)"/>
          <xsl:sequence select="f:part(($marks[1][not(matches(normalize-space(current()), $f:opens-quoted))], ., $marks[2][not(matches(normalize-space(current()), $f:opens-quoted))]), ', ')"/>
        </xsl:for-each>
      </xsl:for-each>
      <xsl:for-each select="monogr, self::bibl, fileDesc, self::biblFull">
        <xsl:variable name="article" as="xs:boolean" select="exists((preceding-sibling::analytic, self::bibl/title[@level = 'a']))"/>
        <!-- the editor of a work with an author comes after its title, and so does that of an article's journal -->
        <xsl:variable name="holder" as="element()" select="(titleStmt, .)[1]"/>
        <xsl:variable name="both" as="xs:boolean" select="exists($holder/author) and exists($holder/editor)"/>
        <xsl:if test="not($article) or self::monogr[author]">
          <xsl:sequence select="f:named($holder)[not($both) or position() le count($holder/author)]"/>
          <!-- a volume without an author is filed under its editors -->
          <xsl:if test="empty($holder/author) and exists($holder/editor[not(@role) or @role = ('editor', 'ed')][not(matches(., '\((eds?|Hgg?|Hrsg|dir|coord|éds?)[.)\s]'))])">
            <xsl:sequence select="f:part(if (count($holder/editor) gt 1) then '(eds.)' else '(ed.)', ' ')"/>
          </xsl:if>
        </xsl:if>
        <xsl:for-each select="(titleStmt, .)[1]/title[not(@level = 'a' and $article)]">
          <xsl:sequence select="f:part(., if (@type = 'sub') then ': ' else ', ')"/>
        </xsl:for-each>
        <xsl:choose>
          <xsl:when test="$both">
            <xsl:for-each select="$holder/editor">
              <xsl:sequence select="f:part((., ' (ed.)'), ', ')"/>
            </xsl:for-each>
          </xsl:when>
          <xsl:when test="self::monogr[not(author)] and $article">
            <xsl:sequence select="f:named(.)"/>
          </xsl:when>
        </xsl:choose>
        <xsl:for-each select="(meeting, edition, editionStmt, extent, imprint/*[not(self::pubPlace or self::publisher or self::date or self::biblScope or self::note)])">
          <xsl:sequence select="f:part(., ', ')"/>
        </xsl:for-each>
        <xsl:variable name="scopes" as="element()*" select="biblScope | imprint/biblScope"/>
        <xsl:variable name="volume" as="element()*" select="$scopes[@unit = ('volume', 'vol')]"/>
        <xsl:variable name="issue" as="element()*" select="$scopes[@unit = ('issue', 'number', 'nr', 'no')]"/>
        <xsl:for-each select="$volume">
          <xsl:sequence select="f:part(., if ($article and matches(., '^\s*\d+\s*$')) then ' ' else ', ')"/>
        </xsl:for-each>
        <xsl:for-each select="$issue">
          <xsl:sequence select="f:part(., if ($volume) then '.' else ', ')"/>
        </xsl:for-each>
        <xsl:variable name="date" as="element()*" select="(date | imprint/date | publicationStmt/date)[f:dated(.) != '']"/>
        <!-- a journal's year stands after its number; a book's, after its publisher -->
        <xsl:variable name="journal" as="xs:boolean" select="$article and empty((publisher | imprint/publisher | publicationStmt/publisher)[normalize-space()])"/>
        <xsl:if test="$journal">
          <xsl:for-each select="$date">
            <xsl:sequence select="f:part(('(', f:dated(.), ')'), ' ')"/>
          </xsl:for-each>
        </xsl:if>
        <xsl:for-each select="pubPlace | imprint/pubPlace | publicationStmt/pubPlace">
          <xsl:sequence select="f:part(., ', ')"/>
        </xsl:for-each>
        <xsl:for-each select="publisher | imprint/publisher | publicationStmt/publisher">
          <xsl:sequence select="f:part(., ', ')"/>
        </xsl:for-each>
        <xsl:if test="not($journal)">
          <xsl:for-each select="$date">
            <xsl:sequence select="f:part(f:dated(.), ', ')"/>
          </xsl:for-each>
        </xsl:if>
        <xsl:for-each select="$scopes except ($volume, $issue)">
          <xsl:variable name="before" as="xs:string" select="
              if (@unit = ('page', 'pages', 'pp', 'p') and matches(., '^\s*\d')) then (if (matches(., '\d\s*[-–]\s*\d')) then 'pp. ' else 'p. ') else ''"/>
          <xsl:sequence select="f:part(($before, .), ', ')"/>
        </xsl:for-each>
        <xsl:for-each select="respStmt | availability | citedRange">
          <xsl:sequence select="f:part(., ', ')"/>
        </xsl:for-each>
      </xsl:for-each>
      <xsl:for-each select="series, self::bibl/series, seriesStmt">
        <xsl:sequence select="f:part(('(', f:fields(*), ')'), ' ')"/>
      </xsl:for-each>
      <xsl:for-each select="(analytic, monogr, publicationStmt, .)/(idno | ref | ptr) | publicationStmt/(distributor | authority) | relatedItem | citedRange[not(current()/self::bibl)]">
        <xsl:sequence select="f:part(., ', ')"/>
      </xsl:for-each>
      <xsl:for-each select=".//note[not(ancestor::note)] | self::bibl/(* except (author | editor | title | edition | pubPlace | publisher | date | biblScope | series | idno
          | ref | ptr | note | respStmt | availability | citedRange | extent | editionStmt | relatedItem))">
        <xsl:sequence select="f:part(if (self::note) then node() else ., if (matches(., '^\s*\p{Ll}')) then '; ' else '. ')"/>
      </xsl:for-each>
    </xsl:variable>
    <bibl>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="empty($parts)">
        <xsl:apply-templates select="node()"/>
      </xsl:if>
      <xsl:variable name="filled" as="map(xs:string, item()*)*" select="$parts[normalize-space(string-join(?words))]"/>
      <xsl:for-each select="$filled">
        <xsl:if test="position() gt 1">
          <xsl:variable name="before" as="map(xs:string, item()*)" select="let $place := position() return $filled[$place - 1]"/>
          <!-- a title that ends with a mark of its own has no comma behind it -->
          <xsl:value-of select="if (?mark = ', ' and $before?words[last()] ! (self::title and matches(normalize-space(.), '\p{L}{3}[.!?]$'))) then ' ' else ?mark"/>
        </xsl:if>
        <xsl:for-each select="?words">
          <xsl:choose>
            <xsl:when test=". instance of node()">
              <xsl:apply-templates select="."/>
            </xsl:when>
            <xsl:otherwise>
              <xsl:value-of select="."/>
            </xsl:otherwise>
          </xsl:choose>
        </xsl:for-each>
      </xsl:for-each>
      <xsl:if test="exists($filled) and not(matches(normalize-space(string-join($filled[last()]?words)), '[.!?]$'))">.</xsl:if>
    </bibl>
  </xsl:template>

  <!-- no blank before the mark that follows a field -->
  <xsl:template match="(biblStruct | biblFull)//(title | author | editor | publisher | pubPlace | date | biblScope | extent | edition | idno)/text()[last()][matches(., '\s$')][normalize-space()][empty(following-sibling::node())]"
      as="text()" priority="0.7">
    <xsl:value-of select="replace(., '\s+$', '')"/>
  </xsl:template>

  <!-- A date: its words, else its value. -->
  <xsl:function name="f:dated" as="item()*">
    <xsl:param name="date" as="element(date)"/>
    <xsl:sequence select="
        if (normalize-space($date)) then $date else string-join(($date/@when, string-join($date/(@from, @to), '–'), string-join($date/(@notBefore, @notAfter), '–'))[normalize-space()][1])"/>
  </xsl:function>

  <!-- Has a <bibl> fields alone, so that its marks are to be set? -->
  <xsl:function name="f:is-record" as="xs:boolean">
    <xsl:param name="bibl" as="element(bibl)"/>
    <xsl:sequence select="
        count($bibl/*) gt 1 and empty($bibl/text()[normalize-space()])
        and empty($bibl/(bibl | listBibl | hi | lb | pb | choice | seg | p | quote | msIdentifier))"/>
  </xsl:function>

  <!-- A part of the reference: its words, and the mark before it. -->
  <xsl:function name="f:part" as="map(xs:string, item()*)">
    <xsl:param name="words" as="item()*"/>
    <xsl:param name="mark" as="xs:string"/>
    <xsl:sequence select="map {'words': $words, 'mark': $mark}"/>
  </xsl:function>

  <!-- Who: «Pons, Aurelio», several parted by semicolons. -->
  <xsl:function name="f:named" as="map(xs:string, item()*)*">
    <xsl:param name="holder" as="element()"/>
    <xsl:for-each select="$holder/author | $holder/editor">
      <xsl:variable name="name" as="element()" select="(persName[.//surname], .)[1]"/>
      <xsl:variable name="surname" as="element()*" select="$name//surname"/>
      <xsl:variable name="others" as="element()*" select="$name//(forename | genName | nameLink | addName | roleName)"/>
      <xsl:variable name="words" as="item()*" select="
          if (exists($surname) and exists($others) and not($name/text()[normalize-space()]))
          then (string-join($surname ! normalize-space(), ' ') || ', ' || string-join($others ! normalize-space(), ' ')) else ."/>
      <xsl:sequence select="f:part($words, if (position() gt 1) then '; ' else ', ')"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="f:fields" as="item()*">
    <xsl:param name="fields" as="element()*"/>
    <xsl:for-each select="$fields[normalize-space()]">
      <xsl:sequence select="if (position() gt 1) then ', ' else (), ."/>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
