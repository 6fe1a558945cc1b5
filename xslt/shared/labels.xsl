<?xml version="1.0" encoding="UTF-8"?>
<!-- The words that the program adds, in the edition's language: lang/*.xml. No output. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" exclude-result-prefixes="#all">

  <!-- A BCP 47 tag; a language without a file of its own is served in English. -->
  <xsl:param name="language" as="xs:string" select="'en'"/>

  <!-- The language of those words: where lang/ has no file, a page is framed in English, and says so. -->
  <xsl:variable name="f:label-language" as="xs:string" select="
      if (matches(f:primary($language), '^[a-z]{2,3}$') and doc-available('../lang/' || f:primary($language) || '.xml'))
      then $language else 'en'"/>

  <xsl:variable name="f:labels" as="document-node()" select="
      doc('../lang/' || f:primary($f:label-language) || '.xml')"/>

  <xsl:variable name="f:words" as="map(xs:string, xs:string)" select="
      map:merge($f:labels//label ! map:entry(string(@key), string()))"/>

  <!-- The first part of a BCP 47 tag. -->
  <xsl:function name="f:primary" as="xs:string">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:sequence select="replace(lower-case($tag), '[-_].*$', '')"/>
  </xsl:function>

  <!-- The words for a key. -->
  <xsl:function name="f:label" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="
        ($f:words($key),
         error(xs:QName('f:label'), 'no label ' || $key || ' in lang/*.xml'))[1]"/>
  </xsl:function>

  <!-- The words for a key, with {0}, {1} … replaced by the values. -->
  <xsl:function name="f:label" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:sequence select="
        fold-left(1 to count($values), f:label($key),
          function($words as xs:string, $i as xs:integer) as xs:string {
            replace($words, '{' || ($i - 1) || '}', $values[$i], 'q')
          })"/>
  </xsl:function>

  <!-- Is there such a key? -->
  <xsl:function name="f:has-label" as="xs:boolean">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="map:contains($f:words, $key)"/>
  </xsl:function>

  <!-- The signs by which all outputs show what an editor did: opening and closing. -->
  <xsl:function name="f:signs" as="xs:string+">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:sequence select="
        map {
          'supplied': ('[', ']'),
          'variant': ('⟨', '⟩'),
          'ex': ('[', ']'),
          'gloss': ('[', ']'),
          'note': ('[', ']')
        }($kind)"/>
  </xsl:function>

  <!-- What stands for a picture that is not shown: [image: press.png]. -->
  <xsl:function name="f:no-picture" as="xs:string">
    <xsl:param name="graphic" as="element()"/>
    <xsl:sequence select="f:label('graphic', replace($graphic/@url, '^.*[/:]', ''))[normalize-space($graphic/@url)] || (if (normalize-space($graphic) or $graphic/following-sibling::*) then ' ' else '')"/>
  </xsl:function>

  <!-- What a mark in the margin of the manuscript is: «In the margin of the manuscript: to be moved». -->
  <xsl:function name="f:metamark" as="xs:string">
    <xsl:param name="metamark" as="element()"/>
    <xsl:variable name="key" as="xs:string" select="'metamark.' || $metamark/@function"/>
    <xsl:sequence select="f:label(if (f:has-label($key)) then $key else 'metamark')"/>
  </xsl:function>

  <!--
    […], or what is lost: [3 words illegible]. The description of a gap stands before the second
    half: [3 words illegible: perhaps «Juana»].
  -->
  <xsl:function name="f:gap-signs" as="xs:string+">
    <xsl:param name="gap" as="element()"/>
    <xsl:variable name="lost" as="xs:string" select="if ($gap/@reason = 'illegible') then f:illegible($gap) else '…'"/>
    <xsl:sequence select="if ($gap/*:desc) then ('[' || $lost || ': ', ']') else '[' || $lost || ']'"/>
  </xsl:function>

  <!-- «3 words illegible», or «illegible» where the extent is not given. -->
  <xsl:function name="f:illegible" as="xs:string">
    <xsl:param name="gap" as="element()"/>
    <xsl:variable name="key" as="xs:string" select="'gap.' || $gap/@unit || (if ($gap/@quantity = '1') then '' else 's')"/>
    <xsl:sequence select="
        if ($gap/@quantity and f:has-label($key)) then f:label($key, string($gap/@quantity)) else f:label('gap.illegible')"/>
  </xsl:function>

</xsl:stylesheet>
