<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands in a line: words, emphasis, the editor's marks. Each template returns pieces of the line. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="urn:cajista:text"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template match="text()" mode="line" as="xs:string">
    <xsl:sequence select="t:escaped(.)"/>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()" mode="line" as="empty-sequence()"/>

  <!-- names, dates, and all that is encoded but not shown -->
  <xsl:template match="*" mode="line" as="xs:string*">
    <xsl:apply-templates mode="line"/>
  </xsl:template>

  <xsl:template match="*[f:role(.) = ('point', 'furniture')]" mode="line" as="empty-sequence()" priority="1"/>

  <!-- where the source breaks: a blank, unless the word goes on -->
  <xsl:template match="lb[not(@break = 'no')]" mode="line" as="xs:string" priority="2">
    <xsl:sequence select="' '"/>
  </xsl:template>

  <xsl:template match="hi | emph | title[@rend] | foreign[@rend] | orth[@rend]" mode="line" as="xs:string" priority="1">
    <xsl:variable name="pieces" as="xs:string*">
      <xsl:apply-templates mode="line"/>
    </xsl:variable>
    <xsl:sequence select="
        fold-left((f:looks(.)[. = ('italic', 'bold', 'sup', 'sub', 'strike')], 'italic'[current()/self::emph[empty(f:looks(.))]]), string-join($pieces),
          function($words as xs:string, $rend as xs:string) as xs:string {t:marked($words, $rend)})"/>
  </xsl:template>

  <xsl:template match="del" mode="line" as="xs:string" priority="1">
    <xsl:variable name="pieces" as="xs:string*">
      <xsl:apply-templates mode="line"/>
    </xsl:variable>
    <xsl:sequence select="t:marked(string-join($pieces), 'del')"/>
  </xsl:template>

  <xsl:template match="metamark" mode="line" as="xs:string" priority="1">
    <xsl:variable name="pieces" as="xs:string*">
      <xsl:apply-templates mode="line"/>
    </xsl:variable>
    <xsl:sequence select="t:marked(string-join($pieces), 'metamark')"/>
  </xsl:template>

  <xsl:template match="formula" mode="line" as="xs:string" priority="1">
    <xsl:sequence select="string-join(node() ! (if (. instance of element() and namespace-uri() = 'http://www.w3.org/1998/Math/MathML') then f:formula(.) else string()))"/>
  </xsl:template>

  <!-- the editor's marks ======================================================================================= -->

  <xsl:template match="supplied | gloss | ex | note[not(f:is-foot-note(.))]" mode="line" as="xs:string*" priority="1">
    <xsl:variable name="signs" as="xs:string+" select="
        f:signs(if (self::supplied/@reason = 'variant') then 'variant' else local-name())"/>
    <xsl:sequence select="$signs[1]"/>
    <xsl:apply-templates mode="line"/>
    <xsl:sequence select="$signs[2]"/>
  </xsl:template>

  <xsl:template match="gap" mode="line" as="xs:string*" priority="1">
    <xsl:variable name="signs" as="xs:string+" select="f:gap-signs(.)"/>
    <xsl:sequence select="$signs[1]"/>
    <xsl:apply-templates mode="line"/>
    <xsl:sequence select="$signs[2]"/>
  </xsl:template>

  <xsl:template match="sic" mode="line" as="xs:string*" priority="1">
    <xsl:apply-templates mode="line"/>
    <xsl:sequence select="' [sic]'"/>
  </xsl:template>

  <xsl:template match="*[f:role(.) = 'picture']" mode="line" as="xs:string+" priority="1">
    <xsl:sequence select="f:no-picture(.)"/>
    <xsl:for-each select="*">
      <xsl:sequence select="' '"/>
      <xsl:apply-templates select="." mode="line"/>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
