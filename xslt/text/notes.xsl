<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes: a mark in the line, the note at the end of its chapter, with the numbers of the source. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="urn:cajista:text"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:key name="t:notes" match="text//note[f:is-foot-note(.)]" use="generate-id(t:home(.))"/>

  <!-- Where a note is told: at the end of its chapter, of the outermost division, of the text. -->
  <xsl:function name="t:home" as="element()">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="
        ($note/ancestor::div[@type = 'chapter'][1], $note/ancestor::div[last()], $note/ancestor::text[last()])[1]"/>
  </xsl:function>

  <!-- The mark of each note: its number; where a number comes again, the second and later ones are told apart for Markdown,
       which knows no chapters. -->
  <xsl:variable name="t:marks" as="map(xs:string, xs:string)">
    <xsl:map>
      <xsl:for-each-group select="//text//note[f:is-foot-note(.)]" group-by="(normalize-space(@n)[.], '•')[1]">
        <xsl:for-each select="current-group()">
          <xsl:map-entry key="generate-id()" select="
              current-grouping-key() || (if ($t:md and position() gt 1) then '-' || position() else '')"/>
        </xsl:for-each>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <xsl:template match="note[f:is-foot-note(.)]" mode="line" as="xs:string" priority="2">
    <xsl:sequence select="'[' || '^'[$t:md] || $t:marks(generate-id()) || ']'"/>
  </xsl:template>

  <!-- The notes told at the end of a division. -->
  <xsl:function name="t:notes" as="xs:string*">
    <xsl:param name="home" as="element()"/>
    <xsl:for-each select="key('t:notes', generate-id($home), root($home))">
      <xsl:variable name="mark" as="xs:string" select="$t:marks(generate-id())"/>
      <xsl:variable name="text" as="xs:string" select="string-join(t:blocks(node()), '&#10;&#10;')"/>
      <xsl:sequence select="
          if ($t:md) then '[^' || $mark || ']: ' || substring(t:indented($text, '    '), 5) else '[' || $mark || '] ' || $text"/>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
