<?xml version="1.0" encoding="UTF-8"?>
<!-- Entries of a dictionary run on as one paragraph: headword bold, grammar in italics, senses with their numbers. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template match="(entry | entryFree)/form//orth[not(@rend or @rendition or @style)] | (entry | entryFree)/orth[not(@rend or @rendition or @style)]"
      as="element()" priority="0.4">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="rend" select="'bold'"/>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="(pos | gen | gram | number | case | per | tns | mood | iType | subc | usg)[ancestor::entry or ancestor::entryFree][not(@rend or @rendition or @style)]"
      as="element()" priority="0.4">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="rend" select="'italic'"/>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="pron[ancestor::entry or ancestor::entryFree]" as="element()" priority="0.4">
    <xsl:variable name="bare" as="xs:boolean" select="not(matches(normalize-space(), '^[\[/\\(]'))"/>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:value-of select="'['[$bare]"/>
      <xsl:apply-templates select="node()"/>
      <xsl:value-of select="']'[$bare]"/>
    </xsl:copy>
  </xsl:template>

  <!-- the number of a sense or homograph, where the text itself does not begin with it -->
  <xsl:template match="(sense | hom)[@n][not(starts-with(normalize-space(), @n))]" as="element()" priority="0.4">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <lbl type="made">{@n}</lbl>
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

</xsl:stylesheet>
