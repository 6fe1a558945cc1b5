<?xml version="1.0" encoding="UTF-8"?>
<!-- Whatever no other module knows: its text is shown, its name told (the program says each name once). -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template match="*" mode="html" as="element()" priority="-10">
    <xsl:message>the stylesheets have no rule for &lt;{name()}&gt;. Its text is shown without a special form.</xsl:message>
    <xsl:element name="{if (f:has-block(.)) then 'div' else 'span'}">
      <xsl:attribute name="class" select="'unhandled', 'tei-' || local-name()"/>
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates mode="html"/>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
