<?xml version="1.0" encoding="UTF-8"?>
<!-- What the other pages need to know of a text: its title, people, pages, mentions. Data, not HTML. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:key name="d:person" match="d:person" use="@id"/>

  <xsl:template name="facts" as="element(d:text)">
    <xsl:variable name="header" as="element(teiHeader)?" select="$f:text/ancestor::TEI[1]/teiHeader"/>
    <xsl:variable name="correspondence" as="element(correspDesc)?" select="($header//correspDesc)[1]"/>
    <d:text name="{$name}" href="{$name}.html" book="{$f:is-book}" lang="{f:text-language()}">
      <d:title>{f:text-title()}</d:title>
      <xsl:for-each select="$header/fileDesc/titleStmt/author[normalize-space()]">
        <d:author>{f:plain(.)}</d:author>
      </xsl:for-each>
      <d:date>{f:date-words(
        ($correspondence/correspAction[@type = 'sent']/date, $header/profileDesc/creation/date,
         $header/fileDesc/sourceDesc//bibl/date)[1])}</d:date>
      <xsl:for-each select="$downloads">
        <d:download href="{.}"/>
      </xsl:for-each>
      <xsl:for-each select="$f:pages">
        <d:page href="{?href}" part="{local-name((?owner/ancestor-or-self::*[self::front or self::body or self::back])[last()])}"
          depth="{count(?owner/ancestor::div)}">{f:page-title(.)}</d:page>
      </xsl:for-each>
      <xsl:for-each select="//listPerson/person[@xml:id]">
        <xsl:variable name="index-name" as="xs:string" select="f:index-name(.)"/>
        <d:person id="{@xml:id}" name="{$index-name}" life="{f:life(.)}"
          file="{f:filing-key(@xml:id, $index-name, (@sortKey, f:main-form(.)/@key)[1])}">
          <xsl:for-each select="distinct-values(persName ! normalize-space())[. != $index-name]">
            <d:form>{.}</d:form>
          </xsl:for-each>
          <xsl:for-each select="note[normalize-space()]">
            <d:note>{f:plain(.)}</d:note>
          </xsl:for-each>
        </d:person>
      </xsl:for-each>
      <xsl:apply-templates select="$f:text" mode="mentions"/>
    </d:text>
  </xsl:template>

  <!-- each mention of a person, with the printed page and the note in which it stands -->
  <xsl:mode name="mentions" on-no-match="shallow-skip" on-multiple-match="fail" use-accumulators="printed-page"/>

  <xsl:accumulator name="printed-page" as="xs:string" initial-value="''">
    <xsl:accumulator-rule match="text//pb" select="string(@n)"/>
  </xsl:accumulator>

  <xsl:template match="persName[@ref]" mode="mentions" as="element()*">
    <xsl:variable name="name" as="element(persName)" select="."/>
    <xsl:variable name="note" as="element(note)?" select="ancestor::note[f:is-foot-note(.)][1]"/>
    <xsl:variable name="page" as="xs:string" select="($note, .)[1]/accumulator-before('printed-page')"/>
    <xsl:for-each select="f:ids(@ref)">
      <d:mention person="{.}" href="{f:page-address($name)}#{$name/@xml:id}" page="{$page}" note="{$note/@n}" form="{f:plain($name)}"/>
    </xsl:for-each>
    <xsl:apply-templates mode="mentions"/>
  </xsl:template>

  <!-- The language of the text: of the TEI file, or of the edition. -->
  <xsl:function name="f:text-language" as="xs:string">
    <xsl:variable name="tei" as="element()?" select="$f:text/ancestor::TEI[1]"/>
    <xsl:sequence select="
        string(($f:text/@xml:lang, $tei/@xml:lang, $tei/teiHeader/profileDesc/langUsage/language[1]/@ident, $language)[1])"/>
  </xsl:function>

</xsl:stylesheet>
