<?xml version="1.0" encoding="UTF-8"?>
<!-- Gives an xml:id to each division, note, page break and mention of a person, place or body that has none, so that every output can point at it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:include href="../shared/functions.xsl"/>
  <xsl:include href="../shared/things.xsl"/>
  <xsl:include href="../shared/ids.xsl"/>

  <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail" use-accumulators="divisions notes numberless breaks mentions things"/>

  <xsl:key name="id" match="*[@xml:id]" use="@xml:id"/>

  <xsl:accumulator name="divisions" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="text//div" select="$value + 1"/>
  </xsl:accumulator>
  <xsl:accumulator name="notes" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="text//note" select="$value + 1"/>
  </xsl:accumulator>
  <xsl:accumulator name="numberless" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="text//note[f:wants-number(.)]" select="$value + 1"/>
  </xsl:accumulator>
  <xsl:accumulator name="breaks" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="text//pb" select="$value + 1"/>
  </xsl:accumulator>
  <xsl:accumulator name="mentions" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="text//persName" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:accumulator name="things" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="text//*[@ref][f:names-thing(.)]" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:template match="text//div[not(@xml:id)]" as="element()">
    <xsl:sequence select="f:with-id(., 'div-' || accumulator-before('divisions'))"/>
  </xsl:template>

  <!-- a note without a number is counted among its like: the first that the file gives to no note, the second … -->
  <xsl:template match="text//note[not(@xml:id) or f:wants-number(.)]" as="element()">
    <xsl:copy>
      <xsl:copy-of select="@* except @n[current()/f:wants-number(.)]"/>
      <xsl:if test="not(@xml:id)">
        <xsl:attribute name="xml:id" select="f:free('note-' || accumulator-before('notes'), /)"/>
      </xsl:if>
      <xsl:if test="f:wants-number(.)">
        <xsl:attribute name="n" select="f:number(accumulator-before('numberless'), $numbers)"/>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

  <!-- the numbers that the file gives to notes, in order -->
  <xsl:variable name="numbers" as="xs:integer*" select="
      sort(distinct-values(//text//note/@n[matches(., '^\s*\d{1,6}\s*$')] ! xs:integer(.)))"/>

  <!-- The place-th number that is not among those given. -->
  <xsl:function name="f:number" as="xs:integer">
    <xsl:param name="place" as="xs:integer"/>
    <xsl:param name="given" as="xs:integer*"/>
    <xsl:sequence select="if (head($given) le $place) then f:number($place + 1, tail($given)) else $place"/>
  </xsl:function>

  <xsl:function name="f:wants-number" as="xs:boolean">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="not(normalize-space($note/@n)) and f:is-foot-note($note)"/>
  </xsl:function>

  <xsl:template match="text//pb[not(@xml:id)]" as="element()">
    <xsl:sequence select="f:with-id(., 'pb-' || accumulator-before('breaks'))"/>
  </xsl:template>

  <xsl:template match="text//persName[not(@xml:id)]" as="element()">
    <xsl:sequence select="f:with-id(., 'name-' || accumulator-before('mentions'))"/>
  </xsl:template>

  <xsl:template match="text//*[@ref][not(@xml:id)][f:names-thing(.)]" as="element()">
    <xsl:sequence select="f:with-id(., 'thing-' || accumulator-before('things'))"/>
  </xsl:template>

  <xsl:function name="f:with-id" as="element()">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:for-each select="$element">
      <xsl:copy>
        <xsl:copy-of select="@*"/>
        <xsl:attribute name="xml:id" select="f:free($id, /)"/>
        <xsl:apply-templates select="node()"/>
      </xsl:copy>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
