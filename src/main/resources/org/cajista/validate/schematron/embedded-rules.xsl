<?xml version="1.0" encoding="UTF-8"?>
<!-- RELAX NG → the Schematron schema that is embedded in it and in the grammars that it includes, as the TEI's own tools
     make of an ODD: patterns, single rules, namespaces wherever they stand. -->
<xsl:stylesheet version="3.0" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:rng="http://relaxng.org/ns/structure/1.0"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:f="urn:cajista:embedded-rules"
    exclude-result-prefixes="xs rng f">

  <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:template match="/">
    <xsl:variable name="grammars" as="document-node()+" select="f:grammars(., ())"/>
    <!-- what stands in no other element of Schematron -->
    <xsl:variable name="rules" as="element()*" select="$grammars//sch:*[not(ancestor::sch:*)]"/>
    <sch:schema queryBinding="xslt3">
      <xsl:for-each-group select="$rules[self::sch:ns]" group-by="@prefix">
        <xsl:copy-of select="current-group()[1]" copy-namespaces="no"/>
      </xsl:for-each-group>
      <xsl:apply-templates select="$rules[self::sch:let]"/>
      <xsl:for-each select="$rules[self::sch:pattern or self::sch:rule]">
        <xsl:choose>
          <xsl:when test="self::sch:rule">
            <sch:pattern><xsl:apply-templates select="."/></sch:pattern>
          </xsl:when>
          <xsl:otherwise><xsl:apply-templates select="."/></xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
      <xsl:if test="$rules[self::sch:diagnostics]">
        <sch:diagnostics><xsl:apply-templates select="$rules[self::sch:diagnostics]/*"/></sch:diagnostics>
      </xsl:if>
    </sch:schema>
  </xsl:template>

  <!-- An assertion without a name goes by that of its rule or pattern. -->
  <xsl:template match="(sch:assert | sch:report)[not(@id)]">
    <xsl:copy>
      <xsl:copy-of select="(ancestor::sch:*/@id)[last()]"/>
      <xsl:apply-templates select="@* | node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:function name="f:grammars" as="document-node()*">
    <xsl:param name="grammar" as="document-node()"/>
    <xsl:param name="seen" as="xs:anyURI*"/>
    <xsl:variable name="address" as="xs:anyURI" select="base-uri($grammar)"/>
    <xsl:if test="not($address = $seen)">
      <xsl:sequence select="
          $grammar,
          ($grammar//rng:include | $grammar//rng:externalRef)
            ! f:grammars(doc(resolve-uri(@href, $address)), ($seen, $address))"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
