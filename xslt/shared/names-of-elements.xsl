<?xml version="1.0" encoding="UTF-8"?>
<!--
  A file whose elements are in no namespace, as those of TEI P4 are, in the namespace and with the names of P5. No output.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" exclude-result-prefixes="#all">

  <xsl:variable name="f:tei" as="xs:string" select="'http://www.tei-c.org/ns/1.0'"/>

  <xsl:function name="f:in-namespace" as="document-node()">
    <xsl:param name="file" as="document-node()"/>
    <xsl:choose>
      <xsl:when test="$file/*[namespace-uri() = '']">
        <xsl:document>
          <xsl:apply-templates select="$file/node()" mode="namespace"/>
        </xsl:document>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$file"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:mode name="namespace" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:template match="*[namespace-uri() = '']" mode="namespace" as="element()">
    <xsl:element name="{(map {'TEI.2': 'TEI', 'teiCorpus.2': 'teiCorpus', 'div0': 'div'}(local-name()), local-name())[1]}" namespace="{$f:tei}">
      <xsl:apply-templates select="@*, node()" mode="namespace"/>
    </xsl:element>
  </xsl:template>

  <!-- TEI P4 has these without a prefix -->
  <xsl:template match="@id[not(../@xml:id)][. castable as xs:NCName] | @lang[not(../@xml:lang)]" mode="namespace" as="attribute()">
    <xsl:attribute name="xml:{local-name()}" select="."/>
  </xsl:template>

</xsl:stylesheet>
