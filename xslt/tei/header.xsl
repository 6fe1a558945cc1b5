<?xml version="1.0" encoding="UTF-8"?>
<!-- The header: what was left out, how the text looks, and the registers (TEI Guidelines, 2.4 and 16.2). -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="#all">

  <!-- Who tells of the text. -->
  <xsl:variable name="f:told" as="element(t:TEI)" select="($framed/TEI, /TEI)[1]"/>

  <xsl:variable name="f:registers" as="element()*" select="$f:told/standOff/(listPerson | listPlace | listOrg)"/>

  <xsl:template match="/TEI/teiHeader" as="element(t:teiHeader)">
    <xsl:copy>
      <xsl:apply-templates select="@*, fileDesc"/>
      <xsl:call-template name="part">
        <xsl:with-param name="parts" select="encodingDesc"/>
        <xsl:with-param name="name" select="'encodingDesc'"/>
        <xsl:with-param name="more" as="element()*">
          <xsl:if test="exists($f:document/TEI/text//fw)">
            <samplingDecl><p xml:lang="{$f:label-language}"><xsl:value-of select="f:label('tei.without-furniture')"/></p></samplingDecl>
          </xsl:if>
          <xsl:if test="empty(encodingDesc/tagsDecl) and exists($f:renditions)">
            <tagsDecl><xsl:sequence select="$f:renditions"/></tagsDecl>
          </xsl:if>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="part">
        <xsl:with-param name="parts" select="profileDesc"/>
        <xsl:with-param name="name" select="'profileDesc'"/>
        <xsl:with-param name="more" as="element()*">
          <xsl:where-populated>
            <particDesc>
              <xsl:apply-templates select="$f:registers/(self::listPerson | self::listOrg)"/>
            </particDesc>
          </xsl:where-populated>
          <xsl:where-populated>
            <settingDesc>
              <xsl:apply-templates select="$f:registers/self::listPlace"/>
            </settingDesc>
          </xsl:where-populated>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:apply-templates select="* except (fileDesc, encodingDesc, profileDesc)"/>
    </xsl:copy>
  </xsl:template>

  <!-- A part of the header with more in it; it is made where there is none. -->
  <xsl:template name="part" as="element()*">
    <xsl:param name="parts" as="element()*" required="yes"/>
    <xsl:param name="name" as="xs:string" required="yes"/>
    <xsl:param name="more" as="element()*" required="yes"/>
    <xsl:apply-templates select="$parts[position() lt last()]"/>
    <xsl:if test="exists(($parts, $more))">
      <xsl:element name="{$name}">
        <xsl:apply-templates select="$parts[last()]/(@*, node())"/>
        <xsl:sequence select="$more"/>
      </xsl:element>
    </xsl:if>
  </xsl:template>

  <!-- prepare/07-looks.xsl has put into words what the renditions of the file said -->
  <xsl:template match="/TEI/teiHeader/encodingDesc/tagsDecl" as="element(t:tagsDecl)?">
    <xsl:if test="empty(preceding-sibling::tagsDecl) and exists(($f:renditions, * except rendition))">
      <xsl:copy>
        <xsl:apply-templates select="@*"/>
        <xsl:sequence select="$f:renditions"/>
        <xsl:apply-templates select="../tagsDecl/(* except rendition)"/>
      </xsl:copy>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
