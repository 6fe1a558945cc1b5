<?xml version="1.0" encoding="UTF-8"?>
<!-- The index of persons: names of the personography in alphabetical order, with the pages of the book where they stand. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:f="urn:cajista:functions" xmlns:p="urn:cajista:print"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:function name="p:has-person-index" as="xs:boolean">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="false()"/>
  </xsl:function>

  <xsl:template name="person-index" as="element(fo:page-sequence)?"/>

  <xsl:template match="persName[@ref]" as="node()*">
    <xsl:apply-templates/>
  </xsl:template>

</xsl:stylesheet>
