<?xml version="1.0" encoding="UTF-8"?>
<!-- Gives an xml:id to each division, note, page break and mention of a person that has none, so that every output can point at it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail" use-accumulators="divisions notes breaks mentions"/>

  <xsl:key name="id" match="*[@xml:id]" use="@xml:id"/>

  <xsl:accumulator name="divisions" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="text//div" select="$value + 1"/>
  </xsl:accumulator>
  <xsl:accumulator name="notes" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="text//note" select="$value + 1"/>
  </xsl:accumulator>
  <xsl:accumulator name="breaks" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="text//pb" select="$value + 1"/>
  </xsl:accumulator>
  <xsl:accumulator name="mentions" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="text//persName" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:template match="text//div[not(@xml:id)]" as="element()">
    <xsl:sequence select="f:with-id(., 'div-' || accumulator-before('divisions'))"/>
  </xsl:template>

  <xsl:template match="text//note[not(@xml:id)]" as="element()">
    <xsl:sequence select="f:with-id(., 'note-' || accumulator-before('notes'))"/>
  </xsl:template>

  <xsl:template match="text//pb[not(@xml:id)]" as="element()">
    <xsl:sequence select="f:with-id(., 'pb-' || accumulator-before('breaks'))"/>
  </xsl:template>

  <xsl:template match="text//persName[not(@xml:id)]" as="element()">
    <xsl:sequence select="f:with-id(., 'name-' || accumulator-before('mentions'))"/>
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

  <!-- The id, or the id with a tail when the editor has given it to another element. -->
  <xsl:function name="f:free" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="document" as="document-node()"/>
    <xsl:sequence select="if (exists(key('id', $id, $document))) then f:free($id || '-x', $document) else $id"/>
  </xsl:function>

</xsl:stylesheet>
