<?xml version="1.0" encoding="UTF-8"?>
<!-- How the two forms mark things. The only module that knows Markdown's syntax. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="urn:cajista:text"
  exclude-result-prefixes="#all">

  <!-- What opens and closes words of a kind; nothing where the form has no sign for it. -->
  <xsl:function name="t:signs" as="xs:string+">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:variable name="signs" as="map(xs:string, xs:string+)" select="
        if ($t:md)
        then map {'italic': ('*', '*'), 'bold': ('**', '**'), 'del': ('~~', '~~'), 'strike': ('~~', '~~'), 'sup': ('&lt;sup>', '&lt;/sup>'),
          'sub': ('&lt;sub>', '&lt;/sub>'), 'metamark': ('**[', ']** ')}
        else map {'del': ('⟦', '⟧'), 'metamark': ('[', '] ')}"/>
    <xsl:sequence select="($signs($kind), ('', ''))[position() le 2]"/>
  </xsl:function>

  <!-- Words between signs. Markdown wants no blank inside them, and none without words; in them emphasis means nothing. -->
  <xsl:function name="t:marked" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:variable name="signs" as="xs:string+" select="t:signs($kind)"/>
    <xsl:variable name="core" as="xs:string" select="replace($words, '^\s+|\s+$', '')"/>
    <xsl:sequence select="
        if (not($core)) then $words
        else substring-before($words, $core) || $signs[1] || $core || $signs[2] || substring-after($words, $core)"/>
  </xsl:function>

  <!-- Characters of the text that would be signs. -->
  <xsl:function name="t:escaped" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="if ($t:md) then replace($text, '([\\`*_&lt;~])', '\\$1') else $text"/>
  </xsl:function>

  <!-- The line of a paragraph: one blank between words, nothing at its start that would make it another kind of block, no
       bracket with a parenthesis behind it, which would be a link. -->
  <xsl:function name="t:line" as="xs:string">
    <xsl:param name="pieces" as="xs:string*"/>
    <xsl:variable name="line" as="xs:string" select="replace(replace(string-join($pieces), '[ \t\r\n]+', ' '), '^ | $', '')"/>
    <xsl:sequence select="
        if ($t:md)
        then $line => replace('^([#+>=-])', '\\$1') => replace('^(\d+)([.)])', '$1\\$2')
          => replace('\]\(', ']\\(') => replace('^(\[[^\]]*\]):', '$1\\:')
        else $line"/>
  </xsl:function>

  <xsl:function name="t:heading" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="level" as="xs:integer"/>
    <xsl:sequence select="if ($t:md) then string-join((1 to min(($level, 6))) ! '#') || ' ' || $words else $words"/>
  </xsl:function>

  <!-- Blocks set in: a quotation. -->
  <xsl:function name="t:quoted" as="xs:string">
    <xsl:param name="blocks" as="xs:string*"/>
    <xsl:sequence select="t:indented(string-join($blocks, '&#10;&#10;'), if ($t:md) then '> ' else '    ')"/>
  </xsl:function>

  <!-- Every line begins with $indent. -->
  <xsl:function name="t:indented" as="xs:string">
    <xsl:param name="block" as="xs:string"/>
    <xsl:param name="indent" as="xs:string"/>
    <!-- most lines end with no blank, and a search for one takes long in a line that begins with many -->
    <xsl:sequence select="string-join(tokenize($block, '\n') ! ($indent || .) ! (if (matches(., '\s$')) then replace(., '\s+$', '') else .), '&#10;')"/>
  </xsl:function>

  <!-- An entry of a list with its mark; its later blocks and lines stand under its first. -->
  <xsl:function name="t:entry" as="xs:string">
    <xsl:param name="mark" as="xs:string"/>
    <xsl:param name="blocks" as="xs:string*"/>
    <xsl:variable name="first" as="xs:string" select="
        if (matches($mark, '^\d+\.$')) then $mark || ' ' else if ($mark = ('', '•')) then '- ' else '- ' || $mark || ' '"/>
    <xsl:variable name="indent" as="xs:string" select="if (starts-with($first, '-')) then '  ' else string-join((1 to string-length($first)) ! ' ')"/>
    <xsl:sequence select="$first || substring(t:indented(string-join($blocks, '&#10;&#10;'), $indent), 1 + string-length($indent))"/>
  </xsl:function>

  <!-- Lines that stay lines: of verse, of an address. -->
  <xsl:function name="t:lines" as="xs:string">
    <xsl:param name="lines" as="xs:string*"/>
    <xsl:sequence select="string-join($lines, if ($t:md) then '\&#10;' else '&#10;')"/>
  </xsl:function>

</xsl:stylesheet>
