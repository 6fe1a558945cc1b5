<?xml version="1.0" encoding="UTF-8"?>
<!-- Quotation marks of the languages: the outer pair, the inner pair (Unicode CLDR). Typed functions, no output. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:variable name="f:pairs" as="map(xs:string, xs:string)" select="map:merge((
      tokenize('es it pt ca gl eu an ast oc el hy fa') ! map:entry(., '«|»|“|”'),
      tokenize('fr br') ! map:entry(., '«&#xA0;|&#xA0;»|“|”'),
      tokenize('de bg cs et is ka lt lv sk sl lb hsb dsb') ! map:entry(., '„|“|‚|‘'),
      tokenize('nl') ! map:entry(., '‘|’|“|”'),
      tokenize('pl ro hu hr') ! map:entry(., '„|”|«|»'),
      tokenize('ru uk be kk') ! map:entry(., '«|»|„|“'),
      tokenize('no nb nn da') ! map:entry(., '«|»|‘|’'),
      tokenize('sv fi') ! map:entry(., '”|”|’|’'),
      tokenize('zh ja') ! map:entry(., '「|」|『|』'),
      tokenize('la') ! map:entry(., '«|»|“|”')))"/>

  <!-- The marks for an element of this depth: 0 is a quotation in the text, 1 one inside another. -->
  <xsl:function name="f:quotation-marks" as="xs:string+">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="depth" as="xs:integer"/>
    <xsl:variable name="tag" as="xs:string" select="
        lower-case(string(($element/ancestor::*[@xml:lang][1]/@xml:lang, root($element)//langUsage/language[1]/@ident)[1]))"/>
    <xsl:variable name="marks" as="xs:string" select="
        if ($tag = ('de-ch', 'it-ch')) then '«|»|‹|›' else ($f:pairs(replace($tag, '-.*$', '')), '“|”|‘|’')[1]"/>
    <xsl:sequence select="subsequence(tokenize($marks, '\|'), 1 + 2 * ($depth mod 2), 2)"/>
  </xsl:function>

  <!-- how words begin and end that have their marks, or a dash; and what stands around such words, with the blank of French marks -->
  <xsl:variable name="f:opens-quoted" as="xs:string" select="'^[«»“”„‟‘‚‹›&quot;「『—–―]|^''\S'"/>
  <xsl:variable name="f:ends-quoted" as="xs:string" select="'[«»“”‟‹›&quot;」』]$'"/>
  <xsl:variable name="f:before-quoted" as="xs:string" select="'[«»“„‟‘‚‹›&quot;「『—–―]\p{Z}*$'"/>
  <xsl:variable name="f:behind-quoted" as="xs:string" select="'^\p{Z}*[»«”“‹›&quot;」』]'"/>

</xsl:stylesheet>
