<?xml version="1.0" encoding="UTF-8"?>
<!-- Dictionaries: an entry, its senses; forms are words (html/inlines.xsl). TEI Guidelines, 10. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template match="superEntry | entry | entryFree | hom | sense | re | dictScrap" mode="html" as="element()">
    <div class="{local-name()}">
      <xsl:call-template name="attributes"/>
      <!-- the number of a sense, where the text itself does not begin with it -->
      <xsl:if test="self::sense[@n][not(starts-with(normalize-space(), @n))] | self::hom[@n]">
        <span class="made sense-number">{@n}. </span>
      </xsl:if>
      <xsl:call-template name="runs"/>
    </div>
  </xsl:template>

</xsl:stylesheet>
