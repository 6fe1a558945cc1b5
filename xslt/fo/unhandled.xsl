<?xml version="1.0" encoding="UTF-8"?>
<!-- Elements that no other module knows: their text is shown, their name reported. No text is ever dropped in silence. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:f="urn:cajista:functions" xmlns:p="urn:cajista:print"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- one message an element's name, from its first instance -->
  <xsl:key name="by-name" match="text//*" use="name()"/>

  <xsl:template match="*" priority="-1" as="element()">
    <xsl:if test=". is key('by-name', name())[1]">
      <xsl:message>the stylesheets have no rule for &lt;{name()}&gt;. Its text is shown without a special form.</xsl:message>
    </xsl:if>
    <xsl:choose>
      <xsl:when test="f:acts-as-block(.)">
        <fo:block>
          <xsl:apply-templates/>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <fo:inline>
          <xsl:apply-templates/>
        </fo:inline>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
