<?xml version="1.0" encoding="UTF-8"?>
<!--
  The index of persons: the names of the personography in the order of the alphabet, with the pages of this book where
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

  <xsl:key name="person" match="standOff//person | particDesc//person" use="@xml:id"/>
  <xsl:key name="mentions" match="text//persName[@xml:id]" use="f:ids(@ref)"/>

  <!-- A mark where the name stands; a choice of readings shows one of them, and only that is a mention. -->
  <xsl:template match="persName[@ref]" as="node()*">
    <xsl:if test="@xml:id and key('address', @xml:id)[1] is . and exists(key('person', f:ids(@ref)))">
      <fo:wrapper id="{@xml:id}"/>
    </xsl:if>
    <xsl:apply-templates/>
  </xsl:template>

  <!-- Persons who are described and named. -->
  <xsl:function name="p:indexed" as="element(person)*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="($tei/standOff | $tei/teiHeader/profileDesc/particDesc)//person[exists(p:mentions(.))]"/>
  </xsl:function>

  <xsl:function name="p:mentions" as="element(persName)*">
    <xsl:param name="person" as="element(person)"/>
    <xsl:sequence select="key('mentions', $person/@xml:id, root($person))[not(ancestor::sic/parent::choice or ancestor::fw)]"/>
  </xsl:function>

  <!-- The indexes at the end of a book, by the key of their heading. -->
  <xsl:function name="p:indexes" as="xs:string*">
    <xsl:param name="tei" as="element(TEI)?"/>
    <xsl:sequence select="'persons'[exists($tei ! p:indexed(.))], 'letters-by-date'[count($tei ! p:letters(.)) gt 1]"/>
  </xsl:function>

  <xsl:template name="person-index" as="element(fo:page-sequence)?">
    <xsl:if test="p:indexes(.) = 'persons'">
      <fo:page-sequence master-reference="index" initial-page-number="auto-odd">
        <xsl:call-template name="book-furniture">
          <xsl:with-param name="chapter" select="f:label('persons')"/>
        </xsl:call-template>
        <fo:flow flow-name="xsl-region-body">
          <fo:block span="all">
            <fo:block xsl:use-attribute-sets="heading-1" role="H1" id="at.persons">{f:label('persons')}</fo:block>
          </fo:block>
          <xsl:variable name="persons" as="element(person)+">
            <xsl:perform-sort select="p:indexed(.)">
              <xsl:sort select="p:filed(.)" collation="http://www.w3.org/2013/collation/UCA?fallback=yes;lang={$language}"/>
            </xsl:perform-sort>
          </xsl:variable>
          <!-- a little room before each new letter -->
          <xsl:for-each-group select="$persons" group-adjacent="substring(f:bare(p:filed(.)), 1, 1)">
            <fo:block xsl:use-attribute-sets="index-letter">
              <xsl:for-each select="current-group()">
                <fo:block xsl:use-attribute-sets="index-entry">
                  <xsl:value-of select="p:characters(p:entry(.))"/>
                  <xsl:value-of select="f:life(.)[.] ! (' (' || translate(., ' ', '&#xA0;') || ')')"/>
                  <fo:leader leader-length="0.8em"/>
                  <xsl:variable name="in-notes" as="element(persName)*" select="p:mentions(.)[ancestor::note[not(@place = 'inline')]]"/>
                  <p:pages text="{(p:mentions(.) except $in-notes)/@xml:id}" notes="{$in-notes/@xml:id}" name="{p:entry(.)}"/>
                </fo:block>
              </xsl:for-each>
            </fo:block>
          </xsl:for-each-group>
        </fo:flow>
      </fo:page-sequence>
    </xsl:if>
  </xsl:template>

  <xsl:function name="p:filed" as="xs:string">
    <xsl:param name="person" as="element(person)"/>
    <xsl:sequence select="f:filing-key($person/@xml:id, f:index-name($person), $person/(@sortKey, persName/@sortKey)[1])"/>
  </xsl:function>

  <!-- The name as it is filed, what was moved behind it after a comma: «Hoffen, van der»; «Alejandro ii» as it stands. -->
  <xsl:function name="p:entry" as="xs:string">
    <xsl:param name="person" as="element(person)"/>
    <xsl:variable name="name" as="xs:string" select="f:index-name($person)"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize($name)"/>
    <xsl:variable name="filed" as="xs:string" select="p:filed($person)"/>
    <xsl:variable name="turned" as="xs:string*" select="
        for $i in 2 to count($words)
        return let $last := string-join($words[position() ge $i], ' '), $first := string-join($words[position() lt $i], ' ')
          return ($last || ', ' || $first)[$last || ' ' || $first = $filed]"/>
    <xsl:sequence select="($turned, $name)[1]"/>
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
      <fo:page-sequence master-reference="chapter" initial-page-number="auto-odd">
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
