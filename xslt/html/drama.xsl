<?xml version="1.0" encoding="UTF-8"?>
<!-- Plays: who appears, who speaks, what happens on the stage. Speeches themselves are html/blocks.xsl’s, words
     html/inlines.xsl’s. TEI Guidelines, 7. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template match="castList | castGroup" mode="html" as="element()+">
    <xsl:apply-templates select="head" mode="html"/>
    <ul class="{local-name()}">
      <xsl:call-template name="attributes"/>
      <xsl:for-each-group select="node() except head" group-ending-with="castItem | castGroup">
        <xsl:if test="f:has-content(current-group())">
          <li>
            <xsl:apply-templates select="current-group()" mode="html"/>
          </li>
        </xsl:if>
      </xsl:for-each-group>
    </ul>
  </xsl:template>

  <xsl:template match="castItem | set | prologue | epilogue | performance | spGrp" mode="html" as="element()">
    <div class="{local-name()}">
      <xsl:call-template name="attributes"/>
      <xsl:call-template name="runs"/>
    </div>
  </xsl:template>

</xsl:stylesheet>
