<?xml version="1.0" encoding="UTF-8"?>
<!-- A critical apparatus: the reading of the text, and in the diplomatic view the others with their witnesses. TEI Guidelines, 13. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template match="app" mode="html" as="element()">
    <xsl:variable name="shown" as="element()?" select="f:reading(.)"/>
    <xsl:variable name="block" as="xs:boolean" select="f:has-block(.)"/>
    <xsl:element name="{if ($block) then 'div' else 'span'}">
      <xsl:attribute name="class" select="'choice', 'app'"/>
      <xsl:call-template name="attributes"/>
      <xsl:for-each select="(* except rdgGrp) | .//rdgGrp/(* except rdgGrp)">
        <xsl:element name="{if ($block) then 'div' else 'span'}">
          <xsl:attribute name="class" select="if (. is $shown) then 'chosen' else 'other', local-name()"/>
          <xsl:call-template name="attributes"/>
          <xsl:choose>
            <xsl:when test="not(f:has-words(.))">
              <span class="made sign">{f:label('omitted')}</span>
            </xsl:when>
            <xsl:otherwise>
              <xsl:apply-templates mode="html"/>
            </xsl:otherwise>
          </xsl:choose>
          <xsl:if test="@wit">
            <span class="made sign wit">{' '}{string-join(tokenize(@wit) ! replace(., '^.*#', ''), ' ')}</span>
          </xsl:if>
        </xsl:element>
      </xsl:for-each>
    </xsl:element>
  </xsl:template>

  <!-- readings outside an entry that this module knows, and the words around them -->
  <xsl:template match="lem | rdg | rdgGrp | wit | witDetail | witStart | witEnd | lacunaStart | lacunaEnd" mode="html" as="element()">
    <xsl:call-template name="words">
      <xsl:with-param name="class" select="local-name()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="listApp | listWit | witness" mode="html" as="element()">
    <div class="{local-name()}">
      <xsl:call-template name="attributes"/>
      <xsl:if test="self::witness[@xml:id]">
        <span class="made siglum">{@xml:id} </span>
      </xsl:if>
      <xsl:call-template name="runs"/>
    </div>
  </xsl:template>

</xsl:stylesheet>
