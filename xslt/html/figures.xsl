<?xml version="1.0" encoding="UTF-8"?>
<!-- Figures: the picture, its caption, what it shows. A picture that lies beside the TEI file travels into the site. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- the pictures of the text at hand that the program has found: the place in the site, a blank, the address in the TEI -->
  <xsl:param name="pictures" as="xs:string*" select="()"/>

  <xsl:template match="figure" mode="html" as="element(h:figure)">
    <figure class="figure">
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates mode="html"/>
    </figure>
  </xsl:template>

  <!-- inside a paragraph no <figure> can stand -->
  <xsl:template match="figure[not(f:has-block(.))][ancestor::p or ancestor::ab or ancestor::head]" mode="html" as="element(h:span)" priority="1">
    <span class="figure">
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates mode="html"/>
    </span>
  </xsl:template>

  <xsl:template match="figDesc" mode="html" as="element()">
    <xsl:element name="{if (parent::figure/(ancestor::p, ancestor::ab, ancestor::head)) then 'span' else 'div'}">
      <xsl:attribute name="class" select="'figDesc'"/>
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates mode="html"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="graphic | media" mode="html" as="element()+">
    <xsl:variable name="place" as="xs:string?" select="$pictures[substring-after(., ' ') = current()/@url][1] ! substring-before(., ' ')"/>
    <xsl:choose>
      <xsl:when test="$place">
        <img src="{$place}" loading="lazy" alt="{f:picture-words(.)}"/>
      </xsl:when>
      <xsl:otherwise>
        <span class="graphic made">{f:no-picture(.)}</span>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:apply-templates mode="html"/>
  </xsl:template>

  <!-- a picture whose signs stand in the TEI itself -->
  <xsl:template match="*[f:role(.) = 'picture']" mode="html" as="element()+" priority="-1">
    <span class="graphic made">{f:label('graphic', '')}</span>
    <xsl:apply-templates select="*" mode="html"/>
  </xsl:template>

  <!-- What somebody hears who does not see the picture. -->
  <xsl:function name="f:picture-words" as="xs:string">
    <xsl:param name="graphic" as="element()"/>
    <xsl:variable name="words" as="xs:string" select="f:described-as($graphic)"/>
    <xsl:sequence select="
        if ($words) then $words else if ($graphic/parent::figure/head) then '' else replace($graphic/@url, '^.*[/:]', '')"/>
  </xsl:function>

</xsl:stylesheet>
