<?xml version="1.0" encoding="UTF-8"?>
<!-- Which parts of a text run from right to left. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" exclude-result-prefixes="#all">

  <!-- Whether a language is written from right to left: by its script where the tag names one. -->
  <xsl:function name="f:is-right-to-left" as="xs:boolean">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize(lower-case($tag), '-')"/>
    <xsl:variable name="script" as="xs:string?" select="$parts[position() gt 1][string-length() eq 4][1]"/>
    <xsl:sequence select="
        if ($script) then $script = ('arab', 'aran', 'hebr', 'syrc', 'syre', 'syrj', 'syrn', 'samr', 'thaa', 'mand', 'phnx', 'armi', 'nkoo', 'adlm')
        else $parts[1] = ('ar', 'he', 'iw', 'yi', 'ji', 'fa', 'ur', 'ps', 'sd', 'ug', 'dv', 'syr', 'syc', 'arc', 'sam', 'ckb', 'mid', 'myz', 'phn', 'hbo', 'arb', 'lad', 'ota', 'prs', 'xmn')"/>
  </xsl:function>

  <!-- The direction of an element: of most of its letters where it is a block, else of its language. -->
  <xsl:function name="f:direction" as="xs:string">
    <xsl:param name="element" as="element()?"/>
    <xsl:variable name="language" as="xs:string" select="string($element/ancestor-or-self::*[@xml:lang][1]/@xml:lang)"/>
    <xsl:variable name="letters" as="xs:string" select="
        if ($element/(self::*:p | self::*:head | self::*:l | self::*:item | self::*:cell | self::*:ab | self::*:quote | self::*:note | self::*:salute | self::*:signed | self::*:dateline))
        then replace(substring(string($element), 1, 200), '\P{L}+', '', ';j') else ''"/>
    <xsl:variable name="turned" as="xs:string" select="replace($letters, '[^&#x590;-&#x8FF;&#xFB1D;-&#xFDFF;&#xFE70;-&#xFEFF;&#x10800;-&#x10FFF;&#x1E800;-&#x1EFFF;]', '', ';j')"/>
    <xsl:sequence select="
        if ($letters) then (if (string-length($turned) * 2 gt string-length($letters)) then 'rtl' else 'ltr')
        else if (f:is-right-to-left($language)) then 'rtl' else 'ltr'"/>
  </xsl:function>

  <!-- Whether a block has words from right to left, however few. -->
  <xsl:function name="f:has-turned-letters" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element/(self::*:p | self::*:head | self::*:l | self::*:item | self::*:cell | self::*:ab | self::*:quote | self::*:note | self::*:bibl
          | self::*:salute | self::*:signed | self::*:dateline))
        and matches($element, '[&#x590;-&#x8FF;&#xFB1D;-&#xFDFF;&#xFE70;-&#xFEFF;&#x10800;-&#x10FFF;&#x1E800;-&#x1EFFF;]', ';j')"/>
  </xsl:function>

  <!-- The direction where it is not that of what stands around; nothing for a phrase in the language around it. -->
  <xsl:function name="f:turns-to" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="f:direction($element)[. ne f:direction($element/..[. instance of element()])]"/>
  </xsl:function>

  <!-- What HTML says of it: a block, which may stand on a page of its own, always where it runs from right to left. -->
  <xsl:template name="direction" as="attribute(dir)?">
    <xsl:variable name="direction" as="xs:string?" select="if (f:role(.) = ('block', 'container')) then (f:direction(.)[. = 'rtl'], f:turns-to(.))[1] else f:turns-to(.)"/>
    <xsl:if test="$direction">
      <xsl:attribute name="dir" select="$direction"/>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
