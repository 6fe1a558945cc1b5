<?xml version="1.0" encoding="UTF-8"?>
<!--
  The brackets of the editor. Many programs draw their own around <supplied>, so for those that do not a rendition says them
  (tei/renditions.xsl): as characters they would be there twice. Of all other signs the program's are characters of the text.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="#all">

  <xsl:template match="text//gloss[not(parent::choice)][normalize-space()]" as="element(t:gloss)">
    <xsl:variable name="signs" as="xs:string+" select="f:signs('gloss')"/>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:value-of select="$signs[1]"/>
      <xsl:apply-templates/>
      <xsl:value-of select="$signs[2]"/>
    </xsl:copy>
  </xsl:template>

  <!-- letters that the editor adds to an abbreviation -->
  <xsl:template match="text//ex[not(parent::choice)]" as="element(t:supplied)">
    <supplied>
      <xsl:apply-templates select="@*, node()"/>
    </supplied>
  </xsl:template>

  <xsl:template match="text//gap" as="element(t:gap)">
    <xsl:variable name="signs" as="xs:string+" select="f:gap-signs(.)"/>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <desc>
        <xsl:value-of select="$signs[1]"/>
        <xsl:apply-templates select="desc[1]/node()"/>
        <xsl:value-of select="$signs[2]"/>
      </desc>
      <xsl:apply-templates select="* except desc[1]"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="text//sic[not(parent::choice)]" as="node()+">
    <xsl:copy>
      <xsl:apply-templates select="@*, node()"/>
    </xsl:copy>
    <xsl:text> [sic]</xsl:text>
  </xsl:template>

  <!-- the TEI Stylesheets drop a metamark with its words; to a reader they are a note in the margin -->
  <xsl:template match="text//metamark[normalize-space()]" as="element(t:note)">
    <note type="metamark">
      <xsl:where-populated>
        <xsl:attribute name="subtype" select="@function"/>
      </xsl:where-populated>
      <xsl:apply-templates select="@* except (@function, @spanTo)"/>
      <xsl:apply-templates/>
    </note>
  </xsl:template>

</xsl:stylesheet>
