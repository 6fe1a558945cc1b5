<?xml version="1.0" encoding="UTF-8"?>
<!--
  The text as it is read, for the outputs that have one view: of a <choice> the reading that is the text, of an <app> its
  lemma, and the other readings with their witnesses as a series of notes, a, b, c … TEI Guidelines, 13.1.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" exclude-result-prefixes="#all">

  <xsl:include href="../shared/functions.xsl"/>
  <xsl:include href="../shared/labels.xsl"/>
  <xsl:include href="../shared/ids.xsl"/>

  <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail" use-accumulators="entries"/>

  <xsl:key name="id" match="*[@xml:id]" use="@xml:id"/>

  <xsl:accumulator name="entries" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="text//app" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:template match="/" as="document-node()">
    <xsl:choose>
      <xsl:when test="exists(//text//(choice | app))">
        <xsl:next-match/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="."/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="text//choice" as="node()*">
    <xsl:apply-templates select="f:reading(.), note"/>
  </xsl:template>

  <xsl:template match="text//app" as="node()*">
    <xsl:variable name="reading" as="element()?" select="f:reading(.)"/>
    <xsl:apply-templates select="$reading/node()"/>
    <xsl:variable name="others" as="element()*" select=".//(lem | rdg)[f:entry(.) is current()] except $reading"/>
    <xsl:if test="exists($others)">
      <note type="apparatus" n="{format-integer(accumulator-before('entries'), 'a')}"
          xml:id="{f:free('app-' || accumulator-before('entries'), /)}">
        <xsl:value-of select="f:lemma($reading)"/>
        <xsl:text>] </xsl:text>
        <xsl:for-each select="$others">
          <xsl:if test="position() gt 1">; </xsl:if>
          <xsl:value-of select="string-join((f:words(.), f:sigla(.)), ' ')"/>
        </xsl:for-each>
      </note>
    </xsl:if>
  </xsl:template>

  <!-- The words of the text that the entry is about; of many the first and the last. -->
  <xsl:function name="f:lemma" as="xs:string">
    <xsl:param name="reading" as="element()?"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize(f:plain($reading/node()))"/>
    <xsl:variable name="shown" as="xs:string" select="
        if (count($words) gt 6) then string-join($words[position() le 2], ' ') || ' … ' || $words[last()] else string-join($words, ' ')"/>
    <xsl:sequence select="string-join((($shown[.], f:label('omitted'))[1], $reading ! f:sigla(.))[.], ' ')"/>
  </xsl:function>

  <xsl:function name="f:words" as="xs:string">
    <xsl:param name="reading" as="element()"/>
    <!-- by itself, so that it is read -->
    <xsl:variable name="alone" as="node()*">
      <xsl:copy-of select="$reading/node()"/>
    </xsl:variable>
    <xsl:sequence select="(f:plain($alone)[.], f:label('omitted'))[1]"/>
  </xsl:function>

  <!-- The witnesses of a reading: «A B». -->
  <xsl:function name="f:sigla" as="xs:string?">
    <xsl:param name="reading" as="element()"/>
    <xsl:sequence select="string-join((tokenize($reading/@wit) ! replace(., '^.*#', ''), $reading/following-sibling::*[1][self::wit]/normalize-space()), ' ')[.]"/>
  </xsl:function>

</xsl:stylesheet>
