<?xml version="1.0" encoding="UTF-8"?>
<!-- Words, and the few elements that ELTeC has for them. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="#all">

  <xsl:template match="text()" mode="words" as="text()">
    <xsl:sequence select="."/>
  </xsl:template>

  <xsl:template match="*" mode="words" as="node()*">
    <xsl:apply-templates mode="words"/>
  </xsl:template>

  <xsl:template match="*[f:role(.) = 'point']" mode="words" as="empty-sequence()" priority="1"/>

  <xsl:template match="lb[not(@break = 'no')]" mode="words" as="text()" priority="2">
    <xsl:text> </xsl:text>
  </xsl:template>

  <xsl:template match="hi | del | foreign | emph | title | corr" mode="words" as="element()" priority="1">
    <xsl:element name="{if (self::del) then 'hi' else local-name()}">
      <xsl:copy-of select="@xml:lang, @rend"/>
      <xsl:if test="self::del and not(@rend)">
        <xsl:attribute name="rend" select="'strike'"/>
      </xsl:if>
      <xsl:apply-templates mode="words"/>
    </xsl:element>
  </xsl:template>

  <!-- no element for what the editor adds: brackets -->
  <xsl:template match="supplied" mode="words" as="node()*" priority="1">
    <xsl:variable name="signs" as="xs:string+" select="f:signs(if (@reason = 'variant') then 'variant' else 'supplied')"/>
    <xsl:value-of select="$signs[1]"/>
    <xsl:apply-templates mode="words"/>
    <xsl:value-of select="$signs[2]"/>
  </xsl:template>

  <xsl:template match="date" mode="words" as="element(t:date)" priority="1">
    <date>
      <xsl:variable name="values" as="attribute()*" select="(@when, (@from, @to)[empty(current()/@when)], (@notBefore, @notAfter)[empty(current()/(@when | @from | @to))])"/>
      <xsl:sequence select="$values[matches(., '^(\d{4}(-\d\d(-\d\d)?)?|--\d\d(-\d\d)?)$')]"/>
      <xsl:apply-templates mode="words"/>
    </date>
  </xsl:template>

  <xsl:template match="ref[@target[matches(., '^(https?:|mailto:)')] or key('id', f:ids(@target))[self::div or self::p or self::note or self::l]]" mode="words" as="element(t:ref)" priority="1">
    <ref>
      <xsl:copy-of select="@target"/>
      <xsl:apply-templates mode="words"/>
    </ref>
  </xsl:template>

  <xsl:template match="quote" mode="words" as="element(t:quote)" priority="1">
    <quote>
      <xsl:apply-templates mode="words"/>
    </quote>
  </xsl:template>

  <xsl:template match="note" mode="words block" as="element(t:note)" priority="3">
    <note>
      <xsl:copy-of select="@xml:id, @n, @type[matches(., '^\S+$')]"/>
      <xsl:choose>
        <xsl:when test="f:has-block(.)">
          <xsl:sequence select="f:blocks(node())"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates mode="words"/>
        </xsl:otherwise>
      </xsl:choose>
    </note>
  </xsl:template>

  <xsl:template match="pb" mode="words" as="element(t:pb)" priority="2">
    <pb>
      <xsl:copy-of select="@n, @facs[not(matches(., '\s'))]"/>
    </pb>
  </xsl:template>

  <xsl:template match="milestone" mode="words" as="element(t:milestone)" priority="2">
    <milestone unit="{(@unit, 'section')[1]}">
      <xsl:copy-of select="@n, @rend"/>
    </milestone>
  </xsl:template>

  <!-- the sign of the editor stands as words beside a gap, which is empty -->
  <xsl:template match="gap" mode="words" as="node()*" priority="1">
    <xsl:value-of select="desc"/>
    <gap>
      <xsl:copy-of select="@unit, @quantity[matches(., '^\d+$')]"/>
    </gap>
  </xsl:template>

  <xsl:template match="*[f:role(.) = 'picture']" mode="words" as="node()*" priority="1">
    <xsl:if test="not(parent::figure)">
      <gap unit="graphic" quantity="1"/>
    </xsl:if>
    <xsl:apply-templates mode="words"/>
  </xsl:template>

  <xsl:template match="formula" mode="words" as="text()" priority="1">
    <xsl:value-of select="string-join(node() ! (if (. instance of element() and namespace-uri() = 'http://www.w3.org/1998/Math/MathML') then f:formula(.) else string()))"/>
  </xsl:template>

</xsl:stylesheet>
