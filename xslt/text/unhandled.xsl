<?xml version="1.0" encoding="UTF-8"?>
<!-- Elements that shared/elements.xsl does not know: their text is shown, their name reported. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template match="*[f:role(.) = '']" mode="block line" as="xs:string*" priority="0.9">
    <xsl:message>the stylesheets have no rule for &lt;{name()}&gt;. Its text is shown without a special form.</xsl:message>
    <xsl:next-match/>
  </xsl:template>

</xsl:stylesheet>
