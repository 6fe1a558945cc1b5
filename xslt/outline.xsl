<?xml version="1.0" encoding="UTF-8"?>
<!-- What an edition is called and in which language it is, where nobody says it: as its first text is. Over the file as it is. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:include href="shared/functions.xsl"/>
  <xsl:include href="shared/languages.xsl"/>
  <xsl:include href="shared/names-of-elements.xsl"/>

  <xsl:mode on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="/" as="element()">
    <xsl:variable name="root" as="element()" select="f:in-namespace(.)/*"/>
    <xsl:variable name="tei" as="element()" select="($root/self::teiCorpus//TEI, $root)[1]"/>
    <xsl:variable name="text" as="element()?" select="($tei//text, $root)[1]"/>
    <outline title="{f:title-of($root, '')[. ne '—']}"
      language="{f:language-tag((f:language-of($root, $text, '')[.], f:language-of($tei, $text, '')[.], 'en')[1])}"/>
  </xsl:template>

</xsl:stylesheet>
