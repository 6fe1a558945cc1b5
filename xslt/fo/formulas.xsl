<?xml version="1.0" encoding="UTF-8"?>
<!--
  MathML as a compositor sets it within a line: variables in italics, exponents raised, indexes lowered, small fractions with a
  slanted stroke, a line over what is under a root. What has no form in one line (a matrix) is written out (shared/formulas.xsl).
  Another notation, TeX for one, stands as it is written.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:m="http://www.w3.org/1998/Math/MathML"
    xmlns:f="urn:cajista:functions" xmlns:p="urn:cajista:print"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template match="m:math" as="node()*">
    <xsl:apply-templates select="*" mode="formula"/>
  </xsl:template>

  <xsl:mode name="formula" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="text()" mode="formula" as="text()?">
    <xsl:if test="normalize-space()">
      <xsl:value-of select="p:characters(normalize-space())"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="*" mode="formula" as="node()*">
    <xsl:apply-templates mode="formula"/>
  </xsl:template>

  <xsl:template match="m:annotation | m:annotation-xml" mode="formula" as="empty-sequence()" priority="1"/>

  <xsl:template match="m:mtable | m:mfenced | m:mmultiscripts" mode="formula" as="text()" priority="1">
    <xsl:value-of select="p:characters(f:formula(.))"/>
  </xsl:template>

  <xsl:template match="m:mi[string-length(normalize-space()) = 1]" mode="formula" as="element(fo:inline)" priority="1">
    <fo:inline font-style="italic"><xsl:apply-templates mode="formula"/></fo:inline>
  </xsl:template>

  <!-- a thin blank on both sides of a sign between two operands -->
  <xsl:template match="m:mo[matches(normalize-space(), '^[=+−&lt;>≤≥≠≈×·±∈→⇒]$')][preceding-sibling::*][following-sibling::*]" mode="formula" as="text()" priority="1">
    <xsl:text>&#x2009;{p:characters(normalize-space())}&#x2009;</xsl:text>
  </xsl:template>

  <xsl:template match="m:msup | m:mover" mode="formula" as="node()*" priority="1">
    <xsl:apply-templates select="*[1]" mode="formula"/>
    <xsl:sequence select="p:shifted(*[2], 0.36)"/>
  </xsl:template>

  <xsl:template match="m:msub | m:munder" mode="formula" as="node()*" priority="1">
    <xsl:apply-templates select="*[1]" mode="formula"/>
    <xsl:sequence select="p:shifted(*[2], -0.16)"/>
  </xsl:template>

  <xsl:template match="m:msubsup | m:munderover" mode="formula" as="node()*" priority="1">
    <xsl:apply-templates select="*[1]" mode="formula"/>
    <xsl:sequence select="p:shifted(*[2], -0.16), p:shifted(*[3], 0.36)"/>
  </xsl:template>

  <!-- a small fraction with its parts raised and lowered; one with fractions in it, or long, in a line -->
  <xsl:template match="m:mfrac" mode="formula" as="node()*" priority="1">
    <xsl:choose>
      <xsl:when test="string-length(normalize-space()) lt 12 and empty(.//m:mfrac | ancestor::m:mfrac | .//m:msup | .//m:msqrt)">
        <xsl:sequence select="p:shifted(*[1], 0.3)"/>
        <xsl:text>⁄</xsl:text>
        <xsl:sequence select="p:shifted(*[2], -0.06)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="p:grouped(*[1])"/>
        <xsl:text>/</xsl:text>
        <xsl:sequence select="p:grouped(*[2])"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="m:msqrt" mode="formula" as="node()*" priority="1">
    <xsl:text>√</xsl:text>
    <xsl:sequence select="p:under-line(*)"/>
  </xsl:template>

  <xsl:template match="m:mroot" mode="formula" as="node()*" priority="1">
    <xsl:sequence select="p:shifted(*[2], 0.4)"/>
    <xsl:text>√</xsl:text>
    <xsl:sequence select="p:under-line(*[1])"/>
  </xsl:template>

  <xsl:function name="p:shifted" as="element(fo:inline)?">
    <xsl:param name="part" as="element()?"/>
    <xsl:param name="up" as="xs:double"/>
    <xsl:for-each select="$part">
      <fo:inline font-size="72%" keep-together.within-line="always" baseline-shift="{$up}em"><xsl:apply-templates select="." mode="formula"/></fo:inline>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="p:under-line" as="element(fo:inline)">
    <xsl:param name="parts" as="element()*"/>
    <fo:inline border-before-style="solid" border-before-width="0.4pt"><xsl:apply-templates select="$parts" mode="formula"/></fo:inline>
  </xsl:function>

  <!-- In parentheses, if it is more than a number or a letter. -->
  <xsl:function name="p:grouped" as="node()*">
    <xsl:param name="part" as="element()?"/>
    <xsl:variable name="alone" as="xs:boolean" select="f:operand($part) = f:formula($part)"/>
    <xsl:if test="not($alone)"><xsl:text>(</xsl:text></xsl:if>
    <xsl:apply-templates select="$part" mode="formula"/>
    <xsl:if test="not($alone)"><xsl:text>)</xsl:text></xsl:if>
  </xsl:function>

</xsl:stylesheet>
