<?xml version="1.0" encoding="UTF-8"?>
<!-- Dictionaries: an entry is a paragraph; its parts are words (prepare/records/entries.xsl, html/inlines.xsl). TEI Guidelines, 10. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template match="superEntry | entry | entryFree" mode="html" as="element()">
    <div class="{local-name()}">
      <xsl:call-template name="attributes"/>
      <xsl:call-template name="runs"/>
    </div>
  </xsl:template>

  <!-- a translation stands in its entry, not at the edge of the page as the source of a quotation does -->
  <xsl:template match="cit[not(f:acts-as-block(.))]" mode="html" as="element()">
    <xsl:call-template name="words">
      <xsl:with-param name="class" select="'cit', @type"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
