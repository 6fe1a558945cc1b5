<?xml version="1.0" encoding="UTF-8"?>
<!--
  Gives an xml:id to each paragraph, heading, poem, entry of a list and the like that has none, so that it can be cited.
  The id is made of the words with which the passage begins: it stays when something before it is added or goes.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:include href="../shared/functions.xsl"/>
  <xsl:include href="../shared/ids.xsl"/>

  <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:key name="id" match="*[@xml:id]" use="@xml:id"/>
  <xsl:key name="passage" match="text//*[f:needs-id(.)]" use="f:made-id(.)"/>

  <!-- A reference inside a sentence needs none, nor does what stands in a note: the note has one. -->
  <xsl:function name="f:needs-id" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        local-name($element) = $f:cited and empty($element/@xml:id)
        and not($element/(self::bibl | self::stage | self::label)[not(f:acts-as-block(.))])
        and empty($element/ancestor::note)"/>
  </xsl:function>

  <xsl:template match="text//*[f:needs-id(.)]" as="element()">
    <xsl:variable name="id" as="xs:string" select="f:made-id(.)"/>
    <xsl:variable name="alike" as="element()+" select="key('passage', $id)"/>
    <xsl:variable name="place" as="xs:integer" select="index-of($alike ! generate-id(), generate-id())"/>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:attribute name="xml:id" select="f:free($id || (if ($place = 1) then '' else '.' || $place), /)"/>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

  <!-- p-mi-querido-anselmo: the element and its first words, in letters that an address may have. -->
  <xsl:function name="f:made-id" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="start" as="xs:string" select="
        lower-case(normalize-unicode(f:plain(subsequence($element//text()[normalize-space()][not(ancestor::note)], 1, 8)), 'NFD'))"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize(replace($start, '\p{M}', ''), '[^a-z0-9]+')[.]"/>
    <xsl:sequence select="string-join((local-name($element), subsequence($words, 1, 5)), '-')"/>
  </xsl:function>

</xsl:stylesheet>
