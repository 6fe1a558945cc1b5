<?xml version="1.0" encoding="UTF-8"?>
<!--
  What a <ptr> shows: words of what it points at. A reference by its author and title, a note by its number, a division by
  its heading, a page by its number, anything else by its first words; an address in the network as it is. A text of another
  file is called by the name of the file, without the ending; an output that knows its title says that. TEI Guidelines, 3.7.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="#all">

  <xsl:include href="../shared/functions.xsl"/>
  <xsl:include href="../shared/labels.xsl"/>

  <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:key name="id" match="*[@xml:id]" use="@xml:id"/>

  <xsl:template match="/" as="document-node()">
    <xsl:choose>
      <xsl:when test="exists(//text//(ptr | ref)[not(node())])">
        <xsl:next-match/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="."/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="text//(ptr | ref)[not(normalize-space())][not(*)][normalize-space(@target)]" as="element()">
    <xsl:variable name="first" as="xs:string" select="tokenize(@target)[1]"/>
    <ref xmlns="http://www.tei-c.org/ns/1.0">
      <xsl:apply-templates select="@*"/>
      <xsl:choose>
        <xsl:when test="starts-with($first, '#')">
          <xsl:value-of select="string-join(tokenize(@target)[starts-with(., '#')] ! (key('id', substring(., 2), root(current()))[1]) ! f:called(.), '; ')"/>
        </xsl:when>
        <xsl:when test="matches($first, '^\w+:')">
          <xsl:value-of select="replace($first, '^mailto:', '')"/>
        </xsl:when>
        <xsl:otherwise>
          <seg type="file">
            <xsl:value-of select="replace(replace($first, '#.*$', ''), '^.*/|\.\w+$', '')"/>
          </seg>
        </xsl:otherwise>
      </xsl:choose>
    </ref>
  </xsl:template>

  <!-- The words by which an element is called elsewhere. -->
  <xsl:function name="f:called" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="heading" as="xs:string" select="f:title($element/head)"/>
    <xsl:sequence select="
        if ($element/(self::bibl | self::biblStruct | self::biblFull)) then f:short-reference($element)
        else if ($element/self::note and normalize-space($element/@n)) then f:label('note', normalize-space($element/@n))
        else if ($element/self::pb and normalize-space($element/@n)) then f:label('page', normalize-space($element/@n))
        else if ($heading) then $heading
        else if ($element/self::person) then f:plain(($element/persName)[1])
        else if ($element/(self::div | self::l | self::item | self::figure | self::table) and normalize-space($element/@n)) then normalize-space($element/@n)
        else (f:first-words($element)[.], ($element/following::text()[normalize-space()][not(ancestor::fw or ancestor::note)])[1] ! f:first-words(.), '→')[.][1]"/>
  </xsl:function>

  <!-- «Pons, Tinta» -->
  <xsl:function name="f:short-reference" as="xs:string">
    <xsl:param name="reference" as="element()"/>
    <xsl:variable name="who" as="element()?" select="($reference//(author | editor))[1]"/>
    <xsl:variable name="parts" as="xs:string*" select="
        ($who ! f:plain((.//surname, .)[1]), ($reference//title)[1] ! f:plain(.))[.]"/>
    <xsl:sequence select="if (exists($parts)) then string-join($parts, ', ') else f:first-words($reference)"/>
  </xsl:function>

</xsl:stylesheet>
