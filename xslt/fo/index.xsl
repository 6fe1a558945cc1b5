<?xml version="1.0" encoding="UTF-8"?>
<!--
  The indexes of persons, places and bodies: the names of the registers in the order of the alphabet, with the pages of this book where
  they stand. Pages are not known here: <p:pages text="…" notes="…"/> names the mentions in the text and in its notes, and
  the press puts numbers in its place. Then, for an edition of letters, the letters by date.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:f="urn:cajista:functions" xmlns:p="urn:cajista:print"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- the indexes that are wanted: persons, places, bodies, letters -->
  <xsl:param name="indexes" as="xs:string*" select="'persons', 'letters'"/>

  <xsl:key name="entry" match="standOff//person | particDesc//person | listPlace//place | listOrg//org" use="@xml:id"/>
  <xsl:key name="mentions" match="text//persName[@xml:id] | text//*[@ref][@xml:id][f:names-thing(.)]" use="f:ids(@ref)"/>

  <!-- A mark where the name stands; a choice of readings shows one of them, and only that is a mention. -->
  <xsl:template match="persName[@ref]" as="node()*">
    <xsl:if test="@xml:id and key('address', @xml:id)[1] is . and exists(key('entry', f:ids(@ref)))">
      <fo:wrapper id="{@xml:id}"/>
    </xsl:if>
    <xsl:apply-templates/>
  </xsl:template>

  <!-- What is described and named, and for which more speaks than a capital: the entries of an index. -->
  <xsl:function name="p:indexed" as="element()*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:param name="index" as="xs:string"/>
    <xsl:variable name="described" as="element()*" select="
        if ($index = 'persons') then ($tei/standOff | $tei/teiHeader/profileDesc/particDesc)//person
        else if ($index = 'places') then $tei//listPlace//place else $tei//listOrg//org"/>
    <xsl:sequence select="$described[exists(p:mentions(.)) and not(f:is-doubted(., p:mentions(.)))]"/>
  </xsl:function>

  <xsl:function name="p:mentions" as="element()*">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="key('mentions', $entry/@xml:id, root($entry))[not(ancestor::sic/parent::choice or ancestor::fw)]"/>
  </xsl:function>

  <!-- The indexes at the end of a book, by the key of their heading. -->
  <xsl:function name="p:indexes" as="xs:string*">
    <xsl:param name="tei" as="element(TEI)?"/>
    <xsl:sequence select="
        (for $index in ('persons', 'places', 'bodies')[. = $indexes] return $index[exists($tei ! p:indexed(., $index))]),
        'letters-by-date'[$indexes = 'letters'][count($tei ! p:letters(.)) gt 1]"/>
  </xsl:function>

  <xsl:template name="name-indexes" as="element(fo:page-sequence)*">
    <xsl:variable name="tei" as="element(TEI)" select="."/>
    <xsl:for-each select="p:indexes(.)[. != 'letters-by-date']">
      <xsl:variable name="index" as="xs:string" select="."/>
      <fo:page-sequence master-reference="index">
        <xsl:for-each select="$tei">
          <xsl:call-template name="book-furniture">
            <xsl:with-param name="chapter" select="f:label($index)"/>
          </xsl:call-template>
        </xsl:for-each>
        <fo:flow flow-name="xsl-region-body">
          <fo:block span="all">
            <fo:block xsl:use-attribute-sets="heading-1" role="H1" id="at.{$index}">{f:label($index)}</fo:block>
          </fo:block>
          <xsl:variable name="entries" as="element()+">
            <xsl:perform-sort select="p:indexed($tei, $index)">
              <xsl:sort select="f:unstroked(p:filed(.))" collation="http://www.w3.org/2013/collation/UCA?fallback=yes;lang={$language}"/>
            </xsl:perform-sort>
          </xsl:variable>
          <!-- a little room before each new letter -->
          <xsl:for-each-group select="$entries" group-adjacent="substring(f:bare(p:filed(.)), 1, 1)">
            <fo:block xsl:use-attribute-sets="index-letter">
              <xsl:for-each select="current-group()">
                <fo:block xsl:use-attribute-sets="index-entry">
                  <xsl:value-of select="p:characters(p:entry(.))"/>
                  <xsl:value-of select="self::person/f:life(.)[.] ! (' (' || translate(., ' ', '&#xA0;') || ')')"/>
                  <fo:leader leader-length="0.8em"/>
                  <xsl:variable name="in-notes" as="element()*" select="p:mentions(.)[ancestor::note[not(@place = 'inline')]]"/>
                  <p:pages text="{(p:mentions(.) except $in-notes)/@xml:id}" notes="{$in-notes/@xml:id}" name="{p:entry(.)}"/>
                </fo:block>
              </xsl:for-each>
            </fo:block>
          </xsl:for-each-group>
          <!-- what spans the columns balances those above it -->
          <fo:block span="all" role="Div"/>
        </fo:flow>
      </fo:page-sequence>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="p:filed" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="
        if ($entry/self::person) then f:filing-key($entry/@xml:id, f:index-name($entry), $entry/(@sortKey, persName/@sortKey)[1])
        else string(($entry/(@sortKey, */@sortKey)[1], p:entry($entry))[1])"/>
  </xsl:function>

  <!-- The name as it is filed. -->
  <xsl:function name="p:entry" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="
        if ($entry/self::person) then f:filed-name($entry/@xml:id, f:index-name($entry)) else f:as-initials(f:thing-name($entry))"/>
  </xsl:function>

  <!-- letters by date ========================================================================================== -->

  <!-- What the headers say of letters that this volume holds and that have a date. -->
  <xsl:function name="p:letters" as="element(correspDesc)*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="$tei/teiHeader/profileDesc/correspDesc[@corresp][p:sent(.)]"/>
  </xsl:function>

  <!-- The day, month or year of sending, as a string that sorts; empty where it is not known. -->
  <xsl:function name="p:sent" as="xs:string">
    <xsl:param name="letter" as="element(correspDesc)"/>
    <xsl:sequence select="string(($letter/correspAction[@type = 'sent']/date/(@when, @from, @notBefore, @to, @notAfter))[1])"/>
  </xsl:function>

  <xsl:template name="letter-index" as="element(fo:page-sequence)?">
    <xsl:if test="p:indexes(.) = 'letters-by-date'">
      <fo:page-sequence master-reference="chapter">
        <xsl:call-template name="book-furniture">
          <xsl:with-param name="chapter" select="f:label('letters-by-date')"/>
        </xsl:call-template>
        <fo:flow flow-name="xsl-region-body">
          <fo:block xsl:use-attribute-sets="heading-1" role="H1" id="at.letters-by-date">{f:label('letters-by-date')}</fo:block>
          <fo:block role="TOC">
            <xsl:for-each select="p:letters(.)">
              <xsl:sort select="p:sent(.)"/>
              <xsl:sequence select="p:contents-line(substring(@corresp, 2), p:letter-line(.), 2)"/>
            </xsl:for-each>
          </fo:block>
        </fo:flow>
      </fo:page-sequence>
    </xsl:if>
  </xsl:template>

  <!-- «12 March 1931. Kazimierz Wolniewicz to Anselmo Zaldúa, Lyon»: what of it is known. -->
  <xsl:function name="p:letter-line" as="xs:string">
    <xsl:param name="letter" as="element(correspDesc)"/>
    <xsl:variable name="sent" as="element(correspAction)" select="$letter/correspAction[@type = 'sent'][1]"/>
    <xsl:variable name="writer" as="xs:string" select="string-join($sent/(persName | orgName | name) ! f:plain(.), ', ')"/>
    <xsl:variable name="reader" as="xs:string" select="
        string-join($letter/correspAction[@type = 'received']/(persName | orgName | name) ! f:plain(.), ', ')"/>
    <xsl:variable name="people" as="xs:string" select="
        if ($writer and $reader) then f:label('letter.to', ($writer, $reader)) else $writer || $reader"/>
    <xsl:sequence select="
        string-join((f:date-words($sent/date[1]), string-join(($people, $sent/placeName ! f:plain(.))[.], ', '))[.], '. ')"/>
  </xsl:function>

</xsl:stylesheet>
