<?xml version="1.0" encoding="UTF-8"?>
<!--
  How words look: what @rend, @style and @rendition say becomes words of one short list in @rend, the same in all outputs
  (shared/looks.xsl). Of CSS only the properties of that list are read, so that no file can do more than shape its words.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:include href="../shared/looks.xsl"/>

  <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:key name="rendition" match="rendition[@xml:id]" use="@xml:id"/>

  <xsl:template match="/" as="document-node()">
    <xsl:choose>
      <xsl:when test="exists(//text//(@rend | @style | @rendition))">
        <xsl:next-match/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="."/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="text//*[@rend or @style or @rendition]" as="element()">
    <xsl:variable name="named" as="xs:string*" select="
        tokenize(@rendition)[starts-with(., '#')] ! key('rendition', substring(., 2), root(current()))[1][not(@scheme) or @scheme = 'css']/string()"/>
    <xsl:variable name="looks" as="xs:string*" select="
        distinct-values((f:rend-looks(@rend), f:css-looks(string-join(($named, @style), ';'))))"/>
    <xsl:copy>
      <xsl:apply-templates select="@* except (@rend, @style, @rendition)"/>
      <xsl:if test="exists($looks)">
        <xsl:attribute name="rend" select="$looks"/>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

</xsl:stylesheet>
