<?xml version="1.0" encoding="UTF-8"?>
<!-- Descriptions of manuscripts in the text: a line for where it is, one for each part of it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template match="text//msDesc" as="element(t:list)">
    <list type="msDesc">
      <xsl:apply-templates select="@*"/>
      <xsl:for-each select="f:description(.)">
        <item>{.}</item>
      </xsl:for-each>
    </list>
  </xsl:template>

</xsl:stylesheet>
